// Answers to requests that came with an Idempotency-Key, so that the same request again gets the same answer.
import { sql } from "kysely";
import type { Db } from "./database.ts";

/** Names a request: the API key it came by, and a hash of its Idempotency-Key. */
export interface RequestKey {
  readonly apiKeyId: number;
  readonly keyHash: Buffer;
}

/** A request on record. */
export interface KnownRequest {
  /** Of method, path and body. */
  readonly requestHash: Buffer;
  /** Sealed; `null` while it is under way, and for good where it broke off. */
  readonly answer: Buffer | null;
}

/** Saves that a request has begun; gives the one that is on record under its key, or `null` where it is the first. */
export async function saveRequestBegun(
  db: Db,
  { apiKeyId, keyHash, requestHash }: RequestKey & Pick<KnownRequest, "requestHash">,
  at: Date,
): Promise<KnownRequest | null> {
  const { rows } = await sql`
    insert into api_answers (api_key_id, key_hash, request_hash, begun_at)
    values (${apiKeyId}, ${keyHash}, ${requestHash}, ${at}::timestamptz)
    on conflict do nothing returning api_key_id`.execute(db);
  if (rows.length > 0) return null;
  const row = await db
    .selectFrom("api_answers")
    .select(["request_hash", "answer"])
    .where("api_key_id", "=", apiKeyId)
    .where("key_hash", "=", keyHash)
    .executeTakeFirst();
  // Taken back between the two statements, since it failed: it looks as if under way, and may be sent again.
  return { requestHash: row?.request_hash ?? requestHash, answer: row?.answer ?? null };
}

/** Saves the answer to a request. */
export async function saveAnswer(db: Db, { apiKeyId, keyHash }: RequestKey, answer: Buffer): Promise<void> {
  await db
    .updateTable("api_answers")
    .set({ answer })
    .where("api_key_id", "=", apiKeyId)
    .where("key_hash", "=", keyHash)
    .execute();
}

/** Deletes a request that was not carried out, so that it can be sent again. */
export async function deleteRequest(db: Db, { apiKeyId, keyHash }: RequestKey): Promise<void> {
  await db
    .deleteFrom("api_answers")
    .where("api_key_id", "=", apiKeyId)
    .where("key_hash", "=", keyHash)
    .execute();
}

/** Deletes requests from before a moment; so many at a time that nobody waits. */
export async function deleteOldRequests(db: Db, before: Date, limit: number): Promise<void> {
  await sql`
    delete from api_answers where (api_key_id, key_hash) in (
      select api_key_id, key_hash from api_answers where begun_at < ${before}::timestamptz
      order by begun_at limit ${limit}::integer)`.execute(db);
}
