// Times that a reader typed in their own zone.

const MINUTE_MS = 60_000;
const TYPED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/;

/**
 * Reads what a field for date and time holds, such as "2026-05-31T14:30"; `null` where it holds no time.
 *
 * Of an hour that comes twice, when clocks go back, it takes one of the two.
 */
export function parseLocalTime(text: string, zone: string): Date | null {
  const asUtc = TYPED.test(text) ? Date.parse(`${text.slice(0, 16)}Z`) : Number.NaN;
  if (Number.isNaN(asUtc)) return null;
  // The offset at the moment asked for may differ from that at the same wall time in UTC: the second guess is right.
  const guess = asUtc - offsetMs(asUtc, zone);
  return new Date(asUtc - offsetMs(guess, zone));
}

/** Writes a moment as a field for date and time takes it. */
export function formatLocalTime(at: Date, zone: string): string {
  return new Date(at.getTime() + offsetMs(at.getTime(), zone)).toISOString().slice(0, 16);
}

function offsetMs(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((each) => each.type === type)?.value);
  const wall = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
  return wall - Math.floor(at / MINUTE_MS) * MINUTE_MS;
}
