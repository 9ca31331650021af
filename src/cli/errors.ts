// Failures a command tells its user about, and the exit code each gives.
import { LinesError } from "../lines/lines-error.ts";

/** The exit codes of every command. */
export const EXIT_CODES = { done: 0, findings: 1, input: 2, world: 3 } as const;

/** A failure in words for the user: bad usage or input, or something around us that does not work. */
export class CommandError extends Error {
  readonly kind: "input" | "world";

  constructor(kind: "input" | "world", message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

const INSUFFICIENT_PRIVILEGE = "42501";
const RIGHTS_HINT =
  "the role of DATABASE_URL lacks a right: run the SQL of `mailconsent database role` as the owner of the tables, as after each migrate";

/** Turns whatever was thrown into one line for the user and an exit code; the cause chain is told, no stack trace. */
export function explainFailure(cause: unknown): { readonly message: string; readonly exitCode: number } {
  if (cause instanceof CommandError) return { message: tell(cause), exitCode: EXIT_CODES[cause.kind] };
  return {
    message: tell(cause),
    exitCode: cause instanceof LinesError ? EXIT_CODES.input : EXIT_CODES.world,
  };
}

function tell(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const own =
    cause instanceof AggregateError && cause.message === ""
      ? cause.errors.map(tell).join("; ")
      : cause.message;
  if ("code" in cause && cause.code === INSUFFICIENT_PRIVILEGE) return `${own}; ${RIGHTS_HINT}`;
  return cause.cause === undefined ? own : `${own} (${tell(cause.cause)})`;
}
