// All that is on record of one contact and bears on sending, and how one more change alters it.
import { assertNever, invariant } from "../base/assert.ts";
import type {
  ContactId,
  LegalBasisKey,
  MailingId,
  PurposeKey,
  SourceKey,
  SubscriptionTypeKey,
} from "../base/ids.ts";
import type { EmailAddress } from "./contact.ts";
import { builtInSource, CONSENT, type SubscriptionChoice } from "./purpose.ts";
import type { Suppression } from "./suppression.ts";

/** What is on record of one contact for one purpose; no record means none was given. */
export interface Consent {
  readonly state: "granted" | "withdrawn";
  readonly legalBasis: LegalBasisKey;
  readonly source: SourceKey;
  readonly changedAt: Date;
}

/** A contact's own choice on one subscription type; no record means the type's default. */
export interface Subscription {
  readonly choice: SubscriptionChoice;
  readonly source: SourceKey;
  readonly changedAt: Date;
}

/** A contact's wish to get nothing for a purpose until a moment; afterwards all is as it was, and nothing is recorded. */
export interface Pause {
  readonly until: Date;
  readonly source: SourceKey;
  readonly changedAt: Date;
}

/** What the log of changes decides of one contact. */
export interface ConsentRecord {
  readonly contactId: ContactId;
  readonly consentByPurpose: ReadonlyMap<PurposeKey, Consent>;
  readonly subscriptionByType: ReadonlyMap<SubscriptionTypeKey, Subscription>;
  /** Pauses that were asked for, those that are over among them. */
  readonly pauseByPurpose: ReadonlyMap<PurposeKey, Pause>;
}

/** All that is on record of one contact and bears on sending. */
export interface Standing extends ConsentRecord {
  /** `null` where the contact has no valid address. */
  readonly email: EmailAddress | null;
  /** BCP 47 code the contact reads, where known. */
  readonly language: string | null;
  /** The CRM's mark on the contact; see `isMarkInForce`. */
  readonly hasNoMailingsMark: boolean;
  readonly companyHasNoMailings: boolean;
  /** The bars on the contact's address. */
  readonly suppressions: readonly Suppression[];
}

/** What every change carries as evidence. */
export interface ChangeEvidence {
  readonly contactId: ContactId;
  readonly source: SourceKey;
  readonly at: Date;
  /** Who made it: an admin or a system; `null` when it was the contact. */
  readonly actor: string | null;
  readonly comment: string | null;
  /** Version of the wording the contact saw, where there was one. */
  readonly wording: string | null;
  /** The mailing whose link led here, where there was one. */
  readonly mailingId: MailingId | null;
}

/** What is said of one purpose or one subscription type, without the evidence for it. */
export type Statement =
  | {
      readonly kind: "consent";
      readonly purpose: PurposeKey;
      readonly state: "granted" | "withdrawn";
      readonly legalBasis: LegalBasisKey;
    }
  | {
      readonly kind: "subscription";
      readonly subscriptionType: SubscriptionTypeKey;
      readonly choice: SubscriptionChoice;
    };

/** Tells what ends a consent or a subscription, which counts whatever it is recorded with. */
export function isLowering(statement: Statement): boolean {
  return statement.kind === "consent" ? statement.state === "withdrawn" : statement.choice === "unsubscribed";
}

/** A consent, a choice or a pause as somebody stated it. */
export type StatedChange =
  | (ChangeEvidence & Statement)
  | (ChangeEvidence & {
      readonly kind: "pause";
      readonly purpose: PurposeKey;
      /** `null`: no pause, or no more. */
      readonly until: Date | null;
    });

/**
 * What an import, the upgrade or the contact recorded is taken back: what was on record before it holds again.
 * `restored` is that record, with its own date and source; `null` where there was none.
 */
export type Retraction =
  | (ChangeEvidence & {
      readonly kind: "consent-retracted";
      readonly purpose: PurposeKey;
      readonly restored: Consent | null;
    })
  | (ChangeEvidence & {
      readonly kind: "subscription-retracted";
      readonly subscriptionType: SubscriptionTypeKey;
      readonly restored: Subscription | null;
    })
  | (ChangeEvidence & {
      readonly kind: "pause-retracted";
      readonly purpose: PurposeKey;
      readonly restored: Pause | null;
    });

/** One appended record of the log; never updated. */
export type ConsentChange = StatedChange | Retraction;
/** A change of what is on record for a purpose. */
export type ChangeOfConsent = Extract<ConsentChange, { readonly kind: "consent" | "consent-retracted" }>;
/** A change of what is on record for a subscription type. */
export type ChangeOfSubscription = Extract<ConsentChange, { readonly subscriptionType: SubscriptionTypeKey }>;
/** A change of when a purpose is paused. */
export type ChangeOfPause = Extract<ConsentChange, { readonly kind: "pause" | "pause-retracted" }>;

/** Gives the record of a contact before any change. */
export function emptyRecord(contactId: ContactId): ConsentRecord {
  return {
    contactId,
    consentByPurpose: new Map(),
    subscriptionByType: new Map(),
    pauseByPurpose: new Map(),
  };
}

/**
 * Gives a standing or record after one more change; the log's order is the order, whatever the changes' dates.
 *
 * @throws Error when the change is another contact's: a bug.
 */
