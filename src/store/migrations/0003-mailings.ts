// Mailings, the lists they go to, and the send decision made for every recipient.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // The number stands in tokens, in four bytes.
  `create table mailings (
    number bigint generated always as identity (minvalue 1 maxvalue 4294967295) primary key,
    id text collate "C" not null unique,
    purpose text collate "C" not null references purposes,
    subscription_type text collate "C" references subscription_types,
    created_at timestamptz not null
  )`,
  `create table overrides (
    id bigint generated always as identity primary key,
    mailing_number bigint not null references mailings,
    overridden_by text not null,
    reason text not null,
    withdrawn_legal_basis text collate "C" references legal_bases,
    created_at timestamptz not null
  )`,
  // The overrides of one mailing.
  "create index overrides_mailing_number on overrides (mailing_number)",
  // contact_id is no foreign key: checking one would lock a thousand contacts a batch, and a recipient who just
  // withdraws would wait for it.
  `create table decisions (
    mailing_number bigint not null references mailings,
    list_key text collate "C" not null,
    position bigint not null check (position >= 0),
    external_id text collate "C",
    email text,
    contact_id bigint,
    decision text collate "C" not null check (decision in ('send', 'withhold')),
    reason text collate "C",
    rules_version text collate "C" not null,
    has_e_marketing_privacy boolean not null,
    decided_at timestamptz not null,
    primary key (mailing_number, list_key, position),
    check ((decision = 'withhold') = (reason is not null))
  )`,
  `create table recipient_lists (
    number bigint generated always as identity primary key,
    id text collate "C" not null,
    size bigint check (size >= 0),
    created_at timestamptz not null
  )`,
  // An id names one whole list; uploads under way may share it until the first of them is whole.
  "create unique index recipient_lists_whole on recipient_lists (id) where size is not null",
  `create table recipient_list_entries (
    list_number bigint not null references recipient_lists on delete cascade,
    position bigint not null check (position >= 0),
    external_id text collate "C",
    email text,
    primary key (list_number, position)
  )`,
];

/** Makes the tables. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
