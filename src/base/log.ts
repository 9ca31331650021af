// The logger every folder writes to. Never logged: addresses, tokens, a template's text; ids only, and of an admin's sign-in
// the network it came from.

/** Values that may stand in a log line: ids, counts and durations. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

/** Writes one line of structured log. */
export interface Logger {
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields & { readonly cause?: string }, message: string): void;
}
