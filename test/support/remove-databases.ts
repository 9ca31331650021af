// What is done around a whole run: the embedded databases of its processes, which end with them, leave no folders.
import { readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** How the folders of a run begin: all its processes are children of one. */
export function foldersOfRun(pid: number): string {
  return join(tmpdir(), `mailconsent-test-${pid}-`);
}

/** Run by vitest before all tests; what it gives, after them. */
export function setup(): () => void {
  const begin = basename(foldersOfRun(process.pid));
  return () => {
    for (const name of readdirSync(tmpdir())) {
      if (name.startsWith(begin)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
    }
  };
}
