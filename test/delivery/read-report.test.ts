import { expect, test } from "vitest";
import { readReport } from "../../src/delivery/read-report.ts";
import { NOON } from "../support/builders.ts";

function aReport(
  type: string,
  part: string,
  original = "To: ann@example.com\r\nSubject: News\r\n\r\nHi",
): Buffer {
  const lines = [
    "From: mailer-daemon@mx.example.net",
    "Subject: report",
    "MIME-Version: 1.0",
    `Content-Type: multipart/report; report-type=${type}; boundary="b"`,
    "",
    "--b",
    "Content-Type: text/plain",
    "",
    "What follows is for programs. bob@example.com is only mentioned.",
    "--b",
    `Content-Type: message/${type}`,
    "",
    part,
    "",
    "--b",
    "Content-Type: message/rfc822",
    "",
    original,
    "",
    "--b--",
    "",
  ];
  return Buffer.from(lines.join("\r\n"));
}

function nested(depth: number): Buffer {
  const parts = Array.from({ length: depth }, (_, index) => index).reverse();
  return Buffer.from(
    parts.reduce(
      (inner, name) =>
        `Content-Type: multipart/mixed; boundary="b${name}"\r\n\r\n--b${name}\r\n${inner}\r\n--b${name}--\r\n`,
      "hi",
    ),
  );
}

const status = (...blocks: readonly string[]): Buffer =>
  aReport("delivery-status", ["Reporting-MTA: dns; mx.example.net", ...blocks].join("\r\n\r\n"));
const ann = (outcome: string) => [{ email: "ann@example.com", outcome, at: NOON, about: null }];

test.each([
  [
    "an address that is gone",
    status("Final-Recipient: rfc822; ann@example.com\r\nAction: failed\r\nStatus: 5.1.1"),
    ann("hard-bounce"),
  ],
  [
    "a mail that a policy refused",
    status("Final-Recipient: rfc822; ann@example.com\r\nAction: failed\r\nStatus: 5.7.1"),
    ann("soft-bounce"),
  ],
  [
    "a full mailbox",
    status("Final-Recipient: rfc822; ann@example.com\r\nAction: failed\r\nStatus: 5.2.2"),
    ann("soft-bounce"),
  ],
  [
    "a failure after delays",
    status("Final-Recipient: rfc822; ann@example.com\r\nAction: failed\r\nStatus: 4.4.7"),
    ann("soft-bounce"),
  ],
  ["a delay", status("Final-Recipient: rfc822; ann@example.com\r\nAction: delayed\r\nStatus: 4.4.1"), []],
  [
    "an arrival",
    status("Final-Recipient: rfc822; ann@example.com\r\nAction: delivered\r\nStatus: 2.0.0"),
    ann("delivered"),
  ],
  [
    "an address that was forwarded",
    status(
      "Original-Recipient: rfc822; ann@example.com\r\nFinal-Recipient: rfc822; x@example.net\r\nAction: failed\r\nStatus: 5.1.1",
    ),
    ann("hard-bounce"),
  ],
  [
    "several recipients",
    status(
      "Final-Recipient: rfc822; ann@example.com\r\nAction: failed\r\nStatus: 5.1.1",
      "Final-Recipient: rfc822;\r\n cees@example.com\r\nAction: failed\r\nStatus: 5.0.0",
    ),
    [...ann("hard-bounce"), { email: "cees@example.com", outcome: "soft-bounce", at: NOON, about: null }],
  ],
  [
    "a complaint",
    aReport("feedback-report", "Feedback-Type: abuse\r\nOriginal-Rcpt-To: <ann@example.com>"),
    ann("complaint"),
  ],
  [
    "a complaint of several recipients, each once",
    aReport(
      "feedback-report",
      "Feedback-Type: abuse\r\nOriginal-Rcpt-To: <ann@example.com>\r\nOriginal-Rcpt-To: [redacted]\r\nOriginal-Rcpt-To: cees@example.com\r\nOriginal-Rcpt-To: ann@example.com",
    ),
    [...ann("complaint"), { email: "cees@example.com", outcome: "complaint", at: NOON, about: null }],
  ],
  [
    "several recipients without a blank line between them",
    status(
      "Original-Recipient: rfc822; ann@example.com\r\nFinal-Recipient: rfc822; x@example.net\r\nAction: failed\r\nStatus: 5.1.1\r\nFinal-Recipient: rfc822; cees@example.com\r\nAction: failed\r\nStatus: 5.2.2\r\nOriginal-Recipient: rfc822; dora@example.com\r\nFinal-Recipient: rfc822; y@example.net\r\nAction: delayed\r\nStatus: 4.4.1",
    ),
    [...ann("hard-bounce"), { email: "cees@example.com", outcome: "soft-bounce", at: NOON, about: null }],
  ],
  [
    "a complaint whose address stands in the mail alone",
    aReport("feedback-report", "Feedback-Type: abuse"),
    ann("complaint"),
  ],
  [
    "the contrary of one",
    aReport("feedback-report", "Feedback-Type: not-spam\r\nOriginal-Rcpt-To: ann@example.com"),
    [],
  ],
  [
    "a complaint with the address hidden",
    aReport("feedback-report", "Feedback-Type: abuse", "To: hidden\r\n\r\n"),
    [],
  ],
  ["an out-of-office note", Buffer.from("From: ann@example.com\r\nSubject: away\r\n\r\nBack on Monday"), []],
  [
    "an address beyond ASCII (RFC 6533)",
    aReport(
      "global-delivery-status",
      "Reporting-MTA: dns; mx.example.net\r\n\r\nFinal-Recipient: utf-8; änn@example.com\r\nAction: failed\r\nStatus: 5.1.1",
    ),
    [{ email: "änn@example.com", outcome: "hard-bounce", at: NOON, about: null }],
  ],
  [
    "comments",
    status(
      "Final-Recipient: rfc822; ann@example.com (Ann)\r\nAction: failed (for good)\r\nStatus: 5.1.1 (gone)",
    ),
    ann("hard-bounce"),
  ],
  [
    "a policy whose words name an IP address",
    status("Final-Recipient: rfc822; ann@example.com\r\nAction: failed\r\nStatus: 5.7.1 (not from 5.1.1.6)"),
    ann("soft-bounce"),
  ],
  [
    "recipients whose blocks a blank parts",
    status(
      "Final-Recipient: rfc822; x\r\nAction: delayed\r\n \r\nFinal-Recipient: rfc822; ann@example.com\r\nAction: failed\r\nStatus: 5.1.1",
    ),
    ann("hard-bounce"),
  ],
  [
    "a time before there was mail as none",
    status(
      "Final-Recipient: rfc822; ann@example.com\r\nAction: failed\r\nStatus: 5.1.1\r\nLast-Attempt-Date: -271821-04-20T00:00:00Z",
    ),
    ann("hard-bounce"),
  ],
  ["nothing", Buffer.alloc(0), []],
  ["headers of megabytes", Buffer.from(`X: ${"a".repeat(3_000_000)}\r\n\r\n`), []],
  ["parts within parts without end", nested(300), []],
])("readReport reads %s", async (_what, raw, expected) => {
  expect(await readReport(raw, NOON)).toEqual(expected);
});

