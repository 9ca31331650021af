// What tests of commands begin with: a place of their own, files in its folder, and commands that run there.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import type { System } from "../../src/cli/wire.ts";
import { type CommandResult, runHere } from "./command.ts";
import { makePlace, openPlace, type TestPlace } from "./system.ts";

/** Where the commands of a test file run. */
export interface CommandPlace {
  /** The opened system; it is there once tests run. */
  readonly system: () => System;
  readonly folder: () => string;
  readonly environment: () => TestPlace["environment"];
  readonly ownerEnvironment: () => TestPlace["ownerEnvironment"];
  readonly schema: () => string;
  /** Writes a file, and gives its path. */
  writeFile(name: string, content: string | Uint8Array): string;
  /** Runs a command within the test's own process. */
  run(...args: readonly string[]): Promise<CommandResult>;
}

/** Makes a place before the tests of a file, and takes it away after them. */
export function useCommandPlace(): CommandPlace {
  let opened: { readonly place: TestPlace; readonly system: System } | null = null;
  const get = () => {
    if (opened === null) throw new Error("The place is there once tests run, not before");
    return opened;
  };
  beforeAll(async () => {
    const place = await makePlace();
    // Stays open so that the commands join the embedded database instead of starting it each time.
    opened = { place, system: await openPlace(place) };
  });
  afterAll(async () => {
    await get().system.close();
    await get().place.remove();
  });
  const folder = () => get().place.config.dataFolder;
  return {
    system: () => get().system,
    folder,
    environment: () => get().place.environment,
    ownerEnvironment: () => get().place.ownerEnvironment,
    schema: () => get().place.config.schema,
    writeFile(name, content) {
      const file = join(folder(), name);
      writeFileSync(file, content);
      return file;
    },
    run: (...args) => runHere(args, get().place.environment),
  };
}
