// Rules that people's decisions of flagged links made: which hold for a template, how often each decided, how one ends.
import { type RawBuilder, sql } from "kysely";
import { type ReviewRule, RULINGS, type RuleScope, type Ruling } from "../template/review-rule.ts";
import type { RuleChange, RuleEnd, RuleInTurn } from "../template/undo-rules.ts";
import type { Db } from "./database.ts";
import { prepared } from "./prepared.ts";
import { storedOneOf } from "./stored.ts";

/** The rules that may bear on templates, and how often somebody had decided when they were loaded. */
export interface LoadedRules {
  readonly rules: readonly ReviewRule[];
  readonly version: number;
}

/** A rule as an admin sees it. */
export interface ListedRule extends ReviewRule {
  readonly decision: number;
  /** Of the pattern it was made for. */
  readonly words: string;
  readonly shape: string;
  readonly owner: string;
  readonly reason: string | null;
  readonly madeAt: Date;
  /** Links it decides in the last rewrites of all templates. */
  readonly hits: number;
  /** Hits when somebody last looked at it. */
  readonly confirmedHits: number;
  /** Whether a blind check disagreed with it. */
  readonly isAskedAgain: boolean;
  readonly endsAt: Date | null;
  readonly endedAt: Date | null;
  readonly endedBy: string | null;
}

/** A rule to be saved with its decision. */
export interface NewRule {
  readonly scope: RuleScope;
  readonly ruling: Ruling;
  readonly fingerprint: string;
  /** Links it decides at once, which nobody need wonder at. */
  readonly confirmedHits: number;
  readonly endsAt: Date | null;
}

interface RuleRow {
  readonly number: number;
  readonly fingerprint: string;
  readonly scope: string;
  readonly template_id: string | null;
  readonly link_key: string | null;
  readonly sender: string | null;
  readonly ruling: string;
}

/** Loads the rules that may bear on any of some templates; see the partial indexes of review_rules. */
export async function loadRulesFor(
  db: Db,
  templates: readonly { readonly templateId: string; readonly sender: string }[],
  now: Date,
): Promise<LoadedRules> {
  const ids = templates.map(({ templateId }) => templateId);
  const senders = [...new Set(templates.map(({ sender }) => sender))];
  // In one statement, so that rules and version are of one moment.
  const { rows } = await prepared(
    "rules-for-templates",
    sql<RuleRow & { readonly version: number; readonly has_rule: boolean }>`
    select state.version, rule.number is not null as has_rule, rule.number, fingerprint, scope, template_id, link_key,
      sender, ruling
    from review_state as state left join (
      select * from review_rules where ended_at is null and scope = 'everywhere'
      union all
      select * from review_rules where ended_at is null and scope = 'sender' and sender = any(${senders}::text[])
      union all
      select * from review_rules where ended_at is null and scope = 'link' and template_id = any(${ids}::text[])
    ) as rule on ends_at is null or ends_at > ${now}::timestamptz`,
  ).execute(db);
  return { version: rows[0]?.version ?? 0, rules: rows.filter((row) => row.has_rule).map(readRule) };
}

/** Saves rules; those that held for the same links until now end by it, and come back if it is undone. */
export async function saveRules(
  db: Db,
  { decision, by, rules }: { decision: number; by: string; rules: readonly NewRule[] },
  at: Date,
): Promise<void> {
  if (rules.length === 0) return;
  const rows = JSON.stringify(
    rules.map(({ scope, ruling, fingerprint, confirmedHits, endsAt }) => ({
      fingerprint,
      ruling,
      scope: scope.kind,
      template_id: scope.kind === "link" ? scope.templateId : null,
      link_key: scope.kind === "link" ? scope.linkKey : null,
      sender: scope.kind === "sender" ? scope.sender : null,
      confirmed_hits: confirmedHits,
      ends_at: endsAt?.toISOString() ?? null,
    })),
  );
  const given = sql`json_to_recordset(${rows}::json) as new (fingerprint text, scope text, template_id text,
    link_key text, sender text, ruling text, confirmed_hits integer, ends_at timestamptz)`;
  await sql`
    update review_rules as rule set ended_at = ${at}, ended_by = ${by}, ended_in = ${decision}
    from ${given} where rule.ended_at is null and rule.scope = new.scope and (
      (new.scope = 'link' and rule.template_id = new.template_id and rule.link_key = new.link_key)
      or (new.scope = 'sender' and rule.sender = new.sender and rule.fingerprint = new.fingerprint)
      or (new.scope = 'everywhere' and rule.fingerprint = new.fingerprint))`.execute(db);
  await sql`
    insert into review_rules (decision_number, fingerprint, scope, template_id, link_key, sender, ruling, confirmed_hits,
      ends_at)
    select ${decision}::bigint, fingerprint, scope, template_id, link_key, sender, ruling, confirmed_hits, ends_at
    from ${given}`.execute(db);
}

/** Loads the rules that a decision made, and those that it displaced. */
export async function loadRulesInTurn(db: Db, decision: number): Promise<readonly RuleInTurn[]> {
  const { rows } = await sql<RuleRow & RuleEndRow & { readonly decision_number: number }>`
    select number, decision_number, fingerprint, scope, template_id, link_key, sender, ruling, ended_at, ended_by, ended_in
    from review_rules where decision_number = ${decision} or ended_in = ${decision} order by number`.execute(
    db,
  );
  return rows.map((row) => ({ ...readRule(row), decision: row.decision_number, end: readEnd(row) }));
}

