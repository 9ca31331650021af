// Every state a recipient can see, and how a browser gets there.
import type { Page } from "playwright-core";
import type { TestSite } from "../web/test-site.ts";

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
  { name: "bad-link", open: (page, visit) => page.goto(addressOf(visit, "/s/forged")) },
];

async function personalPage(visit: Visit): Promise<string> {
  const contactId = await visit.site.addContact({ email: "ann@example.com" });
  return addressOf(visit, `/s/${visit.site.token(contactId)}`);
}

function addressOf({ origin, language }: Visit, path: string): string {
  return `${origin}${path}?lang=${language}`;
}
