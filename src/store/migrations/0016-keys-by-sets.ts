// Foreign keys of tables that are written in bulk, checked once a statement. Checked row by row, which is what PostgreSQL
// does, they took half the time of an import and most of the upgrade's.
import { type Kysely, sql } from "kysely";

/** The columns of each table that name something by its key, and the table that has it. */
const KEYS = [
  { table: "consents", columns: { purpose: "purposes", legal_basis: "legal_bases", source: "sources" } },
  { table: "subscriptions", columns: { subscription_type: "subscription_types", source: "sources" } },
] as const;

const STATEMENTS = [
  // Whoever writes to these tables has locked the contacts and found them there; contacts and companies are removed in
  // one place alone, and only when nothing belongs to them.
  "alter table contacts drop constraint contacts_company_id_fkey",
  "alter table consent_changes drop constraint consent_changes_contact_id_fkey",
  "alter table consents drop constraint consents_contact_id_fkey",
  "alter table subscriptions drop constraint subscriptions_contact_id_fkey",
  ...KEYS.flatMap(({ table, columns }) => checkKeys(table, columns)),
];

function checkKeys(table: string, columns: Readonly<Record<string, string>>): readonly string[] {
  const checks = Object.entries(columns).map(
    ([column, keys]) => `
      if exists (select from changed where not exists (select from ${keys} where key = changed.${column})) then
        raise foreign_key_violation using
          message = 'Cannot write ${table}: a ${column} is not on record (foreign key)', table = '${table}';
      end if;`,
  );
  const trigger = (event: string): string =>
    `create trigger ${table}_${event}_has_keys after ${event} on ${table} referencing new table as changed
      for each statement execute function check_keys_of_${table}()`;
  return [
    ...Object.keys(columns).map((column) => `alter table ${table} drop constraint ${table}_${column}_fkey`),
    `create function check_keys_of_${table}() returns trigger language plpgsql set search_path from current as $$
      begin ${checks.join("")}
        return null;
      end
    $$`,
    trigger("insert"),
    trigger("update"),
  ];
}

/** Replaces the foreign keys. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
