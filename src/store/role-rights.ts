// What the database role of a running system may do, and no more: nothing it does not need, and nothing on what is only
// ever appended to. Migrations run as the owner of the tables.
import { invariant } from "../base/assert.ts";
import type { Tables } from "./tables.ts";

/** Tables of triggers, which the store's own queries name in SQL alone. */
type NotedTable = "standing_changes" | "standing_readers" | "standing_marks";

/** What may be done with the rows of a table besides reading them, as PostgreSQL's `grant` has it; "": nothing. */
type Rights = string;

const KEPT = "insert, update";
const ADDED = "insert";
const WHOLE = "insert, update, delete";

// Every table, so that one that is new must say.
const RIGHTS: Readonly<Record<keyof Tables | NotedTable, Rights>> = {
  // An erasure removes who made a change and their comment, of contacts that are erased alone (a trigger sees to it).
  consent_changes: "insert, update (actor, comment)",
  setting_changes: ADDED,
  vocabulary_changes: ADDED,
  erasures: ADDED,
  admin_changes: ADDED,
  overrides: ADDED,
  // What was asked for stays as it was; who says yes or no is added.
  named_overrides: "insert, update (state, decided_by, decided_at)",
  revisions: ADDED,
  // An erasure clears whose decision it was.
  decisions: "insert, update (external_id, email)",
  recipient_list_entries: "insert, update (external_id, email)",
  migrations: "",
  merges: KEPT,
  purposes: KEPT,
  legal_bases: KEPT,
  sources: KEPT,
  subscription_types: KEPT,
  batches: KEPT,
  mailings: ADDED,
  filter_runs: KEPT,
  mailing_deliveries: ADDED,
  gate_looks: KEPT,
  templates: KEPT,
  rewrites: KEPT,
  flags: KEPT,
  review_decisions: KEPT,
  review_rules: KEPT,
  review_work: KEPT,
  review_state: "update",
  bursts: ADDED,
  admins: KEPT,
  admin_identities: "insert, delete",
  admin_invitations: WHOLE,
  api_keys: KEPT,
  // Taking an import back removes what it brought.
  contacts: WHOLE,
  companies: WHOLE,
  consents: WHOLE,
  subscriptions: WHOLE,
  pauses: WHOLE,
  suppressions: WHOLE,
  contact_interests: "insert, delete",
  batch_befores: WHOLE,
  reserves: WHOLE,
  bounces: WHOLE,
  outbox: WHOLE,
  accepted_jobs: WHOLE,
  api_answers: WHOLE,
  webhook_endpoints: KEPT,
  webhook_messages: WHOLE,
  page_actions: WHOLE,
  messages: WHOLE,
  recipient_lists: WHOLE,
  admin_sessions: WHOLE,
  admin_devices: WHOLE,
  sign_in_attempts: WHOLE,
  standing_changes: "insert, delete",
  standing_readers: WHOLE,
  standing_marks: "insert, delete",
};

/** The role and where the tables are. */
export interface RoleRequest {
  /** Lower-case letters, digits and underscores. */
  readonly role: string;
  readonly schema: string;
  /** Schema of the queues' tables; `null` where the queues are on Redis. */
  readonly queueSchema: string | null;
}

/**
 * Writes the SQL that makes the role, or sets its rights anew, for the owner of the tables to run. It gives no password,
 * and refuses a role that could do all the same what it is not given.
 */
export function formatRoleSql({ role, schema, queueSchema }: RoleRequest): string {
  for (const name of [role, schema, ...(queueSchema === null ? [] : [queueSchema])]) {
    invariant(/^[a-z][a-z0-9_]{0,62}$/.test(name), `Cannot name ${JSON.stringify(name)} in SQL`);
  }
  const statements = [
    "begin",
    makeRole(role),
    ...resetRights(schema, role),
    `grant usage on schema ${schema} to ${role}`,
    `grant select on all tables in schema ${schema} to ${role}`,
    ...Object.entries(RIGHTS)
      .filter(([, rights]) => rights !== "")
      .map(([table, rights]) => `grant ${rights} on ${schema}.${table} to ${role}`),
    ...(queueSchema === null ? [] : queueRights(queueSchema, role)),
    "commit",
  ];
  return statements.map((statement) => `${statement};\n`).join("");
}

function makeRole(role: string): string {
  return `do $$ begin
  if not exists (select from pg_roles where rolname = '${role}') then
    create role ${role} login;
  end if;
  if (select rolsuper or rolcreaterole or rolbypassrls from pg_roles where rolname = '${role}') then
    raise exception 'Cannot restrict the role "${role}": it is a superuser or may make roles; name another';
  end if;
  if pg_has_role('${role}', current_user, 'member') then
    raise exception 'Cannot restrict the role "${role}": it is the owner of the tables, or a member of it; name another';
  end if;
end $$`;
}

function resetRights(schema: string, role: string): readonly string[] {
  return [
    `revoke all on schema ${schema} from public, ${role}`,
    `revoke all on all tables in schema ${schema} from public, ${role}`,
  ];
}

/** BullMQ's own tables hold work under way alone, its functions do everything with them, and make a sequence a queue. */
function queueRights(schema: string, role: string): readonly string[] {
  return [
    ...resetRights(schema, role),
    `grant usage, create on schema ${schema} to ${role}`,
    `grant select, insert, update, delete on all tables in schema ${schema} to ${role}`,
    `revoke insert, update, delete on ${schema}.migration from ${role}`,
    `grant usage on all sequences in schema ${schema} to ${role}`,
    `grant execute on all functions in schema ${schema} to ${role}`,
  ];
}
