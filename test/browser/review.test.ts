// What only a browser can show of the review: 500 flagged links decided by keyboard, two browsers on one group, a mail
// whose script never runs, and pages that shut nobody out.
import axe from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PurposeKey, TemplateId } from "../../src/base/ids.ts";
import { findWaitingWork, rewriteAgain } from "../../src/flow/rewrite-again.ts";
import { rewriteTemplate } from "../../src/flow/rewrite-template.ts";
import { countWaiting, loadGroups } from "../../src/store/review-queue.ts";
import { loadRules } from "../../src/store/review-rules.ts";
import { DEFAULT_MERGE_TAG, type Syntax } from "../../src/template/template.ts";
import { flaggedTemplates, PATTERNS } from "../support/flagged-templates.ts";
import { addTestAdmin, PASSWORD } from "../web/admin/desk.ts";
import { openTestSite, type TestSite } from "../web/test-site.ts";
import { type ServedPages, servePages } from "./browser.ts";
import { launchBrowser } from "./launch.ts";

const LINKS = 500;
const MAX_DECISIONS = 60;
const RUN_TIMEOUT_MS = 280_000;

let site: TestSite;
let served: ServedPages;
let browser: Browser;
const problems: string[] = [];

beforeAll(async () => {
  site = await openTestSite();
  for (const name of ["ann", "bob"]) await addTestAdmin(flow(), `${name}@example.com`, "reviewer");
  served = await servePages(site.appWith({ flow: flow(), publicUrl: "http://127.0.0.1" }));
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
  await site?.close();
});

const flow = () => ({ db: site.db, log: site.log, clock: () => new Date() });

async function flag(id: string, source: string, sender = "shop", syntax: Syntax = "html"): Promise<void> {
  await rewriteTemplate(flow(), {
    templateId: id as TemplateId,
    name: null,
    sender,
    syntax,
    source,
    text: null,
    purpose: "e-marketing" as PurposeKey,
    options: { mergeTag: DEFAULT_MERGE_TAG, relabel: "default-links", whenMissing: "report", language: null },
  });
}

/** Rewrites as the queue would. */
async function work(): Promise<void> {
  for (const each of await findWaitingWork(flow())) await rewriteAgain(flow(), each);
}

/** Counts the links that rules decide. */
async function countHits(): Promise<number> {
  const rules = await loadRules(site.db, { now: new Date(), limit: 10_000 });
  return rules.reduce((sum, { hits }) => sum + hits, 0);
}

async function signIn(name: string): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("response", (response) => noteForeign(response.url()));
  page.on("requestfailed", (request) => {
    // What a policy stops never leaves the browser.
    if (request.failure()?.errorText !== "csp") noteForeign(request.url());
  });
  await page.goto(`${served.origin}/admin/sign-in?to=/admin/review`);
  await page.fill("#email", `${name}@example.com`);
  await page.fill("#password", PASSWORD);
  await page.press("#password", "Enter");
  await page.waitForURL(`${served.origin}/admin/review`);
  await page.waitForLoadState();
  return page;
}

function noteForeign(url: string): void {
  if (!url.startsWith(served.origin) && !url.startsWith("data:")) problems.push(`asked elsewhere: ${url}`);
}

async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>("axe.run(document, { iframes: false })");
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Presses a key that leads to another page, and waits for it. */
async function go(page: Page, key: string): Promise<void> {
  await Promise.all([page.waitForNavigation({ waitUntil: "domcontentloaded" }), page.keyboard.press(key)]);
}

