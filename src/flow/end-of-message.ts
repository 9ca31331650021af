// What the ends of some messages that were handed over together say of each other, and of those behind them.
import type { MessageOutcome } from "../store/messages.ts";
import type { Obstacle } from "./deliver.ts";

/** How one message ended; no outcome where it was withheld at the last moment, so that it was never one. */
export interface End {
  readonly contactId: number;
  readonly outcome: MessageOutcome | null;
  /** The address that is gone, where the server said so. */
  readonly bounced: string | null;
  /** What it waits for, where it was deferred. */
  readonly obstacle: Obstacle | null;
  /** What it would wait for, where it was refused and nobody said whether for its recipient or for us. */
  readonly unsaid: Obstacle | null;
}

/** Of a message that was withheld. */
export const NO_END = { outcome: null, bounced: null, obstacle: null, unsaid: null };

/**
 * Settles whose fault a refusal is that does not say it: the recipient's where the server took a message of the others,
 * and ours where it took none, so that they wait. Who was refused has got nothing, so that nobody gets two.
 */
export function settleUnsaid(ends: readonly End[]): readonly End[] {
  if (ends.some(({ outcome }) => outcome?.state === "sent")) return ends;
  return ends.map((end): End => {
    const { outcome, unsaid } = end;
    if (outcome === null || unsaid === null) return end;
    return { ...end, outcome: { ...outcome, state: "deferred", isTry: false }, obstacle: unsaid };
  });
}

/** Nobody behind those that were tried is. */
export interface Held {
  readonly kind: "held";
  readonly obstacle: Obstacle;
}

/** One that got through, or was judged by itself, says that those behind it may too. */
export function heldBy(ends: readonly End[]): Held | null {
  const obstacles = ends.flatMap(({ obstacle }) =>
    obstacle === null || obstacle.of === "message" ? [] : obstacle,
  );
  const obstacle = obstacles.find(({ of }) => of === "sender") ?? obstacles[0];
  return obstacle === undefined || obstacles.length < ends.length ? null : { kind: "held", obstacle };
}
