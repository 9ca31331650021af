// The keys an import may name: all on record, those switched off too, since what was said of them still counts.
import type { Vocabulary } from "../consent/import-columns.ts";
import type { Db } from "../store/database.ts";
import { loadLegalBases, loadPurposes, loadSources } from "../store/purposes.ts";
import { loadSubscriptionTypes } from "../store/subscription-types.ts";

/** Loads the keys of all purposes, legal bases, sources and subscription types. */
export async function loadVocabulary(db: Db): Promise<Vocabulary> {
  const purposes = await loadPurposes(db);
  const types = await loadSubscriptionTypes(db);
  return {
    purposes: new Set(purposes.map(({ key }) => key)),
    legalBases: new Set(await loadLegalBases(db)),
    sources: new Set(await loadSources(db)),
    subscriptionTypes: new Set(types.map(({ key }) => key)),
  };
}
