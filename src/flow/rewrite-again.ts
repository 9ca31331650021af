// A template on record is rewritten once more, since somebody decided of its flagged links or took that back.
import { loadStoredRewrite } from "../store/review-rewrites.ts";
import { loadWaitingWork, type ReviewWork, saveWorkDone } from "../store/review-work.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { type RewriteOutcome, type RewriteTerms, rewriteRevision } from "./rewrite-template.ts";

export type { ReviewWork } from "../store/review-work.ts";

/** Loads what was decided and is not rewritten yet, in case its jobs were never put in, or were lost with the queue. */
export function findWaitingWork({ db }: FlowDependencies): Promise<readonly ReviewWork[]> {
  return loadWaitingWork(db);
}

/** Rewrites a template as its last job asked for, and notes that it is done for the decision. */
export async function rewriteAgain(
  deps: FlowDependencies,
  work: Pick<ReviewWork, "decision" | "templateId" | "revision">,
): Promise<RewriteOutcome> {
  const outcome = await rewriteStored(deps, work);
  const refused = outcome.kind === "refused" ? outcome.message : null;
  await saveWorkDone(deps.db, work, { at: deps.clock(), refused });
  return outcome;
}

async function rewriteStored(
  deps: FlowDependencies,
  work: Pick<ReviewWork, "templateId" | "revision">,
): Promise<RewriteOutcome> {
  const stored = await loadStoredRewrite(deps.db, work);
  if (stored === null)
    return { kind: "refused", message: "Cannot rewrite a template again: no rewrite of it is on record" };
  const { templateId } = work;
  return rewriteRevision(deps, { ...stored, templateId, terms: stored.request as RewriteTerms });
}
