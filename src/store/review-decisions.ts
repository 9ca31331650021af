// What people decided of flagged links: each decision as it was made, the flags it holds, and the earlier ones.
import { sql } from "kysely";
import { RULINGS, type Ruling } from "../template/review-rule.ts";
import type { Db } from "./database.ts";
import { DECIDABLE, type Decidable, SCOPES, type ScopeKind } from "./decision-kinds.ts";
import { storedOneOf } from "./stored.ts";

/** A decision as it was made. */
export interface NewDecision {
  readonly fingerprint: string;
  readonly ruling: Decidable;
  readonly scope: ScopeKind;
  /** Whether it was the answer to a blind check. */
  readonly isCheck: boolean;
  readonly links: number;
  readonly reason: string | null;
  readonly by: string;
}

/** A decision on record. */
export interface StoredDecision extends NewDecision {
  readonly number: number;
  readonly at: Date;
  readonly undoneBy: string | null;
  readonly undoneAt: Date | null;
}

/** What a decision needs to know of a flag it holds for. */
export interface DecidedFlag {
  readonly id: number;
  readonly linkKey: string;
  readonly templateId: string;
  readonly sender: string;
  readonly place: string;
}

/** Holds off all who decide or rewrite until the transaction ends, and counts that something is decided. */
export async function lockReviews(db: Db): Promise<void> {
  await sql`update review_state set version = version + 1`.execute(db);
}

/** Loads the flags of a pattern that wait. */
export async function loadWaitingFlags(db: Db, fingerprint: string): Promise<readonly DecidedFlag[]> {
  const { rows } = await sql<DecidedFlag>`
    select flags.id, link_key as "linkKey", template_id as "templateId", sender, place
    from flags join templates on templates.id = flags.template_id
    where is_current and ruled_by is null and decided_in is null and fingerprint = ${fingerprint}
    order by flags.id`.execute(db);
  return rows;
}

/** Appends a decision. */
export async function saveDecision(db: Db, decision: NewDecision, at: Date): Promise<number> {
  const { fingerprint, ruling, scope, isCheck, links, reason, by } = decision;
  const row = await db
    .insertInto("review_decisions")
    .values({
      fingerprint,
      ruling,
      scope,
      is_check: isCheck,
      links,
      reason,
      decided_by: by,
      decided_at: at,
    })
    .returning("number")
    .executeTakeFirstOrThrow();
  return row.number;
}

/** Which column of a flag names the decision: it is decided, its owner is asked, or a rule's decision was checked. */
export type FlagMark = "decided_in" | "asked_in" | "checked_in";

/** Marks flags as held by a decision. */
export async function saveFlagsMarked(
  db: Db,
  ids: readonly number[],
  { mark, decision }: { readonly mark: FlagMark; readonly decision: number },
): Promise<void> {
  await sql`update flags set ${sql.ref(mark)} = ${decision} where id = any(${ids}::bigint[])`.execute(db);
}

/** Takes a decision's marks from its flags: what was not rewritten yet waits again. */
export async function saveFlagsFreed(db: Db, decision: number): Promise<void> {
  // What a rewrite has carried out already is history, and stays so until the template is rewritten again.
  await sql`update flags set decided_in = null where decided_in = ${decision}`.execute(db);
  await sql`update flags set asked_in = null where asked_in = ${decision}`.execute(db);
  await sql`update flags set checked_in = null where checked_in = ${decision}`.execute(db);
}

/** Notes that a decision was taken back. */
export async function saveDecisionUndone(
  db: Db,
  { decision, by }: { readonly decision: number; readonly by: string },
  at: Date,
): Promise<void> {
  await sql`update review_decisions set undone_by = ${by}, undone_at = ${at} where number = ${decision}`.execute(
    db,
  );
}

const DECISION_COLUMNS = [
  "number",
  "fingerprint",
  "ruling",
  "scope",
  "is_check",
  "links",
  "reason",
  "decided_by",
  "decided_at",
  "undone_by",
  "undone_at",
] as const;

/** Loads one decision; `null` where there is none of that number. */
export async function loadDecision(db: Db, number: number): Promise<StoredDecision | null> {
  const row = await db
    .selectFrom("review_decisions")
    .select(DECISION_COLUMNS)
    .where("number", "=", number)
    .executeTakeFirst();
  return row === undefined ? null : readDecision(row);
}

/** Loads the latest decisions, of one pattern or of one person or of all. */
export async function loadDecisions(
  db: Db,
  filter: { readonly fingerprint?: string; readonly by?: string; readonly limit: number },
): Promise<readonly StoredDecision[]> {
  let query = db.selectFrom("review_decisions").select(DECISION_COLUMNS);
  if (filter.fingerprint !== undefined) query = query.where("fingerprint", "=", filter.fingerprint);
  if (filter.by !== undefined) query = query.where("decided_by", "=", filter.by);
  const rows = await query.orderBy("number", "desc").limit(filter.limit).execute();
  return rows.map(readDecision);
}

interface DecisionRow {
  readonly number: number;
  readonly fingerprint: string;
  readonly ruling: string;
  readonly scope: string;
  readonly is_check: boolean;
  readonly links: number;
  readonly reason: string | null;
  readonly decided_by: string;
  readonly decided_at: Date;
  readonly undone_by: string | null;
  readonly undone_at: Date | null;
}

function readDecision(row: DecisionRow): StoredDecision {
  const { number, fingerprint, links, reason } = row;
  return {
    number,
    fingerprint,
    ruling: storedOneOf(DECIDABLE, row.ruling),
    scope: storedOneOf(SCOPES, row.scope),
    isCheck: row.is_check,
    links,
    reason,
    by: row.decided_by,
    at: row.decided_at,
    undoneBy: row.undone_by,
    undoneAt: row.undone_at,
  };
}

/** A link that was decided before, by the last of its decisions that stands. */
export interface EarlierDecision {
  readonly templateId: string;
  readonly sender: string;
  readonly text: string;
  readonly ruling: Ruling;
  readonly by: string;
  readonly at: Date;
}

/** Loads what was decided before of the links of a pattern; each link once, whatever its revisions. */
export async function loadEarlierDecisions(db: Db, fingerprint: string): Promise<readonly EarlierDecision[]> {
  const { rows } = await sql<EarlierDecision>`
    select distinct on (flags.template_id, flags.link_key) flags.template_id as "templateId", sender, flags.text,
      decision.ruling, decision.decided_by as by, decision.decided_at as at
    from flags join review_decisions as decision on decision.number in (flags.decided_in, flags.checked_in)
      join templates on templates.id = flags.template_id
    where (flags.decided_in is not null or flags.ruled_by is not null) and decision.undone_at is null
      and decision.ruling <> 'ask-owner' and flags.fingerprint = ${fingerprint}
    order by flags.template_id, flags.link_key, decision.number desc`.execute(db);
  return rows.map((row) => ({ ...row, ruling: storedOneOf(RULINGS, row.ruling) }));
}
