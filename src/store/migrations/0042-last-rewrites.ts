// Of rewrites from before reviews the last one of each template counts, as it would had it been made since.
import { type Kysely, sql } from "kysely";

/** Marks them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    update rewrites set is_current = true where id in (
      select distinct on (template_id) id from rewrites as each
      where not exists (select from rewrites as other where other.template_id = each.template_id and other.is_current)
      order by template_id, id desc)`.execute(db);
}
