// Many contacts at once with what bears on sending, for a roster of them: a few texts a page instead of a row each.
import { type RawBuilder, sql } from "kysely";
import { assertNever, invariant } from "../base/assert.ts";
import { parsePurposeKey, parseSubscriptionTypeKey } from "../base/ids.ts";
import type { Fact } from "../consent/packed-standing.ts";
import { SUBSCRIPTION_CHOICES } from "../consent/purpose.ts";
import { SUPPRESSION_REASONS } from "../consent/suppression.ts";
import type { RecordedAddress } from "../roster/list-decisions.ts";
import type { ContactPage } from "../roster/roster.ts";
import type { Db } from "./database.ts";
import { toMilliseconds } from "./milliseconds.ts";
import { givenNumbers, packedTexts, unpackNumbers, unpackTexts } from "./packed-columns.ts";
import { CONSENT_STATES } from "./standing-rows.ts";
import { stored, storedOneOf } from "./stored.ts";

/** Which page of all contacts, and for decisions from which moment on: pauses that are over by then are left out. */
export interface FactsPage {
  /** The last id of the page before; 0 for the first page. */
  readonly after: number;
  readonly limit: number;
  readonly at: Date;
}

/** Loads contacts by ascending id, and in a second statement what is on record of them. */
export async function loadFactsPage(db: Db, { after, limit, at }: FactsPage): Promise<ContactPage> {
  const columns = await loadColumns(db, sql`id > ${after}::bigint order by id limit ${limit}`);
  const last = columns.ids.at(-1) ?? after;
  const isInPage: Selection = (column) =>
    sql`${sql.ref(column)} > ${after}::bigint and ${sql.ref(column)} <= ${last}::bigint`;
  return { ...columns, facts: await loadFacts(db, isInPage, at) };
}

/** Loads the contacts of ids, as {@link loadFactsPage} does; those that are not there are left out. */
export async function loadFactsOfContacts(db: Db, ids: readonly number[], at: Date): Promise<ContactPage> {
  const given = givenNumbers(ids);
  const isGiven: Selection = (column) => sql`${sql.ref(column)} = any(${given})`;
  return { ...(await loadColumns(db, isGiven("id"))), facts: await loadFacts(db, isGiven, at) };
}

/** Gives the condition that picks rows by the column that holds a contact's id. */
type Selection = (column: string) => RawBuilder<boolean>;

/** Counts the contacts there are. */
export async function countContacts(db: Db): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`select count(*) as count from contacts`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Loads the addresses of contacts as they are on record; one who has none, or is not there, is left out. */
export async function loadAddresses(
  db: Db,
  ids: readonly number[],
): Promise<readonly ({ readonly id: number } & RecordedAddress)[]> {
  const { rows } = await sql<Pick<ContactsRow, "ids" | "emails" | "address_keys">>`
    select ${packedTexts("id")} as ids, ${packedTexts("email")} as emails, ${packedTexts("address_key")} as address_keys
    from contacts where id = any(${givenNumbers(ids)}) and email is not null`.execute(db);
  const { ids: found, emails, address_keys } = rows[0] ?? NO_CONTACTS;
  const columns = { emails: unpackTexts(emails), keys: unpackTexts(address_keys) };
  return unpackNumbers(found).map((id, index) => {
    return { id, email: columns.emails[index] ?? "", key: columns.keys[index] ?? "" };
  });
}

/** Says whether the two contacts of each pair have one address. */
export async function haveSameAddresses(
  db: Db,
  pairs: readonly (readonly [number, number])[],
): Promise<boolean> {
  const { rows } = await sql<{ readonly differs: boolean }>`
    select exists (
      select from unnest(${givenNumbers(pairs.map(([one]) => one))}, ${givenNumbers(pairs.map(([, other]) => other))})
        as pairs (one, other)
      join contacts as ones on ones.id = pairs.one join contacts as others on others.id = pairs.other
      where ones.address_key <> others.address_key
    ) as differs`.execute(db);
  return rows[0]?.differs === false;
}

