// Jobs that were accepted over HTTP, until they are done: what the queues lose is put in again from here.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // The data is text and not jsonb: a template may hold what jsonb refuses, and nobody looks into it.
  `create table accepted_jobs (
    id bigint generated always as identity primary key,
    queue text collate "C" not null,
    job_id text collate "C" not null,
    name text not null,
    data text not null,
    accepted_at timestamptz not null,
    unique (queue, job_id)
  )`,
];

/** Makes the table. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