/** Saves which rules end, end otherwise, or hold again. */
export async function saveRuleEnds(db: Db, changes: readonly RuleChange[]): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map(({ number, end }) => ({
    number,
    ended_at: end?.at.toISOString() ?? null,
    ended_by: end?.by ?? null,
    ended_in: end?.displacedBy ?? null,
  }));
  await sql`
    update review_rules as rule set ended_at = new.ended_at, ended_by = new.ended_by, ended_in = new.ended_in
    from json_to_recordset(${JSON.stringify(rows)}::json) as new (number bigint, ended_at timestamptz, ended_by text,
      ended_in bigint) where rule.number = new.number`.execute(db);
}

/** Ends one rule. Returns `false` where it held no more. */
export async function saveRuleEnded(
  db: Db,
  { number, by }: { number: number; by: string },
  at: Date,
): Promise<boolean> {
  const result = await sql`update review_rules set ended_at = ${at}, ended_by = ${by}
    where number = ${number} and ended_at is null`.execute(db);
  return (result.numAffectedRows ?? 0n) > 0n;
}

/** Notes that somebody looked at a rule and lets it stand: what it decides by now is no surprise. */
export async function saveRuleConfirmed(db: Db, number: number): Promise<void> {
  await sql`update review_rules set is_asked_again = false,
      confirmed_hits = (select count(*) from flags where ruled_by = ${number} and is_current)
    where number = ${number}`.execute(db);
}

/** Asks again for a rule that a blind check disagreed with. */
export async function saveRuleAskedAgain(db: Db, number: number): Promise<void> {
  await sql`update review_rules set is_asked_again = true where number = ${number}`.execute(db);
}

/** Which rules are listed: those that hold, with the ended ones or one alone. */
export interface RuleFilter {
  readonly now: Date;
  readonly withEnded?: boolean;
  readonly number?: number;
  readonly limit?: number;
}

const MAX_LISTED_RULES = 500;

/** Loads rules with their hits, the latest first. */
export async function loadRules(db: Db, filter: RuleFilter): Promise<readonly ListedRule[]> {
  const { rows } = await sql<ListedRuleRow>`
    select rule.*, decision.decided_by, decision.decided_at, decision.reason, coalesce(hits.count, 0) as hits,
      sample.words, sample.shape
    from review_rules as rule
    join review_decisions as decision on decision.number = rule.decision_number
    left join (select ruled_by, count(*) as count from flags where ruled_by is not null and is_current group by ruled_by)
      as hits on hits.ruled_by = rule.number
    left join lateral (select words, shape from flags where flags.decided_in = rule.decision_number
        or flags.ruled_by = rule.number limit 1) as sample on true
    where ${holdsWithin(filter)}
    order by rule.number desc limit ${filter.limit ?? MAX_LISTED_RULES}`.execute(db);
  return rows.map((row) => ({
    ...readRule(row),
    decision: row.decision_number,
    words: row.words ?? "",
    shape: row.shape ?? "",
    owner: row.decided_by,
    reason: row.reason,
    madeAt: row.decided_at,
    hits: row.hits,
    confirmedHits: row.confirmed_hits,
    isAskedAgain: row.is_asked_again,
    endsAt: row.ends_at,
    endedAt: row.ended_at,
    endedBy: row.ended_by,
  }));
}

interface ListedRuleRow extends RuleRow {
  readonly decision_number: number;
  readonly decided_by: string;
  readonly decided_at: Date;
  readonly reason: string | null;
  readonly hits: number;
  readonly confirmed_hits: number;
  readonly is_asked_again: boolean;
  readonly ends_at: Date | null;
  readonly ended_at: Date | null;
  readonly ended_by: string | null;
  readonly words: string | null;
  readonly shape: string | null;
}

function holdsWithin({ now, withEnded = false, number }: RuleFilter): RawBuilder<unknown> {
  if (number !== undefined) return sql`rule.number = ${number}`;
  return withEnded
    ? sql`true`
    : sql`rule.ended_at is null and (rule.ends_at is null or rule.ends_at > ${now})`;
}

function readRule(row: RuleRow): ReviewRule {
  const { number, fingerprint, ruling } = row;
  return { number, fingerprint, ruling: storedOneOf(RULINGS, ruling), scope: readScope(row) };
}

interface RuleEndRow {
  readonly ended_at: Date | null;
  readonly ended_by: string | null;
  readonly ended_in: number | null;
}

function readEnd({ ended_at, ended_by, ended_in }: RuleEndRow): RuleEnd | null {
  return ended_at === null || ended_by === null
    ? null
    : { at: ended_at, by: ended_by, displacedBy: ended_in };
}

function readScope({ scope, template_id, link_key, sender }: RuleRow): RuleScope {
  const kind = storedOneOf(["link", "sender", "everywhere"] as const, scope);
  if (kind === "link") return { kind, templateId: template_id ?? "", linkKey: link_key ?? "" };
  return kind === "sender" ? { kind, sender: sender ?? "" } : { kind };
}
