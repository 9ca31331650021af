// `mailconsent check-message`: what the rules of the large mailbox providers would miss in a message.
import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import { CommandError, EXIT_CODES } from "./errors.ts";
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

async function readMessage(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new CommandError("input", `Cannot read the message "${file}"`, { cause });
  }
}
