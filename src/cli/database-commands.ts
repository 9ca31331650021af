// `mailconsent database …` as commander reads it.
import type { Command } from "commander";
import type { RoleFlags } from "./database-role.ts";
import type { Terminal } from "./terminal.ts";

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
    .option("--apply", "runs the SQL instead of printing it: DATABASE_URL is that of the owner then", false)
    .option("--password-file <file>", "with --apply: a file that holds the role's password, which is set too")
    .action(async (name: string, flags: RoleFlags) => {
      const { makeRole } = await import("./database-role.ts");
      await makeRole(name, flags, terminal);
    });
}
