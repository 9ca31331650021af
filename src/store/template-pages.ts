// Templates as admins look at them: pages of how each was last rewritten, and all rewrites of one.
import { sql } from "kysely";
import type { Db } from "./database.ts";

/** States a rewrite may have. */
export const TEMPLATE_STATES = ["rewritten", "needs-review", "unchanged", "no-unsubscribe-link"] as const;
export type TemplateState = (typeof TEMPLATE_STATES)[number];

/** A rewrite in a list of them. */
export interface RewriteRow {
  readonly rewriteId: number;
  readonly templateId: string;
  readonly name: string | null;
  readonly revision: number;
  readonly state: string;
  readonly rulesVersion: string;
  readonly rewrittenAt: Date;
  readonly isCurrent: boolean;
}

/** Which templates are listed. */
export interface TemplateFilter {
  readonly state: TemplateState | null;
  /** Part of the id or name; empty for all. */
  readonly search: string;
  /** The last rewrite of the page before; `null` for the first page. */
  readonly before: number | null;
  readonly limit: number;
}

/** Loads templates by their last rewrite, the latest first. */
export async function loadTemplatePage(
  db: Db,
  { state, search, before, limit }: TemplateFilter,
): Promise<readonly RewriteRow[]> {
  const { rows } = await sql<RewriteRow>`
    select ${COLUMNS} from rewrites join templates on templates.id = rewrites.template_id
    where rewrites.is_current
      and (${state}::text is null or rewrites.state = ${state}::text)
      and (${before}::bigint is null or rewrites.id < ${before}::bigint)
      and (${search} = '' or strpos(lower(templates.id), lower(${search})) > 0
        or strpos(lower(coalesce(templates.name, '')), lower(${search})) > 0)
    order by rewrites.id desc limit ${limit}`.execute(db);
  return rows;
}

const MAX_REWRITES = 100;

/** Loads the rewrites of one template, the latest first. */
export async function loadRewritesOf(db: Db, templateId: string): Promise<readonly RewriteRow[]> {
  const { rows } = await sql<RewriteRow>`
    select ${COLUMNS} from rewrites join templates on templates.id = rewrites.template_id
    where rewrites.template_id = ${templateId}
    order by rewrites.id desc limit ${MAX_REWRITES}`.execute(db);
  return rows;
}

/** One rewrite with the texts it was made from. */
export interface RewriteRecord extends RewriteRow {
  readonly source: string;
  readonly text: string | null;
  /** As it was given to `saveRewrite`. */
  readonly result: unknown;
}

/** Loads a rewrite by its number; `null` when there is none. */
export async function loadRewriteRecord(db: Db, rewriteId: number): Promise<RewriteRecord | null> {
  const { rows } = await sql<RewriteRecord>`
    select ${COLUMNS}, revisions.source, revisions.text, rewrites.result
    from rewrites join templates on templates.id = rewrites.template_id
      join revisions on revisions.template_id = rewrites.template_id and revisions.revision = rewrites.revision
    where rewrites.id = ${rewriteId}`.execute(db);
  return rows[0] ?? null;
}

const COLUMNS = sql`rewrites.id as "rewriteId", templates.id as "templateId", templates.name,
  rewrites.revision, rewrites.state, rewrites.rules_version as "rulesVersion",
  rewrites.created_at as "rewrittenAt", rewrites.is_current as "isCurrent"`;
