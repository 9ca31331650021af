// Today's consents and subscriptions, kept beside the log so that a standing is not replayed for every mail.
import { sql } from "kysely";
import type { ConsentChange } from "../consent/standing.ts";
import type { Db } from "./database.ts";
import { fromMilliseconds } from "./milliseconds.ts";

/** Saves the consents that changes leave behind; of several changes to one consent the last one stays. */
export async function saveConsents(db: Db, changes: readonly ConsentChange[]): Promise<void> {
  const consents = lastOfEach(
    changes.filter((change) => change.kind === "consent"),
    ({ purpose }) => purpose,
  );
  if (consents.length === 0) return;
  await sql`
    insert into consents (contact_id, purpose, state, legal_basis, source, changed_at)
    select contact_id, purpose, state, legal_basis, source, ${fromMilliseconds("changed_at")}
    from unnest(
      ${consents.map(({ contactId }) => contactId)}::bigint[],
      ${consents.map(({ purpose }) => purpose)}::text[],
      ${consents.map(({ state }) => state)}::text[],
      ${consents.map(({ legalBasis }) => legalBasis)}::text[],
      ${consents.map(({ source }) => source)}::text[],
      ${consents.map(({ at }) => at.getTime())}::float8[]
    ) as given (contact_id, purpose, state, legal_basis, source, changed_at)
    on conflict (contact_id, purpose) do update set
      state = excluded.state,
      legal_basis = excluded.legal_basis,
      source = excluded.source,
      changed_at = excluded.changed_at`.execute(db);
}

/** Saves the subscriptions that changes leave behind; of several changes to one subscription the last one stays. */
export async function saveSubscriptions(db: Db, changes: readonly ConsentChange[]): Promise<void> {
  const subscriptions = lastOfEach(
    changes.filter((change) => change.kind === "subscription"),
    ({ subscriptionType }) => subscriptionType,
  );
  if (subscriptions.length === 0) return;
  await sql`
    insert into subscriptions (contact_id, subscription_type, choice, source, changed_at)
    select contact_id, subscription_type, choice, source, ${fromMilliseconds("changed_at")}
    from unnest(
      ${subscriptions.map(({ contactId }) => contactId)}::bigint[],
      ${subscriptions.map(({ subscriptionType }) => subscriptionType)}::text[],
      ${subscriptions.map(({ choice }) => choice)}::text[],
      ${subscriptions.map(({ source }) => source)}::text[],
      ${subscriptions.map(({ at }) => at.getTime())}::float8[]
    ) as given (contact_id, subscription_type, choice, source, changed_at)
    on conflict (contact_id, subscription_type) do update set
      choice = excluded.choice,
      source = excluded.source,
      changed_at = excluded.changed_at`.execute(db);
}

function lastOfEach<Change extends ConsentChange>(
  changes: readonly Change[],
  about: (change: Change) => string,
): readonly Change[] {
  return [...new Map(changes.map((change) => [`${change.contactId} ${about(change)}`, change])).values()];
}
