// Failures that time may mend: a server that is not there yet, or not yet able to answer.

const UNREACHABLE_CODES: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
  // PostgreSQL: starting up, shutting down, recovering, too many connections
  "57P01",
  "57P02",
  "57P03",
  "53300",
]);
// The driver gives these no code.
const UNREACHABLE_WORDS = /timeout exceeded when trying to connect|Connection terminated|no answer within/;

/** Tells whether a failure, or what caused it, is that somebody cannot be reached. */
export function isUnreachable(cause: unknown): boolean {
  return findUnreachable(cause) !== null;
}

/** Names such a failure for the log, by its code where it has one. */
export function describeUnreachable(cause: unknown): string {
  const found = findUnreachable(cause);
  return found === null ? "unknown" : (codeOf(found) ?? found.message);
}

function findUnreachable(cause: unknown): Error | null {
  if (!(cause instanceof Error)) return null;
  const code = codeOf(cause);
  if (code !== null && UNREACHABLE_CODES.has(code)) return cause;
  if (UNREACHABLE_WORDS.test(cause.message)) return cause;
  const causes: readonly unknown[] = cause instanceof AggregateError ? cause.errors : [];
  for (const each of [...causes, cause.cause]) {
    const found = findUnreachable(each);
    if (found !== null) return found;
  }
  return null;
}

function codeOf(cause: Error): string | null {
  return "code" in cause && typeof cause.code === "string" ? cause.code : null;
}
