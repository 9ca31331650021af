// `mailconsent check-message`: what the rules of the large mailbox providers would miss in a message.
import type { Command } from "commander";
import { CommandError, EXIT_CODES } from "./errors.ts";
import { readNamedFile } from "./file-error.ts";
import type { Terminal } from "./terminal.ts";

/** Adds the command. */
export function addCheckMessage(program: Command, terminal: Terminal): void {
  program
    .command("check-message")
    .description(
      "says what Gmail's and Yahoo's rules for senders would miss in a raw message; exit code 1 if anything",
    )
    .argument("<file>", "the message as it is sent, such as an .eml file")
    .option("--json", "the findings as one line of JSON", false)
    .action(async (file: string, { json }: { readonly json: boolean }) => {
      const { checkMessage } = await import("../delivery/check-message.ts");
      const findings = await checkMessage(await readMessage(file));
      if (json) terminal.print(JSON.stringify(findings));
      else
        for (const { level, code, message } of findings)
          terminal.print(`${level.padEnd(6)} ${code}: ${message}`);
      if (findings.length === 0 && !json) terminal.print("Nothing is missing");
      if (findings.some(({ level }) => level === "must")) terminal.exitWith(EXIT_CODES.findings);
    });
}

/** A file without a header is none; a list of all that a message lacks would hide that the wrong one was named. */
async function readMessage(file: string): Promise<Uint8Array> {
  const message = await readNamedFile(file);
  if (FIRST_HEADER.test(Buffer.from(message.subarray(0, MAX_HEADER_NAME_BYTES)).toString("latin1")))
    return message;
  throw new CommandError(
    "input",
    `Cannot check "${file}": it begins with no header; give the raw message as it is sent, such as an .eml file`,
  );
}

// RFC 5322 section 2.2; mailbox files begin with a line "From " of their own.
const FIRST_HEADER = /^(?:From |[!-9;-~]+[ \t]*:)/;
const MAX_HEADER_NAME_BYTES = 1_000; // RFC 5322 section 2.1.1 allows 998 in a line
