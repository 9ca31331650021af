// Messages of mailings that we send ourselves: claimed before they are handed to the mail server, and closed after.
import { sql } from "kysely";
import type { Db } from "./database.ts";
import { storableText } from "./storable-text.ts";

/** All states there are, in the order they are shown. */
export const MESSAGE_STATES = ["sent", "sending", "deferred", "refused", "failed", "in-doubt"] as const;
/** How a message stands; `in-doubt`: the mail server had all of it, and whether it took it nobody can say. */
export type MessageState = (typeof MESSAGE_STATES)[number];

/** Who of a mailing is about to be sent to. */
export interface MessageClaim {
  readonly mailingNumber: number;
  readonly contactIds: readonly number[];
  /** Names the job and, behind the last space, the attempt: what another one left as being sent it gave up. */
  readonly attemptKey: string;
  readonly at: Date;
}

/** What became of one message. */
export interface MessageOutcome {
  readonly contactId: number;
  readonly state: Exclude<MessageState, "sending">;
  readonly replyCode: number | null;
  /** Whether it counts as a try at the message. */
  readonly isTry: boolean;
}

/** A message is handed over within seconds, and where a server drags on within minutes: whose claim is older has died. */
const DEAD_AFTER = "1 hour";

/**
 * Claims messages: nobody else sends them from then on. Those that went out before, or may have, are not given.
 *
 * @returns The contacts to send to, and how many tries at each count with this one.
 */
export async function claimMessages(db: Db, claim: MessageClaim): Promise<ReadonlyMap<number, number>> {
  const { mailingNumber, contactIds, at } = claim;
  const attemptKey = storableText(claim.attemptKey);
  const { rows } = await sql<{ readonly contact_id: number; readonly attempts: number }>`
    insert into messages as known (mailing_number, contact_id, changed_at, state, attempt_key)
    select ${mailingNumber}::bigint, id, ${at}::timestamptz, 'sending', ${attemptKey}
    from unnest(${contactIds}::bigint[]) as id order by id
    on conflict (mailing_number, contact_id) do update
    set state = 'sending', attempts = known.attempts + 1, changed_at = excluded.changed_at,
      attempt_key = excluded.attempt_key
    where known.state = 'deferred'
    returning contact_id, attempts`.execute(db);
  return new Map(rows.map(({ contact_id, attempts }) => [contact_id, attempts]));
}

/**
 * Closes what another attempt at the same job left as being sent: it may have gone out. What another job is sending is
 * left to it, unless that has died. Returns how many.
 */
export async function closeAbandoned(db: Db, claim: MessageClaim): Promise<number> {
  const { mailingNumber, contactIds, at } = claim;
  const attemptKey = storableText(claim.attemptKey);
  const { rows } = await sql`
    update messages set state = 'in-doubt', changed_at = ${at}::timestamptz
    where mailing_number = ${mailingNumber}::bigint and contact_id = any(${contactIds}::bigint[])
      and state = 'sending' and attempt_key <> ${attemptKey}
      and (changed_at < ${at}::timestamptz - ${DEAD_AFTER}::interval
        or regexp_replace(attempt_key, ' \\S+$', '') = regexp_replace(${attemptKey}, ' \\S+$', ''))
    returning contact_id`.execute(db);
  return rows.length;
}

/** Notes what became of messages that were claimed. */
export async function saveMessageOutcomes(
  db: Db,
  { mailingNumber, at }: { readonly mailingNumber: number; readonly at: Date },
  outcomes: readonly MessageOutcome[],
): Promise<void> {
  await sql`
    update messages set state = given.state, reply_code = given.code, changed_at = ${at}::timestamptz,
      attempts = attempts - case when given.is_try then 0 else 1 end
    from unnest(${outcomes.map(({ contactId }) => contactId)}::bigint[], ${outcomes.map(({ state }) => state)}::text[],
      ${outcomes.map(({ replyCode }) => replyCode)}::integer[], ${outcomes.map(({ isTry }) => isTry)}::boolean[])
      as given (contact_id, state, code, is_try)
    where messages.mailing_number = ${mailingNumber}::bigint and messages.contact_id = given.contact_id`.execute(
    db,
  );
}

/** Drops claims of messages that were never begun: their recipients left in the meantime. */
export async function dropClaims(
  db: Db,
  mailingNumber: number,
  contactIds: readonly number[],
): Promise<void> {
  if (contactIds.length === 0) return;
  await sql`
    delete from messages where mailing_number = ${mailingNumber}::bigint
      and contact_id = any(${contactIds}::bigint[]) and state = 'sending'`.execute(db);
}

/** Counts a mailing's messages by how they stand; those being sent by a process that has died are in doubt. */
export async function countMessages(
  db: Db,
  mailingNumber: number,
  at: Date,
): Promise<Readonly<Partial<Record<MessageState, number>>>> {
  const { rows } = await sql<{ readonly state: MessageState; readonly count: number }>`
    select case when state = 'sending' and changed_at < ${at}::timestamptz - ${DEAD_AFTER}::interval then 'in-doubt'
      else state end as state, count(*) as count
    from messages where mailing_number = ${mailingNumber}::bigint group by 1 order by 1`.execute(db);
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}
