// The addresses at which other systems are told of what happens, and how each of them does.
import { sql } from "kysely";
import type { SecretRef } from "../consent/webhook-secret.ts";
import { WEBHOOK_EVENTS, type WebhookEvent } from "../webhook/event.ts";
import type { Db } from "./database.ts";
import { storedOneOf } from "./stored.ts";

/** Why an endpoint is told nothing: it said so by 410, it failed for days, its secret's key is gone, or somebody chose. */
const OFF_REASONS = ["gone", "failing", "no-key", "asked"] as const;
/** One of {@link OFF_REASONS}. */
export type OffReason = (typeof OFF_REASONS)[number];

/** An endpoint as it is kept. */
export interface WebhookEndpoint {
  readonly id: number;
  readonly url: string;
  readonly events: readonly WebhookEvent[];
  readonly createdAt: Date;
  readonly createdBy: string;
  /** `null`: it is told of what happens. */
  readonly off: { readonly at: Date; readonly because: OffReason } | null;
  /** Since when no message was taken; `null` where the last one was. */
  readonly failingSince: Date | null;
  readonly succeededAt: Date | null;
  readonly waiting: number;
  /** Messages that were given up and not replayed. */
  readonly failed: number;
}

/** Saves a new endpoint, and gives its number. */
export async function saveEndpoint(
  db: Db,
  endpoint: SecretRef & Pick<WebhookEndpoint, "url" | "events" | "createdAt" | "createdBy">,
): Promise<number> {
  const { url, events, keyId, salt, createdAt, createdBy } = endpoint;
  const row = await db
    .insertInto("webhook_endpoints")
    .values({
      url,
      events: [...events],
      key_id: keyId,
      salt,
      created_at: createdAt,
      created_by: createdBy,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Loads the endpoints that were not removed, the oldest first; of one number or all. */
export async function loadEndpoints(db: Db, id: number | null = null): Promise<readonly WebhookEndpoint[]> {
  const { rows } = await sql<EndpointRow>`
    select id, url, events, created_at, created_by, off_at, off_because, failing_since, succeeded_at,
      (select count(*) from webhook_messages where endpoint_id = webhook_endpoints.id and state = 'waiting') as waiting,
      (select count(*) from webhook_messages where endpoint_id = webhook_endpoints.id and state = 'failed') as failed
    from webhook_endpoints
    where removed_at is null and (${id}::bigint is null or id = ${id}::bigint) order by id`.execute(db);
  return rows.map(readEndpoint);
}

/** Loads the numbers of the endpoints that may be told something now. */
export async function loadOpenEndpoints(
  db: Db,
  at: Date,
): Promise<readonly { readonly id: number; readonly isFailing: boolean }[]> {
  const { rows } = await sql<{ readonly id: number; readonly isFailing: boolean }>`
    select id, failures > 0 as "isFailing" from webhook_endpoints
    where removed_at is null and off_at is null and (paused_until is null or paused_until <= ${at}::timestamptz)
    order by id`.execute(db);
  return rows;
}

/** Saves a new secret; the one before it is used too until a moment. Returns false where there is no such endpoint. */
export async function saveSecret(
  db: Db,
  { id, keyId, salt, formerUntil }: SecretRef & { readonly id: number; readonly formerUntil: Date },
): Promise<boolean> {
  const { rows } = await sql`
    update webhook_endpoints set former_key_id = key_id, former_salt = salt, former_until = ${formerUntil}::timestamptz,
      key_id = ${keyId}, salt = ${salt}
    where id = ${id} and removed_at is null returning id`.execute(db);
  return rows.length > 0;
}

/** Saves that an endpoint took a message. */
export async function saveEndpointSuccess(db: Db, id: number, at: Date): Promise<void> {
  await sql`
    update webhook_endpoints set failures = 0, failing_since = null, paused_until = null,
      succeeded_at = greatest(succeeded_at, ${at}::timestamptz) where id = ${id}`.execute(db);
}

/** Counts a failure of an endpoint. Gives how many there were in a row, and since when. */
export async function saveEndpointFailure(
  db: Db,
  id: number,
  at: Date,
): Promise<{ readonly failures: number; readonly failingSince: Date }> {
  const { rows } = await sql<{ readonly failures: number; readonly failing_since: Date }>`
    update webhook_endpoints set failures = failures + 1, failing_since = coalesce(failing_since, ${at}::timestamptz)
    where id = ${id} returning failures, failing_since`.execute(db);
  return { failures: rows[0]?.failures ?? 1, failingSince: rows[0]?.failing_since ?? at };
}

/** Saves until when an endpoint is left alone. */
export async function saveEndpointPaused(db: Db, id: number, until: Date): Promise<void> {
  await db.updateTable("webhook_endpoints").set({ paused_until: until }).where("id", "=", id).execute();
}

/** Switches an endpoint off. Returns false where it was off, or there is none. */
export async function saveEndpointOff(db: Db, id: number, because: OffReason, at: Date): Promise<boolean> {
  const changed = await db
    .updateTable("webhook_endpoints")
    .set({ off_at: at, off_because: because })
    .where("id", "=", id)
    .where("off_at", "is", null)
    .where("removed_at", "is", null)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

/** Switches an endpoint on, as if it had never failed. Returns false where there is none. */
export async function saveEndpointOn(db: Db, id: number): Promise<boolean> {
  const changed = await db
    .updateTable("webhook_endpoints")
    .set({ off_at: null, off_because: null, failures: 0, failing_since: null, paused_until: null })
    .where("id", "=", id)
    .where("removed_at", "is", null)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

/** Removes an endpoint; who added and who removed it stays on record. Returns false where there is none. */
export async function saveEndpointRemoved(
  db: Db,
  { id, by }: { readonly id: number; readonly by: string },
  at: Date,
): Promise<boolean> {
  const changed = await db
    .updateTable("webhook_endpoints")
    .set({ removed_at: at, removed_by: by })
    .where("id", "=", id)
    .where("removed_at", "is", null)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

interface EndpointRow {
  readonly id: number;
  readonly url: string;
  readonly events: readonly string[];
  readonly created_at: Date;
  readonly created_by: string;
  readonly off_at: Date | null;
  readonly off_because: string | null;
  readonly failing_since: Date | null;
  readonly succeeded_at: Date | null;
  readonly waiting: number;
  readonly failed: number;
}

function readEndpoint(row: EndpointRow): WebhookEndpoint {
  return {
    id: row.id,
    url: row.url,
    events: row.events.map((event) => storedOneOf(WEBHOOK_EVENTS, event)),
    createdAt: row.created_at,
    createdBy: row.created_by,
    off:
      row.off_at === null
        ? null
        : { at: row.off_at, because: storedOneOf(OFF_REASONS, row.off_because ?? "") },
    failingSince: row.failing_since,
    succeededAt: row.succeeded_at,
    waiting: row.waiting,
    failed: row.failed,
  };
}
