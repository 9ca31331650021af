// When a rule that people made is to be looked at again: its hits jump, or a sample of what it decided is checked.
import { hashOf } from "./fingerprint-link.ts";
import type { RuleScope } from "./review-rule.ts";

/** Below this nobody is asked again: a rule made for one link soon holds for five. */
const MIN_JUMP_HITS = 20;
const JUMP_FACTOR = 5;
/** One in so many rule-made decisions comes back as a blind check. */
const CHECK_EVERY = 20;

/** Tells whether a rule decides so many more links than when somebody last looked that it should be looked at again. */
export function hasJumped({
  hits,
  confirmedHits,
}: {
  readonly hits: number;
  readonly confirmedHits: number;
}): boolean {
  return hits >= MIN_JUMP_HITS && hits >= JUMP_FACTOR * Math.max(confirmedHits, 1);
}

/** Tells whether what a rule decided of a link comes back as a blind check: always the same for the same link. */
export function isSampled(
  scope: RuleScope,
  { templateId, linkKey }: { readonly templateId: string; readonly linkKey: string },
): boolean {
  if (scope.kind === "link") return false;
  return Number.parseInt(hashOf(["check", templateId, linkKey]).slice(0, 8), 16) % CHECK_EVERY === 0;
}
