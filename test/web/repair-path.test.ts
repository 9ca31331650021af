// Broken links as a whole: each leads to its page, since what is left of it still carries the signature.
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ContactId } from "../../src/base/ids.ts";
import { readToken } from "../../src/web/read-token.ts";
import { repairPath } from "../../src/web/repair-path.ts";
import { choicesOf } from "./reader.ts";
import { openTestSite, type TestSite } from "./test-site.ts";

let site: TestSite;
let contactId: ContactId;
let token: string;

beforeAll(async () => {
  site = await openTestSite();
  contactId = await site.addContact();
  token = site.token(contactId);
});
afterAll(() => site.close());

/** HEAD and TAIL are the token's, broken in the middle. */
test.each([
  ["as it was made", "https://mail.example.com/s/HEADTAIL"],
  ["upper-cased host and scheme", "HTTPS://MAIL.EXAMPLE.COM/s/HEADTAIL"],
  ["upper-cased letter of the path", "https://mail.example.com/S/HEADTAIL"],
  ["encoded slash", "https://mail.example.com/s%2FHEADTAIL"],
  ["encoded slash, lower-cased", "https://mail.example.com/s%2fHEADTAIL"],
  ["slash encoded twice", "https://mail.example.com/s%252FHEADTAIL"],
  ["slash in quoted-printable", "https://mail.example.com/s=2FHEADTAIL"],
  ["doubled slashes", "https://mail.example.com//s//HEADTAIL"],
  ["soft line break", "https://mail.example.com/s/HEAD=%0D%0ATAIL"],
  ["soft line break, its end lost", "https://mail.example.com/s/HEAD=TAIL"],
  ["encoded = of quoted-printable", "https://mail.example.com/s/HEAD%3D%0D%0ATAIL"],
  ["=3D before it", "https://mail.example.com/s/=3DHEADTAIL"],
  ["space of a wrapped line", "https://mail.example.com/s/HEAD%20TAIL"],
  ["character of no width", "https://mail.example.com/s/HEAD%E2%80%8BTAIL"],
  ["doubled &amp;", "https://mail.example.com/s/HEADTAIL&amp;amp;utm_source=mail"],
  ["tracker's parameters", "https://mail.example.com/s/HEADTAIL?utm_source=mail&amp;utm_medium=x"],
  [">", "https://mail.example.com/s/HEADTAIL>"],
  ["encoded >", "https://mail.example.com/s/HEADTAIL%3E"],
  [")", "https://mail.example.com/s/HEADTAIL)"],
  [".", "https://mail.example.com/s/HEADTAIL."],
  [",", "https://mail.example.com/s/HEADTAIL,"],
  ['"', 'https://mail.example.com/s/HEADTAIL"'],
  ["'", "https://mail.example.com/s/HEADTAIL'"],
  [";", "https://mail.example.com/s/HEADTAIL;"],
  ["),", "https://mail.example.com/s/HEADTAIL),"],
])("a link with %s leads to its page, and its forms to the link as it was signed", async (_, broken) => {
  const address = broken.replace("HEAD", token.slice(0, 21)).replace("TAIL", token.slice(21));
  const answer = await site.app.fetch(new Request(address));
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain(`action="/s/${token}"`);
});

test.each(["/U/TOKEN", "/u%2FTOKEN", "//u/TOKEN.", "/u/TOKEN%3E"])(
  "one-click by %s unsubscribes",
  async (path) => {
    const clicked = await site.addContact();
    const answer = await site.app.request(path.replace("TOKEN", site.token(clicked)), { method: "POST" });
    expect(answer.status).toBe(200);
    expect(await choicesOf(site, clicked)).toEqual({ newsletter: "unsubscribed" });
  },
);

test("a repaired token is one that was signed or none, whatever was done to it", () => {
  const edits = fc.array(
    fc.record({
      at: fc.nat({ max: 60 }),
      removed: fc.nat({ max: 3 }),
      inserted: fc.oneof(
        fc.constantFrom(
          "",
          "=",
          "=\r\n",
          "=3D",
          "%3D",
          "%2F",
          "&amp;",
          "&amp;amp;",
          ".",
          ")",
          " ",
          "\u200b",
          "-",
          "A",
        ),
        fc.string({ maxLength: 3 }),
      ),
    }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(edits, (given) => {
      let text = token;
      for (const { at, removed, inserted } of given) {
        text = `${text.slice(0, at)}${inserted}${text.slice(at + removed)}`;
      }
      const read = readToken(text, site.tokenKeys);
      if (read === null) return;
      expect(read.text).toBe(token);
      expect(read.payload.contactId).toBe(contactId);
    }),
    { numRuns: 2_000 },
  );
});

test("repairPath leaves every other path as it is, and changes none twice", () => {
  fc.assert(
    fc.property(fc.webPath(), (path) => {
      const repaired = repairPath(path);
      expect(repairPath(repaired)).toBe(repaired);
      if (!/^(?:\/|%2f|%252f|=2f|&#)+[suc]/i.test(path)) expect(repaired).toBe(path);
    }),
  );
  for (const path of ["/", "/assets/style.css", "/S", "/us/x", "/admin/s/x"])
    expect(repairPath(path)).toBe(path);
});
