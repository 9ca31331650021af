// The product as it runs in production: `npm run bench` builds it first. From source tsx keeps the names of all functions
// that are made while the code runs, which costs code of many small ones up to a third of its speed.

import { join } from "node:path";
import { pathToFileURL } from "node:url";

const DIST = join(import.meta.dirname, "../../../dist");

/** The file of the command. */
export const BUILT_MAIN = join(DIST, "cli/main.js");

/**
 * Imports a built file.
 *
 * @param path Below `src`, without its ending.
 */
export async function importBuilt<Module>(path: string): Promise<Module> {
  return (await import(pathToFileURL(join(DIST, `${path}.js`)).href)) as Module;
}
