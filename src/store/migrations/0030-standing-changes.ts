// Whose standing changed, for those who keep a roster of all standings in memory: noted by triggers, so that nothing that
// writes can forget it, whatever it is and wherever it comes from.
import { type Kysely, sql } from "kysely";

/** Tables that bear on sending: the column that says whose standing a row is part of, and where that is noted. */
const NOTED = [
  { table: "contacts", column: "id", noted: "contact_ids" },
  { table: "consents", column: "contact_id", noted: "contact_ids" },
  { table: "subscriptions", column: "contact_id", noted: "contact_ids" },
  { table: "pauses", column: "contact_id", noted: "contact_ids" },
  { table: "companies", column: "id", noted: "company_ids" },
  { table: "suppressions", column: "address_key", noted: "address_keys" },
] as const;

const STATEMENTS = [
  // One row a statement that writes, not one a contact: an import of 10,000 notes them all at once.
  // Unlogged: a crash empties both tables, and a reader who finds its own row gone starts anew.
  `create unlogged table standing_changes (
    transaction_id xid8 not null default pg_current_xact_id(),
    contact_ids bigint[] not null default '{}',
    company_ids bigint[] not null default '{}',
    address_keys text[] not null default '{}',
    is_everything boolean not null default false
  )`,
  // Compressing ids takes longer than writing them.
  `alter table standing_changes alter column contact_ids set storage external,
    alter column company_ids set storage external`,
  // Readers ask from the oldest transaction on that was running when they read last.
  "create index standing_changes_transaction_id on standing_changes (transaction_id)",
  // What a reader has not seen yet is kept for it.
  `create unlogged table standing_readers (
    id uuid primary key,
    snapshot_xmin xid8 not null,
    seen_at timestamptz not null
  )`,
  // A company's mark and an address's bars lead to their contacts.
  "create index contacts_company_id on contacts (company_id) where company_id is not null",
  `create function note_everything_changed() returns trigger language plpgsql set search_path from current as $$
    begin
      insert into standing_changes (is_everything) values (true);
      return null;
    end
  $$`,
  ...NOTED.flatMap(noteChanges),
];

function noteChanges({ table, column, noted }: (typeof NOTED)[number]): readonly string[] {
  const note = (rows: string): string =>
    `insert into standing_changes (${noted}) select array_agg(${column}) from ${rows} having count(*) > 0`;
  const trigger = (event: string, transition: string): string =>
    `create trigger ${table}_${event}_is_noted after ${event} on ${table} ${transition}
      for each statement execute function note_changed_${table}()`;
  return [
    `create function note_changed_${table}() returns trigger language plpgsql set search_path from current as $$
      begin
        if tg_op = 'UPDATE' then
          ${note(`(select ${column} from changed union select ${column} from former) as both_states`)};
        else
          ${note("changed")};
        end if;
        return null;
      end
    $$`,
    trigger("insert", "referencing new table as changed"),
    trigger("update", "referencing old table as former new table as changed"),
    trigger("delete", "referencing old table as changed"),
    `create trigger ${table}_truncate_is_noted after truncate on ${table}
      for each statement execute function note_everything_changed()`,
  ];
}

/** Makes the tables and the triggers that fill them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
