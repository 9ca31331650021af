import { describe, expect, test } from "vitest";
import { formatMailHeaders, listIdOf, oneClickUrlOf } from "../../src/consent/mail-headers.ts";
import { checkMessage } from "../../src/delivery/check-message.ts";

const HEADERS: Readonly<Record<string, string>> = {
  From: "News <news@shop.example.com>",
  To: "ann@example.org",
  Subject: "Spring",
  Date: "Thu, 26 Nov 2026 09:00:00 +0000",
  "Message-ID": "<1@shop.example.com>",
  "List-Unsubscribe": "<https://mail.example.com/u/T>",
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  "List-Id": "<newsletter.mail.example.com>",
  "DKIM-Signature":
    "v=1; d=example.com; h=From:To:Subject:Date:Message-ID:MIME-Version: Content-Type:List-Unsubscribe:List-Unsubscribe-Post:List-Id; b=x",
  "MIME-Version": "1.0",
  "Content-Type": "text/html; charset=utf-8",
};
const BODY = '<p>Hi</p><a href="https://mail.example.com/s/T">Unsubscribe</a>';

function aMessage(change: Readonly<Record<string, string | null>> = {}, body = BODY): Buffer {
  const lines = Object.entries({ ...HEADERS, ...change }).flatMap(([name, value]) =>
    value === null ? [] : value.split("\n").map((each) => `${name}: ${each}`),
  );
  return Buffer.from(`${lines.join("\r\n")}\r\n\r\n${body}`);
}

const codesOf = async (raw: Uint8Array): Promise<readonly string[]> =>
  (await checkMessage(raw)).map(({ level, code }) => `${level} ${code}`);

test("checkMessage finds nothing in a message that has it all", async () => {
  expect(await checkMessage(aMessage())).toEqual([]);
});

test.each<[string, Readonly<Record<string, string | null>>, string]>([
  ["no From", { From: null }, "must from"],
  ["two From headers", { From: "a@example.com\nb@example.com" }, "must from"],
  [
    "a From of a mailbox provider",
    { From: "shop@gmail.com", "DKIM-Signature": "d=gmail.com; h=x" },
    "must from-free-mail",
  ],
  ["no Message-ID", { "Message-ID": null }, "must message-id"],
  ["two subjects", { Subject: "a\nb" }, "must subject"],
  ["no List-Unsubscribe", { "List-Unsubscribe": null }, "must list-unsubscribe"],
  ["mailto alone", { "List-Unsubscribe": "<mailto:x@example.com>" }, "must list-unsubscribe-https"],
  ["http alone", { "List-Unsubscribe": "<http://mail.example.com/u/T>" }, "must list-unsubscribe-https"],
  [
    "mailto first",
    { "List-Unsubscribe": "<mailto:x@example.com>, <https://x.example.com/u>" },
    "should list-unsubscribe-order",
  ],
  [
    "a tag left in the header",
    { "List-Unsubscribe": "<https://x.example.com/{{token}}>" },
    "must list-unsubscribe-tag",
  ],
  ["no one-click", { "List-Unsubscribe-Post": null }, "must one-click"],
  ["one-click with another value", { "List-Unsubscribe-Post": "One-Click" }, "must one-click"],
  ["no List-Id", { "List-Id": null }, "should list-id"],
  ["no signature", { "DKIM-Signature": null }, "must dkim"],
  ["a signature of another domain", { "DKIM-Signature": "d=esp.example.net; h=From" }, "must dkim-alignment"],
  [
    "one-click unsigned",
    {
      "DKIM-Signature":
        "d=example.com; h=From:To:Subject:Date:Message-ID:MIME-Version:Content-Type:List-Unsubscribe:List-Id",
    },
    "must dkim-headers",
  ],
])("checkMessage tells of %s", async (_what, change, finding) => {
  expect(await codesOf(aMessage(change))).toContain(finding);
});

test.each([
  ["no link in the body", "<p>Hello</p>", "must body-link"],
  ["a tag left in the link", '<a href="{{manageSubscriptionsUrl}}">Unsubscribe</a>', "must body-link-tag"],
  ["a body that is clipped", `${BODY}${"<p>x</p>".repeat(15_000)}`, "should clipped"],
])("checkMessage tells of %s", async (_what, body, finding) => {
  expect(await codesOf(aMessage({}, body))).toContain(finding);
});

describe("formatMailHeaders", () => {
  const oneClickUrl = "https://mail.example.com/u/T";

  test("puts the https address first, and names the list", () => {
    const listId = listIdOf("newsletter", "https://mail.example.com/prefs");
    expect(formatMailHeaders({ oneClickUrl, mailto: "mailto:leave@example.com", listId })).toEqual({
      "List-Unsubscribe": "<https://mail.example.com/u/T>, <mailto:leave@example.com>",
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      "List-Id": "<newsletter.mail.example.com>",
    });
  });

  test("reads the address back that the filter's headers hold", () => {
    const headers = formatMailHeaders({ oneClickUrl, mailto: null, listId: null });
    expect(oneClickUrlOf({ "List-Unsubscribe": headers["List-Unsubscribe"] ?? "" })).toBe(oneClickUrl);
  });

  test("throws for what would begin another header", () => {
    expect(() => formatMailHeaders({ oneClickUrl, mailto: "mailto:a@b\r\nX: y", listId: null })).toThrow(
      "no mailto",
    );
    expect(() => formatMailHeaders({ oneClickUrl, mailto: null, listId: "a b" })).toThrow("List-Id");
  });
});
