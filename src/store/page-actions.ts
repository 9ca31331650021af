// What was done by links: put down with each press, looked through for bursts, and thrown away when it is old.
import { sql } from "kysely";
import { type BurstId, type ContactId, type MailingId, parseBurstId, parseContactId } from "../base/ids.ts";
import { ACTION_WAYS, type ActionWay, BURST, type PageAction } from "../consent/find-bursts.ts";
import type { Db } from "./database.ts";
import { stored, storedOneOf } from "./stored.ts";

/** One press, as it is put down. */
export interface NewPageAction {
  readonly contactId: ContactId;
  readonly mailingId: MailingId | null;
  readonly way: ActionWay;
  /** A keyed hash of the network it came from; `null` where that is not known. */
  readonly network: Buffer | null;
  readonly linkMadeAt: Date;
  readonly at: Date;
  /** It altered something on record, in this transaction. */
  readonly hasChanged: boolean;
}

/** Actions that may be one burst: on the links of one mailing, from one network, in one way. */
export interface ActionGroup {
  readonly mailingId: string;
  readonly network: Buffer;
  readonly way: ActionWay;
}

/**
 * Puts a press down. One that alters nothing counts too, since who presses after a machine did wants to leave, however
 * soon after; but once in a few minutes, so that pressing on and on takes no room.
 */
export async function appendPageAction(db: Db, action: NewPageAction): Promise<void> {
  const { contactId, mailingId, way, network, linkMadeAt, at, hasChanged } = action;
  const recently = new Date(at.getTime() - BURST.withinMs);
  await sql`
    insert into page_actions (contact_id, mailing_id, way, network, link_made_at, acted_at, has_changed)
    select ${contactId}::bigint, ${mailingId}::text, ${way}::text, ${network}::bytea, ${linkMadeAt}::timestamptz,
      ${at}::timestamptz, ${hasChanged}::boolean
    where ${hasChanged}::boolean or not exists (
      select from page_actions where contact_id = ${contactId}::bigint and way = ${way}::text and not has_changed
        and network is not distinct from ${network}::bytea and acted_at > ${recently}::timestamptz)`.execute(
    db,
  );
}

/** Finds groups in which enough contacts acted since a moment, and not all that was done is marked. */
export async function findCrowdedGroups(db: Db, since: Date): Promise<readonly ActionGroup[]> {
  const { rows } = await sql<{
    readonly mailing_id: string;
    readonly network: Buffer;
    readonly way: string;
  }>`
    select mailing_id, network, way from page_actions
    where acted_at >= ${since}::timestamptz and mailing_id is not null and network is not null and has_changed
    group by mailing_id, network, way
    having count(distinct contact_id) >= ${BURST.minContacts}::int and bool_or(burst_id is null)`.execute(db);
  return rows.map(({ mailing_id: mailingId, network, way }) => {
    return { mailingId, network, way: storedOneOf(ACTION_WAYS, way) };
  });
}

/** Loads what was done in a group since a moment and altered something. */
export async function loadGroupActions(
  db: Db,
  { mailingId, network, way }: ActionGroup,
  since: Date,
): Promise<readonly PageAction[]> {
  const rows = await db
    .selectFrom("page_actions")
    .select(["id", "contact_id", "acted_at", "link_made_at", "burst_id"])
    .where("acted_at", ">=", since)
    .where("mailing_id", "=", mailingId)
    .where("network", "=", network)
    .where("way", "=", way)
    .where("has_changed", "=", true)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    contactId: stored(parseContactId(row.contact_id)),
    at: row.acted_at,
    linkMadeAt: row.link_made_at,
    burstId: row.burst_id === null ? null : stored(parseBurstId(row.burst_id)),
  }));
}

/** Marks actions as those of a burst; one that is another's already stays so. */
export async function markActions(db: Db, burstId: BurstId, ids: readonly number[]): Promise<void> {
  await sql`
    update page_actions set burst_id = ${burstId}::bigint
    where id = any(${ids}::bigint[]) and burst_id is null`.execute(db);
}

/**
 * Throws away what was done before a moment by contacts who are in no burst; returns how much. What those in one did
 * themselves keeps a revert from touching them, however late it comes.
 */
export async function prunePageActions(db: Db, before: Date, limit: number): Promise<number> {
  const { rows } = await sql`
    delete from page_actions where id in (
      select id from page_actions where acted_at < ${before}::timestamptz and burst_id is null
        and not exists (
          select from page_actions as marked
          where marked.contact_id = page_actions.contact_id and marked.burst_id is not null)
      order by acted_at limit ${limit}::int
    ) returning id`.execute(db);
  return rows.length;
}
