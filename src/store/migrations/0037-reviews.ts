// The review of flagged links: what is known of each flag, who decided what, and which rules hold from then on.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // Who sends a template, and when a mailing needs it; both as the mailing system says. Most have one sender: "".
  `alter table templates add column sender text collate "C" not null default '', add column needed_by timestamptz`,
  // No foreign key: a mailing may name a template that was never handed to us.
  `alter table mailings add column template_id text collate "C"`,
  "create index mailings_template_id on mailings (template_id) where template_id is not null",
  // A review that is taken back after the template was sent makes a revision of its own, of the same text.
  "alter table revisions add column reverts bigint",
  "alter table revisions drop constraint revisions_template_id_content_hash_key",
  "create unique index revisions_content on revisions (template_id, content_hash, reverts) nulls not distinct",
  // request: what the job asked for, so that the template can be rewritten again. Rewrites of before have none.
  `alter table rewrites add column request json, add column reviews_key text collate "C" not null default '',
    add column is_current boolean not null default false`,
  // Those of before have no patterns: the template is planned anew when its job comes again.
  "update rewrites set options_key = 'before reviews ' || options_key",
  "alter table rewrites drop constraint rewrites_template_id_revision_rules_version_options_key_key",
  `alter table rewrites add constraint rewrites_key
    unique (template_id, revision, rules_version, options_key, reviews_key)`,
  "create unique index rewrites_current on rewrites (template_id) where is_current",
  `create table review_decisions (
    number bigint generated always as identity primary key,
    fingerprint text collate "C" not null,
    ruling text collate "C" not null
      check (ruling in ('replace', 'leave', 'not-an-unsubscribe-link', 'ask-owner')),
    scope text collate "C" not null check (scope in ('link', 'sender', 'everywhere')),
    is_check boolean not null,
    links integer not null,
    reason text,
    decided_by text not null,
    decided_at timestamptz not null,
    undone_by text,
    undone_at timestamptz,
    check ((undone_by is null) = (undone_at is null))
  )`,
  "create index review_decisions_fingerprint on review_decisions (fingerprint, number)",
  `create table review_rules (
    number bigint generated always as identity primary key,
    decision_number bigint not null references review_decisions,
    fingerprint text collate "C" not null,
    scope text collate "C" not null check (scope in ('link', 'sender', 'everywhere')),
    template_id text collate "C",
    link_key text collate "C",
    sender text collate "C",
    ruling text collate "C" not null check (ruling in ('replace', 'leave', 'not-an-unsubscribe-link')),
    confirmed_hits integer not null,
    is_asked_again boolean not null default false,
    ends_at timestamptz,
    ended_at timestamptz,
    ended_by text,
    ended_in bigint references review_decisions,
    check ((scope = 'link') = (template_id is not null) and (scope = 'link') = (link_key is not null)),
    check ((scope = 'sender') = (sender is not null)),
    check ((ended_at is null) = (ended_by is null))
  )`,
  // What may bear on one template is loaded by these three.
  "create index review_rules_link on review_rules (template_id) where scope = 'link' and ended_at is null",
  "create index review_rules_sender on review_rules (sender) where scope = 'sender' and ended_at is null",
  "create index review_rules_everywhere on review_rules (fingerprint) where scope = 'everywhere' and ended_at is null",
  "create index review_rules_decision on review_rules (decision_number)",
  "create index review_rules_ended_in on review_rules (ended_in) where ended_in is not null",
  // Flags of before have no fingerprint, and are no longer shown: they get one when the template is next rewritten.
  `alter table flags
    add column template_id text collate "C", add column fingerprint text collate "C", add column link_key text collate "C",
    add column words text, add column shape text, add column place text collate "C", add column dialect text collate "C",
    add column language text collate "C", add column text text, add column signals json,
    add column is_current boolean not null default false, add column is_sampled boolean not null default false,
    add column ruled_by bigint references review_rules, add column decided_in bigint references review_decisions,
    add column asked_in bigint references review_decisions, add column checked_in bigint references review_decisions`,
  // The queue: flags that wait, by group.
  `create index flags_open on flags (fingerprint, id)
    where is_current and ruled_by is null and decided_in is null and fingerprint is not null`,
  // Rule-made decisions that come back as blind checks.
  "create index flags_to_check on flags (id) where is_current and is_sampled and checked_in is null and ruled_by is not null",
  "create index flags_of_template on flags (template_id, link_key)",
  "create index flags_history on flags (fingerprint, decided_in) where decided_in is not null or ruled_by is not null",
  "create index flags_ruled_by on flags (ruled_by) where ruled_by is not null",
  "create index flags_decided_in on flags (decided_in) where decided_in is not null",
  "create index flags_asked_in on flags (asked_in) where asked_in is not null",
  "create index flags_checked_in on flags (checked_in) where checked_in is not null",
  // Templates a decision, or taking it back, has to have rewritten; written with it, so that none is forgotten.
  `create table review_work (
    decision_number bigint not null references review_decisions,
    template_id text collate "C" not null references templates,
    revision integer not null,
    queued_at timestamptz not null,
    rewritten_at timestamptz,
    refused text,
    primary key (decision_number, template_id)
  )`,
  "create index review_work_waiting on review_work (decision_number) where rewritten_at is null",
  // One row: rewriting reads it under a shared lock, deciding counts it up, so that no flag slips between the two.
  "create table review_state (is_only boolean primary key default true check (is_only), version bigint not null)",
  "insert into review_state (version) values (0)",
];

/** Makes the tables. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
