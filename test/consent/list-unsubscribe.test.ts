// The recipient's addresses and the headers of one-click unsubscribe.
import { expect, test } from "vitest";
import { listUnsubscribeHeaders, personalUrls } from "../../src/consent/list-unsubscribe.ts";
import type { PreferenceToken } from "../../src/consent/preference-token.ts";

const TOKEN = "AbC-d_9" as PreferenceToken;

test("listUnsubscribeHeaders names one address, and the POST of RFC 8058", () => {
  expect(listUnsubscribeHeaders("https://mail.example.com/u/AbC-d_9")).toEqual({
    "List-Unsubscribe": "<https://mail.example.com/u/AbC-d_9>",
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  });
});

test.each([
  ["a line break", "https://mail.example.com/u/A\r\nBcc: ann@example.com"],
  ["white space", "https://mail.example.com/u/A B"],
  ["an angle bracket", "https://mail.example.com/u/A>, <https://example.org/"],
  ["a character beyond ASCII", "https://bücher.example/u/A"],
])("listUnsubscribeHeaders refuses %s, and quotes nothing of the address", (_, url) => {
  expect(() => listUnsubscribeHeaders(url)).toThrow(/^Cannot format List-Unsubscribe: [^<>@]*brackets$/);
});

test.each([
  ["a host", "https://mail.example.com", "https://mail.example.com"],
  ["a slash at the end", "https://mail.example.com/", "https://mail.example.com"],
  ["a port", "http://localhost:8025", "http://localhost:8025"],
  ["a path", "https://example.com/mail/", "https://example.com/mail"],
  ["an upper-case host", "HTTPS://Mail.Example.COM", "https://mail.example.com"],
  ["a host beyond ASCII", "https://bücher.example", "https://xn--bcher-kva.example"],
  ["a path beyond ASCII", "https://example.com/bücher", "https://example.com/b%C3%BCcher"],
])("personalUrls puts the token into the path behind %s", (_, publicUrl, base) => {
  const urls = personalUrls(publicUrl, TOKEN);
  expect(urls).toEqual({
    manageSubscriptionsUrl: `${base}/s/AbC-d_9`,
    oneClickUrl: `${base}/u/AbC-d_9`,
  });
  expect(() => listUnsubscribeHeaders(urls.oneClickUrl)).not.toThrow();
});
