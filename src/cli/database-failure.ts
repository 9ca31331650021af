// Why the database of DATABASE_URL cannot be opened, with what to look at: the driver's words name neither.
import { isUnreachable } from "../base/unreachable.ts";
import type { Config } from "./config.ts";
import { CommandError } from "./errors.ts";

// PostgreSQL, appendix A: invalid_authorization_specification, invalid_password, invalid_catalog_name
const NOT_LET_IN: ReadonlySet<unknown> = new Set(["28000", "28P01", "3D000"]);

/** Does something with the database first; that it cannot be opened is told so. */
export async function openingDatabase<T>(
  { store }: Pick<Config, "store">,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw store.kind === "server" ? tellDatabaseFailure(cause) : cause;
  }
}

function tellDatabaseFailure(cause: unknown): unknown {
  if (isUnreachable(cause)) {
    const message = "Cannot reach the database: check DATABASE_URL, and that the server runs";
    return new CommandError("world", message, { cause });
  }
  if (!(cause instanceof Error && "code" in cause && NOT_LET_IN.has(cause.code))) return cause;
  return new CommandError("world", "Cannot open the database: check DATABASE_URL", { cause });
}
