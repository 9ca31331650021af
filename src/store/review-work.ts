// Templates that a decision, or taking one back, has to have rewritten, and how far that is.
import { sql } from "kysely";
import { parseTemplateId, type TemplateId } from "../base/ids.ts";
import type { Db } from "./database.ts";
import { stored } from "./stored.ts";

/** One template to be rewritten for a decision. */
export interface ReviewWork {
  readonly decision: number;
  readonly templateId: TemplateId;
  readonly revision: number;
  /** Tells the work of a decision from that of taking it back, which is always later. */
  readonly queuedAt: Date;
}

/** How far the rewriting for a decision is. */
export interface ReviewProgress {
  readonly templates: number;
  readonly done: number;
  /** Templates that got a new revision, since they were sent before the decision was taken back. */
  readonly reverted: number;
  /** Why templates of it were refused. */
  readonly refused: readonly { readonly templateId: string; readonly message: string }[];
}

/** A template whose last rewrite a decision bears on. */
export interface AffectedTemplate {
  readonly templateId: TemplateId;
  readonly revision: number;
  /** Whether a mailing with it was filtered since it was rewritten. */
  readonly isSent: boolean;
}

interface AffectedRow {
  readonly template_id: string;
  readonly revision: number;
  readonly is_sent: boolean;
}

/** Loads the templates whose last rewrite holds flags that a decision or its rules decided. */
export async function loadAffected(db: Db, decision: number): Promise<readonly AffectedTemplate[]> {
  // By each of the two indexes, and not by both at once.
  const { rows } = await sql<AffectedRow>`
    select rewrites.template_id, rewrites.revision, exists (
      select from mailings join filter_runs on filter_runs.mailing_number = mailings.number
      where mailings.template_id = rewrites.template_id and filter_runs.started_at >= rewrites.created_at) as is_sent
    from rewrites where is_current and id in (
      select rewrite_id from flags where decided_in = ${decision} and is_current
      union
      select rewrite_id from flags where is_current and ruled_by in (
        select number from review_rules where decision_number = ${decision})
      union
      select rewrite_id from flags where is_current and ruled_by in (
        select number from review_rules where ended_in = ${decision}))
    order by rewrites.template_id`.execute(db);
  return rows.map(readAffected);
}

/** Loads the templates whose last rewrite a rule decided of. */
export async function loadAffectedByRule(db: Db, rule: number): Promise<readonly AffectedTemplate[]> {
  const { rows } = await sql<AffectedRow>`
    select distinct rewrites.template_id, rewrites.revision, false as is_sent
    from flags join rewrites on rewrites.id = flags.rewrite_id
    where flags.ruled_by = ${rule} and flags.is_current order by 1`.execute(db);
  return rows.map(readAffected);
}

function readAffected(row: AffectedRow): AffectedTemplate {
  return {
    templateId: stored(parseTemplateId(row.template_id)),
    revision: row.revision,
    isSent: row.is_sent,
  };
}

/** Saves what has to be rewritten; what was done for the same decision before is to be done again. */
export async function saveWork(
  db: Db,
  decision: number,
  { templates, at }: { readonly templates: readonly AffectedTemplate[]; readonly at: Date },
): Promise<readonly ReviewWork[]> {
  if (templates.length === 0) return [];
  // Later than what it replaces even within one moment, or by a clock that is behind: the time tells the two apart.
  const { rows } = await sql<WorkRow>`
    insert into review_work (decision_number, template_id, revision, queued_at)
    select ${decision}::bigint, template_id, revision, ${at}::timestamptz
    from unnest(${templates.map(({ templateId }) => templateId)}::text[],
      ${templates.map(({ revision }) => revision)}::integer[]) as work (template_id, revision)
    on conflict (decision_number, template_id) do update
      set revision = excluded.revision, rewritten_at = null, refused = null,
        queued_at = greatest(excluded.queued_at, review_work.queued_at + interval '1 millisecond')
    returning decision_number, template_id, revision, queued_at`.execute(db);
  return rows.map(readWork);
}

/** Loads what is to be rewritten of a template for a decision, or was; `null` where it never was to be. */
export async function loadWork(
  db: Db,
  { decision, templateId }: Pick<ReviewWork, "decision" | "templateId">,
): Promise<ReviewWork | null> {
  const row = await db
    .selectFrom("review_work")
    .select(WORK_COLUMNS)
    .where("decision_number", "=", decision)
    .where("template_id", "=", templateId)
    .executeTakeFirst();
  return row === undefined ? null : readWork(row);
}

/** Notes that a template was rewritten, or why it never can be; work that came up meanwhile stays open. */
export async function saveWorkDone(
  db: Db,
  { decision, templateId, queuedAt }: Pick<ReviewWork, "decision" | "templateId" | "queuedAt">,
  { at, refused }: { readonly at: Date; readonly refused: string | null },
): Promise<void> {
  await sql`update review_work set rewritten_at = ${at}, refused = ${refused}
    where decision_number = ${decision} and template_id = ${templateId} and queued_at = ${queuedAt}`.execute(
    db,
  );
}

/** Loads how far the rewriting for a decision is. */
export async function loadProgress(db: Db, decision: number): Promise<ReviewProgress> {
  const { rows } = await sql<ReviewProgress>`
    select count(*) as templates, count(rewritten_at) as done,
      count(*) filter (where exists (select from revisions where revisions.template_id = review_work.template_id
        and revisions.revision = review_work.revision and reverts = ${decision})) as reverted, coalesce(json_agg(json_build_object(
      'templateId', template_id, 'message', refused)) filter (where refused is not null), '[]') as refused
    from review_work where decision_number = ${decision}`.execute(db);
  return rows[0] ?? { templates: 0, done: 0, reverted: 0, refused: [] };
}

const MAX_WAITING = 10_000;

/** Loads work that was decided and not carried out: its job waits, or was lost with the queue. */
export async function loadWaitingWork(db: Db): Promise<readonly ReviewWork[]> {
  const rows = await db
    .selectFrom("review_work")
    .select(WORK_COLUMNS)
    .where("rewritten_at", "is", null)
    .orderBy("decision_number")
    .limit(MAX_WAITING)
    .execute();
  return rows.map(readWork);
}

const WORK_COLUMNS = ["decision_number", "template_id", "revision", "queued_at"] as const;

interface WorkRow {
  readonly decision_number: number;
  readonly template_id: string;
  readonly revision: number;
  readonly queued_at: Date;
}

function readWork(row: WorkRow): ReviewWork {
  return {
    decision: row.decision_number,
    templateId: stored(parseTemplateId(row.template_id)),
    revision: row.revision,
    queuedAt: row.queued_at,
  };
}
