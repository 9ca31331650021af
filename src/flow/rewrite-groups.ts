// Rewrites that are under way at the same moment go to the store together; see ADR 32.
import type { TemplateId } from "../base/ids.ts";
import { inGroups } from "../base/in-groups.ts";
import { inTurn } from "../base/in-turn.ts";
import { isUnreachable } from "../base/unreachable.ts";
import { inTransaction } from "../store/database.ts";
import { type NewRewrite, type SavedRewrite, saveRewrites } from "../store/save-rewrites.ts";
import { type BegunRewrite, beginRewrites } from "./begin-rewrites.ts";
import type { FlowDependencies } from "./dependencies.ts";
import type { RewriteRequest, RewriteResult } from "./rewrite-template.ts";
import { tellReviewsRequested } from "./tell-events.ts";

/** What the rewrites of a process do together. */
export interface RewriteGroups {
  /** Rewrites of one template follow each other, so that no group has it twice and the job that came last has the last word. */
  readonly inTurn: <T>(templateId: TemplateId, work: () => Promise<T>) => Promise<T>;
  readonly begin: (request: RewriteRequest) => Promise<BegunRewrite>;
  readonly save: (rewrite: RewriteToSave) => Promise<SavedRewrite>;
}

/** A rewrite that was planned, or whose result on record holds. */
export interface RewriteToSave extends NewRewrite {
  readonly result: RewriteResult;
}

// Half of those that run at a time: some are planned while others are saved.
const MAX_ITEMS = 32;
const MAX_CHARACTERS = 1_000_000; // of the templates; results are several times as long

/** Opens the groups of a process. */
export function openRewriteGroups(deps: FlowDependencies): RewriteGroups {
  const limits = { maxItems: MAX_ITEMS, maxWeight: MAX_CHARACTERS, isEverybodys: isUnreachable };
  return {
    inTurn: inTurn(),
    begin: inGroups<RewriteRequest, BegunRewrite>({
      ...limits,
      run: (requests) => beginRewrites(deps, requests),
      weightOf: charactersOf,
    }),
    save: inGroups({
      ...limits,
      run: (rewrites) => saveTogether(deps, rewrites),
      weightOf: ({ result }) => charactersOf(result),
    }),
  };
}

function charactersOf({ source, text }: Pick<RewriteResult, "source" | "text">): number {
  return source.length + (text?.length ?? 0);
}

/** Saves rewrites in one transaction with the events they make. */
function saveTogether(
  { db, clock }: FlowDependencies,
  rewrites: readonly RewriteToSave[],
): Promise<readonly SavedRewrite[]> {
  const at = clock();
  return inTransaction(db, async (transaction) => {
    const saved = await saveRewrites(transaction, rewrites, at);
    const asking = rewrites.filter(({ state }, index) => state === "needs-review" && isNew(saved[index]));
    await tellReviewsRequested(
      transaction,
      asking.map(({ result }) => result),
      at,
    );
    return saved;
  });
}

function isNew(saved: SavedRewrite | undefined): boolean {
  return saved?.kind === "saved" && saved.isNew;
}
