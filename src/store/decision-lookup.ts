// The decisions that were stored for one person in one mailing, and the overrides it was sent under.
import { type RawBuilder, sql } from "kysely";
import { type ContactId, parseLegalBasisKey } from "../base/ids.ts";
import type { AddressKey } from "../consent/contact.ts";
import type { Override } from "../consent/decide-send.ts";
import type { Db } from "./database.ts";
import { type DecidedEntry, readDecidedEntry, selectDecidedEntries } from "./decided-entries.ts";
import { stored } from "./stored.ts";

/** A stored decision, with what it was made by. */
export interface StoredDecision extends DecidedEntry {
  readonly listKey: string;
  readonly rulesVersion: string;
  readonly hasEMarketingPrivacy: boolean;
}

/** An override as it was put on record. */
export interface StoredOverride extends Override {
  readonly at: Date;
}

/** Who is looked for: contacts, and an address as lists may have it. */
export interface LookedFor {
  readonly contactIds: readonly ContactId[];
  readonly key: AddressKey | null;
}

/**
 * Loads the decisions that whole runs of a mailing's lists made for contacts and for whoever was listed under an address.
 *
 * An index for it would slow down every filter, so the decisions of the mailing are read. Bringing each listed address
 * into one form takes five times as long as the reading: it is done for those who were nobody we knew, or somebody else
 * by their id, and for all only where nobody was found among those.
 */
export async function loadDecisionsFor(
  db: Db,
  mailingNumber: number,
  person: LookedFor,
): Promise<readonly StoredDecision[]> {
  const found = await loadAt(db, selectOwnPlaces(mailingNumber, person));
  if (found.length > 0 || person.key === null) return found;
  return loadAt(db, selectPlacesOfAddress(mailingNumber, person.key));
}

async function loadAt(db: Db, places: RawBuilder<unknown>): Promise<readonly StoredDecision[]> {
  const rows = await selectDecidedEntries(db)
    .select(["list_key", "rules_version", "has_e_marketing_privacy"])
    .where(sql<boolean>`(decisions.run_number, decisions.position) in (${places})`)
    .orderBy("decided_at")
    .orderBy("list_key")
    .orderBy("decisions.position")
    .execute();
  return rows.map((row) => ({
    ...readDecidedEntry(row),
    listKey: row.list_key,
    rulesVersion: row.rules_version,
    hasEMarketingPrivacy: row.has_e_marketing_privacy,
  }));
}

/** Those decided for the contacts, and those of nobody we know or of a mismatch that stood under the address. */
function selectOwnPlaces(mailingNumber: number, { contactIds, key }: LookedFor): RawBuilder<unknown> {
  return sql`
    select own.run_number, own.position
    from (
      select run_number, position, contact_id, email from decisions
      where run_number = any(${runsOf(mailingNumber)})
        and (contact_id = any(${contactIds}::bigint[]) or contact_id is null or reason = 'address-mismatch')
    ) as own
    join filter_runs as runs on runs.number = own.run_number
    left join recipient_list_entries as listed
      on listed.list_number = runs.recipient_list_number and listed.position = own.position
    where own.contact_id = any(${contactIds}::bigint[])
      or lower(btrim(coalesce(own.email, listed.email))) = ${key}::text`;
}

/** Decisions and listed entries each by themselves: joining all of them before looking takes twice as long. */
function selectPlacesOfAddress(mailingNumber: number, key: AddressKey): RawBuilder<unknown> {
  return sql`
    select run_number, position from decisions
    where run_number = any(${runsOf(mailingNumber)}) and lower(btrim(email)) = ${key}::text
    union
    select runs.number, listed.position::integer
    from filter_runs as runs
    join recipient_list_entries as listed on listed.list_number = runs.recipient_list_number
    where runs.mailing_number = ${mailingNumber}::bigint and runs.finished_at is not null
      and lower(btrim(listed.email)) = ${key}::text`;
}

/** Whole runs of a mailing, as an array, so that they are found once. */
function runsOf(mailingNumber: number): RawBuilder<unknown> {
  return sql`array(
    select number from filter_runs where mailing_number = ${mailingNumber}::bigint and finished_at is not null
  )`;
}

/** Loads the overrides of a mailing in the order they were put on record. */
export async function loadOverrides(db: Db, mailingNumber: number): Promise<readonly StoredOverride[]> {
  const rows = await db
    .selectFrom("overrides")
    .select(["overridden_by", "reason", "withdrawn_legal_basis", "created_at"])
    .where("mailing_number", "=", mailingNumber)
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    by: row.overridden_by,
    reason: row.reason,
    includeWithdrawn:
      row.withdrawn_legal_basis === null
        ? null
        : { legalBasis: stored(parseLegalBasisKey(row.withdrawn_legal_basis)) },
    at: row.created_at,
  }));
}
