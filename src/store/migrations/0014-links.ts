// What links of sent mails need to outlive: contacts that were merged. And the language a mailing was written in.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // Links stand for contacts by their ids, so one that was merged keeps its row and points to who it is now: always to
  // the last one, so that whoever merges that one in turn points them all on.
  "alter table contacts add column merged_into bigint references contacts check (merged_into <> id)",
  "create index contacts_merged_into on contacts (merged_into) where merged_into is not null",
  "alter table mailings add column language text",
];

/** Adds the columns. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
