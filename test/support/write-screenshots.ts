// Makes the pictures of docs/screenshots from a demo that runs: `npm run screenshots`, then look at them.
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { launchBrowser } from "../browser/launch.ts";
import { killNow, makeFolder, startCommand, untilWritten } from "./command.ts";
import { freePort } from "./free-port.ts";

const FOLDER = resolve(import.meta.dirname, "../../docs/screenshots");
const VIEW = { width: 1_200, height: 750 };

const { folder, remove } = makeFolder();
const port = await freePort();
const origin = `http://127.0.0.1:${port}`;
const demo = startCommand(["demo"], {
  environment: {
    DATABASE_URL: undefined,
    REDIS_URL: undefined,
    MAILCONSENT_DATA: folder,
    PORT: String(port),
    PUBLIC_URL: origin,
  },
});
const browser = await launchBrowser();
try {
  const written = await untilWritten(demo, "Serving all of it until Ctrl-C.");
  const page = await browser.newPage({ viewport: VIEW, locale: "en-GB" });
  await page.goto(`${find(/(http\S+\/s\/[\w-]+)/, written)}?lang=en`);
  await picture(page, "personal-page");
  await signIn(page, written);
  await page.goto(`${origin}/admin/review`);
  await page.locator("a[data-row]").first().click();
  await picture(page, "review");
  await page.goto(`${origin}/admin/mailings`);
  await page.locator("main td a").first().click();
  await picture(page, "mailing");
} finally {
  await browser.close();
  await killNow(demo);
  remove();
}

function find(pattern: RegExp, text: string): string {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`The demo does not say what to open: ${pattern}`);
  return found;
}

async function signIn(page: Page, written: string): Promise<void> {
  await page.goto(`${origin}/admin/sign-in`);
  await page.locator("input[name=email]").fill(find(/Sign in with +(\S+) {2}/, written));
  await page.locator("input[name=password]").fill(find(/Sign in with +\S+ {2}(\S+)/, written));
  await page.locator("input[name=password]").press("Enter");
  await page.waitForURL(({ pathname }) => pathname === "/admin");
}

async function picture(page: Page, name: string): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: resolve(FOLDER, `${name}.png`) });
}
