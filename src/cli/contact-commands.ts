// `mailconsent contact …` as commander reads it.
import type { Command } from "commander";
import { CommandError } from "./errors.ts";
import { parseOutputOf } from "./options.ts";
import { type Terminal, withStore, withSystem } from "./terminal.ts";

interface EraseFlags {
  readonly by: string;
  readonly reason: string;
  readonly yes: boolean;
  readonly json: boolean;
}

interface MergeFlags {
  readonly into: string;
  readonly by: string;
  readonly reason: string;
  readonly yes: boolean;
}

const WHO = ["<who>", "their address, or the id of a contact"] as const;

/** Adds the command and those under it. */
export function addContact(program: Command, terminal: Terminal): void {
  const contact = program
    .command("contact")
    .description(
      "what is on record of a person: given out, merged with what another contact says, or erased",
    );
  addExport(contact, terminal);
  addMerge(contact, terminal);
  addErase(contact, terminal);
}

function addExport(contact: Command, terminal: Terminal): void {
  contact
    .command("export")
    .description("all that is on record of a person as JSON (GDPR Art. 15)")
    .argument(...WHO)
    .option("--out <file>", "write it into a file only you can read", parseOutputOf(".json"))
    .action(async (name: string, { out }: { out?: string }) => {
      const { exportContact } = await import("./contact-export.ts");
      const command = { who: name, out: out ?? null, print: terminal.print };
      await withStore(terminal, ({ deps }) => exportContact(deps, command));
    });
}

function addMerge(contact: Command, terminal: Terminal): void {
  contact
    .command("merge")
    .description(
      "makes one of two contacts who are one person, for good; what either withdrew stays withdrawn",
    )
    .argument("<id>", "the id of the contact who goes")
    .requiredOption("--into <id>", "the id of the contact who stays, with the address they have")
    .requiredOption("--by <who>", "who decides it; kept on record")
    .requiredOption("--reason <reason>", "why; kept on record")
    .option("--yes", "do not ask", false)
    .action(async (id: string, flags: MergeFlags) => {
      const { mergeContact } = await import("./contact-merge.ts");
      const { into, by, reason, yes } = flags;
      const command = { id, into, by, reason, asks: !yes, print: terminal.print };
      await withStore(terminal, ({ deps }) => mergeContact(deps, command));
    });
}

function addErase(contact: Command, terminal: Terminal): void {
  contact
    .command("erase")
    .description(
      "removes what names a person, for good (GDPR Art. 17); a keyed hash keeps them from being mailed",
    )
    .argument(...WHO)
    .requiredOption("--by <who>", "who decides it; kept on record")
    .requiredOption("--reason <reason>", "why; kept on record, so name nobody in it")
    .option("--yes", "do not ask", false)
    .option("--json", "print what was removed as JSON; needs --yes", false)
    .action(async (name: string, flags: EraseFlags) => {
      if (flags.json && !flags.yes) throw new CommandError("input", "Cannot print JSON and ask: add --yes");
      const { eraseContact } = await import("./contact-erase.ts");
      const { by, reason, yes, json } = flags;
      const command = { who: name, by, reason, asks: !yes, json, print: terminal.print, warn: terminal.warn };
      await withSystem(terminal, ({ deps, queues }) => eraseContact(deps, queues, command));
    });
}
