// Runs the command line as a user does: a process of its own, real files, real exit codes.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { CommanderError } from "commander";
import { EXIT_CODES, explainFailure } from "../../src/cli/errors.ts";
import { buildProgram } from "../../src/cli/program.ts";

const MAIN = resolve(import.meta.dirname, "../../src/cli/main.ts");

/** How a command ended. */
export interface CommandResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a command is started with. */
export interface CommandOptions {
  /** Added to the environment; `undefined` takes a variable away. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly input?: string;
  readonly cwd?: string;
  /** The command's file, where it is not to run from source. */
  readonly main?: string;
}

/** Starts a command and leaves it running. */
export function startCommand(args: readonly string[], options: CommandOptions = {}): ChildProcess {
  return spawn(process.execPath, ["--import", import.meta.resolve("tsx"), options.main ?? MAIN, ...args], {
    cwd: options.cwd ?? resolve(import.meta.dirname, "../.."),
    env: { ...process.env, NODE_ENV: undefined, VITEST: undefined, ...options.environment },
    stdio: ["pipe", "pipe", "pipe"],
  });
}

/** Runs a command to its end. */
export async function runCommand(
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  const child = startCommand(args, options);
  const output = { stdout: "", stderr: "" };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    output.stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    output.stderr += text;
  });
  child.stdin?.end(options.input ?? "");
  const [exitCode] = await once(child, "close");
  return { exitCode, ...output };
}

/** Waits until a running command has written a text to one of its outputs, and gives all it has written so far. */
export function untilWritten(child: ChildProcess, text: string): Promise<string> {
  return new Promise((done, fail) => {
    let written = "";
    const take = (chunk: Buffer): void => {
      written += chunk.toString();
      if (!written.includes(text)) return;
      // What is written from now on is nobody's to keep.
      for (const output of [child.stdout, child.stderr]) output?.off("data", take).resume();
      done(written);
    };
    child.stdout?.on("data", take);
    child.stderr?.on("data", take);
    child.once("exit", (code) =>
      fail(new Error(`The command ended with ${code} before writing "${text}": ${written}`)),
    );
  });
}

/** Ends a running command as a machine that loses power does. */
export async function killNow(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

/** Makes a folder for one test file; call the second to remove it. */
export function makeFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "mailconsent-test-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Runs a command within the test's own process: the same program, without the time a process takes to start. */
export async function runHere(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<CommandResult> {
  const output = { stdout: "", stderr: "" };
  let exitCode: number = EXIT_CODES.done;
  const program = buildProgram({
    environment: { ...environment },
    print: (line) => {
      output.stdout += `${line}\n`;
    },
    warn: (line) => {
      output.stderr += `${line}\n`;
    },
    exitWith: (code) => {
      exitCode = code;
    },
  });
  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (cause) {
    if (cause instanceof CommanderError) return { ...output, exitCode: EXIT_CODES.input };
    const failure = explainFailure(cause);
    return { ...output, stderr: `${output.stderr}${failure.message}\n`, exitCode: failure.exitCode };
  }
  return { ...output, exitCode };
}