async function loadColumns(db: Db, selection: RawBuilder<unknown>): Promise<Omit<ContactPage, "facts">> {
  const { rows } = await sql<ContactsRow>`
    select ${packedTexts("id")} as ids, ${packedTexts("external_id")} as external_ids,
      ${packedTexts("email")} as emails, ${packedTexts("address_key")} as address_keys
    from (select id, external_id, email, address_key from contacts where ${selection}) as page`.execute(db);
  const { ids, external_ids, emails, address_keys } = rows[0] ?? NO_CONTACTS;
  const columns = {
    ids: unpackNumbers(ids),
    externalIds: unpackTexts(external_ids),
    emails: unpackTexts(emails),
    addressKeys: unpackTexts(address_keys),
  };
  for (const column of [columns.externalIds, columns.emails, columns.addressKeys]) {
    invariant(
      column.length === columns.ids.length,
      "Cannot read the store: a contact holds a control character",
    );
  }
  return columns;
}

interface ContactsRow {
  readonly ids: string | null;
  readonly external_ids: string | null;
  readonly emails: string | null;
  readonly address_keys: string | null;
}

const NO_CONTACTS: ContactsRow = { ids: null, external_ids: null, emails: null, address_keys: null };

interface FactRow {
  readonly kind: string;
  readonly key: string;
  readonly value: string;
  readonly contact_ids: string;
}

async function loadFacts(db: Db, isSelected: Selection, at: Date): Promise<ContactPage["facts"]> {
  const { rows } = await sql<FactRow>`
    select 'consent' as kind, purpose as key, state as value, ${packedTexts("contact_id")} as contact_ids
    from consents where ${isSelected("contact_id")} group by purpose, state
    union all
    select 'subscription', subscription_type, choice, ${packedTexts("contact_id")}
    from subscriptions where ${isSelected("contact_id")} group by subscription_type, choice
    union all
    select 'pause', purpose, ${toMilliseconds("until")}::text, ${packedTexts("contact_id")}
    from pauses where until > ${at} and ${isSelected("contact_id")} group by purpose, until
    union all
    select 'no-mailings-mark', '', '', ${packedTexts("id")}
    from contacts where has_no_mailings_mark and ${isSelected("id")} having count(*) > 0
    union all
    select 'company-no-mailings', '', '', ${packedTexts("contacts.id")}
    from contacts join companies on companies.id = contacts.company_id
    where companies.has_no_mailings and ${isSelected("contacts.id")} having count(*) > 0
    union all
    select 'suppression', suppressions.reason, '', ${packedTexts("contacts.id")}
    from contacts join suppressions on suppressions.address_key = contacts.address_key
    where suppressions.lifted_at is null and ${isSelected("contacts.id")}
    group by suppressions.reason`.execute(db);
  return rows.map((row) => ({ fact: readFact(row), contactIds: unpackNumbers(row.contact_ids) }));
}

const FACT_KINDS: readonly Exclude<Fact["kind"], "address">[] = [
  "consent",
  "subscription",
  "pause",
  "no-mailings-mark",
  "company-no-mailings",
  "suppression",
];

function readFact({ kind: text, key, value }: FactRow): Fact {
  const kind = storedOneOf(FACT_KINDS, text);
  switch (kind) {
    case "consent":
      return { kind, purpose: stored(parsePurposeKey(key)), state: storedOneOf(CONSENT_STATES, value) };
    case "subscription":
      return {
        kind,
        subscriptionType: stored(parseSubscriptionTypeKey(key)),
        choice: storedOneOf(SUBSCRIPTION_CHOICES, value),
      };
    case "pause":
      return { kind, purpose: stored(parsePurposeKey(key)), untilMs: Number(value) };
    case "suppression":
      return { kind, reason: storedOneOf(SUPPRESSION_REASONS, key) };
    case "no-mailings-mark":
    case "company-no-mailings":
      return { kind };
    default:
      return assertNever(kind);
  }
}
