// `mailconsent admin …`: who signs in to the admin's pages, and as what.
import { type Command, Option } from "commander";
import { ADMIN_ROLES, type AdminRole } from "../admin/admin.ts";
import { type EmailAddress, parseEmailAddress } from "../consent/contact.ts";
import { CommandError } from "./errors.ts";
import { type Terminal, take, withStore } from "./terminal.ts";

/** Adds the command and those under it. */
export function addAdmin(program: Command, terminal: Terminal): void {
  const admin = program.command("admin").description("who signs in to the pages under /admin, and as what");
  addAdding(admin, terminal);
  addListing(admin, terminal);
  addRole(admin, terminal);
  addDisable(admin, terminal);
  addReset(admin, terminal);
}

const EMAIL = ["<email>", "the address they sign in with"] as const;

function roleOption(): Option {
  return new Option("--role <role>", "what they may do").choices([...ADMIN_ROLES]).makeOptionMandatory();
}

function addAdding(admin: Command, terminal: Terminal): void {
  admin
    .command("add")
    .description("lets somebody sign in; their password is asked for, or read from standard input")
    .argument(...EMAIL)
    .addOption(roleOption())
    .action(async (address: string, { role }: { role: AdminRole }) => {
      const email = readEmail(address);
      const { readPassword } = await import("./read-password.ts");
      const password = await readPassword(email);
      const flows = await import("../flow/manage-admins.ts");
      await withStore(terminal, async ({ deps }) =>
        take(await flows.addAdmin(deps, { email, role, password })),
      );
      terminal.print(`${email} may sign in as ${role}`);
    });
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
      for (const { email, role, createdAt, disabledAt } of admins) {
        const state = disabledAt === null ? "" : `  disabled ${disabledAt.toISOString()}`;
        terminal.print(
          json ? JSON.stringify({ email, role, createdAt, disabledAt }) : `${email}  ${role}${state}`,
        );
      }
    });
}

function addRole(admin: Command, terminal: Terminal): void {
  admin
    .command("role")
    .description("gives somebody another role, at once")
    .argument(...EMAIL)
    .addOption(roleOption())
    .action(async (address: string, { role }: { role: AdminRole }) => {
      const email = readEmail(address);
      const { changeRole } = await import("../flow/manage-admins.ts");
      await withStore(terminal, async ({ deps }) => take(await changeRole(deps, email, role)));
      terminal.print(`${email} is ${role} from now on`);
    });
}

function addDisable(admin: Command, terminal: Terminal): void {
  admin
    .command("disable")
    .description("keeps somebody from signing in, and ends their sessions; reset lets them in again")
    .argument(...EMAIL)
    .action(async (address: string) => {
      const email = readEmail(address);
      const { disableAdmin } = await import("../flow/manage-admins.ts");
      await withStore(terminal, async ({ deps }) => take(await disableAdmin(deps, email)));
      terminal.print(`${email} may not sign in any more`);
    });
}

function addReset(admin: Command, terminal: Terminal): void {
  admin
    .command("reset")
    .description("gives somebody a new password, ends their sessions and lets them sign in again")
    .argument(...EMAIL)
    .action(async (address: string) => {
      const email = readEmail(address);
      const { readPassword } = await import("./read-password.ts");
      const password = await readPassword(email);
      const { resetPassword } = await import("../flow/manage-admins.ts");
      await withStore(terminal, async ({ deps }) => take(await resetPassword(deps, email, password)));
      terminal.print(`${email} may sign in with the new password`);
    });
}

function readEmail(text: string): EmailAddress {
  const email = parseEmailAddress(text);
  if (email.kind === "ok") return email.value;
  throw new CommandError("input", `Cannot read the address: it is ${email.error}`);
}
