// The pages in the navigation, and the role each is for.
import { type AdminRole, mayAct } from "../../admin/admin.ts";
import type { FRAME_WORDS } from "./strings/frame.ts";

/** One page in the navigation. */
export interface NavigationEntry {
  readonly name: keyof (typeof FRAME_WORDS)["en"]["pages"];
  readonly path: string;
  readonly role: AdminRole;
}

const NAVIGATION: readonly NavigationEntry[] = [
  { name: "overview", path: "/admin", role: "reviewer" },
  { name: "review", path: "/admin/review", role: "reviewer" },
  { name: "templates", path: "/admin/templates", role: "reviewer" },
  { name: "mailings", path: "/admin/mailings", role: "consent-officer" },
  { name: "contacts", path: "/admin/contacts", role: "consent-officer" },
  { name: "upgrade", path: "/admin/upgrade", role: "consent-officer" },
  { name: "settings", path: "/admin/settings", role: "consent-officer" },
  { name: "webhooks", path: "/admin/webhooks", role: "owner" },
  { name: "apiKeys", path: "/admin/api-keys", role: "owner" },
  { name: "admins", path: "/admin/admins", role: "owner" },
  { name: "queues", path: "/admin/queues", role: "owner" },
];

/** Gives the pages a role may open, in their order. */
export function navigationOf(role: AdminRole): readonly NavigationEntry[] {
  return NAVIGATION.filter((entry) => mayAct(role, entry.role));
}

/** Says whether an entry stands for the page at a path. */
export function isCurrent({ path }: NavigationEntry, current: string): boolean {
  return current === path || (path !== "/admin" && current.startsWith(`${path}/`));
}
