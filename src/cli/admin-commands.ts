// `mailconsent admin …`: who signs in to the admin's pages, and as what.
import { type Command, Option } from "commander";
import { ADMIN_ROLES, type Admin, type AdminRole } from "../admin/admin.ts";
import { type AdminEdit, type AdminError, explainAdminError } from "../admin/edit-admins.ts";
import type { Result } from "../base/result.ts";
import { CommandError } from "./errors.ts";
import { readAddress } from "./options.ts";
import { tellTime } from "./tell-time.ts";
import { configOf, type Terminal, withStore } from "./terminal.ts";

/** Adds the command and those under it. */
export function addAdmin(program: Command, terminal: Terminal): void {
  const admin = program.command("admin").description("who signs in to the pages under /admin, and as what");
  addAdding(admin, terminal);
  addInviting(admin, terminal);
  addLinking(admin, terminal);
  addListing(admin, terminal);
  addRole(admin, terminal);
  addSwitching(admin, terminal);
  addSigningOut(admin, terminal);
  addReset(admin, terminal);
}

const EMAIL = ["<email>", "the address they sign in with"] as const;
const BY = ["--by <who>", "who decides it; kept in the history of admins", "command line"] as const;

interface Decided {
  readonly by: string;
}

function roleOption(): Option {
  return new Option("--role <role>", "what they may do").choices([...ADMIN_ROLES]).makeOptionMandatory();
}

function addAdding(admin: Command, terminal: Terminal): void {
  admin
    .command("add")
    .description("lets somebody sign in; their password is asked for, or read from standard input")
    .argument(...EMAIL)
    .addOption(roleOption())
    .option(...BY)
    .action(async (address: string, { role, by }: Decided & { role: AdminRole }) => {
      const email = readAddress(address);
      const { readPassword } = await import("./read-password.ts");
      const password = await readPassword(email);
      const flows = await import("../flow/manage-admins.ts");
      await withStore(terminal, async ({ deps }) =>
        takeAdmin("add", await flows.addAdmin(deps, { email, role, password, by })),
      );
      terminal.print(`${email} may sign in as ${role}`);
    });
}

function addInviting(admin: Command, terminal: Terminal): void {
  admin
    .command("invite")
    .description("lets somebody sign in, and prints a link by which they choose their password")
    .argument(...EMAIL)
    .addOption(roleOption())
    .option(...BY)
    .action(async (address: string, { role, by }: Decided & { role: AdminRole }) => {
      const email = readAddress(address);
      const { inviteAdmin } = await import("../flow/manage-admins.ts");
      const made = await withStore(terminal, async ({ deps }) =>
        takeAdmin("invite", await inviteAdmin(deps, { email, role, by })),
      );
      printLink(terminal, made);
    });
}

function addLinking(admin: Command, terminal: Terminal): void {
  admin
    .command("link")
    .description("prints a new link by which somebody chooses a password; what they have holds until then")
    .argument(...EMAIL)
    .option(...BY)
    .action(async (address: string, { by }: Decided) => {
      const { findAdmin, renewInvitation } = await import("../flow/manage-admins.ts");
      const made = await withStore(terminal, async ({ deps }) => {
        const { id } = takeAdmin("find", await findAdmin(deps, readAddress(address)));
        return takeAdmin("make a link for", await renewInvitation(deps, id, by));
      });
      printLink(terminal, made);
    });
}

function printLink(
  terminal: Terminal,
  { secret, expiresAt }: { readonly secret: string; readonly expiresAt: Date },
): void {
  terminal.print(`${configOf(terminal).publicUrl}/admin/invitation/${secret}`);
  terminal.warn(`It works once, until ${tellTime(expiresAt)}, and cannot be shown again.`);
}

