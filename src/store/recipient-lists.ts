// Recipient lists of any size, uploaded before a mailing is filtered.
import { sql } from "kysely";
import { parseExternalId, type RecipientListId } from "../base/ids.ts";
import type { ListedRecipient } from "../consent/listed-recipient.ts";
import type { Db } from "./database.ts";
import { givenTexts, packedTexts, unpackTexts } from "./packed-columns.ts";
import { stored } from "./stored.ts";

/** The list is there now, or one of that id was before and stays as it was. */
export type SavedRecipientList =
  | { readonly kind: "saved"; readonly size: number }
  | { readonly kind: "exists" };

const ENTRIES_PER_STATEMENT = 10_000;
const UNIQUE_VIOLATION = "23505";

/**
 * Saves a list batch by batch, each in a transaction of its own, so that a slow upload holds nobody up. The list is
 * found once all of it is there; when the upload breaks off, what came of it is removed.
 */
export async function saveRecipientList(
  db: Db,
  list: { readonly id: RecipientListId; readonly batches: AsyncIterable<readonly ListedRecipient[]> },
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
): Promise<{ readonly number: number; readonly size: number } | null> {
  const row = await db
    .selectFrom("recipient_lists")
    .select(["number", "size"])
    .where("id", "=", id)
    .where("size", "is not", null)
    .executeTakeFirst();
  return row === undefined || row.size === null ? null : { number: row.number, size: row.size };
}

/** Loads entries of a whole list in its order, from the place of the first on; none behind the last. */
export async function loadRecipientListPage(
  db: Db,
  page: { readonly listNumber: number; readonly first: number; readonly limit: number },
): Promise<readonly ListedRecipient[]> {
  const { listNumber, first, limit } = page;
  const { rows } = await sql<{ readonly external_ids: string | null; readonly emails: string | null }>`
    select ${packedTexts("external_id")} as external_ids, ${packedTexts("email")} as emails
    from (
      select external_id, email from recipient_list_entries
      where list_number = ${listNumber}::bigint and position >= ${first}::bigint
      order by position limit ${limit}
    ) as page`.execute(db);
  const emails = unpackTexts(rows[0]?.emails ?? null);
  return unpackTexts(rows[0]?.external_ids ?? null).map((externalId, index) => ({
    externalId: externalId === "" ? null : stored(parseExternalId(externalId)),
    email: emails[index] || null,
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
  batches: AsyncIterable<readonly ListedRecipient[]>,
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
  { number, first, entries }: { number: number; first: number; entries: readonly ListedRecipient[] },
): Promise<void> {
  await sql`
    insert into recipient_list_entries (list_number, position, external_id, email)
    select ${number}::bigint, ${first}::bigint + ordinal - 1, external_id, email
    from unnest(
      ${givenTexts(entries.map(({ externalId }) => externalId))},
      ${givenTexts(entries.map(({ email }) => email))}
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
