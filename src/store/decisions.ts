// Runs of lists through a mailing's filter, and the send decision each made for every recipient; nothing is updated.
import { sql } from "kysely";
import { type ContactId, parseContactId } from "../base/ids.ts";
import { DECISIONS } from "../consent/class-decisions.ts";
import type { ListedRecipient } from "../consent/listed-recipient.ts";
import type { Db } from "./database.ts";
import { type DecidedEntry, readDecidedEntry, selectDecidedEntries } from "./decided-entries.ts";
import { givenNumbers, givenTexts } from "./packed-columns.ts";
import type { RunCounts } from "./run-counts.ts";
import { stored } from "./stored.ts";

/** What all decisions of one run have in common. */
export interface FilterRun {
  readonly mailingNumber: number;
  /** Names the list within the mailing; the last run of it counts. */
  readonly listKey: string;
  /** The number of the uploaded list that its recipients stand in; `null` where the decisions hold them. */
  readonly recipientListNumber: number | null;
  readonly rulesVersion: string;
  readonly hasEMarketingPrivacy: boolean;
  readonly startedAt: Date;
}

/** Decisions made at one time for recipients that follow each other in a list. */
export interface DecisionBatch {
  readonly runNumber: number;
  /** The place of the first of them in the list, from 0. */
  readonly first: number;
  readonly decidedAt: Date;
  /** 0 for one who is no contact of ours. */
  readonly contactIds: ArrayLike<number>;
  /** Decisions by their numbers. */
  readonly decisions: Uint8Array;
  /** As they were listed; `null` where they stand in an uploaded list. */
  readonly recipients: readonly ListedRecipient[] | null;
}

/** A decision for one recipient of a list. */
export interface RecipientDecisionRecord extends DecidedEntry {
  /** `null` for one who is no contact of ours. */
  readonly contactId: ContactId | null;
}

/** Starts a run, and gives its number. */
export async function startRun(db: Db, run: FilterRun): Promise<number> {
  const { number } = await db
    .insertInto("filter_runs")
    .values({
      mailing_number: run.mailingNumber,
      list_key: run.listKey,
      recipient_list_number: run.recipientListNumber,
      rules_version: run.rulesVersion,
      has_e_marketing_privacy: run.hasEMarketingPrivacy,
      started_at: run.startedAt,
    })
    .returning("number")
    .executeTakeFirstOrThrow();
  return number;
}

/** Notes that a run decided its whole list, and what it came to. */
export async function finishRun(
  db: Db,
  { runNumber, counts }: { readonly runNumber: number; readonly counts: RunCounts },
  at: Date,
): Promise<void> {
  await db
    .updateTable("filter_runs")
    .set({ finished_at: at, counts: JSON.stringify({ send: counts.send, ...counts.withhold }) })
    .where("number", "=", runNumber)
    .execute();
}

/** Saves decisions in one statement. */
export async function saveDecisions(db: Db, batch: DecisionBatch): Promise<void> {
  const { decisions, contactIds, recipients } = batch;
  if (decisions.length === 0) return;
  const reasons = Array.from(decisions, (number) => REASONS[number] ?? null);
  const listed =
    recipients === null
      ? sql`null::text[], null::text[]`
      : sql`${givenTexts(recipients.map(({ externalId }) => externalId))},
          ${givenTexts(recipients.map(({ email }) => email))}`;
  await sql`
    insert into decisions (run_number, contact_id, decided_at, position, reason, external_id, email)
    select ${batch.runNumber}::bigint, nullif(contact_id, 0), ${batch.decidedAt}::timestamptz,
      ${batch.first}::integer + ordinal - 1, reason, external_id, email
    from unnest(${givenNumbers(contactIds)}, ${givenTexts(reasons)}, ${listed})
      with ordinality as given (contact_id, reason, external_id, email, ordinal)`.execute(db);
}

/** Says whether a list was decided to its end. */
export async function hasFinishedRun(
  db: Db,
  list: { readonly mailingNumber: number; readonly listKey: string },
): Promise<boolean> {
  return (await lastRun(db, list).executeTakeFirst()) !== undefined;
}

/**
 * Loads the decisions of a list's last finished run by ascending position.
 *
 * @param page.after The last position of the page before; -1 for the first page.
 */
export async function loadDecisionPage(
  db: Db,
  list: { readonly mailingNumber: number; readonly listKey: string },
  page: { readonly after: number; readonly limit: number },
): Promise<readonly RecipientDecisionRecord[]> {
  const rows = await selectDecidedEntries(db)
    .select("decisions.contact_id")
    .where("decisions.run_number", "=", lastRun(db, list))
    .where("decisions.position", ">", page.after)
    .orderBy("decisions.position")
    .limit(page.limit)
    .execute();
  return rows.map((row) => ({
    ...readDecidedEntry(row),
    contactId: row.contact_id === null ? null : stored(parseContactId(row.contact_id)),
  }));
}

const REASONS = DECISIONS.map((decision) => (decision.kind === "send" ? null : decision.reason));

function lastRun(db: Db, list: { readonly mailingNumber: number; readonly listKey: string }) {
  return db
    .selectFrom("filter_runs")
    .select("number")
    .where("mailing_number", "=", list.mailingNumber)
    .where("list_key", "=", list.listKey)
    .where("finished_at", "is not", null)
    .orderBy("number", "desc")
    .limit(1);
}
