// One run of a list through a mailing's filter: what all its decisions have in common, which they no longer hold each.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `create table filter_runs (
    number bigint generated always as identity primary key,
    mailing_number bigint not null references mailings,
    list_key text collate "C" not null,
    recipient_list_number bigint references recipient_lists on delete set null,
    rules_version text collate "C" not null,
    has_e_marketing_privacy boolean not null,
    started_at timestamptz not null,
    finished_at timestamptz
  )`,
  // The runs of one mailing, and the last of one list.
  "create index filter_runs_mailing_number on filter_runs (mailing_number, list_key, number)",
  `insert into filter_runs (mailing_number, list_key, rules_version, has_e_marketing_privacy, started_at, finished_at)
    select mailing_number, list_key, rules_version, has_e_marketing_privacy, min(decided_at), max(decided_at)
    from decisions group by mailing_number, list_key, rules_version, has_e_marketing_privacy
    order by max(decided_at)`,
  // Nothing is ever updated: a list filtered again has a run of its own. Wide columns first leave no gaps in a row.
  // contact_id is no foreign key: checking one would lock ten thousand contacts a batch, and a recipient who just
  // withdraws would wait for it. What was listed stands here only where it does not stand in an uploaded list.
  `create table run_decisions (
    run_number bigint not null references filter_runs on delete cascade,
    contact_id bigint,
    decided_at timestamptz not null,
    position integer not null check (position >= 0),
    reason text collate "C",
    external_id text collate "C",
    email text,
    primary key (run_number, position)
  )`,
  `insert into run_decisions (run_number, contact_id, decided_at, position, reason, external_id, email)
    select runs.number, contact_id, decided_at, position, reason, external_id, email
    from decisions join filter_runs as runs using (mailing_number, list_key, rules_version, has_e_marketing_privacy)`,
  "drop table decisions",
  "alter table run_decisions rename to decisions",
  "alter index run_decisions_pkey rename to decisions_pkey",
];

/** Makes the tables, and takes over the decisions made so far. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
