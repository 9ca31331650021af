// Templates, each saved state of their text, and what came of rewriting it.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `create table templates (
    id text collate "C" primary key,
    name text,
    created_at timestamptz not null
  )`,
  // The hash makes the same text one revision, however often it is handed over.
  `create table revisions (
    template_id text collate "C" not null references templates,
    revision integer not null check (revision > 0),
    content_hash bytea not null,
    syntax text collate "C" not null check (syntax in ('html', 'handlebars', 'mjml', 'text')),
    source text not null,
    text text,
    created_at timestamptz not null,
    primary key (template_id, revision),
    unique (template_id, content_hash)
  )`,
  // The result is json and not jsonb, which would sort its keys: the same job twice gives the same answer.
  `create table rewrites (
    id bigint generated always as identity primary key,
    template_id text collate "C" not null,
    revision integer not null,
    rules_version text collate "C" not null,
    options_key text collate "C" not null,
    state text collate "C" not null check (state in ('rewritten', 'needs-review', 'unchanged', 'no-unsubscribe-link')),
    result json not null,
    created_at timestamptz not null,
    unique (template_id, revision, rules_version, options_key),
    foreign key (template_id, revision) references revisions
  )`,
  `create table flags (
    id bigint generated always as identity primary key,
    rewrite_id bigint not null references rewrites,
    part text collate "C" not null check (part in ('source', 'text')),
    span_start integer not null check (span_start >= 0),
    span_end integer not null check (span_end >= span_start),
    href text not null,
    unique (rewrite_id, part, span_start)
  )`,
];

/** Makes the tables. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
