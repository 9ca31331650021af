#!/usr/bin/env node
// Command line -> command; failures become one clear line and an exit code.
import { CommanderError } from "commander";
import { EXIT_CODES, explainFailure } from "./errors.ts";
import { buildProgram } from "./program.ts";

try {
  process.exitCode = await run();
} catch (cause) {
  const { message, exitCode } = explainFailure(cause);
  process.stderr.write(`${message}\n`);
  process.exitCode = exitCode;
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
