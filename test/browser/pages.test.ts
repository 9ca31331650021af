// What only a browser can show: that nobody is shut out, and that nothing is asked of anybody else.
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { E_MARKETING } from "../../src/consent/purpose.ts";
import { changeTypes } from "../../src/flow/change-types.ts";
import { LANGUAGES } from "../../src/web/strings/languages.ts";
import { key, NOW, openTestSite, type TestSite, value } from "../web/test-site.ts";
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

test("of many types the button to save stays in view", async () => {
  const flow = { db: site.db, log: site.log, clock: () => NOW };
  const rest = { purpose: E_MARKETING, defaultChoice: "subscribed", description: null } as const;
  for (let number = 1; number <= 20; number += 1) {
    const edit = { kind: "add", key: key(`region-${number}`), name: `Region ${number}`, ...rest } as const;
    value(await changeTypes(flow, edit, { by: "olga@example.com", reason: null }));
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${served.origin}/s/${site.token(await site.addContact())}?lang=en`);
  await page.locator(".choices label").first().scrollIntoViewIfNeeded();
  const box = await page.getByRole("button", { name: "Save choices" }).boundingBox();
  expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
});

async function violationsOf(): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>("axe.run()");
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
