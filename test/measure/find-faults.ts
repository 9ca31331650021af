// What must never happen to a text that is rewritten, whatever is wrong with it.
import { planRewrite, type RewriteOptions, type RewritePlan } from "../../src/template/plan-rewrite.ts";
import { verifyProof } from "../../src/template/proof.ts";
import { DEFAULT_MERGE_TAG, parseTemplate, type Syntax } from "../../src/template/template.ts";

/** How a rewrite is asked for where nothing else is measured. */
export const OPTIONS: RewriteOptions = {
  mergeTag: DEFAULT_MERGE_TAG,
  relabel: "default-links",
  whenMissing: "report",
  language: null,
};

/** Rewrites a text; what the rules refuse, such as one link too many, is a message. */
export function rewrite(source: string, syntax: Syntax | "auto"): RewritePlan | string {
  const template = parseTemplate({ syntax, source, text: null });
  if (template.kind === "error") return template.error.message;
  const plan = planRewrite(template.value, OPTIONS);
  return plan.kind === "error" ? plan.error.message : plan.value;
}

/** Names what is wrong with a rewrite: a character outside its edits that differs, a proof that fails, or no end of it. */
export function findFaults(source: string, plan: RewritePlan): readonly string[] {
  const faults: string[] = [];
  const verified = verifyProof(source, plan.source, plan.proof);
  if (verified.kind === "error") faults.push(`the proof does not hold: ${verified.error.message}`);
  if (!isSameOutside(source, plan)) faults.push("a character outside the edits differs");
  const again = rewrite(plan.source, plan.syntax);
  if (typeof again === "string") faults.push(`what came out is refused: ${again}`);
  else if (again.source !== plan.source) faults.push("a second rewrite changes it again");
  return faults;
}

/** Compares the two texts edit by edit, without the proof's hashes: they might be wrong together with the splicing. */
function isSameOutside(source: string, plan: RewritePlan): boolean {
  let at = 0;
  let moved = 0;
  for (const { span, text } of plan.proof.edits) {
    if (source.slice(at, span.start) !== plan.source.slice(at + moved, span.start + moved)) return false;
    moved += text.length - (span.end - span.start);
    at = span.end;
  }
  return source.slice(at) === plan.source.slice(at + moved);
}
