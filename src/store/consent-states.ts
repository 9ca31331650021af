// Today's consents, subscriptions and pauses, kept beside the log so that a standing is not replayed for every mail.
import { sql } from "kysely";
import type { ContactId, PurposeKey, SubscriptionTypeKey } from "../base/ids.ts";
import {
  type ChangeOfConsent,
  type ChangeOfSubscription,
  type Consent,
  type ConsentChange,
  consentAfter,
  isOfConsent,
  isOfPause,
  isOfSubscription,
  pauseAfter,
  type Subscription,
  subscriptionAfter,
} from "../consent/standing.ts";
import type { RecordedChange } from "../consent/take-back.ts";
import { givenRows, type SentColumn } from "./alike-rows.ts";
import type { Db } from "./database.ts";
import { fromMilliseconds } from "./milliseconds.ts";

/** Saves the consents that changes leave behind; of several changes to one consent the last one stays. */
export async function saveConsents(db: Db, changes: readonly ConsentChange[]): Promise<void> {
  const last = lastOfEach(changes.filter(isOfConsent), ({ purpose }) => purpose);
  await deleteConsents(
    db,
    last.filter((change) => consentAfter(change) === null),
  );
  const consents = last.flatMap((change) => {
    const consent = consentAfter(change);
    return consent === null ? [] : [{ ...consent, contactId: change.contactId, purpose: change.purpose }];
  });
  if (consents.length === 0) return;
  await sql`
    insert into consents (contact_id, purpose, state, legal_basis, source, changed_at)
    select contact_id, purpose, state, legal_basis, source, ${fromMilliseconds("changed_at")}
    from ${givenRows(consents, CONSENT_COLUMNS, "given")}
    on conflict (contact_id, purpose) do update set
      state = excluded.state,
      legal_basis = excluded.legal_basis,
      source = excluded.source,
      changed_at = excluded.changed_at`.execute(db);
}

interface SavedConsent extends Consent {
  readonly contactId: ContactId;
  readonly purpose: PurposeKey;
}

const CONSENT_COLUMNS: readonly SentColumn<SavedConsent>[] = [
  { name: "purpose", type: "text", read: ({ purpose }) => purpose },
  { name: "state", type: "text", read: ({ state }) => state },
  { name: "legal_basis", type: "text", read: ({ legalBasis }) => legalBasis },
  { name: "source", type: "text", read: ({ source }) => source },
  { name: "changed_at", type: "float8", read: ({ changedAt }) => changedAt.getTime() },
];

/** Saves the subscriptions that changes leave behind; of several changes to one subscription the last one stays. */
export async function saveSubscriptions(db: Db, changes: readonly ConsentChange[]): Promise<void> {
  const last = lastOfEach(changes.filter(isOfSubscription), ({ subscriptionType }) => subscriptionType);
  await deleteSubscriptions(
    db,
    last.filter((change) => subscriptionAfter(change) === null),
  );
  const subscriptions = last.flatMap((change) => {
    const { contactId, subscriptionType } = change;
    const subscription = subscriptionAfter(change);
    return subscription === null ? [] : [{ ...subscription, contactId, subscriptionType }];
  });
  if (subscriptions.length === 0) return;
  await sql`
    insert into subscriptions (contact_id, subscription_type, choice, source, changed_at)
    select contact_id, subscription_type, choice, source, ${fromMilliseconds("changed_at")}
    from ${givenRows(subscriptions, SUBSCRIPTION_COLUMNS, "given")}
    on conflict (contact_id, subscription_type) do update set
      choice = excluded.choice,
      source = excluded.source,
      changed_at = excluded.changed_at`.execute(db);
}

interface SavedSubscription extends Subscription {
  readonly contactId: ContactId;
  readonly subscriptionType: SubscriptionTypeKey;
}

