// Overrides made at the desk: who asked for them, what they lift for whom, and what became of the request.
import { type RawBuilder, sql } from "kysely";
import {
  type ContactId,
  type LegalBasisKey,
  type MailingId,
  parseContactId,
  parseLegalBasisKey,
  parseMailingId,
} from "../base/ids.ts";
import { LIFTABLE_REASONS, type LiftableReason, type NamedOverride } from "../consent/decide-send.ts";
import type { Db } from "./database.ts";
import { storableText } from "./storable-text.ts";
import { stored, storedOneOf } from "./stored.ts";

/** What may become of an override: only one in force lifts anything. */
const OVERRIDE_STATES = ["waiting", "in-force", "refused", "ended"] as const;
export type OverrideState = (typeof OVERRIDE_STATES)[number];

/** An override as it is asked for. */
export interface NewNamedOverride extends NamedOverride {
  readonly mailingNumber: number;
  readonly state: "waiting" | "in-force";
}

/** An override made at the desk. */
export interface OverrideRecord {
  readonly number: number;
  readonly mailingNumber: number;
  readonly mailingId: MailingId;
  readonly lifts: readonly LiftableReason[];
  /** How many people it names. */
  readonly people: number;
  readonly legalBasis: LegalBasisKey | null;
  readonly reason: string;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly state: OverrideState;
  /** Who said yes or no, or took it back; `null`: nobody but who asked has had a say. */
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
}

/** Puts an override on record; one that waits already for the same people is not put a second time. Returns its number. */
export async function insertNamedOverride(db: Db, override: NewNamedOverride, at: Date): Promise<number> {
  const { mailingNumber, lifts, includeWithdrawn, state } = override;
  const by = storableText(override.by);
  const contactIds = sql`${[...override.contactIds]}::bigint[]`;
  const { rows } = await sql<{ readonly number: number }>`
    with known as (
      select number from named_overrides
      where mailing_number = ${mailingNumber}::bigint and state = 'waiting' and ${state} = 'waiting'
        and requested_by = ${by}::text and contact_ids = ${contactIds} and lifts = ${[...lifts]}::text[]
    ), added as (
      insert into named_overrides (mailing_number, lifts, contact_ids, withdrawn_legal_basis, reason, requested_by,
        requested_at, state)
      select ${mailingNumber}::bigint, ${[...lifts]}::text[], ${contactIds},
        ${includeWithdrawn?.legalBasis ?? null}::text, ${storableText(override.reason)}::text, ${by}::text,
        ${at}::timestamptz, ${state}::text
      where not exists (select from known)
      returning number
    )
    select number from added union all select number from known limit 1`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error("Cannot save an override: the store gave no number for it");
  return row.number;
}

/** An override in force, and since when. */
export interface NamedOverrideInForce extends NamedOverride {
  readonly at: Date;
}

/** Loads the overrides of a mailing that are in force. */
export async function loadNamedOverrides(
  db: Db,
  mailingNumber: number,
): Promise<readonly NamedOverrideInForce[]> {
  const rows = await db
    .selectFrom("named_overrides")
    .select(["lifts", "withdrawn_legal_basis", "reason", "requested_by"])
    .select(sql<Date>`coalesce(decided_at, requested_at)`.as("at"))
    .select(sql<readonly number[]>`to_jsonb(contact_ids)`.as("contact_ids"))
    .where("mailing_number", "=", mailingNumber)
    .where("state", "=", "in-force")
    .orderBy("number")
    .execute();
  return rows.map((row) => {
    const basis = readBasis(row.withdrawn_legal_basis);
    return {
      by: row.requested_by,
      reason: row.reason,
      includeWithdrawn: basis === null ? null : { legalBasis: basis },
      lifts: new Set(readReasons(row.lifts)),
      contactIds: readContactIds(row.contact_ids),
      at: row.at,
    };
  });
}

/** Loads everybody an override names. */
export async function loadOverridePeople(db: Db, number: number): Promise<ReadonlySet<ContactId>> {
  const row = await db
    .selectFrom("named_overrides")
    .select(sql<readonly number[]>`to_jsonb(contact_ids)`.as("contact_ids"))
    .where("number", "=", number)
    .executeTakeFirst();
  return readContactIds(row?.contact_ids ?? []);
}

/** Somebody an override names. */
export interface NamedPerson {
  readonly contactId: number;
  readonly externalId: string;
  readonly name: string | null;
  readonly email: string | null;
}