const HOUR_MS = 3_600_000;
const BEFORE = new Date(NOON.getTime() - HOUR_MS);
const LATER = new Date(NOON.getTime() + HOUR_MS);

test.each([
  ["by the last try, where it is told", { date: LATER, tried: BEFORE }, BEFORE],
  ["by the report's date, where it is not", { date: BEFORE, tried: null }, BEFORE],
  ["by when the report came in, where it is dated later", { date: LATER, tried: LATER }, NOON],
])("readReport tells the time of a bounce %s", async (_what, { date, tried }, at) => {
  const block = "Final-Recipient: rfc822; ann@example.com\r\nAction: failed\r\nStatus: 5.1.1";
  const last = tried === null ? "" : `\r\nLast-Attempt-Date: ${tried.toUTCString()} (UTC)`;
  const raw = Buffer.concat([Buffer.from(`Date: ${date.toUTCString()}\r\n`), status(`${block}${last}`)]);
  expect(await readReport(raw, NOON)).toEqual([
    { email: "ann@example.com", outcome: "hard-bounce", at, about: null },
  ]);
});

test("readReport tells of a complaint with the address hidden which mail it is about", async () => {
  const original = "To: hidden\r\nList-Unsubscribe: <https://mail.example.com/u/AbC>\r\n\r\n";
  const feedback = "Feedback-Type: abuse\r\nOriginal-Rcpt-To: [redacted]";
  const about = { kind: "token", token: "AbC" };
  expect(await readReport(aReport("feedback-report", feedback, original), NOON)).toEqual([
    { email: null, outcome: "complaint", at: NOON, about },
  ]);
});

test("readReport tells a complaint as of now, whenever the mail it is about arrived", async () => {
  const dated = "Feedback-Type: abuse\r\nOriginal-Rcpt-To: ann@example.com\r\nArrival-Date: ";
  const raw = aReport("feedback-report", `${dated}${BEFORE.toUTCString()}`);
  expect(await readReport(raw, NOON)).toEqual(ann("complaint"));
});

test.each([
  ["as it was sent", "List-Unsubscribe: <https://mail.example.com/u/AbC-d_1>", "AbC-d_1"],
  ["folded", "List-Unsubscribe:\r\n <https://mail.example.com/u/AbC>,\r\n <mailto:a@example.com>", "AbC"],
  ["of somebody else", "List-Unsubscribe: <https://example.net/leave?u=AbC>", null],
])("readReport tells which mail it is about by a header of that mail %s", async (_what, header, token) => {
  const original = `To: ann@example.com\r\n${header}\r\n\r\nList-Unsubscribe: <https://mail.example.com/u/body>`;
  const about = token === null ? null : { kind: "token", token };
  const bounce = "Final-Recipient: rfc822; ann@example.com\r\nAction: failed\r\nStatus: 5.1.1";
  expect(await readReport(aReport("delivery-status", bounce, original), NOON)).toMatchObject([{ about }]);
  const complaint = aReport("feedback-report", "Feedback-Type: abuse", original);
  expect(await readReport(complaint, NOON)).toMatchObject([{ outcome: "complaint", about }]);
});
