// A password from whoever sits at the terminal, without showing it, or from standard input.
import { text } from "node:stream/consumers";
import { read } from "read";
import { explainPasswordError, type Password, parsePassword } from "../admin/password.ts";
import type { EmailAddress } from "../consent/contact.ts";
import { CommandError } from "./errors.ts";

/** Reads a new password: asked twice at a terminal, else the first line of standard input. */
export async function readPassword(email: EmailAddress): Promise<Password> {
  const typed = process.stdin.isTTY === true ? await askTwice() : firstLine(await text(process.stdin));
  const password = parsePassword(typed, email);
  if (password.kind === "ok") return password.value;
  throw new CommandError("input", `Cannot use the password: ${explainPasswordError(password.error)}`);
}

async function askTwice(): Promise<string> {
  const ask = (prompt: string): Promise<string> => read({ prompt, silent: true, output: process.stderr });
  const typed = await ask("New password, 15 characters or more: ");
  if (typed === (await ask("The same again: "))) return typed;
  throw new CommandError("input", "Cannot use the password: the two differ");
}

function firstLine(input: string): string {
  return input.split(/\r?\n/, 1)[0] ?? "";
}