function addListing(admin: Command, terminal: Terminal): void {
  admin
    .command("list")
    .description("who may sign in")
    .option("--json", "one line of JSON an admin", false)
    .action(async ({ json }: { json: boolean }) => {
      const { loadAdmins } = await import("../store/admins.ts");
      const admins = await withStore(terminal, ({ deps }) => loadAdmins(deps.db));
      if (admins.length === 0 && !json) {
        terminal.print("Nobody yet. Add the first: mailconsent admin add EMAIL --role owner");
      }
      for (const { email, role, createdAt, disabledAt, isInvited } of admins) {
        terminal.print(
          json
            ? JSON.stringify({ email, role, createdAt, disabledAt, isInvited })
            : `${email}  ${role}${stateOf({ disabledAt, isInvited })}`,
        );
      }
    });
}

function stateOf({ disabledAt, isInvited }: Pick<Admin, "disabledAt" | "isInvited">): string {
  if (disabledAt !== null) return `  disabled ${tellTime(disabledAt)}`;
  return isInvited ? "  invited" : "";
}

function addRole(admin: Command, terminal: Terminal): void {
  admin
    .command("role")
    .description("gives somebody another role, at once")
    .argument(...EMAIL)
    .addOption(roleOption())
    .option(...BY)
    .action(async (address: string, { role, by }: Decided & { role: AdminRole }) => {
      const { email } = await change(terminal, address, { edit: { kind: "role", role }, by });
      terminal.print(`${email} is ${role} from now on`);
    });
}

function addSwitching(admin: Command, terminal: Terminal): void {
  admin
    .command("disable")
    .description("keeps somebody from signing in, and ends their sessions")
    .argument(...EMAIL)
    .option(...BY)
    .action(async (address: string, { by }: Decided) => {
      const { email } = await change(terminal, address, { edit: { kind: "disable" }, by });
      terminal.print(`${email} may not sign in any more`);
    });
  admin
    .command("enable")
    .description("lets somebody who was disabled sign in again, with the password they had")
    .argument(...EMAIL)
    .option(...BY)
    .action(async (address: string, { by }: Decided) => {
      const { email } = await change(terminal, address, { edit: { kind: "enable" }, by });
      terminal.print(`${email} may sign in again`);
    });
}

function addSigningOut(admin: Command, terminal: Terminal): void {
  admin
    .command("sign-out")
    .description("ends all sessions of somebody, who may sign in again")
    .argument(...EMAIL)
    .option(...BY)
    .action(async (address: string, { by }: Decided) => {
      const { endSessions, findAdmin } = await import("../flow/manage-admins.ts");
      const count = await withStore(terminal, async ({ deps }) => {
        const { id } = takeAdmin("find", await findAdmin(deps, readAddress(address)));
        return takeAdmin("sign out", await endSessions(deps, id, by));
      });
      terminal.print(`${count} sessions ended`);
    });
}

function addReset(admin: Command, terminal: Terminal): void {
  admin
    .command("reset")
    .description("gives somebody a new password, ends their sessions and lets them sign in again")
    .argument(...EMAIL)
    .option(...BY)
    .action(async (address: string, { by }: Decided) => {
      const email = readAddress(address);
      const { readPassword } = await import("./read-password.ts");
      const password = await readPassword(email);
      const { findAdmin, resetPassword } = await import("../flow/manage-admins.ts");
      await withStore(terminal, async ({ deps }) => {
        const { id } = takeAdmin("find", await findAdmin(deps, email));
        takeAdmin("reset", await resetPassword(deps, id, { password, by }));
      });
      terminal.print(`${email} may sign in with the new password`);
    });
}

async function change(
  terminal: Terminal,
  address: string,
  { edit, by }: Decided & { edit: AdminEdit },
): Promise<Admin> {
  const email = readAddress(address);
  const { changeAdmin, findAdmin } = await import("../flow/manage-admins.ts");
  return withStore(terminal, async ({ deps }) => {
    const { id } = takeAdmin("find", await findAdmin(deps, email));
    return takeAdmin("change", await changeAdmin(deps, id, { edit, by }));
  });
}

/** What is told of an admin does not name them: errors end up in logs. */
function takeAdmin<T>(doing: string, result: Result<T, AdminError>): T {
  if (result.kind === "ok") return result.value;
  throw new CommandError("input", `Cannot ${doing} the admin: ${explainAdminError(result.error)}`);
}
