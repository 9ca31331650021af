// The folder a database lives in: made where it is missing, and refused in words where it cannot serve.
import { accessSync, constants, existsSync, readdirSync, readFileSync, rmdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { ensureFolder } from "../files/ensure-folder.ts";

/** The major version of PostgreSQL inside PGlite; its files are of no use to any other. */
export const POSTGRESQL_MAJOR = "18";

const CHOOSE_ANOTHER = "set MAILCONSENT_DATA to another folder";

/**
 * Makes the data folder if it is missing, readable by its owner alone.
 *
 * @returns The folder for the database's files, which may not exist yet.
 */
export function prepareDataFolder(dataFolder: string): string {
  if (process.platform === "win32") {
    throw refuse(dataFolder, "it does not run embedded on Windows; set DATABASE_URL to a PostgreSQL server");
  }
  assertUsable(dataFolder, () => ensureFolder(dataFolder, { mode: 0o700 }));
  const databaseFolder = join(dataFolder, "database");
  if (existsSync(databaseFolder)) assertOurs(databaseFolder);
  return databaseFolder;
}

function assertUsable(folder: string, make: () => void): void {
  try {
    make();
    if (!statSync(folder).isDirectory()) throw new Error("it is not a folder");
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw refuse(
      folder,
      `${reasonOf(cause)}; set MAILCONSENT_DATA to a folder this process can write to`,
      cause,
    );
  }
}

function assertOurs(databaseFolder: string): void {
  assertUsable(databaseFolder, () => {});
  const version = join(databaseFolder, "PG_VERSION");
  if (!existsSync(version)) {
    if (readdirSync(databaseFolder).length > 0) {
      throw refuse(databaseFolder, `it holds files but no database; move them away, or ${CHOOSE_ANOTHER}`);
    }
    rmdirSync(databaseFolder); // a creation puts a whole folder in its place
    return;
  }
  const major = readFileSync(version, "utf8").trim();
  if (major !== POSTGRESQL_MAJOR) {
    const facts = `PostgreSQL ${major} made it and this mailconsent runs ${POSTGRESQL_MAJOR}`;
    throw refuse(databaseFolder, `${facts}; use the mailconsent that made it, or ${CHOOSE_ANOTHER}`);
  }
}

function refuse(folder: string, facts: string, cause?: unknown): Error {
  return new Error(`Cannot open the database in "${folder}": ${facts}`, { cause });
}

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  switch (code) {
    case "EEXIST":
    case "ENOTDIR":
      return "it is a file, or a part of its path is one";
    case "EACCES":
    case "EPERM":
      return "this process has no permission to write there";
    case "EROFS":
      return "the file system is read-only";
    default:
      return cause instanceof Error ? cause.message : String(cause);
  }
}
