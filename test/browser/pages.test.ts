// What only a browser can show: that nobody is shut out, and that nothing is asked of anybody else.
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LANGUAGES } from "../../src/web/strings/languages.ts";
import { openTestSite, type TestSite } from "../web/test-site.ts";
import { launchBrowser, type ServedPages, servePages } from "./browser.ts";
import { PAGE_STATES, type Visit } from "./states.ts";

let site: TestSite;
let served: ServedPages;
let browser: Browser;

beforeAll(async () => {
  site = await openTestSite();
  served = await servePages(site.appWith({ publicUrl: "http://127.0.0.1" }));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  await site?.close();
});

function visitIn(language: string): Visit {
  return { site, origin: served.origin, language };
}

test.each(PAGE_STATES.map((state) => [state.name, state] as const))(
  "axe finds nothing wrong with %s, in any language and either scheme",
  async (_, state) => {
    for (const { language } of LANGUAGES) {
      const scheme = language.charCodeAt(0) % 2 === 0 ? "light" : "dark";
      const page = await browser.newPage({ bypassCSP: true, colorScheme: scheme });
      await state.open(page, visitIn(language));
      expect(await violationsOf(page), `${state.name} in ${language}, ${scheme}`).toEqual([]);
      await page.close();
    }
  },
);

async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>("axe.run()");
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
