// `mailconsent database role`: the SQL that gives a role of PostgreSQL what a running system needs, and no more.
import type { Command } from "commander";
import { formatRoleSql } from "../store/role-rights.ts";
import { CommandError } from "./errors.ts";
import { configOf, type Terminal } from "./terminal.ts";
import { queueSchema } from "./wire.ts";

/** Adds the command. */
export function addDatabase(program: Command, terminal: Terminal): void {
  program
    .command("database")
    .description("the database server as its administrator sees it")
    .command("role")
    .description(
      "prints the SQL that makes a role with the rights a running system needs, or sets them anew; run it as the owner of the tables, after each migrate",
    )
    .argument("<name>", "the role's name: lower-case letters, digits and underscores")
    .action((name: string) => printRole(name, terminal));
}

function printRole(role: string, terminal: Terminal): void {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(role)) {
    const why =
      "names are lower-case letters, digits and underscores, begin with a letter, and have at most 63";
    throw new CommandError("input", `Cannot write SQL for the role ${JSON.stringify(role)}: ${why}`);
  }
  const config = configOf(terminal);
  terminal.print(
    formatRoleSql({
      role,
      schema: config.schema,
      queueSchema: config.redisUrl === null ? queueSchema(config) : null,
    }).trimEnd(),
  );
}
