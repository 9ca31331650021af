import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { AskedMail } from "../../src/flow/send-mails.ts";
import { composeMail } from "../../src/mail/compose-mail.ts";
import { LANGUAGES } from "../../src/web/strings/languages.ts";
import { anAddress } from "../support/builders.ts";
import { COMPILED_MAIL, compileSystemMail } from "../support/compile-system-mail.ts";

const LINK: AskedMail = { kind: "link", to: anAddress(), languages: ["en"], token: "AbC-dEf" };
const SENDER = {
  publicUrl: "https://mail.example.com",
  settings: { senderName: "Harbour <Museum> & Co", senderFooter: "Quay 1\nRotterdam" },
};

test("composeMail writes the link, the sender and nothing that is asked of others", () => {
  const { subject, html, text } = composeMail(LINK, SENDER);
  expect(subject).toBe("Your link to manage subscriptions");
  expect(text).toBe(`Here is the link you asked for. On your page you choose which mail you receive from us.

Manage subscriptions:
https://mail.example.com/s/AbC-dEf

Did you not ask for this? Then somebody entered your address by mistake. You need not do anything.

-- 
Harbour <Museum> & Co
Quay 1
Rotterdam
`);
  expect(html).toContain("Harbour &lt;Museum&gt; &amp; Co");
  expect(html).toContain("Quay 1<br />Rotterdam<br />");
  expect(html).not.toMatch(/\{\{|<img|@import|<link|url\(/);
  const addresses = [...html.matchAll(/https?:\/\/[^"'\s<]+/g)].map(([address]) => address);
  expect(new Set(addresses)).toEqual(
    new Set(["http://www.w3.org/1999/xhtml", "https://mail.example.com/s/AbC-dEf"]),
  );
});

test("composeMail asks to confirm, and says how long it can be done", () => {
  const { html, text } = composeMail({ ...LINK, kind: "confirmation" }, SENDER);
  expect(text).toContain(
    "Look and confirm:\nhttps://mail.example.com/c/AbC-dEf\n\nThe link is valid for 7 days.",
  );
  expect(html).toContain("The link is valid for 7 days. Did you not ask for this?");
});

test("composeMail names the host where the sender has set nothing", () => {
  const settings = { senderName: null, senderFooter: null };
  const { text } = composeMail(LINK, { publicUrl: "https://mail.example.com:8443/p", settings });
  expect(text).toMatch(/-- \nmail\.example\.com:8443\n$/);
  expect(text).toContain("https://mail.example.com:8443/p/s/AbC-dEf");
});

test.each(LANGUAGES.map((strings) => [strings.language, strings] as const))(
  "composeMail writes in %s, from where the script begins",
  (language, { direction, mails }) => {
    for (const kind of ["link", "confirmation"] as const) {
      const { subject, html } = composeMail({ ...LINK, kind, languages: [null, language] }, SENDER);
      expect(subject).toBe(mails[kind === "link" ? "link" : "confirm"].subject);
      expect(html).toContain(`<html lang="${language}" dir="${direction}"`);
      expect(html).toContain(direction === "rtl" ? "text-align:right" : "text-align:left");
    }
  },
);

test("the compiled mail is that of its source: `npm run docs` writes it", async () => {
  expect(readFileSync(COMPILED_MAIL, "utf8")).toBe(await compileSystemMail());
});
