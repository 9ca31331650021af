// How long a sign-in lasts.

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** A desk that somebody left is nobody's after this long. */
const IDLE_LIMIT_MS = 2 * HOUR_MS;
/** A working day; from then on one signs in again, however busy. */
export const ABSOLUTE_LIMIT_MS = 12 * HOUR_MS;
/** Being seen is written down this often at most, so that reading a page writes nothing most of the time. */
const SEEN_STEP_MS = MINUTE_MS;

/** When a session began, and when it was last used. */
export interface SessionTimes {
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

/** Says whether a session has ended by its age. */
export function isOver({ createdAt, lastSeenAt }: SessionTimes, now: Date): boolean {
  const at = now.getTime();
  return at - createdAt.getTime() >= ABSOLUTE_LIMIT_MS || at - lastSeenAt.getTime() >= IDLE_LIMIT_MS;
}

/** Says whether it is time to write down that a session is in use. */
export function isSeenAnew({ lastSeenAt }: SessionTimes, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() >= SEEN_STEP_MS;
}
