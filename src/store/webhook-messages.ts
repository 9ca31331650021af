// Messages to webhooks: put in by the transaction that makes what they tell of, claimed one at a time, and closed.
import { type RawBuilder, sql } from "kysely";
import { type ContactId, parseContactId } from "../base/ids.ts";
import type { SecretRef } from "../consent/webhook-secret.ts";
import { WEBHOOK_EVENTS, type WebhookEvent } from "../webhook/event.ts";
import type { Db } from "./database.ts";
import { prepared } from "./prepared.ts";
import { stored, storedOneOf } from "./stored.ts";

/** One try of a message: its number and how often it was tried before. It can be claimed once. */
export interface MessageTry {
  readonly number: number;
  readonly attempts: number;
}

/** A message that was claimed, and where it goes. */
export interface ClaimedMessage extends MessageTry {
  /** The same at every try and replay. */
  readonly uuid: string;
  readonly endpointId: number;
  readonly url: string;
  /** Newest first. */
  readonly secrets: readonly [SecretRef, ...SecretRef[]];
  readonly event: WebhookEvent;
  readonly contactId: ContactId | null;
  /** The entry of the consent log it tells of; `null`: `data` does. */
  readonly changeId: number | null;
  readonly data: unknown;
  readonly happenedAt: Date;
}

/** Inserts a message for each logged change and endpoint: part of the statement that logs them. */
export function insertChangeMessages(logged: "logged"): RawBuilder<unknown> {
  return sql`insert into webhook_messages (endpoint_id, event, contact_id, change_id, happened_at, due_at)
    select webhook_endpoints.id, 'consent.changed', changes.contact_id, changes.id, now(), now()
    from ${sql.ref(logged)} as changes cross join webhook_endpoints
    where removed_at is null and 'consent.changed' = any(events)
    order by changes.id`;
}

/** Something that happened, to be told to whoever asked for it. */
export interface NewEvent {
  readonly event: Exclude<WebhookEvent, "consent.changed">;
  /** Names nobody. */
  readonly data: object;
  /** The same again is no second message; `null`: it cannot come again. */
  readonly key: string | null;
  readonly at: Date;
  readonly dueAt: Date;
}

/** Appends a message for each event and endpoint that is told of it. */
export async function appendEvents(db: Db, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  const times = (moments: readonly Date[]) =>
    sql`${moments.map((each) => each.toISOString())}::timestamptz[]`;
  await prepared(
    "append-events",
    sql`
    insert into webhook_messages (endpoint_id, event, data, event_key, happened_at, due_at)
    select webhook_endpoints.id, given.event, given.data::jsonb, given.key, given.happened_at, given.due_at
    from unnest(${events.map(({ event }) => event)}::text[], ${events.map(({ data }) => JSON.stringify(data))}::text[],
        ${events.map(({ key }) => key)}::text[], ${times(events.map(({ at }) => at))},
        ${times(events.map(({ dueAt }) => dueAt))}) with ordinality
      as given (event, data, key, happened_at, due_at, place)
    join webhook_endpoints on given.event = any(events) and removed_at is null
    order by given.place
    on conflict do nothing`,
  ).execute(db);
}

/**
 * Takes messages of an endpoint that are due, and keeps them from others for a while. Of one contact only the first that
 * waits is taken: the next is due when that one is closed.
 */
export async function takeDueMessages(
  db: Db,
  endpointId: number,
  { at, leaseMs, limit }: { readonly at: Date; readonly leaseMs: number; readonly limit: number },
): Promise<readonly MessageTry[]> {
  const { rows } = await sql<MessageTry>`
    update webhook_messages set due_at = ${new Date(at.getTime() + leaseMs)}::timestamptz
    where number in (
      select number from webhook_messages as due
      where endpoint_id = ${endpointId} and state = 'waiting' and due_at <= ${at}::timestamptz
        and not exists (
          select from webhook_messages as earlier
          where earlier.endpoint_id = ${endpointId} and earlier.contact_id = due.contact_id
            and earlier.state = 'waiting' and earlier.number < due.number)
      order by due_at, number limit ${limit}::integer for update skip locked
    )
    returning number, attempts`.execute(db);
  return rows.toSorted((one, other) => one.number - other.number);
}

/**
 * Claims a try; nobody else makes it until the lease is over.
 *
 * @returns `null` where it was made already, or the endpoint is not to be told anything now: then it waits for its turn.
 */
