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
import { loadFormerStates } from "./vocabulary-changes.ts";

/** A legal basis or a source, as far as it may be used. */
export interface Switched<Key> {
  readonly key: Key;
  readonly isActive: boolean;
}

/** Loads all purposes as they are now, or were at a moment: those switched off too, the built-in ones first. */
export async function loadPurposes(db: Db, at: Date | null = null): Promise<readonly Purpose[]> {
  const rows = await db
    .selectFrom("purposes")
    .select(["key", "number", "is_active"])
    .orderBy("number")
    .execute();
  const purposes = rows.map((row) => ({
    key: stored(parsePurposeKey(row.key)),
    number: row.number,
    isActive: row.is_active,
  }));
  return at === null ? purposes : purposesAt(db, purposes, at);
}

/** Gives purposes as they were at a moment; those added later are left out. */
async function purposesAt(db: Db, purposes: readonly Purpose[], at: Date): Promise<readonly Purpose[]> {
  const formerByKey = await loadFormerStates(db, "purpose", at);
  return purposes.flatMap((purpose) => {
    if (!formerByKey.has(purpose.key)) return [purpose];
    const former = formerByKey.get(purpose.key) ?? null;
    if (former === null) return [];
    const isActive = typeof former === "object" && "isActive" in former && former.isActive === true;
    return [{ ...purpose, isActive }];
  });
}

/** Loads the legal bases, those switched off too, those of GDPR Art. 6(1) first and in its order. */
export async function loadLegalBases(db: Db): Promise<readonly Switched<LegalBasisKey>[]> {
  const rows = await db
    .selectFrom("legal_bases")
    .select(["key", "is_active"])
    .orderBy("position")
    .orderBy("key")
    .execute();
  return rows.map(({ key, is_active }) => ({ key: stored(parseLegalBasisKey(key)), isActive: is_active }));
}

/** Loads the sources, those switched off too. */
export async function loadSources(db: Db): Promise<readonly Switched<SourceKey>[]> {
  const rows = await db.selectFrom("sources").select(["key", "is_active"]).orderBy("key").execute();
  return rows.map(({ key, is_active }) => ({ key: stored(parseSourceKey(key)), isActive: is_active }));
}
