// Work that must not overlap with its like.
import { sql } from "kysely";
import { invariant } from "../base/assert.ts";
import type { Db } from "./database.ts";

// Any numbers will do, as long as nobody else on the database uses them.
const IMPORT_LOCK = 7_203_114;
const BURST_LOCK = 7_203_115;

/**
 * Waits until no other transaction brings contacts or companies in, or takes them back. Two that did so at once would wait for each other's
 * new rows, and one of them would fail.
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

async function takeTurn(db: Db, lock: number): Promise<void> {
  invariant(db.isTransaction, "Cannot take a turn outside a transaction");
  await sql`select pg_advisory_xact_lock(${lock}::int, hashtext(current_schema()))`.execute(db);
}
