// Mailings as admins look at them: pages of them, the runs of one, and the people of a run, all by keyset.
import { sql } from "kysely";
import {
  type ContactId,
  type MailingId,
  parseContactId,
  parseExternalId,
  parseMailingId,
} from "../base/ids.ts";
import { WITHHOLD_REASONS, type WithholdReason } from "../consent/decide-send.ts";
import type { Db } from "./database.ts";
import type { RecipientDecisionRecord } from "./decisions.ts";
import { type RunCounts, readCounts } from "./run-counts.ts";
import { stored, storedOneOf } from "./stored.ts";

/** A mailing in a list of them. */
export interface MailingRow {
  readonly number: number;
  readonly id: MailingId;
  readonly purpose: string;
  readonly subscriptionType: string | null;
  readonly createdAt: Date;
  readonly isOverridden: boolean;
  /** Of the last finished run of each of its lists; `null`: none, or one from before counts were stored. */
  readonly counts: readonly (RunCounts | null)[];
}

/** Loads the newest mailings, or those before one. */
export async function loadMailingPage(
  db: Db,
  { before, limit }: { readonly before: number | null; readonly limit: number },
): Promise<readonly MailingRow[]> {
  const { rows } = await sql<{
    readonly number: number;
    readonly id: string;
    readonly purpose: string;
    readonly subscription_type: string | null;
    readonly created_at: Date;
    readonly is_overridden: boolean;
    readonly counts: readonly unknown[] | null;
  }>`
    select mailings.number, id, purpose, subscription_type, created_at,
      exists (select from overrides where mailing_number = mailings.number)
        or exists (select from named_overrides where mailing_number = mailings.number and state = 'in-force')
        as is_overridden, runs.counts
    from mailings
    left join lateral (
      select jsonb_agg(counts) as counts from (
        select distinct on (list_key) list_key, counts from filter_runs
        where mailing_number = mailings.number and finished_at is not null
        order by list_key, number desc
      ) as latest
    ) as runs on true
    where ${before}::bigint is null or mailings.number < ${before}::bigint
    order by mailings.number desc
    limit ${limit}`.execute(db);
  return rows.map((row) => ({
    number: row.number,
    id: stored(parseMailingId(row.id)),
    purpose: row.purpose,
    subscriptionType: row.subscription_type,
    createdAt: row.created_at,
    isOverridden: row.is_overridden,
    counts: (row.counts ?? []).map(readCounts),
  }));
}

/** One run of a list. */
export interface RunRow {
  readonly number: number;
  readonly listKey: string;
  readonly hasEMarketingPrivacy: boolean;
  readonly startedAt: Date;
  /** `null`: it runs, or was broken off. */
  readonly finishedAt: Date | null;
  readonly counts: RunCounts | null;
}

const MAX_RUNS = 100;

/** Loads the latest runs of a mailing's lists, the newest first. */
export async function loadRuns(db: Db, mailingNumber: number): Promise<readonly RunRow[]> {
  const rows = await db
    .selectFrom("filter_runs")
    .select(["number", "list_key", "has_e_marketing_privacy", "started_at", "finished_at", "counts"])
    .where("mailing_number", "=", mailingNumber)
    .orderBy("number", "desc")
    .limit(MAX_RUNS)
    .execute();
  return rows.map((row) => ({
    number: row.number,
    listKey: row.list_key,
    hasEMarketingPrivacy: row.has_e_marketing_privacy,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    counts: readCounts(row.counts),
  }));
}

/** A person of a run, with their name where they are a contact. */
export interface RunPerson extends RecipientDecisionRecord {
  readonly name: string | null;
}

/** Loads people of a run by ascending position; with `outcome` only those to be sent to, or withheld for a reason. */
export async function loadRunPeople(
  db: Db,
  runNumber: number,
  page: {
    readonly outcome: WithholdReason | "send" | null;
    readonly after: number;
    readonly limit: number;
  },
): Promise<readonly RunPerson[]> {
  const { outcome, after, limit } = page;
  const { rows } = await sql<{
    readonly position: number;
    readonly contact_id: number | null;
    readonly reason: string | null;
    readonly external_id: string | null;
    readonly email: string | null;
    readonly name: string | null;
    readonly decided_at: Date;
  }>`
    select page.position, page.decided_at, page.contact_id, page.reason,
      coalesce(page.external_id, entries.external_id, contacts.external_id) as external_id,
      coalesce(page.email, entries.email, contacts.email) as email, contacts.name
    from (
      select * from decisions where run_number = ${runNumber} and position > ${after}
        and (${outcome}::text is null or coalesce(reason, 'send') = ${outcome}::text)
      order by position limit ${limit}
    ) as page
    join filter_runs as runs on runs.number = page.run_number
    left join recipient_list_entries as entries
      on entries.list_number = runs.recipient_list_number and entries.position = page.position
    left join contacts on contacts.id = page.contact_id
    order by page.position`.execute(db);
  return rows.map((row) => ({
    position: row.position,
    externalId: row.external_id === null ? null : stored(parseExternalId(row.external_id)),
    email: row.email,
    contactId: readContactId(row.contact_id),
    decision:
      row.reason === null
        ? { kind: "send" }
        : { kind: "withhold", reason: storedOneOf(WITHHOLD_REASONS, row.reason) },
    name: row.name,
    decidedAt: row.decided_at,
  }));
}

function readContactId(id: number | null): ContactId | null {
  return id === null ? null : stored(parseContactId(id));
}
