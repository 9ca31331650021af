#!/usr/bin/env node
// Command line -> command; failures become one clear line and an exit code.
import { CommanderError } from "commander";
import { EXIT_CODES, explainFailure } from "./errors.ts";
import { buildProgram } from "./program.ts";

listenToOutputs();
try {
  endWith(await run());
} catch (cause) {
  const { message, exitCode } = explainFailure(cause);
  process.stderr.write(`${message}\n`);
  endWith(exitCode);
}

async function run(): Promise<number> {
  let exitCode: number = EXIT_CODES.done;
  const program = buildProgram({
    environment: process.env,
    print: (line) => process.stdout.write(`${line}\n`),
    warn: (line) => process.stderr.write(`${line}\n`),
    exitWith: (code) => {
      exitCode = code;
    },
  });
  try {
    await program.parseAsync();
    return exitCode;
  } catch (cause) {
    // Commander has told the user already; asking for help or the version is no failure.
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? EXIT_CODES.done : EXIT_CODES.input;
    throw cause;
  }
}

/**
 * A reader such as `head` that has seen enough is no failure, and ends no work that is under way. Anything else that
 * keeps output from being written is told, once: a file with half of it in it must not pass for the whole.
 */
function listenToOutputs(): void {
  let isTold = false;
  process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
    if (cause.code === "EPIPE" || isTold) return;
    isTold = true;
    process.stderr.write(`Cannot write to standard output: ${cause.message}\n`);
    endWith(EXIT_CODES.world);
  });
  // There is nowhere left to tell it.
  process.stderr.on("error", () => {});
}

/** The worst of what happened is the exit code. */
function endWith(exitCode: number): void {
  process.exitCode = Math.max(Number(process.exitCode ?? EXIT_CODES.done), exitCode);
}
