// What only a browser can show of the admin's pages: nobody is shut out, nothing is wider than a phone, and signing in works.
import axe from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openProvider } from "../../src/provider/openid.ts";
import { ADMIN_ROUTES } from "../../src/web/admin/routes.ts";
import { ADMIN_LANGUAGES } from "../../src/web/admin/strings/words.ts";
import { addTestAdmin, PASSWORD } from "../web/admin/desk.ts";
import { NOW, openTestSite, type TestSite } from "../web/test-site.ts";
import { ADMIN_PAGES, crowdPath } from "./admin-pages.ts";
import { type ServedPages, servePages } from "./browser.ts";
import { launchBrowser } from "./launch.ts";

const EMAIL = "olga@example.com";
const WIDTHS = [1280, 390] as const;

let site: TestSite;
let served: ServedPages;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  site = await openTestSite();
  await addTestAdmin({ db: site.db, log: site.log, clock: () => NOW }, EMAIL, "owner");
  served = await servePages(site.appWith({ publicUrl: "http://127.0.0.1", provider: neverAsked() }));
  browser = await launchBrowser();
  context = await browser.newContext({ timezoneId: "Europe/Amsterdam", locale: "en" });
  page = await context.newPage();
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(served.origin)) problems.push(`asked elsewhere: ${request.url()}`);
  });
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  await site?.close();
});

test("signing in by the form opens the page that was asked for, in the reader's zone from then on", async () => {
  await page.goto(`${served.origin}/admin/account`);
  await page.fill("#email", EMAIL);
  await page.fill("#password", PASSWORD);
  await page.click("button:has-text('Sign in')");
  await page.waitForURL(`${served.origin}/admin/account`);
  expect(await page.textContent("time")).toContain("1:00 PM GMT+1");
});

/** A provider that the page names; no test goes there. */
function neverAsked() {
  const rules = { domains: [], roleByGroup: null, trustsAddresses: false };
  const client = { issuer: "https://login.example.com", clientId: "a", clientSecret: "b", roleClaim: null };
  return openProvider({ ...client, name: "Example login", rules }, site.log);
}

const VISITS = ADMIN_PAGES.flatMap((state) =>
  WIDTHS.flatMap((width) =>
    (["light", "dark"] as const).map((scheme) => [state.name, width, scheme, state] as const),
  ),
);

test.each(VISITS)(
  "axe finds nothing wrong with %s at %i pixels in %s",
  async (_, width, colorScheme, state) => {
    const language = ADMIN_LANGUAGES[(width + colorScheme.length) % 2] ?? "en";
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await context.addCookies([{ name: "mailconsent-language", value: language, url: served.origin }]);
    const cookies = await context.cookies();
    if (state.isOpen === true) await context.clearCookies({ name: "mailconsent-session" });
    await page.goto(`${served.origin}${await state.path(site)}`);
    const folder = process.env.SCREENSHOTS;
    if (folder !== undefined) {
      await page.screenshot({ path: `${folder}/${state.name}-${width}-${colorScheme}.png`, fullPage: true });
    }
    expect(await violationsOf()).toEqual([]);
    const overhang = await page.evaluate(
      "document.documentElement.scrollWidth - document.documentElement.clientWidth",
    );
    expect(overhang, "wider than the window").toBe(0);
    if (width === 390) expect(await lowTargets(), "lower than a finger needs").toEqual([]);
    await context.addCookies(cookies);
  },
);

/** What is no page to look at: files, frames of pages, and the way to another system. */
const NO_PAGES = /\/(?:export|proof)$|^\/admin\/framed\/|\/with-provider$/;

test("every page there is was looked at", async () => {
  const looked = await Promise.all(
    ADMIN_PAGES.map(async ({ path }) => (await path(site)).split("?")[0] ?? ""),
  );
  const missing = ADMIN_ROUTES.filter(({ method, path }) => method === "GET" && !NO_PAGES.test(path))
    .map(({ path }) => path)
    .filter((path) => {
      const pattern = path.replace(/:\w+(?:\{([^}]*)\})?/g, (_, own) => own ?? "[^/]+");
      return !looked.some((each) => new RegExp(`^${pattern}$`).test(each));
    });
  expect(missing).toEqual([]);
});

test("on a phone the pages stand behind a button, which needs no script", async () => {
  const phone = await browser.newContext({
    viewport: { width: 390, height: 800 },
    javaScriptEnabled: false,
    storageState: await context.storageState(),
  });
  const bare = await phone.newPage();
  await bare.goto(`${served.origin}/admin`);
  const contacts = bare.locator('#menu a[href="/admin/contacts"]');
  expect(await contacts.isVisible()).toBe(false);
  await bare.locator("[popovertarget=menu]").focus();
  await bare.keyboard.press("Enter");
  expect(await contacts.isVisible()).toBe(true);
  await bare.keyboard.press("Escape");
  expect(await contacts.isVisible()).toBe(false);
  await bare.keyboard.press("Enter");
  await contacts.click();
  expect(new URL(bare.url()).pathname).toBe("/admin/contacts");
  await phone.close();
});

test("counts that take a while come after the page", async () => {
  const path = await crowdPath(site);
  await page.goto(`${served.origin}${path}`);
  expect(await page.locator("#plan h2").innerText()).toMatch(/\b300\b/);
  await page.goto(`${served.origin}${path}`, { waitUntil: "commit" });
  await page.fill("#why", "Recall of a kettle");
  await page.click("#plan button");
  await page.waitForURL(/overrides\/\d+\?done=/);
});

test("nothing was asked of anybody else, and no script failed", () => {
  expect(problems.filter((problem) => !/status of 40[014]/.test(problem))).toEqual([]);
});

const FINGER_PX = 44; // WCAG 2.5.5; the links in a paragraph stand as they are

async function lowTargets(): Promise<readonly string[]> {
  const pressed = "button, summary, select, input:not([type=checkbox], [type=radio]), nav li a, td a";
  return page.evaluate<string[]>(`[...document.querySelectorAll("${pressed}")]
    .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < ${FINGER_PX})
    .map(({ outerHTML }) => outerHTML)`);
}

async function violationsOf(): Promise<readonly string[]> {
  // The pages' policy keeps foreign scripts out; those of the test come by the browser's own door.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>("axe.run()");
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
