// Jobs that were accepted and are not known to be done: kept beside the queues, which may lose theirs.
import { sql } from "kysely";
import type { PersonNames } from "../consent/contact.ts";
import { isNaming, withoutEntries } from "../consent/forget-entries.ts";
import type { Db } from "./database.ts";

/** Names a job. */
export interface JobKey {
  readonly queue: string;
  readonly jobId: string;
}

/** A job as it was accepted. */
export interface AcceptedJob extends JobKey {
  readonly name: string;
  /** JSON. */
  readonly data: string;
}

/** One on record. */
export interface StoredJob extends AcceptedJob {
  /** Ascends in the order they were accepted. */
  readonly id: number;
  readonly acceptedAt: Date;
}

/** From a moment, which is not in it, to another, which is. */
export interface Span {
  readonly from: Date;
  readonly to: Date;
}

/** Saves a job unless one of its name is on record; gives the one that is. */
export async function saveAcceptedJob(
  db: Db,
  job: AcceptedJob,
  at: Date,
): Promise<{ readonly job: AcceptedJob; readonly isNew: boolean }> {
  const { queue, jobId, name, data } = job;
  const inserted = await db
    .insertInto("accepted_jobs")
    .values({ queue, job_id: jobId, name, data, accepted_at: at })
    .onConflict((conflict) => conflict.columns(["queue", "job_id"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  if (inserted !== undefined) return { job, isNew: true };
  const known = await loadAcceptedJob(db, job);
  // Done and gone between the two statements: then the queue knows it.
  return { job: known ?? job, isNew: false };
}

/** Loads a job; `null` where it was never accepted, or is done. */
export async function loadAcceptedJob(db: Db, { queue, jobId }: JobKey): Promise<StoredJob | null> {
  const row = await db
    .selectFrom("accepted_jobs")
    .select(COLUMNS)
    .where("queue", "=", queue)
    .where("job_id", "=", jobId)
    .executeTakeFirst();
  return row === undefined ? null : readRow(row);
}

/** Loads the job of a queue that was accepted last; `null` where all are done. */
export async function loadLatestAcceptedJob(db: Db, queue: string): Promise<StoredJob | null> {
  const row = await db
    .selectFrom("accepted_jobs")
    .select(COLUMNS)
    .where("queue", "=", queue)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : readRow(row);
}

/** Loads the next jobs but for those that were accepted between two moments, the oldest first. */
export async function loadAcceptedJobs(
  db: Db,
  { after, notWithin, limit }: { readonly after: number; readonly notWithin: Span; readonly limit: number },
): Promise<readonly StoredJob[]> {
  const { from, to } = notWithin;
  const rows = await db
    .selectFrom("accepted_jobs")
    .select(COLUMNS)
    .where("id", ">", after)
    .where((row) => row.or([row("accepted_at", "<=", from), row("accepted_at", ">", to)]))
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(readRow);
}

/** Counts the jobs of a queue, up to a limit. */
export async function countAcceptedJobs(
  db: Db,
  { queue, limit }: { readonly queue: string; readonly limit: number },
): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*) as count from (select from accepted_jobs where queue = ${queue} limit ${limit}) as waiting`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

/** Deletes jobs that are done; those that were never on record are fine. */
export async function deleteAcceptedJobs(db: Db, keys: readonly JobKey[]): Promise<void> {
  await sql`
    delete from accepted_jobs using unnest(${keys.map(({ queue }) => queue)}::text[],
      ${keys.map(({ jobId }) => jobId)}::text[]) as given (queue, job_id)
    where accepted_jobs.queue = given.queue and accepted_jobs.job_id = given.job_id`.execute(db);
}

const PAGE_JOBS = 50; // each may hold 10,000 recipients

/** Takes a person out of the data of jobs that name them; the others in it keep their places. */
export async function clearAcceptedJobs(db: Db, names: PersonNames): Promise<void> {
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom("accepted_jobs")
      .select(["id", "data"])
      .where("id", ">", after)
      .orderBy("id")
      .limit(PAGE_JOBS)
      .execute();
    for (const { id, data } of rows) {
      const held: unknown = JSON.parse(data);
      if (typeof held !== "object" || held === null || !isNaming(held, names)) continue;
      const cleared = JSON.stringify(withoutEntries(held, names));
      await db.updateTable("accepted_jobs").set({ data: cleared }).where("id", "=", id).execute();
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE_JOBS) return;
    after = last.id;
  }
}

const COLUMNS = ["id", "queue", "job_id", "name", "data", "accepted_at"] as const;

function readRow(row: {
  readonly id: number;
  readonly queue: string;
  readonly job_id: string;
  readonly name: string;
  readonly data: string;
  readonly accepted_at: Date;
}): StoredJob {
  const { id, queue, job_id: jobId, name, data, accepted_at: acceptedAt } = row;
  return { id, queue, jobId, name, data, acceptedAt };
}
