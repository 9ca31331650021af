import { expect, test } from "vitest";
import { readReport } from "../../src/delivery/read-report.ts";

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

const status = (...blocks: readonly string[]): Buffer =>
  aReport("delivery-status", ["Reporting-MTA: dns; mx.example.net", ...blocks].join("\r\n\r\n"));
const ann = (outcome: string) => [{ email: "ann@example.com", outcome }];

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
    [...ann("hard-bounce"), { email: "cees@example.com", outcome: "soft-bounce" }],
  ],
  [
    "a complaint",
    aReport("feedback-report", "Feedback-Type: abuse\r\nOriginal-Rcpt-To: <ann@example.com>"),
    ann("complaint"),
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
  ["nothing", Buffer.alloc(0), []],
])("readReport reads %s", async (_what, raw, expected) => {
  expect(await readReport(raw)).toEqual(expected);
});
