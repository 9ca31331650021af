// An override that ends at the desk voids the passes it gave: the gate alone knows whom it was for.
import { type Kysely, sql } from "kysely";

/** Makes the trigger. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create trigger named_overrides_terms_are_noted after update or delete or truncate on named_overrides
      for each statement execute function note_changed_terms()`.execute(db);
}
