// A template on record is rewritten once more, since somebody decided of its flagged links or took that back.
import { loadStoredRewrite } from "../store/review-rewrites.ts";
import { loadWaitingWork, loadWork, type ReviewWork, saveWorkDone } from "../store/review-work.ts";
import type { FlowDependencies } from "./dependencies.ts";
import {
  type RewriteDependencies,
  type RewriteOutcome,
  type RewriteTerms,
  rewriteRevision,
} from "./rewrite-template.ts";

export type { ReviewWork } from "../store/review-work.ts";

/** Loads what was decided and is not rewritten yet, in case its jobs were never put in, or were lost with the queue. */
export function findWaitingWork({ db }: FlowDependencies): Promise<readonly ReviewWork[]> {
  return loadWaitingWork(db);
}

/** Work as a job names it; what is to be done for it stands on record. */
export type NamedWork = Pick<ReviewWork, "decision" | "templateId">;

/** Rewrites a template as its last job asked for, and notes that it is done for the decision. */
export async function rewriteAgain(deps: RewriteDependencies, named: NamedWork): Promise<RewriteOutcome> {
  const work = await loadWork(deps.db, named);
  if (work === null)
    return { kind: "refused", message: "Cannot rewrite a template again: no decision asks for it" };
  const outcome = await rewriteStored(deps, work);
  const refused = outcome.kind === "refused" ? outcome.message : null;
  await saveWorkDone(deps.db, work, { at: deps.clock(), refused });
  return outcome;
}

async function rewriteStored(
  deps: RewriteDependencies,
  work: Pick<ReviewWork, "templateId" | "revision">,
): Promise<RewriteOutcome> {
  const stored = await loadStoredRewrite(deps.db, work);
  if (stored === null)
    return { kind: "refused", message: "Cannot rewrite a template again: no rewrite of it is on record" };
  const { templateId } = work;
  return rewriteRevision(deps, { ...stored, templateId, terms: stored.request as RewriteTerms });
}
