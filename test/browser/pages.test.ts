// What only a browser can show: that nobody is shut out, and that nothing is asked of anybody else.
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LANGUAGES } from "../../src/web/strings/languages.ts";
import { openTestSite, type TestSite } from "../web/test-site.ts";
import { type ServedSite, serveSite } from "./browser.ts";
import { launchBrowser } from "./launch.ts";
import { PAGE_STATES, type Visit } from "./states.ts";

let site: TestSite;
let served: ServedSite;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await openTestSite();
  served = await serveSite(site);
  browser = await launchBrowser();
  page = await browser.newPage({ bypassCSP: true });
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  await site?.close();
});

function visitIn(language: string): Visit {
  const { origin, originWithoutStore } = served;
  return { site, origin, originWithoutStore, language };
}

// A test each, since all languages in one take longer on a busy machine than a test may; in one page, since opening
// a new one took a third of the time.
const VISITS = LANGUAGES.flatMap(({ language }) =>
  PAGE_STATES.map((state) => [state.name, language, state] as const),
);

test.each(VISITS)("axe finds nothing wrong with %s in %s", async (_, language, state) => {
  const colorScheme = language.charCodeAt(0) % 2 === 0 ? "light" : "dark";
  await page.emulateMedia({ colorScheme });
  await state.open(page, visitIn(language));
  expect(await violationsOf(), colorScheme).toEqual([]);
});

async function violationsOf(): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>("axe.run()");
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
