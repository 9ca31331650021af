// Settings as a log of their changes: who, when, before and after. What is in force is the last change of each.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `create function refuse_change_of_what_is_appended() returns trigger language plpgsql as $$
    begin
      raise exception 'Cannot % %: it is only ever appended to', lower(tg_op), tg_table_name;
    end
  $$`,
  `create table setting_changes (
    version bigint generated always as identity primary key,
    key text collate "C" not null,
    before text,
    after text not null,
    changed_at timestamptz not null,
    changed_by text not null,
    reason text
  )`,
  // The last change of each setting, and one setting's history.
  "create index setting_changes_key on setting_changes (key, version)",
  `insert into setting_changes (key, after, changed_at, changed_by, reason)
    select key, case value when 'true' then 'on' else 'off' end, changed_at, 'mailconsent',
      'In force before changes of settings were kept'
    from settings where key = 'e-marketing-privacy'`,
  "drop table settings",
  `create trigger setting_changes_are_appended before update or delete or truncate on setting_changes
    for each statement execute function refuse_change_of_what_is_appended()`,
];

/** Makes the table, and takes over the settings in force. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
