// One standing for an address that several contacts have: mail may go there only where each of them may be mailed.
import type { Consent, Standing, Subscription } from "./standing.ts";

/**
 * Gives the contact the lowest of what is on record of all who share an address: withdrawn below no record below
 * granted, unsubscribed below no record below subscribed, and every mark and bar of each.
 */
export function strictestStanding(contact: Standing, others: readonly Standing[]): Standing {
  if (others.length === 0) return contact;
  const all = [contact, ...others];
  return {
    ...contact,
    hasNoMailingsMark: all.some(({ hasNoMailingsMark }) => hasNoMailingsMark),
    companyHasNoMailings: all.some(({ companyHasNoMailings }) => companyHasNoMailings),
    consentByPurpose: lowest(
      all.map(({ consentByPurpose }) => consentByPurpose),
      isWithdrawn,
    ),
    subscriptionByType: lowest(
      all.map(({ subscriptionByType }) => subscriptionByType),
      isUnsubscribed,
    ),
    suppressions: all.flatMap(({ suppressions }) => suppressions),
  };
}

/** Keeps a record that forbids, whoever's it is, and one that allows only where everyone has one. */
function lowest<Key, Record>(
  maps: readonly ReadonlyMap<Key, Record>[],
  forbids: (record: Record) => boolean,
): ReadonlyMap<Key, Record> {
  const kept = new Map<Key, Record>();
  for (const key of new Set(maps.flatMap((map) => [...map.keys()]))) {
    const records = maps.flatMap((map) => map.get(key) ?? []);
    const record = records.find(forbids) ?? (records.length === maps.length ? records[0] : undefined);
    if (record !== undefined) kept.set(key, record);
  }
  return kept;
}

function isWithdrawn({ state }: Consent): boolean {
  return state === "withdrawn";
}

function isUnsubscribed({ choice }: Subscription): boolean {
  return choice === "unsubscribed";
}
