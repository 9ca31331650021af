// Recipients without a mouse, without script and without our style sheet: everything is reached, read and pressed.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ContactId } from "../../src/base/ids.ts";
import { choicesOf } from "../web/reader.ts";
import { openTestSite, type TestSite } from "../web/test-site.ts";
import { type ServedSite, serveSite } from "./browser.ts";
import { launchBrowser } from "./launch.ts";

const MAX_TABS = 60; // the page has fewer stops

let site: TestSite;
let served: ServedSite;
let browser: Browser;
let contactId: ContactId;

beforeAll(async () => {
  site = await openTestSite();
  served = await serveSite(site);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  await site?.close();
});

async function openPage(options: { css: boolean }): Promise<Page> {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  if (!options.css) await page.route("**/*.css", (route) => route.abort());
  contactId = await site.addContact();
  await page.goto(`${served.origin}/s/${site.token(contactId)}?lang=en`);
  return page;
}

/** Presses Tab until what has the focus is what a reader looks for. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let tabs = 0; tabs < MAX_TABS; tabs += 1) {
    await page.keyboard.press("Tab");
    if ((await page.locator(`${selector}:focus`).count()) > 0) return;
  }
  throw new Error(`Tab never reached ${selector}`);
}

async function pressAndLoad(page: Page, key: "Enter" | "Space"): Promise<void> {
  await Promise.all([page.waitForEvent("load"), page.keyboard.press(key)]);
}

test.each([
  ["as it is", { css: true }],
  ["without its style sheet", { css: false }],
])("the page %s is worked by keyboard alone, without script", async (_, options) => {
  const page = await openPage(options);
  await tabTo(page, "#unsubscribe button");
  await pressAndLoad(page, "Enter");
  expect(await choicesOf(site, contactId)).toEqual({ newsletter: "unsubscribed" });

  await tabTo(page, ".done button");
  await pressAndLoad(page, "Space");
  expect(await choicesOf(site, contactId)).toEqual({});

  await tabTo(page, 'input[value="offers"]');
  await page.keyboard.press("Space");
  await tabTo(page, 'form:has(input[value="offers"]) button');
  await pressAndLoad(page, "Enter");
  expect(await choicesOf(site, contactId)).toEqual({ offers: "unsubscribed" });

  await tabTo(page, "summary");
  await page.keyboard.press("Enter");
  await tabTo(page, 'a[hreflang="nl"]');
  await pressAndLoad(page, "Enter");
  expect(await page.locator("h1").innerText()).toBe("Uw aanmeldingen beheren");
  await page.close();
});

test("what has the focus shows it, and every target is large enough", async () => {
  const page = await openPage({ css: true });
  for (const selector of ["#unsubscribe button", 'input[value="newsletter"]', "summary"]) {
    await tabTo(page, selector);
    const outline = await page.evaluate("getComputedStyle(document.activeElement).outlineWidth");
    expect(outline).toBe("3px");
  }
  const targets = await page.locator("button, summary, input[type=checkbox]").all();
  expect(targets.length).toBeGreaterThan(8);
  for (const target of targets) {
    const box = await target.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
  await page.close();
});

test("without the style sheet the page reads in the same order, and each box stands with its name", async () => {
  const page = await openPage({ css: false });
  const text = await page.locator("main").innerText();
  const order = [
    "Manage your subscriptions",
    "a••••@e••••.com",
    "Unsubscribe",
    "Stop all",
    "Choose what you receive",
    "Offers",
    "Save",
  ];
  const places = order.map((each) => text.replace(/p••••/g, "a••••").indexOf(each));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  for (const name of ["Newsletter", "Offers"]) {
    expect(await page.getByRole("checkbox", { name: new RegExp(`^${name}`) }).isVisible()).toBe(true);
  }
  await page.close();
});

test("no page is wider than a screen of 320 px, in the languages with the longest words", async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  for (const language of ["de", "fi", "hu", "nl", "el", "ar"]) {
    const path = `/s/${site.token(await site.addContact())}`;
    for (const address of [
      `${served.origin}${path}`,
      `${served.origin}/`,
      `${served.originWithoutStore}${path}`,
    ]) {
      await page.goto(`${address}?lang=${language}`);
      const width = await page.evaluate("document.documentElement.scrollWidth");
      expect(width, `${address} ${language}`).toBeLessThanOrEqual(320);
    }
  }
  await page.close();
});
