// Every state a recipient can see, and how a browser gets there.
import type { Page } from "playwright-core";
import { NOW, type TestSite } from "../web/test-site.ts";

const DAY_MS = 24 * 60 * 60 * 1_000;

/** One state of the pages. */
export interface PageState {
  readonly name: string;
  /** Brings a browser to it. */
  readonly open: (page: Page, visit: Visit) => Promise<unknown>;
}

/** A site with its pages served, and the language to read them in. */
export interface Visit {
  readonly site: TestSite;
  readonly origin: string;
  /** Where the same pages are served while their store is gone. */
  readonly originWithoutStore: string;
  readonly language: string;
}

/** Every state, in the order a reader might come by them. */
export const PAGE_STATES: readonly PageState[] = [
  { name: "page", open: async (page, visit) => page.goto(await personalPage(visit)) },
  {
    name: "saved",
    open: async (page, visit) => {
      await page.goto(await personalPage(visit));
      await page.click("#unsubscribe button");
    },
  },
  {
    name: "preview",
    open: async (page, visit) => {
      const token = visit.site.token(await visit.site.addContact(), { kind: "preview" });
      await page.goto(addressOf(visit, `/s/${token}`));
    },
  },
  {
    name: "undone",
    open: async (page, visit) => {
      await page.goto(await personalPage(visit));
      await page.click("#unsubscribe button");
      await page.click(".done form button");
    },
  },
  {
    name: "stopped",
    open: async (page, visit) => {
      const token = visit.site.token(await visit.site.addContact({ eMarketingState: "withdrawn" }));
      await page.goto(addressOf(visit, `/s/${token}`));
    },
  },
  {
    name: "old-link",
    open: async (page, visit) => {
      const issuedAt = new Date(NOW.getTime() - 400 * DAY_MS);
      const token = visit.site.token(await visit.site.addContact(), { issuedAt });
      await page.goto(addressOf(visit, `/s/${token}`));
    },
  },
  {
    name: "confirm",
    open: async (page, visit) => {
      const token = visit.site.token(await visit.site.addContact(), { kind: "confirmation", issuedAt: NOW });
      await page.goto(addressOf(visit, `/c/${token}`));
    },
  },
  { name: "lost-mail", open: (page, visit) => page.goto(addressOf(visit, "/")) },
  {
    name: "store-down",
    open: async (page, visit) => {
      const path = `/s/${visit.site.token(await visit.site.addContact())}`;
      await page.goto(addressOf({ ...visit, origin: visit.originWithoutStore }, path));
    },
  },
  { name: "bad-link", open: (page, visit) => page.goto(addressOf(visit, "/s/forged")) },
];

async function personalPage(visit: Visit): Promise<string> {
  const contactId = await visit.site.addContact({ email: "ann@example.com" });
  return addressOf(visit, `/s/${visit.site.token(contactId)}`);
}

function addressOf({ origin, language }: Visit, path: string): string {
  return `${origin}${path}?lang=${language}`;
}
