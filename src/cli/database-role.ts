// `mailconsent database role`: the SQL that gives a role of PostgreSQL what a running system needs, and no more.
import { readFileSync } from "node:fs";
import pg from "pg";
import { formatRoleSql } from "../store/role-rights.ts";
import { openingDatabase } from "./database-failure.ts";
import { CommandError } from "./errors.ts";
import { configOf, type Terminal } from "./terminal.ts";
import { queueSchema } from "./wire.ts";

/** What the command line asks for. */
export interface RoleFlags {
  readonly apply: boolean;
  readonly passwordFile?: string;
}

/** Prints the SQL of a role, or runs it. */
export async function makeRole(
  role: string,
  { apply, passwordFile }: RoleFlags,
  terminal: Terminal,
): Promise<void> {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(role)) {
    const why =
      "names are lower-case letters, digits and underscores, begin with a letter, and have at most 63";
    throw new CommandError("input", `Cannot write SQL for the role ${JSON.stringify(role)}: ${why}`);
  }
  const config = configOf(terminal);
  const statements = formatRoleSql({
    role,
    schema: config.schema,
    queueSchema: config.redisUrl === null ? queueSchema(config) : null,
  });
  if (!apply && passwordFile !== undefined) {
    throw new CommandError("input", "Cannot set a password in SQL that is printed: add --apply");
  }
  if (!apply) return terminal.print(statements.trimEnd());
  if (config.store.kind !== "server") {
    throw new CommandError("input", "Cannot apply it: DATABASE_URL is not set, to that of the tables' owner");
  }
  const password = passwordFile === undefined ? null : readPasswordFile(passwordFile);
  const client = new pg.Client({ connectionString: config.store.url });
  await openingDatabase(config, () => client.connect());
  try {
    await client.query(statements);
    // A role has no parameters for it: the name is a plain one, and the password is escaped.
    if (password !== null) {
      await client.query(`alter role ${role} password ${pg.escapeLiteral(password)}`);
    }
  } finally {
    await client.end();
  }
  terminal.print(`The role "${role}" may do what a running system needs, and no more`);
}

function readPasswordFile(file: string): string {
  try {
    const password = readFileSync(file, "utf8").trim();
    if (password !== "") return password;
  } catch (cause) {
    throw new CommandError("input", `Cannot read the file "${file}"`, { cause });
  }
  throw new CommandError("input", `Cannot use the file "${file}": it holds no password`);
}
