// Asks a person before something is done that is not undone by itself.
import { createInterface } from "node:readline/promises";
import { CommandError } from "./errors.ts";

/**
 * Asks on the terminal; only a plain yes is one.
 *
 * @throws CommandError where there is no terminal to ask on: a script has to say so beforehand.
 */
export async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    throw new CommandError(
      "input",
      `Cannot ask "${question}": this is no terminal; add --yes if that is meant`,
    );
  }
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(?:es)?$/i.test((await lines.question(`${question} [y/N] `)).trim());
  } finally {
    lines.close();
  }
}
