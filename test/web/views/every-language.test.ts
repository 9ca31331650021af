// Every page of a recipient in every language: whole, in that language and from where its script begins.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../src/web/strings/languages.ts";
import { formOf, type Reader, readerOf } from "../reader.ts";
import { openTestSite, type TestSite } from "../test-site.ts";

let site: TestSite;
let reader: Reader;

beforeAll(async () => {
  site = await openTestSite();
  reader = readerOf(site);
});
afterAll(() => site.close());

describe.each(LANGUAGES.map((strings) => [strings.language, strings] as const))("%s", (language, strings) => {
  const head = `<html lang="${language}" dir="${strings.direction}">`;

  test("is what the page speaks to a contact of that language", async () => {
    const contactId = await site.addContact({ language });
    const html = await reader.get(`/s/${site.token(contactId)}`);
    expectWhole(html, head, [strings.title, strings.stopAll, strings.stays, strings.typeDescription.offers]);
  });

  test("is kept after a button was pressed, when the reader switched to it", async () => {
    const contactId = await site.addContact({ language: language === "en" ? "nl" : "en" });
    const path = `/s/${site.token(contactId)}?lang=${language}`;
    const html = await reader.press(path, formOf(await reader.get(path), strings.stopAll));
    expectWhole(html, head, [strings.saved.stopped, strings.saved.undo, strings.startAgain]);
  });

  test("is what a page without a contact speaks to a browser of that language", async () => {
    const answer = await site.app.request("/s/forged", { headers: { "accept-language": language } });
    expectWhole(await answer.text(), head, [strings.badLink.title, strings.badLink.text]);
  });
});

function expectWhole(html: string, head: string, texts: readonly string[]): void {
  expect(html).toContain(head);
  for (const text of texts) expect(html).toContain(text);
  expect(html).not.toMatch(/\{\w+\}|undefined|\[object/);
}
