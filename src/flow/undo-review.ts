// A decision of flagged links is taken back: its rules end, and its templates come out as they were before.
import type { TemplateId } from "../base/ids.ts";
import { type Db, inTransaction } from "../store/database.ts";
import {
  loadDecision,
  loadDecisions,
  lockReviews,
  type StoredDecision,
  saveDecisionUndone,
  saveFlagsFreed,
} from "../store/review-decisions.ts";
import { loadRulesInTurn, saveRuleEnds } from "../store/review-rules.ts";
import { type AffectedTemplate, loadAffected, type ReviewWork, saveWork } from "../store/review-work.ts";
import { saveRevert } from "../store/templates.ts";
import { planUndo } from "../template/undo-rules.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { tellReviewUndone } from "./tell-events.ts";

/** What came of taking a decision back. */
export type UndoOutcome =
  | {
      readonly kind: "undone";
      readonly decision: StoredDecision;
      /** Templates that come out as before, in the revision they are in. */
      readonly undone: number;
      /** Templates that a mailing was sent with: what was sent stays, and a new revision comes out as before. */
      readonly reverted: readonly { readonly templateId: TemplateId; readonly revision: number }[];
      /** For the caller to enqueue. */
      readonly work: readonly ReviewWork[];
    }
  | { readonly kind: "refused"; readonly message: string };

/** Takes a decision back, whoever made it. */
export async function undoReview(
  deps: FlowDependencies,
  { decision, by }: { readonly decision: number; readonly by: string },
): Promise<UndoOutcome> {
  const at = deps.clock();
  const outcome = await inTransaction(deps.db, async (transaction): Promise<UndoOutcome> => {
    await lockReviews(transaction);
    const stored = await loadDecision(transaction, decision);
    if (stored === null) return refuse(decision, "there is none of that number");
    if (stored.undoneBy !== null) return refuse(decision, `"${stored.undoneBy}" has undone it already`);
    const affected = await loadAffected(transaction, decision);
    const rules = await loadRulesInTurn(transaction, decision);
    await saveRuleEnds(transaction, planUndo(rules, { decision, at, by }));
    await saveFlagsFreed(transaction, decision);
    await saveDecisionUndone(transaction, { decision, by }, at);
    const templates = await revertSent(transaction, affected, { decision, at });
    const work = await saveWork(transaction, decision, { templates, at });
    const reverted = templates.filter(({ isSent }) => isSent);
    await tellReviewUndone(transaction, { decision, templates: templates.length }, at);
    return {
      kind: "undone",
      decision: stored,
      undone: templates.length - reverted.length,
      reverted,
      work,
    };
  });
  if (outcome.kind === "undone")
    deps.log.info({ decision, templates: outcome.work.length }, "Undid a decision of flagged links");
  return outcome;
}

async function revertSent(
  db: Db,
  affected: readonly AffectedTemplate[],
  { decision, at }: { readonly decision: number; readonly at: Date },
): Promise<readonly AffectedTemplate[]> {
  const templates: AffectedTemplate[] = [];
  for (const each of affected) {
    const revision = each.isSent ? await saveRevert(db, { ...each, reverts: decision }, at) : each.revision;
    templates.push({ ...each, revision });
  }
  return templates;
}

const MAX_LOOKED_AT = 100;

/** Finds the last decision of somebody that still stands; `null` where there is none. */
export async function findLastDecision(deps: FlowDependencies, by: string): Promise<StoredDecision | null> {
  const decisions = await loadDecisions(deps.db, { by, limit: MAX_LOOKED_AT });
  return decisions.find(({ undoneAt }) => undoneAt === null) ?? null;
}

function refuse(decision: number, why: string): UndoOutcome {
  return { kind: "refused", message: `Cannot undo decision ${decision}: ${why}` };
}
