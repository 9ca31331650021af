// What the pages need to know of the sender, the same for every recipient: purposes, types, settings.
import type { Purpose, SubscriptionType } from "../consent/purpose.ts";
import type { Settings } from "../consent/settings.ts";
import type { Db } from "../store/database.ts";
import { loadPurposes } from "../store/purposes.ts";
import { loadSettings } from "../store/settings.ts";
import { loadSubscriptionTypes } from "../store/subscription-types.ts";

/** The sender's side of every page. */
export interface Catalogue {
  readonly purposes: readonly Purpose[];
  /** In the admin's order, those switched off and removed among them; a type of a switched-off purpose is off too. */
  readonly types: readonly SubscriptionType[];
  readonly settings: Settings;
}

/** Loads the catalogue. */
export async function loadCatalogue(db: Db): Promise<Catalogue> {
  const purposes = await loadPurposes(db);
  const active = new Set(purposes.filter(({ isActive }) => isActive).map(({ key }) => key));
  const types = await loadSubscriptionTypes(db);
  return {
    purposes,
    types: types.map((type) => ({ ...type, isActive: type.isActive && active.has(type.purpose) })),
    settings: await loadSettings(db),
  };
}
