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
  /** In the admin's order, those switched off among them. */
  readonly types: readonly SubscriptionType[];
  readonly settings: Settings;
}

/** Loads the catalogue. */
export async function loadCatalogue(db: Db): Promise<Catalogue> {
  return {
    purposes: await loadPurposes(db),
    types: await loadSubscriptionTypes(db),
    settings: await loadSettings(db),
  };
}
