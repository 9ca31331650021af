// What every command is given by the command line, and how it gets at environment and store.
import type { Logger } from "../base/log.ts";
import type { Result } from "../base/result.ts";
import { type Config, readConfig } from "./config.ts";
import { CommandError } from "./errors.ts";
import { makeLogger } from "./logger.ts";
import type { Store, System } from "./wire.ts";

/** What the command line gives to the commands. */
export interface Terminal {
  readonly environment: NodeJS.ProcessEnv;
  readonly print: (line: string) => void;
  readonly warn: (line: string) => void;
  readonly exitWith: (exitCode: number) => void;
}

/** Runs work on an opened store, and closes it whatever comes of it. */
export async function withStore<T>(terminal: Terminal, work: (store: Store) => Promise<T>): Promise<T> {
  const config = configOf(terminal);
  const { openStore } = await import("./wire.ts");
  const store = await openStore(config, quietLogger(config));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Runs work on the whole system, queues included, and closes it whatever comes of it. */
export async function withSystem<T>(terminal: Terminal, work: (system: System) => Promise<T>): Promise<T> {
  const config = configOf(terminal);
  const { openSystem } = await import("./wire.ts");
  const system = await openSystem(config, quietLogger(config));
  try {
    return await work(system);
  } finally {
    await system.close();
  }
}

/** Reads the environment; what is wrong with it is told at once. */
export function configOf({ environment }: Terminal): Config {
  const config = readConfig(environment);
  if (config.kind === "ok") return config.value;
  throw new CommandError("input", `Cannot read the environment:\n  ${config.error.join("\n  ")}`);
}

/** One-off commands tell their user what they do themselves; the log is for what goes wrong. */
export function quietLogger(config: Config): Logger {
  return makeLogger(config.logLevel === "info" ? "warn" : config.logLevel);
}

/** Takes the value out of what was parsed from the command line; an error becomes one for the user. */
export function take<T>(result: Result<T, string>): T {
  if (result.kind === "ok") return result.value;
  throw new CommandError("input", result.error);
}