const SUBSCRIPTION_COLUMNS: readonly SentColumn<SavedSubscription>[] = [
  { name: "subscription_type", type: "text", read: ({ subscriptionType }) => subscriptionType },
  { name: "choice", type: "text", read: ({ choice }) => choice },
  { name: "source", type: "text", read: ({ source }) => source },
  { name: "changed_at", type: "float8", read: ({ changedAt }) => changedAt.getTime() },
];

/** Saves the pauses that changes leave behind; of several changes to one pause the last one stays. */
export async function savePauses(db: Db, changes: readonly ConsentChange[]): Promise<void> {
  const last = lastOfEach(changes.filter(isOfPause), ({ purpose }) => purpose);
  if (last.length === 0) return;
  await sql`
    delete from pauses using unnest(
      ${last.map(({ contactId }) => contactId)}::bigint[],
      ${last.map(({ purpose }) => purpose)}::text[]
    ) as given (contact_id, purpose)
    where pauses.contact_id = given.contact_id and pauses.purpose = given.purpose`.execute(db);
  const pauses = last.flatMap((change) => {
    const pause = pauseAfter(change);
    return pause === null ? [] : [{ ...pause, contactId: change.contactId, purpose: change.purpose }];
  });
  if (pauses.length === 0) return;
  await sql`
    insert into pauses (contact_id, purpose, until, source, changed_at)
    select contact_id, purpose, ${fromMilliseconds("until")}, source, ${fromMilliseconds("changed_at")}
    from unnest(
      ${pauses.map(({ contactId }) => contactId)}::bigint[],
      ${pauses.map(({ purpose }) => purpose)}::text[],
      ${pauses.map(({ until }) => until.getTime())}::float8[],
      ${pauses.map(({ source }) => source)}::text[],
      ${pauses.map(({ changedAt }) => changedAt.getTime())}::float8[]
    ) as given (contact_id, purpose, until, source, changed_at)`.execute(db);
}

/** Makes what is on record of contacts what their histories leave, and nothing else. */
export async function replaceRecords(
  db: Db,
  contactIds: readonly ContactId[],
  histories: ReadonlyMap<ContactId, readonly RecordedChange[]>,
): Promise<void> {
  for (const table of ["consents", "subscriptions", "pauses"] as const) {
    await sql`delete from ${sql.table(table)} where contact_id = any(${contactIds}::bigint[])`.execute(db);
  }
  const changes = contactIds.flatMap((id) => (histories.get(id) ?? []).map(({ change }) => change));
  await saveConsents(db, changes);
  await saveSubscriptions(db, changes);
  await savePauses(db, changes);
}

async function deleteConsents(db: Db, changes: readonly ChangeOfConsent[]): Promise<void> {
  if (changes.length === 0) return;
  await sql`
    delete from consents using unnest(
      ${changes.map(({ contactId }) => contactId)}::bigint[],
      ${changes.map(({ purpose }) => purpose)}::text[]
    ) as given (contact_id, purpose)
    where consents.contact_id = given.contact_id and consents.purpose = given.purpose`.execute(db);
}

async function deleteSubscriptions(db: Db, changes: readonly ChangeOfSubscription[]): Promise<void> {
  if (changes.length === 0) return;
  await sql`
    delete from subscriptions using unnest(
      ${changes.map(({ contactId }) => contactId)}::bigint[],
      ${changes.map(({ subscriptionType }) => subscriptionType)}::text[]
    ) as given (contact_id, subscription_type)
    where subscriptions.contact_id = given.contact_id
      and subscriptions.subscription_type = given.subscription_type`.execute(db);
}

/** Of changes about the same thing of one contact, gives the last. By numbers first: a text made of both takes five times as long. */
function lastOfEach<Change extends ConsentChange>(
  changes: readonly Change[],
  about: (change: Change) => string,
): readonly Change[] {
  const lastByContact = new Map<string, Map<ContactId, Change>>();
  for (const change of changes) {
    const last = lastByContact.get(about(change)) ?? new Map<ContactId, Change>();
    last.set(change.contactId, change);
    lastByContact.set(about(change), last);
  }
  return [...lastByContact.values()].flatMap((last) => [...last.values()]);
}