/** Loads the first of those an override names who are on record still. */
export async function loadNamedPeople(
  db: Db,
  number: number,
  limit: number,
): Promise<readonly NamedPerson[]> {
  const { rows } = await sql<NamedPerson>`
    select id as "contactId", external_id as "externalId", name, email from contacts
    where id = any(array(
      select unnest(contact_ids) from named_overrides where number = ${number}::bigint
    )) order by id limit ${limit}`.execute(db);
  return rows;
}

/** Counts the people that overrides of a mailing name which nobody but who asked for them said yes to. */
export async function countUnapproved(db: Db, mailingNumber: number): Promise<number> {
  const { rows } = await sql<{ readonly people: number }>`
    select coalesce(sum(cardinality(contact_ids)), 0)::bigint as people from named_overrides
    where mailing_number = ${mailingNumber}::bigint and state = 'in-force' and decided_by is null`.execute(
    db,
  );
  return rows[0]?.people ?? 0;
}

/** Loads the overrides made at the desk, of whatever mailing, that name any of some people, the newest first. */
export function loadOverridesNaming(
  db: Db,
  contactIds: readonly ContactId[],
): Promise<readonly OverrideRecord[]> {
  return loadRecords(db, sql<boolean>`contact_ids && ${contactIds}::bigint[]`);
}

/** Loads the overrides of a mailing that were made at the desk, the newest first. */
export function loadOverrideRecords(db: Db, mailingNumber: number): Promise<readonly OverrideRecord[]> {
  return loadRecords(db, sql<boolean>`mailing_number = ${mailingNumber}::bigint`);
}

/** Loads one of them; `null` where there is none of that number. */
export async function loadOverrideRecord(db: Db, number: number): Promise<OverrideRecord | null> {
  return (await loadRecords(db, sql<boolean>`overrides.number = ${number}::bigint`))[0] ?? null;
}

/** Loads those that wait for a second person, and that somebody may approve: all but their own. */
export function loadWaitingOverrides(db: Db, admin: string): Promise<readonly OverrideRecord[]> {
  return loadRecords(db, sql<boolean>`state = 'waiting' and requested_by <> ${admin}::text`);
}

/** Says what becomes of an override, and who says so; the first who does is heard. */
export interface OverrideStep {
  readonly from: OverrideState;
  readonly to: OverrideState;
  readonly by: string;
  /** Only somebody else than who asked may take the step. */
  readonly isForAnother: boolean;
}

/**
 * Takes a step; a trigger voids the passes it gave. Returns whether it was taken: not where the override
 * is no longer in the state it is taken from.
 */
export async function stepOverride(
  db: Db,
  number: number,
  step: OverrideStep & { readonly at: Date },
): Promise<boolean> {
  const { from, to, by, isForAnother, at } = step;
  const { rows } = await sql`
    with taken as (
      update named_overrides set state = ${to}, decided_by = ${storableText(by)}, decided_at = ${at}::timestamptz
      where number = ${number}::bigint and state = ${from}
        and not (${isForAnother}::boolean and requested_by = ${by}::text)
      returning number
    )
    select from taken`.execute(db);
  return rows.length > 0;
}

const MAX_RECORDS = 100;

async function loadRecords(db: Db, which: RawBuilder<boolean>): Promise<readonly OverrideRecord[]> {
  const rows = await db
    .selectFrom("named_overrides as overrides")
    .innerJoin("mailings", "mailings.number", "overrides.mailing_number")
    .select(["overrides.number", "mailing_number", "mailings.id", "lifts", "withdrawn_legal_basis", "reason"])
    .select(["requested_by", "requested_at", "state", "decided_by", "decided_at"])
    .select(sql<number>`cardinality(contact_ids)`.as("people"))
    .where(which)
    .orderBy("overrides.number", "desc")
    .limit(MAX_RECORDS)
    .execute();
  return rows.map((row) => ({
    number: row.number,
    mailingNumber: row.mailing_number,
    mailingId: stored(parseMailingId(row.id)),
    lifts: readReasons(row.lifts),
    people: row.people,
    legalBasis: readBasis(row.withdrawn_legal_basis),
    reason: row.reason,
    requestedBy: row.requested_by,
    requestedAt: row.requested_at,
    state: storedOneOf(OVERRIDE_STATES, row.state),
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
  }));
}

function readReasons(texts: readonly string[]): readonly LiftableReason[] {
  return texts.map((text) => storedOneOf(LIFTABLE_REASONS, text));
}

function readContactIds(numbers: readonly number[]): ReadonlySet<ContactId> {
  return new Set(numbers.map((number) => stored(parseContactId(number))));
}

function readBasis(text: string | null): LegalBasisKey | null {
  return text === null ? null : stored(parseLegalBasisKey(text));
}