export async function claimMessage(
  db: Db,
  { number, attempts }: MessageTry,
  { at, leaseMs }: { readonly at: Date; readonly leaseMs: number },
): Promise<ClaimedMessage | null> {
  const { rows } = await sql<ClaimedRow>`
    update webhook_messages as message set attempts = attempts + 1, tried_at = ${at}::timestamptz,
      due_at = ${new Date(at.getTime() + leaseMs)}::timestamptz
    from webhook_endpoints as endpoint
    where number = ${number} and attempts = ${attempts} and state = 'waiting' and endpoint.id = endpoint_id
      and removed_at is null and off_at is null and (paused_until is null or paused_until <= ${at}::timestamptz)
    returning number, attempts, message.id as uuid, endpoint_id, url, key_id, salt, event, contact_id, change_id, data,
      happened_at, case when former_until > ${at}::timestamptz then former_key_id end as former_key_id,
      former_salt`.execute(db);
  if (rows[0] !== undefined) return readClaimed(rows[0]);
  await sql`
    update webhook_messages set due_at = coalesce(paused_until, ${at}::timestamptz) from webhook_endpoints as endpoint
    where number = ${number} and attempts = ${attempts} and state = 'waiting' and endpoint.id = endpoint_id`.execute(
    db,
  );
  return null;
}

/** What came of a try. */
export interface TryOutcome {
  readonly state: "delivered" | "failed" | "dropped" | "waiting";
  /** When it is tried again, where it waits; else when it ended. */
  readonly dueAt: Date;
  /** `null`: there was no answer. */
  readonly status: number | null;
  readonly failure: string | null;
}

/** Saves what came of a try, unless another was made meanwhile. */
export async function saveTryOutcome(
  db: Db,
  { number, attempts }: MessageTry,
  { state, dueAt, status, failure }: TryOutcome,
): Promise<void> {
  await sql`
    update webhook_messages set state = ${state}, due_at = ${dueAt}::timestamptz, status = ${status}, failure = ${failure}
    where number = ${number} and attempts = ${attempts} and state = 'waiting'`.execute(db);
}

/** Makes what waits behind a message of the same contact wait as long, so that it is not looked at in vain. */
export async function holdContact(
  db: Db,
  { endpointId, contactId, number }: Pick<ClaimedMessage, "endpointId" | "contactId" | "number">,
  until: Date,
): Promise<void> {
  if (contactId === null) return;
  await sql`
    update webhook_messages set due_at = ${until}::timestamptz
    where endpoint_id = ${endpointId} and contact_id = ${contactId} and state = 'waiting' and number > ${number}`.execute(
    db,
  );
}

/** Lets the next message of a contact be due at once, and takes it; `null` where none waits. */
export async function takeNextOfContact(
  db: Db,
  { endpointId, contactId }: Pick<ClaimedMessage, "endpointId" | "contactId">,
  { at, leaseMs }: { readonly at: Date; readonly leaseMs: number },
): Promise<MessageTry | null> {
  const { rows } = await sql<MessageTry>`
    update webhook_messages set due_at = ${new Date(at.getTime() + leaseMs)}::timestamptz
    where number = (
      select number from webhook_messages
      where endpoint_id = ${endpointId} and contact_id = ${contactId}::bigint and state = 'waiting'
      order by number limit 1)
    returning number, attempts`.execute(db);
  return rows[0] ?? null;
}

interface ClaimedRow {
  readonly number: number;
  readonly attempts: number;
  readonly uuid: string;
  readonly endpoint_id: number;
  readonly url: string;
  readonly key_id: Buffer;
  readonly salt: Buffer;
  readonly former_key_id: Buffer | null;
  readonly former_salt: Buffer | null;
  readonly event: string;
  readonly contact_id: number | null;
  readonly change_id: number | null;
  readonly data: unknown;
  readonly happened_at: Date;
}

function readClaimed(row: ClaimedRow): ClaimedMessage {
  const { former_key_id: keyId, former_salt: salt } = row;
  const former = keyId === null || salt === null ? [] : [{ keyId, salt }];
  return {
    number: row.number,
    attempts: row.attempts,
    uuid: row.uuid,
    endpointId: row.endpoint_id,
    url: row.url,
    secrets: [{ keyId: row.key_id, salt: row.salt }, ...former],
    event: storedOneOf(WEBHOOK_EVENTS, row.event),
    contactId: row.contact_id === null ? null : stored(parseContactId(row.contact_id)),
    changeId: row.change_id,
    data: row.data,
    happenedAt: row.happened_at,
  };
}
