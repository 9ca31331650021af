// Work that must not overlap with its like.
import { sql } from "kysely";
import { invariant } from "../base/assert.ts";
import type { Db } from "./database.ts";

// Any numbers will do, as long as nobody else on the database uses them.
const IMPORT_LOCK = 7_203_114;
const BURST_LOCK = 7_203_115;
const SETTING_LOCK = 7_203_116;
const VOCABULARY_LOCK = 7_203_117;
const ADMIN_LOCK = 7_203_118;
const OVERRIDE_LOCK = 7_203_119;

/**
 * Waits until no other transaction brings lines in, upgrades contacts, or takes that back. Two that did so at once would
 * wait for each other's rows, and one of them would fail.
 *
 * @throws Error outside a transaction, where the turn would end at once: a bug.
 */
export async function takeImportTurn(db: Db): Promise<void> {
  await takeTurn(db, IMPORT_LOCK);
}

/**
 * Waits until no other transaction marks bursts.
 *
 * @throws Error outside a transaction, where the turn would end at once: a bug.
 */
export async function takeBurstTurn(db: Db): Promise<void> {
  await takeTurn(db, BURST_LOCK);
}

/**
 * Waits until no other transaction changes a setting, or two at once would both say that they follow the same one.
 *
 * @throws Error outside a transaction, where the turn would end at once: a bug.
 */
export async function takeSettingTurn(db: Db): Promise<void> {
  await takeTurn(db, SETTING_LOCK);
}

/**
 * Waits until no other transaction changes the vocabulary, or two at once would both say that they follow the same state.
 *
 * @throws Error outside a transaction, where the turn would end at once: a bug.
 */
export async function takeVocabularyTurn(db: Db): Promise<void> {
  await takeTurn(db, VOCABULARY_LOCK);
}

/**
 * Waits until no other transaction changes who may sign in, or two owners at once could each remove the other.
 *
 * @throws Error outside a transaction, where the turn would end at once: a bug.
 */
export async function takeAdminTurn(db: Db): Promise<void> {
  await takeTurn(db, ADMIN_LOCK);
}

/**
 * Waits until no other transaction asks for an override, or two small ones at once could pass for less than they are together.
 *
 * @throws Error outside a transaction, where the turn would end at once: a bug.
 */
export async function takeOverrideTurn(db: Db): Promise<void> {
  await takeTurn(db, OVERRIDE_LOCK);
}

// Not "lock table": that asks for the right to change rows, which nobody has on what is only ever appended to.
async function takeTurn(db: Db, lock: number): Promise<void> {
  invariant(db.isTransaction, "Cannot take a turn outside a transaction");
  await sql`select pg_advisory_xact_lock(${lock}::int, hashtext(current_schema()))`.execute(db);
}
