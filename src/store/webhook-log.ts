// Looking back at messages to webhooks: what became of each, telling them again, and forgetting the old ones.
import { sql } from "kysely";
import { formatMessageId, WEBHOOK_EVENTS, type WebhookEvent } from "../webhook/event.ts";
import type { Db } from "./database.ts";
import { storedOneOf } from "./stored.ts";

/** How a message stands; `dropped`: whom it is about was erased before it was told. */
export const WEBHOOK_MESSAGE_STATES = ["waiting", "delivered", "failed", "dropped"] as const;
/** One of {@link WEBHOOK_MESSAGE_STATES}. */
export type WebhookMessageState = (typeof WEBHOOK_MESSAGE_STATES)[number];

/** A message as it stands; what it tells is left out. */
export interface LoggedMessage {
  readonly number: number;
  /** As its receiver knows it. */
  readonly id: string;
  readonly event: WebhookEvent;
  readonly happenedAt: Date;
  readonly state: WebhookMessageState;
  readonly attempts: number;
  readonly triedAt: Date | null;
  /** Of the last answer; `null` where there was none. */
  readonly status: number | null;
  /** Why the last try failed. */
  readonly failure: string | null;
  /** When it is tried again; `null` where it does not wait. */
  readonly dueAt: Date | null;
}

/** Which messages of an endpoint. */
export interface MessageFilter {
  readonly endpointId: number;
  readonly state: WebhookMessageState | null;
  /** Numbers below this one; `null`: from the newest on. */
  readonly before: number | null;
  readonly limit: number;
}

/** Loads messages of an endpoint, the newest first. */
export async function loadMessages(db: Db, filter: MessageFilter): Promise<readonly LoggedMessage[]> {
  const { endpointId, state, before, limit } = filter;
  let query = db
    .selectFrom("webhook_messages")
    .select(["number", "id", "event", "happened_at", "state", "attempts", "tried_at", "status", "failure"])
    .select("due_at")
    .where("endpoint_id", "=", endpointId);
  if (state !== null) query = query.where("state", "=", state);
  if (before !== null) query = query.where("number", "<", before);
  const rows = await query.orderBy("number", "desc").limit(limit).execute();
  return rows.map((row) => ({
    number: row.number,
    id: formatMessageId(row.id),
    event: storedOneOf(WEBHOOK_EVENTS, row.event),
    happenedAt: row.happened_at,
    state: storedOneOf(WEBHOOK_MESSAGE_STATES, row.state),
    attempts: row.attempts,
    triedAt: row.tried_at,
    status: row.status,
    failure: row.failure,
    dueAt: row.state === "waiting" ? row.due_at : null,
  }));
}

/** Which messages are told again: those named, those given up, or those that happened since a moment. */
export type ReplayChoice =
  | { readonly kind: "ids"; readonly uuids: readonly string[] }
  | { readonly kind: "failed" }
  | { readonly kind: "since"; readonly at: Date };

/** Makes messages wait again, each with the id it had; what waits already is due at once. Returns how many. */
export async function saveReplayed(
  db: Db,
  endpointId: number,
  { choice, at }: { readonly choice: ReplayChoice; readonly at: Date },
): Promise<number> {
  const chosen = {
    ids: () => sql`id = any(${choice.kind === "ids" ? choice.uuids : []}::uuid[])`,
    failed: () => sql`state = 'failed'`,
    since: () => sql`happened_at >= ${choice.kind === "since" ? choice.at : at}::timestamptz`,
  }[choice.kind]();
  const { rows } = await sql`
    update webhook_messages set state = 'waiting', attempts = 0, due_at = ${at}::timestamptz
    where endpoint_id = ${endpointId} and state <> 'dropped' and ${chosen}
    returning number`.execute(db);
  return rows.length;
}

/** Lets all that waits at an endpoint be tried from the beginning. */
export async function saveWaitingDue(db: Db, endpointId: number, at: Date): Promise<void> {
  await sql`
    update webhook_messages set attempts = 0, due_at = ${at}::timestamptz
    where endpoint_id = ${endpointId} and state = 'waiting'`.execute(db);
}

/** Deletes all messages of an endpoint that was removed. */
export async function deleteMessages(db: Db, endpointId: number): Promise<void> {
  await db.deleteFrom("webhook_messages").where("endpoint_id", "=", endpointId).execute();
}

/** Deletes messages of before a moment, told or not; so many at a time that nobody waits. */
export async function deleteOldMessages(db: Db, before: Date, limit: number): Promise<void> {
  await sql`
    delete from webhook_messages where number in (
      select number from webhook_messages where happened_at < ${before}::timestamptz
      order by happened_at limit ${limit}::integer)`.execute(db);
}
