// Every page of the admins, and how a browser that is signed in gets there.
import type { TestSite } from "../web/test-site.ts";

/** One page of the admins. */
export interface AdminPageState {
  readonly name: string;
  /** Gives the path of the page, after putting on record what it is to show. */
  readonly path: (site: TestSite) => string | Promise<string>;
  /** Shown to who is not signed in. */
  readonly isOpen?: boolean;
}

/** All pages, in the order of the navigation. */
export const ADMIN_PAGES: readonly AdminPageState[] = [
  { name: "sign-in", path: () => "/admin/sign-in", isOpen: true },
  { name: "overview", path: () => "/admin" },
  { name: "account", path: () => "/admin/account" },
  { name: "not-found", path: () => "/admin/nothing" },
];