test("a stored script in a template runs neither in a page nor in its frame, and nothing is asked of others", async () => {
  const attack = `<p onclick="top.x=1"><script>parent.document.title = "taken"; location = "https://evil.example/"</script>
    <img src="https://evil.example/pixel.png" onerror="top.x=1"><iframe src="javascript:top.x=1"></iframe>
    <svg onload="top.x=1"></svg><meta http-equiv="refresh" content="0;url=https://evil.example/">
    <style>@import "https://evil.example/x.css"; body { background: url(https://evil.example/y.png) }</style>
    <a href="https://shop.example.com/leave/1"><script>top.x=1</script>Cancel my subscription</a>`;
  await flag('"><script>document.title="taken"</script>', attack, "<b>evil</b>");
  const page = await signIn("ann");
  await page.click("[data-row]");
  const frame = page.frameLocator("iframe.mail");
  const link = frame.locator("[data-mailconsent-link]");
  await link.waitFor();
  // The frame is scrolled to the link, and leaves the keys to the page around it.
  expect(await page.evaluate("document.activeElement.localName")).toBe("body");
  // A click in the frame leads nowhere: what would be an opt-out is not followed.
  await link.click({ force: true });
  await link.focus();
  await page.keyboard.press("Enter");
  await page.click("h1");
  expect(await page.evaluate("document.title + String(globalThis.x)")).not.toMatch(/taken|1$/);
  expect(problems).toEqual([]);
  await go(page, "n");
  await work();
  await page.context().close();
});

test("a mail in MJML is shown as a reader would see it, and a script of it does not run", async () => {
  const attack = `<mjml><mj-head><mj-raw><script>top.x=1</script></mj-raw></mj-head><mj-body><mj-section><mj-column>
    <mj-image src="https://evil.example/pixel.png" /><mj-raw><img src="x" onerror="top.x=1"></mj-raw>
    <mj-text>Dear {{firstName}}, <a href="https://shop.example.com/leave/1">Cancel my subscription</a></mj-text>
    </mj-column></mj-section></mj-body></mjml>`;
  await flag("mjml", attack, "shop", "mjml");
  const page = await signIn("ann");
  await page.click("[data-row]");
  const frame = page.frameLocator("iframe.mail");
  await frame.locator("[data-mailconsent-link]").waitFor();
  expect(await frame.locator("body").innerText()).toContain("Dear first name, Cancel my subscription");
  const [mail, link] = [
    await page.locator("iframe.mail").boundingBox(),
    await frame.locator("[data-mailconsent-link]").boundingBox(),
  ];
  expect((link?.y ?? 0) - (mail?.y ?? 0), "scrolled to the link").toBeLessThan(mail?.height ?? 0);
  const folder = process.env.SCREENSHOTS;
  if (folder !== undefined) await page.screenshot({ path: `${folder}/review-mjml.png`, fullPage: true });
  expect(await page.evaluate("String(globalThis.x)")).toBe("undefined");
  await go(page, "n");
  await work();
  await page.context().close();
});

test("a mail that cannot be filled in is shown as it is written, and says why", async () => {
  const link = '<a href="https://shop.example.com/leave/1">Cancel my subscription</a>';
  await flag("broken", `<p>Dear {{#if name}}{{name}}, ${link}</p>`, "shop", "handlebars");
  const page = await signIn("ann");
  await page.click("[data-row]");
  const frame = page.frameLocator("iframe.mail");
  await frame.locator("#mailconsent-link").waitFor();
  expect(await frame.locator("body").innerText()).toContain(
    "Its Handlebars cannot be read. So it is shown as it is",
  );
  const folder = process.env.SCREENSHOTS;
  if (folder !== undefined) await page.screenshot({ path: `${folder}/review-broken.png`, fullPage: true });
  await go(page, "n");
  await work();
  await page.context().close();
});

test("500 flagged links of 44 patterns are decided by keyboard in at most 60 decisions", {
  timeout: RUN_TIMEOUT_MS,
}, async () => {
  for (const { id, source, sender } of flaggedTemplates(LINKS)) await flag(id, source, sender);
  expect(await countWaiting(site.db)).toEqual({ links: LINKS, groups: PATTERNS });
  const hitsBefore = await countHits();
  const page = await signIn("ann");
  await page.keyboard.press("j");
  await go(page, "Enter");
  let decisions = 0;
  const keys = ["r", "k", "n"];
  // One group is tried out and decided for its sender everywhere, one decision is undone and made again.
  await page.keyboard.press("2");
  const trial = await page.textContent("#scope-sender-trial");
  const would = Number(/decides (\d+) links?/.exec(trial ?? "")?.[1]);
  const before = (await countWaiting(site.db)).links;
  await go(page, "r");
  decisions += 1;
  expect(before - (await countWaiting(site.db)).links).toBe(would);
  await go(page, "z");
  expect(await page.textContent("#decision")).toContain("Undone");
  expect((await countWaiting(site.db)).links).toBe(before);
  await page.goto(`${served.origin}/admin/review`);
  await page.keyboard.press("ArrowDown");
  await go(page, "Enter");
  while ((await countWaiting(site.db)).links > 0) {
    await go(page, keys[decisions % keys.length] ?? "r");
    decisions += 1;
    if (decisions > MAX_DECISIONS) break;
  }
  expect(decisions).toBeLessThanOrEqual(MAX_DECISIONS);
  expect(await countWaiting(site.db)).toEqual({ links: 0, groups: 0 });
  await work();
  expect(await countWaiting(site.db)).toEqual({ links: 0, groups: 0 });
  expect((await countHits()) - hitsBefore).toBe(LINKS);
  await page.context().close();
});

