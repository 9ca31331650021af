// Erasure on request (GDPR Art. 17): who was erased is known by a keyed hash alone, and the log gives up its free text.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // contact_id is no foreign key: taking an import back may remove the empty row. An address that was no contact's has none.
  `create table erasures (
    number bigint generated always as identity primary key,
    contact_id bigint,
    key_id bytea,
    address_hash bytea,
    erased_at timestamptz not null,
    erased_by text not null,
    reason text not null,
    check ((key_id is null) = (address_hash is null))
  )`,
  // An address that comes in again is looked up here.
  "create index erasures_address_hash on erasures (address_hash) where address_hash is not null",
  `create trigger erasures_are_appended before update or delete or truncate on erasures
    for each statement execute function refuse_change_of_what_is_appended()`,
  // The number stays, since the log and old links name it; nobody can be filled into it again.
  `alter table contacts add column erased_at timestamptz, add constraint contacts_erased_are_empty check (
    erased_at is null or num_nonnulls(email, address_key, name, language, company_id) = 0)`,
  // What the log says of consents stays as it is. Of an erased contact a comment may be removed, and who made a change.
  `create function refuse_change_of_log_but_erasure() returns trigger language plpgsql set search_path from current as $$
    begin
      if new.comment is null
        and new.actor is not distinct from (case when old.actor is not null then 'erased' end)
        and to_jsonb(new) - 'comment' - 'actor' = to_jsonb(old) - 'comment' - 'actor'
        and exists (select from contacts where id = old.contact_id and erased_at is not null)
      then
        return new;
      end if;
      raise exception 'Cannot update the log of consent changes: it is only ever appended to';
    end
  $$`,
  "drop trigger consent_changes_are_appended on consent_changes",
  `create trigger consent_changes_are_appended before delete or truncate on consent_changes
    for each statement execute function refuse_change_of_log()`,
  `create trigger consent_changes_are_not_updated before update on consent_changes
    for each row execute function refuse_change_of_log_but_erasure()`,
];

/** Makes the table, and lets the log give up what it must. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
