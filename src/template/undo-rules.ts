// Which rules hold once a decision is taken back, in whatever order people decide and take back.
import { assertNever } from "../base/assert.ts";
import type { ReviewRule } from "./review-rule.ts";

/** How a rule came to hold no more. */
export interface RuleEnd {
  readonly at: Date;
  readonly by: string;
  /** The decision whose rule took its place, and gives it back if it is undone; `null`: it is ended for good. */
  readonly displacedBy: number | null;
}

/** A rule with the decision that made it and its end; `null`: it holds. */
export interface RuleInTurn extends Pick<ReviewRule, "number" | "fingerprint" | "scope"> {
  readonly decision: number;
  readonly end: RuleEnd | null;
}

/** A rule whose end is another one from now on. */
export interface RuleChange {
  readonly number: number;
  readonly end: RuleEnd | null;
}

/**
 * Plans what becomes of the rules of a decision that is taken back, and of those they displaced: as if it had not been
 * made. Where a later decision displaced its rule, that one displaces the earlier rule from now on. Where a person ended
 * its rule, the earlier one stays ended, too: they wanted the links looked at.
 *
 * @param rules Those that the decision made, and those that it displaced.
 */
export function planUndo(
  rules: readonly RuleInTurn[],
  { decision, at, by }: { readonly decision: number; readonly at: Date; readonly by: string },
): readonly RuleChange[] {
  const own = rules.filter((rule) => rule.decision === decision);
  const endByTarget = new Map(own.map((rule) => [targetOf(rule), rule.end]));
  const displaced = rules.filter(({ end }) => end?.displacedBy === decision);
  return [
    ...own.map(({ number, end }) => ({
      number,
      end: { at: end?.at ?? at, by: end?.by ?? by, displacedBy: null },
    })),
    ...displaced.map((rule) => ({ number: rule.number, end: endByTarget.get(targetOf(rule)) ?? null })),
  ];
}

/** Of two rules with the same target only one holds. */
function targetOf({ scope, fingerprint }: RuleInTurn): string {
  switch (scope.kind) {
    case "link":
      return JSON.stringify([scope.kind, scope.templateId, scope.linkKey]);
    case "sender":
      return JSON.stringify([scope.kind, scope.sender, fingerprint]);
    case "everywhere":
      return JSON.stringify([scope.kind, fingerprint]);
    default:
      return assertNever(scope);
  }
}
