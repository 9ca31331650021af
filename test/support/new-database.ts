// The embedded database as it is when new: created once on a machine, and copied for every test that needs one.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Copies a database that was just created: creating one takes seconds on a busy machine, and every file needs one. */
export async function copyNewDatabase(folder: string): Promise<void> {
  const made = join(tmpdir(), `mailconsent-new-database-${userInfo().uid}-${await hashOfEmbedded()}`);
  if (!existsSync(made)) {
    const { openEmbedded } = await import("../../src/embedded/embedded.ts");
    const making = await mkdtemp(`${made}-`);
    const embedded = await openEmbedded({ dataFolder: making });
    await embedded.close();
    // Another test file may have been sooner; one is as good as the other.
    await rename(making, made).catch(() => rm(making, { recursive: true, force: true }));
  }
  // A folder somebody else put there is not used.
  if ((await stat(made)).uid !== userInfo().uid) return;
  await cp(made, folder, { recursive: true, filter: async (path) => !(await stat(path)).isSocket() });
}

/** Stands for the code that creates a database. */
async function hashOfEmbedded(): Promise<string> {
  const hash = createHash("sha256");
  const folder = join(import.meta.dirname, "../../src/embedded");
  for (const name of (await readdir(folder)).sort()) hash.update(await readFile(join(folder, name)));
  hash.update(await readFile(fileURLToPath(import.meta.resolve("@electric-sql/pglite"))));
  return hash.digest("hex").slice(0, 16);
}