export function evolve<Record extends ConsentRecord>(record: Record, change: ConsentChange): Record {
  const { contactId } = record;
  invariant(
    change.contactId === contactId,
    `Cannot evolve the record of contact ${contactId}: the change is that of contact ${change.contactId}`,
  );
  if (isOfConsent(change)) {
    const consentByPurpose = replace(record.consentByPurpose, change.purpose, consentAfter(change));
    return { ...record, consentByPurpose };
  }
  if (isOfPause(change)) {
    const pauseByPurpose = replace(record.pauseByPurpose, change.purpose, pauseAfter(change));
    return { ...record, pauseByPurpose };
  }
  const { subscriptionType } = change;
  const subscriptionByType = replace(record.subscriptionByType, subscriptionType, subscriptionAfter(change));
  return { ...record, subscriptionByType };
}

/** Tells what takes a record back from what states one. */
export function isRetraction(change: ConsentChange): change is Retraction {
  return "restored" in change;
}

/** Tells the changes of consents from all others. */
export function isOfConsent(change: ConsentChange): change is ChangeOfConsent {
  return change.kind === "consent" || change.kind === "consent-retracted";
}

/** Tells the changes of pauses from all others. */
export function isOfPause(change: ConsentChange): change is ChangeOfPause {
  return change.kind === "pause" || change.kind === "pause-retracted";
}

/** Tells the changes of subscriptions from all others. */
export function isOfSubscription(change: ConsentChange): change is ChangeOfSubscription {
  return change.kind === "subscription" || change.kind === "subscription-retracted";
}

/** Gives what a change leaves on record for its purpose; `null`: nothing. */
export function consentAfter(change: ChangeOfConsent): Consent | null {
  if (change.kind === "consent-retracted") return change.restored;
  const { state, legalBasis, source, at } = change;
  return { state, legalBasis, source, changedAt: at };
}

/** Gives what a change leaves on record for its subscription type; `null`: nothing. */
export function subscriptionAfter(change: ChangeOfSubscription): Subscription | null {
  if (change.kind === "subscription-retracted") return change.restored;
  const { choice, source, at } = change;
  return { choice, source, changedAt: at };
}

/** Gives the pause a change leaves on record for its purpose; `null`: none. */
export function pauseAfter(change: ChangeOfPause): Pause | null {
  if (change.kind === "pause-retracted") return change.restored;
  const { until, source, at } = change;
  return until === null ? null : { until, source, changedAt: at };
}

/**
 * Says whether evidence from elsewhere, such as an import, outranks what is on record.
 *
 * - A grant must be later than the withdrawal it ends (GDPR Art. 7(3): a withdrawal stands until a new consent). One
 *   that the upgrade assumed, which nobody gave, ends none.
 * - A withdrawal must not be older than the consent it ends, where the contact gave one. A grant on any other ground,
 *   the one assumed at the upgrade among them, is nothing the contact said: what they did say ends it at any date.
 * - Of two that say the same, only the later one counts.
 */
export function supersedes(
  evidence: Pick<Consent, "state" | "source"> & { readonly at: Date },
  recorded: Consent,
): boolean {
  const { state, source, at } = evidence;
  if (state === recorded.state) return at > recorded.changedAt;
  switch (state) {
    case "granted":
      return source !== builtInSource("upgrade") && isSurelyLater(at, recorded.changedAt);
    case "withdrawn":
      return recorded.legalBasis !== CONSENT || !isSurelyLater(recorded.changedAt, at);
    default:
      return assertNever(state);
  }
}

/**
 * Says whether evidence of a choice outranks the one on record: an opt-out ends what was chosen before it, or on the
 * same day, and what the upgrade made of an interest at any date; only what was chosen later, by somebody, ends an opt-out.
 * Of two opt-outs the later one counts, which outlives what was chosen in between.
 */
export function supersedesChoice(
  evidence: Pick<Subscription, "choice" | "source"> & { readonly at: Date },
  recorded: Subscription,
): boolean {
  const { choice, source, at } = evidence;
  if (choice === recorded.choice) return choice === "unsubscribed" && at > recorded.changedAt;
  if (choice === "subscribed")
    return source !== builtInSource("upgrade") && isSurelyLater(at, recorded.changedAt);
  return recorded.source === builtInSource("upgrade") || !isSurelyLater(recorded.changedAt, at);
}

const HOUR_MS = 60 * 60 * 1_000;
const DAY_MS = 24 * HOUR_MS;
/** How long before its first moment in UTC a day begins in the easternmost zone, UTC+14. */
const DAY_BEGINS_EARLIER_MS = 14 * HOUR_MS;
/** How long after its last moment in UTC a day ends in the westernmost zone, UTC-12. */
const DAY_ENDS_LATER_MS = 12 * HOUR_MS;

/**
 * Says whether something was said after something else, wherever that was: other systems often know the day alone, that
 * of their own zone, which reads as its first moment in UTC. Two days are compared as they are, since systems that know
 * no more are of one zone.
 */
function isSurelyLater(at: Date, than: Date): boolean {
  if (isDayAlone(at) && isDayAlone(than)) return at > than;
  const earliest = isDayAlone(at) ? at.getTime() - DAY_BEGINS_EARLIER_MS : at.getTime();
  const latest = isDayAlone(than) ? than.getTime() + DAY_MS - 1 + DAY_ENDS_LATER_MS : than.getTime();
  return earliest > latest;
}

function isDayAlone(at: Date): boolean {
  return at.getTime() % DAY_MS === 0;
}

function replace<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  key: Key,
  value: Value | null,
): ReadonlyMap<Key, Value> {
  if (value !== null) return new Map([...map, [key, value]]);
  return new Map([...map].filter(([each]) => each !== key));
}
