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
    .where("mailing_number", "=", mailingNumber)
    .where("finished_at", "is not", null)
    .where((where) =>
      where.or([
        where("contact_id", "=", sql<number>`any(${person.contactIds}::bigint[])`),
        sql<boolean>`lower(btrim(coalesce(decisions.email, entries.email))) = ${person.key}::text`,
      ]),
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
