// Decisions counted by what they say.
import { WITHHOLD_REASONS, type WithholdReason } from "./decide-send.ts";

/** How many were let through, and how many were withheld for which reason. */
export interface DecisionCounts {
  readonly send: number;
  readonly withhold: Readonly<Partial<Record<WithholdReason, number>>>;
}

/** Names counts by reason, in the order the reasons are checked. */
export function nameCounts([send = 0, ...withheld]: readonly number[]): DecisionCounts {
  const withhold = WITHHOLD_REASONS.map((reason, index) => [reason, withheld[index] ?? 0] as const);
  return { send, withhold: Object.fromEntries(withhold.filter(([, count]) => count > 0)) };
}
