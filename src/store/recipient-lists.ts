// Recipient lists of any size, uploaded before a mailing is filtered.
import { sql } from "kysely";
import { type ExternalId, parseExternalId, type RecipientListId } from "../base/ids.ts";
import type { Db } from "./database.ts";
import { storableText } from "./storable-text.ts";
import { stored } from "./stored.ts";

/** One recipient of a list: an id, an address as it was written, or both. */
export interface RecipientListEntry {
  readonly externalId: ExternalId | null;
  readonly email: string | null;
}

/** The list is there now, or one of that id was before and stays as it was. */
export type SavedRecipientList =
  | { readonly kind: "saved"; readonly size: number }
  | { readonly kind: "exists" };

const ENTRIES_PER_STATEMENT = 1_000;
const UNIQUE_VIOLATION = "23505";

/**
 * Saves a list batch by batch, each in a transaction of its own, so that a slow upload holds nobody up. The list is
 * found once all of it is there; when the upload breaks off, what came of it is removed.
 */
export async function saveRecipientList(
  db: Db,
  list: { readonly id: RecipientListId; readonly batches: AsyncIterable<readonly RecipientListEntry[]> },
  at: Date,
): Promise<SavedRecipientList> {
  if ((await loadRecipientList(db, list.id)) !== null) return { kind: "exists" };
  const number = await startList(db, list.id, at);
  try {
    const size = await insertBatches(db, number, list.batches);
    if (await finishList(db, number, size)) return { kind: "saved", size };
  } catch (cause) {
    await deleteList(db, number);
    throw cause;
  }
  await deleteList(db, number);
  return { kind: "exists" };
}

/** Loads what is known of a list; `null` when there is none or it is not yet whole. */
export async function loadRecipientList(
  db: Db,
  id: RecipientListId,
): Promise<{ readonly size: number } | null> {
  const row = await db
    .selectFrom("recipient_lists")
    .select("size")
    .where("id", "=", id)
    .where("size", "is not", null)
    .executeTakeFirst();
  return row === undefined || row.size === null ? null : { size: row.size };
}

/**
 * Loads entries of a list by ascending position.
 *
 * @param after The last position of the page before; -1 for the first page.
 */
export async function loadRecipientListPage(
  db: Db,
  id: RecipientListId,
  after: number,
  limit: number,
): Promise<readonly (RecipientListEntry & { readonly position: number })[]> {
  const rows = await db
    .selectFrom("recipient_list_entries as entries")
    .innerJoin("recipient_lists as lists", "lists.number", "entries.list_number")
    .select(["entries.position", "entries.external_id", "entries.email"])
    .where("lists.id", "=", id)
    .where("lists.size", "is not", null)
    .where("entries.position", ">", after)
    .orderBy("entries.position")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    position: row.position,
    externalId: row.external_id === null ? null : stored(parseExternalId(row.external_id)),
    email: row.email,
  }));
}

async function startList(db: Db, id: RecipientListId, at: Date): Promise<number> {
  const { number } = await db
    .insertInto("recipient_lists")
    .values({ id, size: null, created_at: at })
    .returning("number")
    .executeTakeFirstOrThrow();
  return number;
}

async function insertBatches(
  db: Db,
  number: number,
  batches: AsyncIterable<readonly RecipientListEntry[]>,
): Promise<number> {
  let size = 0;
  for await (const batch of batches) {
    for (let from = 0; from < batch.length; from += ENTRIES_PER_STATEMENT) {
      const entries = batch.slice(from, from + ENTRIES_PER_STATEMENT);
      await insertEntries(db, { number, first: size, entries });
      size += entries.length;
    }
  }
  return size;
}

async function insertEntries(
  db: Db,
  { number, first, entries }: { number: number; first: number; entries: readonly RecipientListEntry[] },
): Promise<void> {
  await sql`
    insert into recipient_list_entries (list_number, position, external_id, email)
    select ${number}::bigint, ${first}::bigint + ordinal - 1, external_id, email
    from unnest(
      ${entries.map(({ externalId }) => externalId)}::text[],
      ${entries.map(({ email }) => storableText(email))}::text[]
    ) with ordinality as given (external_id, email, ordinal)`.execute(db);
}

/** Lets the list be found. Returns `false` when another upload of the same id was sooner. */
async function finishList(db: Db, number: number, size: number): Promise<boolean> {
  try {
    await db.updateTable("recipient_lists").set({ size }).where("number", "=", number).execute();
    return true;
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === UNIQUE_VIOLATION) return false;
    throw cause;
  }
}

async function deleteList(db: Db, number: number): Promise<void> {
  await db.deleteFrom("recipient_lists").where("number", "=", number).execute();
}
