// How far back it is known whose standing changed, for pipelines that verify passes by themselves and ask what became void:
// marks of moments, behind which changes are kept, and the changes of what holds for all.
import { type Kysely, sql } from "kysely";

/** Tables whose rows decide about whole mailings. */
const TERMS = ["setting_changes", "purposes", "subscription_types"];

const STATEMENTS = [
  // Unlogged, as the changes are: a crash empties both, and no mark is left that could promise what is lost.
  `create unlogged table standing_marks (
    epoch uuid not null,
    snapshot pg_snapshot not null,
    marked_at timestamptz not null
  )`,
  "alter table standing_changes add column is_of_terms boolean not null default false",
  `create function note_changed_terms() returns trigger language plpgsql set search_path from current as $$
    begin
      insert into standing_changes (is_of_terms) values (true);
      return null;
    end
  $$`,
  ...TERMS.map(
    (
      table,
    ) => `create trigger ${table}_terms_are_noted after insert or update or delete or truncate on ${table}
      for each statement execute function note_changed_terms()`,
  ),
];

/** Makes the table, the column and the triggers. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
