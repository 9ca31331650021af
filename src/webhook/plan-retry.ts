// When a message that an endpoint did not take is tried again, and when an endpoint is given up.
const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** After each try that failed the next comes so much later: the schedule that Standard Webhooks recommends. */
const WAITS_MS = [
  5 * SECOND_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
  24 * HOUR_MS,
];
const MAX_FAILING_MS = 3 * DAY_MS;
const FIRST_PAUSE_MS = 5 * SECOND_MS;
const LAST_PAUSE_MS = 5 * MINUTE_MS;
const GONE = 410; // Standard Webhooks: whoever answers so wants no more of it

/** A try that failed, and what went before it. */
export interface FailedTry {
  /** Tries of the message, this one included. */
  readonly attempts: number;
  /** Failures of the endpoint in a row, this one included. */
  readonly failures: number;
  /** When the first of them was. */
  readonly failingSince: Date;
  /** `null`: there was no answer. */
  readonly status: number | null;
  /** How long the endpoint asked to be left alone; `null` where it did not. */
  readonly retryAfterMs: number | null;
  readonly at: Date;
}

/** What follows: for the message, whose turn comes later or is over, and for the endpoint. */
export interface RetryPlan {
  /** `null`: given up; it can be replayed. */
  readonly dueAt: Date | null;
  readonly endpoint:
    | { readonly kind: "paused"; readonly until: Date }
    | { readonly kind: "off"; readonly because: "gone" | "failing" };
}

/**
 * Plans what follows a try that failed. Of an endpoint that is switched off no message is given up. One that takes other
 * messages loses only the one it refuses ten times within days.
 */
export function planRetry(tried: FailedTry): RetryPlan {
  const { attempts, failures, failingSince, status, at } = tried;
  const now = at.getTime();
  if (status === GONE) return { dueAt: at, endpoint: { kind: "off", because: "gone" } };
  if (now - failingSince.getTime() >= MAX_FAILING_MS) {
    return { dueAt: at, endpoint: { kind: "off", because: "failing" } };
  }
  const asked = Math.min(tried.retryAfterMs ?? 0, LAST_PAUSE_MS);
  const pauseMs = Math.max(asked, Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LAST_PAUSE_MS));
  const waitMs = WAITS_MS[attempts - 1];
  return {
    dueAt: waitMs === undefined ? null : new Date(now + Math.max(waitMs, asked)),
    endpoint: { kind: "paused", until: new Date(now + pauseMs) },
  };
}
