// A template before and after: one that was rewritten, or a file that somebody tries without saving it.
import { err, ok, type Result } from "../base/result.ts";
import { loadRewriteRecord, type RewriteRow } from "../store/template-pages.ts";
import {
  type LinkResult,
  planRewrite,
  type RewriteError,
  type RewriteOptions,
} from "../template/plan-rewrite.ts";
import {
  DEFAULT_MERGE_TAG,
  decodeTemplate,
  parseTemplate,
  type TemplateErrorCode,
} from "../template/template.ts";
import type { FlowDependencies } from "./dependencies.ts";
import type { RewriteResult } from "./rewrite-template.ts";

/** A template's texts before and after, its links, and the proof that nothing else differs. */
export interface TemplateComparison {
  readonly state: string;
  readonly before: { readonly source: string; readonly text: string | null };
  readonly after: { readonly source: string; readonly text: string | null };
  readonly links: readonly ComparedLink[];
  readonly proof: object;
}

/** A link that is more than an ordinary one. */
export interface ComparedLink {
  readonly href: string;
  readonly text: string | null;
  readonly verdict: "unsubscribe" | "preferences" | "unsure";
  readonly origin: string;
  readonly dialect: string | null;
  readonly replacedBy: string | null;
}

/** A stored rewrite with its comparison. */
export interface ShownTemplate {
  readonly row: RewriteRow;
  readonly comparison: TemplateComparison;
  /** How many links it has in all. */
  readonly linkCount: number;
}

/** Loads a rewrite to look at; `null` when there is none. */
export async function showTemplate(
  { db }: FlowDependencies,
  rewriteId: number,
): Promise<ShownTemplate | null> {
  const record = await loadRewriteRecord(db, rewriteId);
  if (record === null) return null;
  const { source, text, result, ...row } = record;
  const rewritten = result as RewriteResult;
  return { row, comparison: compare({ source, text }, rewritten), linkCount: rewritten.links.length };
}

const OPTIONS: RewriteOptions = {
  mergeTag: DEFAULT_MERGE_TAG,
  relabel: "default-links",
  whenMissing: "report",
  language: null,
};

/** Why a file is not shown as a template. */
export type TryError = TemplateErrorCode | RewriteError["code"];

/** Rewrites a file without saving anything of it. */
export function tryTemplate(bytes: Uint8Array): Result<TemplateComparison, TryError> {
  const source = decodeTemplate(bytes);
  if (source.kind === "error") return err(source.error.code);
  const template = parseTemplate({ syntax: "auto", source: source.value, text: null });
  if (template.kind === "error") return err(template.error.code);
  const plan = planRewrite(template.value, OPTIONS);
  return plan.kind === "error"
    ? err(plan.error.code)
    : ok(compare({ source: source.value, text: null }, plan.value));
}

function compare(
  before: TemplateComparison["before"],
  { state, source, text, links, proof }: Pick<RewriteResult, "state" | "source" | "text" | "links" | "proof">,
): TemplateComparison {
  return { state, before, after: { source, text }, links: links.flatMap(comparedLink), proof };
}

function comparedLink(link: LinkResult): readonly ComparedLink[] {
  const { href, text = null, verdict, origin, dialect, replacedBy = null } = link;
  return verdict === "other" ? [] : [{ href, text, verdict, origin, dialect, replacedBy }];
}
