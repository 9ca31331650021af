// Who left by a mailing is found without reading the whole log.
import { type Kysely, sql } from "kysely";

/** Makes the index; what an upgrade or import appends is of no mailing, and costs nothing. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index consent_changes_mailing_id on consent_changes (mailing_id)
    where mailing_id is not null`.execute(db);
}
