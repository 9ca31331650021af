// The decisions that were stored for one person in one mailing, and the overrides it was sent under.
import { sql } from "kysely";
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

/**
 * Loads the decisions that whole runs of a mailing's lists made for contacts and for whoever was listed under an address.
 *
 * It reads all decisions of the mailing: an index for it would slow down every filter.
 */
export async function loadDecisionsFor(
  db: Db,
  mailingNumber: number,
  person: { readonly contactIds: readonly ContactId[]; readonly key: AddressKey | null },
): Promise<readonly StoredDecision[]> {
  const rows = await selectDecidedEntries(db)
    .select(["list_key", "rules_version", "has_e_marketing_privacy"])
    .where(
      sql<boolean>`(decisions.run_number, decisions.position) in (${selectPlaces(mailingNumber, person)})`,
    )
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

/** Decisions and listed entries each by themselves: joining all of them before looking takes twice as long. */
function selectPlaces(
  mailingNumber: number,
  { contactIds, key }: { readonly contactIds: readonly ContactId[]; readonly key: AddressKey | null },
) {
  return sql`
    select run_number, position from decisions
    where run_number = any(array(
      select number from filter_runs where mailing_number = ${mailingNumber}::bigint and finished_at is not null
    )) and (contact_id = any(${contactIds}::bigint[]) or lower(btrim(email)) = ${key}::text)
    union
    select runs.number, listed.position::integer
    from filter_runs as runs
    join recipient_list_entries as listed on listed.list_number = runs.recipient_list_number
    where runs.mailing_number = ${mailingNumber}::bigint and runs.finished_at is not null
      and lower(btrim(listed.email)) = ${key}::text`;
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
