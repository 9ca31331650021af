// What a person ruled of flagged links, for which of them it holds, and which ruling counts where several do.

/** What a person says a flagged link is to become. */
export const RULINGS = ["replace", "leave", "not-an-unsubscribe-link"] as const;
export type Ruling = (typeof RULINGS)[number];

/**
 * For which links a ruling holds: one link of one template; a pattern in the templates of one sender; a pattern in all
 * templates.
 */
export type RuleScope =
  | { readonly kind: "link"; readonly templateId: string; readonly linkKey: string }
  | { readonly kind: "sender"; readonly sender: string }
  | { readonly kind: "everywhere" };

/** A ruling that holds from now on. */
export interface ReviewRule {
  /** Ascends with every rule, so that a later one is told from an earlier one. */
  readonly number: number;
  /** Of the links it was made for. */
  readonly fingerprint: string;
  readonly scope: RuleScope;
  readonly ruling: Ruling;
}

/** The rules that may bear on one template. */
export interface Reviews {
  readonly ruleByLink: ReadonlyMap<string, ReviewRule>;
  readonly ruleOfSender: ReadonlyMap<string, ReviewRule>;
  readonly ruleEverywhere: ReadonlyMap<string, ReviewRule>;
}

/** Nobody has ruled anything. */
export const NO_REVIEWS: Reviews = {
  ruleByLink: new Map(),
  ruleOfSender: new Map(),
  ruleEverywhere: new Map(),
};

/** Sorts rules out for one template: of two that hold for the same links the later one counts. */
export function reviewsFor(
  rules: readonly ReviewRule[],
  { templateId, sender }: { readonly templateId: string; readonly sender: string },
): Reviews {
  const inOrder = [...rules].sort((one, other) => one.number - other.number);
  const pick = (keyOf: (rule: ReviewRule) => string | null): ReadonlyMap<string, ReviewRule> =>
    new Map(
      inOrder.flatMap((rule) => {
        const key = keyOf(rule);
        return key === null ? [] : [[key, rule] as const];
      }),
    );
  return {
    ruleByLink: pick(({ scope }) =>
      scope.kind === "link" && scope.templateId === templateId ? scope.linkKey : null,
    ),
    ruleOfSender: pick(({ scope, fingerprint }) =>
      scope.kind === "sender" && scope.sender === sender ? fingerprint : null,
    ),
    ruleEverywhere: pick(({ scope, fingerprint }) => (scope.kind === "everywhere" ? fingerprint : null)),
  };
}

/** Tells whether any rule may bear on the template, so that nothing need be looked up where none does. */
export function hasRules({ ruleByLink, ruleOfSender, ruleEverywhere }: Reviews): boolean {
  return ruleByLink.size + ruleOfSender.size + ruleEverywhere.size > 0;
}

/** Finds the rule that counts for a link of the pattern: the narrowest, since its author saw most of this link. */
export function findRule(
  reviews: Reviews,
  { fingerprint, linkKey }: { readonly fingerprint: string; readonly linkKey: string },
): ReviewRule | null {
  return (
    reviews.ruleByLink.get(linkKey) ??
    reviews.ruleOfSender.get(fingerprint) ??
    reviews.ruleEverywhere.get(fingerprint) ??
    null
  );
}
