// Rewriting a template within a pipeline's own process: no server, no queue, nothing kept.
import { err, type Result } from "../base/result.ts";
import { planRewrite, type RewriteOptions, type RewritePlan } from "../template/plan-rewrite.ts";
import { DEFAULT_MERGE_TAG, parseTemplate, type Syntax } from "../template/template.ts";

/** A template as a pipeline has it. */
export interface TemplateSource {
  readonly syntax?: Syntax | "auto";
  readonly source: string;
  readonly text?: string | null;
}

/** Rewrites a template's unsubscribe links; the error says in words why it is none, or what it lacks. */
export function rewriteTemplate(
  { syntax = "auto", source, text = null }: TemplateSource,
  options: Partial<RewriteOptions> = {},
): Result<RewritePlan, string> {
  const template = parseTemplate({ syntax, source, text });
  if (template.kind === "error") return err(`Cannot rewrite the template: ${template.error.message}`);
  const plan = planRewrite(template.value, {
    mergeTag: DEFAULT_MERGE_TAG,
    relabel: "default-links",
    whenMissing: "report",
    language: null,
    ...options,
  });
  return plan.kind === "ok" ? plan : err(`Cannot rewrite the template: ${plan.error.message}`);
}
