// A rule is held to what a person says: by blind checks of what it decided, and by looking at it again when its hits jump.
import { inTransaction } from "../store/database.ts";
import { lockReviews, saveDecision, saveFlagsMarked } from "../store/review-decisions.ts";
import { loadFlags, type StoredFlag } from "../store/review-queue.ts";
import {
  type ListedRule,
  loadRules,
  saveRuleAskedAgain,
  saveRuleConfirmed,
  saveRuleEnded,
  saveRules,
} from "../store/review-rules.ts";
import { loadAffectedByRule, type ReviewWork, saveWork } from "../store/review-work.ts";
import type { Ruling } from "../template/review-rule.ts";
import { hasJumped } from "../template/rule-trust.ts";
import type { FlowDependencies } from "./dependencies.ts";

/** What somebody says of a link that a rule had decided, without being told how. */
export interface CheckAnswer {
  readonly flagId: number;
  readonly ruling: Ruling;
  readonly by: string;
}

/** What came of a blind check: `agrees` says whether the rule had decided the same. */
export type CheckOutcome =
  | {
      readonly kind: "checked";
      readonly agrees: boolean;
      readonly decision: number;
      /** For the caller to enqueue. */
      readonly work: readonly ReviewWork[];
    }
  | { readonly kind: "refused"; readonly message: string };

/** Records a blind check. Where it disagrees, the person's word holds for that link, and the rule is asked again. */
export async function checkRule(deps: FlowDependencies, answer: CheckAnswer): Promise<CheckOutcome> {
  const at = deps.clock();
  return inTransaction(deps.db, async (transaction): Promise<CheckOutcome> => {
    await lockReviews(transaction);
    const [flag] = await loadFlags(transaction, [answer.flagId]);
    const [rule] =
      flag?.ruledBy == null ? [] : await loadRules(transaction, { now: at, number: flag.ruledBy });
    if (flag === undefined || rule === undefined)
      return { kind: "refused", message: "Cannot check this link: no rule decides of it any more" };
    const { ruling, by } = answer;
    const { fingerprint } = flag;
    const decision = await saveDecision(
      transaction,
      { fingerprint, ruling, scope: "link", isCheck: true, links: 1, reason: null, by },
      at,
    );
    await saveFlagsMarked(transaction, [flag.id], { mark: "checked_in", decision });
    if (rule.ruling === ruling) return { kind: "checked", agrees: true, decision, work: [] };
    await saveRuleAskedAgain(transaction, rule.number);
    await saveRules(transaction, { decision, by, rules: [ruleFor(flag, ruling)] }, at);
    const templates = [{ ...flag, isSent: false }];
    const work = await saveWork(transaction, decision, { templates, at });
    return { kind: "checked", agrees: false, decision, work };
  });
}

function ruleFor({ templateId, linkKey, fingerprint }: StoredFlag, ruling: Ruling) {
  const scope = { kind: "link", templateId, linkKey } as const;
  return { scope, ruling, fingerprint, confirmedHits: 1, endsAt: null };
}

/** Loads the rules that somebody should look at again, with the reason. */
export async function loadRulesToAsk(deps: FlowDependencies): Promise<readonly ListedRule[]> {
  return (await loadRules(deps.db, { now: deps.clock() })).filter(needsLook);
}

/** Tells whether a rule should be looked at: a blind check disagreed, or it decides far more than it did. */
export function needsLook(rule: ListedRule): boolean {
  return rule.endedAt === null && (rule.isAskedAgain || hasJumped(rule));
}

/** Lets a rule stand that was asked again. */
export async function confirmRule(deps: FlowDependencies, number: number): Promise<void> {
  await saveRuleConfirmed(deps.db, number);
  deps.log.info({ rule: number }, "Rule of a review confirmed");
}

/** What came of ending a rule: the templates it decided in are to be rewritten without it. */
export type EndOutcome =
  | { readonly kind: "ended"; readonly rule: ListedRule; readonly work: readonly ReviewWork[] }
  | { readonly kind: "refused"; readonly message: string };

/** Ends a rule; what it decided waits for a person again once its templates are rewritten. */
export async function endRule(
  deps: FlowDependencies,
  { number, by }: { readonly number: number; readonly by: string },
): Promise<EndOutcome> {
  const at = deps.clock();
  return inTransaction(deps.db, async (transaction): Promise<EndOutcome> => {
    await lockReviews(transaction);
    const [rule] = await loadRules(transaction, { now: at, number });
    if (rule === undefined || !(await saveRuleEnded(transaction, { number, by }, at)))
      return { kind: "refused", message: `Cannot end rule ${number}: there is none that holds` };
    const templates = await loadAffectedByRule(transaction, number);
    return { kind: "ended", rule, work: await saveWork(transaction, rule.decision, { templates, at }) };
  });
}