test("two browsers on one group: the second is told, and keeps what it wrote", async () => {
  for (const number of [1, 2])
    await flag(
      `two-${number}`,
      `<p><a href="https://two.example.com/leave/${number}">Cancel my subscription</a></p>`,
    );
  const [ann, bob] = [await signIn("ann"), await signIn("bob")];
  for (const page of [ann, bob]) {
    await page.keyboard.press("j");
    await go(page, "Enter");
  }
  await bob.fill("#reason", "It is a club, not a list");
  await bob.press("#reason", "Escape");
  await go(ann, "r");
  await go(bob, "k");
  const told = await bob.textContent("main");
  expect(told).toContain("ann@example.com: To be replaced");
  expect(told).toContain("It is a club, not a list");
  await Promise.all([ann, bob].map((page) => page.context().close()));
});

test("keys can be switched off, help is at a key, and the filter too", async () => {
  await flag("keys", '<p><a href="https://keys.example.com/leave/1">Cancel my subscription</a></p>');
  const page = await signIn("ann");
  await page.keyboard.press("/");
  await page.keyboard.type("keys.example");
  await go(page, "Enter");
  expect(await page.locator("[data-row]").count()).toBe(1);
  await page.keyboard.press("Tab");
  await page.keyboard.press("?");
  expect(await page.locator("#keys").getAttribute("open")).not.toBeNull();
  await page.uncheck("[data-keys-switch] input");
  await page.click("[data-row]");
  await page.waitForSelector("iframe.mail");
  await page.keyboard.press("r");
  expect(
    (await loadGroups(site.db, { now: new Date(), search: "keys.example", withAsked: true, limit: 9 }))
      .length,
  ).toBe(1);
  await page.context().close();
});

const WIDTHS = [1280, 390] as const;
const SCHEMES = ["light", "dark"] as const;

test("axe finds nothing wrong with the pages of the review, and none is wider than its window", {
  timeout: RUN_TIMEOUT_MS,
}, async () => {
  for (const { id, source, sender } of flaggedTemplates(60)) await flag(`axe-${id}`, source, sender);
  const page = await signIn("ann");
  const [group] = await loadGroups(site.db, { now: new Date(), search: "", withAsked: true, limit: 1 });
  const paths = [
    "/admin/review",
    `/admin/review/group/${group?.fingerprint}`,
    "/admin/review/rules",
    "/admin/review/decision/2",
  ];
  for (const [index, path] of paths.entries())
    for (const width of WIDTHS)
      for (const colorScheme of SCHEMES) {
        const language = colorScheme === "dark" ? "nl" : "en";
        await page
          .context()
          .addCookies([{ name: "mailconsent-language", value: language, url: served.origin }]);
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await page.goto(`${served.origin}${path}`);
        const folder = process.env.SCREENSHOTS;
        if (folder !== undefined)
          await page.screenshot({
            path: `${folder}/review-${index}-${width}-${colorScheme}.png`,
            fullPage: true,
          });
        expect(await violationsOf(page), `${path} ${width} ${colorScheme}`).toEqual([]);
        const overhang = await page.evaluate(
          "document.documentElement.scrollWidth - document.documentElement.clientWidth",
        );
        expect(overhang, `${path} ${width}`).toBe(0);
      }
  await page.context().close();
});

test("no script of ours failed, and nothing was asked of anybody else", () => {
  expect(problems).toEqual([]);
});
