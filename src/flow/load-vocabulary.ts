// What the lines of an import may name: all keys on record, and whether each may still be used.
import type { KnownKeys, Vocabulary } from "../consent/import-columns.ts";
import type { Db } from "../store/database.ts";
import { loadLegalBases, loadPurposes, loadSources } from "../store/purposes.ts";
import { loadSettings } from "../store/settings.ts";
import { loadSubscriptionTypes } from "../store/subscription-types.ts";

/** Loads the keys of all purposes, legal bases, sources and subscription types, and what stands in for a basis. */
export async function loadVocabulary(db: Db): Promise<Vocabulary> {
  const { defaultLegalBasis } = await loadSettings(db);
  return {
    purposes: known(await loadPurposes(db)),
    legalBases: known(await loadLegalBases(db)),
    sources: known(await loadSources(db)),
    subscriptionTypes: known(await loadSubscriptionTypes(db)),
    defaultLegalBasis,
  };
}

interface Entry<Key> {
  readonly key: Key;
  readonly isActive: boolean;
  readonly removedAt?: Date | null;
}

function known<Key>(entries: readonly Entry<Key>[]): KnownKeys<Key> {
  return new Map(entries.map((entry) => [entry.key, stateOf(entry)]));
}

function stateOf({ isActive, removedAt = null }: Entry<unknown>) {
  if (removedAt !== null) return "removed";
  return isActive ? "active" : "switched-off";
}
