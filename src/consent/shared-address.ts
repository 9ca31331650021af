// One standing for an address that several contacts have: what any of them objected to is not sent there.
import type { PurposeKey } from "../base/ids.ts";
import { E_MARKETING } from "./purpose.ts";
import { isMarkInForce, type SendFacts } from "./send-facts.ts";
import type { Consent, Pause, Subscription } from "./standing.ts";
import type { Suppression } from "./suppression.ts";

/**
 * Gives a contact named by id what others who share its address objected to: their withdrawals, opt-outs, marks and
 * bars hold for the address. What is not on record of them counts for nothing: the contact speaks for itself. The
 * contact may be among the others, and the others may be merged into one before.
 */
export function heedOthers<F extends SendFacts>(contact: F, others: readonly F[]): F {
  return merge(contact, others, (own) => own);
}

/**
 * Gives an address without an id, which may stand for any of those who have it, the lowest of what is on record of all:
 * their objections, and a consent or subscription only where everyone has one.
 */
export function strictestStanding<F extends SendFacts>(contact: F, others: readonly F[]): F {
  return merge(contact, others, (own, isOfAll) => (isOfAll ? own : undefined));
}

/** Chooses among records that forbid nothing: the contact's own, where there is one, and whether all have one. */
type Allow = <Record>(own: Record | undefined, isOfAll: boolean) => Record | undefined;

function merge<F extends SendFacts>(contact: F, others: readonly F[], allow: Allow): F {
  if (others.length === 0) return contact;
  const all = [contact, ...others];
  const hasNoMailingsMark = all.some(isMarkInForce);
  const consents = lowest(
    all.map(({ consentByPurpose }) => consentByPurpose),
    isWithdrawn,
    allow,
  );
  return {
    ...contact,
    hasNoMailingsMark,
    companyHasNoMailings: all.some(({ companyHasNoMailings }) => companyHasNoMailings),
    consentByPurpose: hasNoMailingsMark ? withoutGrant(consents, E_MARKETING) : consents,
    subscriptionByType: lowest(
      all.map(({ subscriptionByType }) => subscriptionByType),
      isUnsubscribed,
      allow,
    ),
    pauseByPurpose: longest(all.map(({ pauseByPurpose }) => pauseByPurpose)),
    suppressions: eachReasonOnce(all.flatMap(({ suppressions }) => suppressions)),
  };
}

/** Keeps a record that forbids, whoever's it is, and else what is allowed. */
function lowest<Key, Record>(
  maps: readonly ReadonlyMap<Key, Record>[],
  forbids: (record: Record) => boolean,
  allow: Allow,
): ReadonlyMap<Key, Record> {
  const kept = new Map<Key, Record>();
  for (const key of new Set(maps.flatMap((map) => [...map.keys()]))) {
    const records = maps.flatMap((map) => map.get(key) ?? []);
    const record = records.find(forbids) ?? allow(maps[0]?.get(key), records.length === maps.length);
    if (record !== undefined) kept.set(key, record);
  }
  return kept;
}

/** A pause that anybody at the address asked for holds for it. */
function longest<Pausing extends Pick<Pause, "until">>(
  maps: readonly ReadonlyMap<PurposeKey, Pausing>[],
): ReadonlyMap<PurposeKey, Pausing> {
  const ascending = maps.flatMap((map) => [...map]).sort(([, a], [, b]) => +a.until - +b.until);
  return new Map(ascending);
}

/** The bars of all are bars on the same address. */
function eachReasonOnce<Bar extends Pick<Suppression, "reason">>(
  suppressions: readonly Bar[],
): readonly Bar[] {
  return suppressions.filter(
    ({ reason }, index) => suppressions.findIndex((each) => each.reason === reason) === index,
  );
}

/** One contact's grant must not hide the mark of another. */
function withoutGrant(
  consents: SendFacts["consentByPurpose"],
  purpose: PurposeKey,
): SendFacts["consentByPurpose"] {
  return new Map([...consents].filter(([key, { state }]) => key !== purpose || state === "withdrawn"));
}

function isWithdrawn({ state }: Pick<Consent, "state">): boolean {
  return state === "withdrawn";
}

function isUnsubscribed({ choice }: Pick<Subscription, "choice">): boolean {
  return choice === "unsubscribed";
}
