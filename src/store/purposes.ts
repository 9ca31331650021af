// Purposes, the legal bases they may rest on, and the sources data comes from.
import {
  type LegalBasisKey,
  parseLegalBasisKey,
  parsePurposeKey,
  parseSourceKey,
  type SourceKey,
} from "../base/ids.ts";
import type { Purpose } from "../consent/purpose.ts";
import type { Db } from "./database.ts";
import { stored } from "./stored.ts";

/** Loads all purposes, those switched off too, the built-in ones first. */
export async function loadPurposes(db: Db): Promise<readonly Purpose[]> {
  const rows = await db
    .selectFrom("purposes")
    .select(["key", "number", "is_active"])
    .orderBy("number")
    .execute();
  return rows.map((row) => ({
    key: stored(parsePurposeKey(row.key)),
    number: row.number,
    isActive: row.is_active,
  }));
}

/** Loads the legal bases, those of GDPR Art. 6(1) first and in its order. */
export async function loadLegalBases(db: Db): Promise<readonly LegalBasisKey[]> {
  const rows = await db.selectFrom("legal_bases").select("key").orderBy("position").orderBy("key").execute();
  return rows.map(({ key }) => stored(parseLegalBasisKey(key)));
}

/** Loads the sources. */
export async function loadSources(db: Db): Promise<readonly SourceKey[]> {
  const rows = await db.selectFrom("sources").select("key").orderBy("key").execute();
  return rows.map(({ key }) => stored(parseSourceKey(key)));
}
