// The one PostgreSQL backend: a PGlite over durable files, which ends the thread rather than go on damaged.
import fs from "node:fs";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { DurableFiles, syncEntry, syncTree } from "./durable-files.js";
import { startup } from "./messages.js";

/**
 * @typedef {object} Backend
 * @property {Buffer} greeting What a client is told after its startup message.
 * @property {(bytes: Buffer) => Promise<Buffer>} run Gives the output of whole messages.
 * @property {() => Promise<void>} close
 */

/** PGlite ends its main loop with this status when an ordinary SQL error jumps out of it. */
const SQL_ERROR_STATUS = 100;

const START_PARAMETERS = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== "-F"), // -F turns fsync off
  ...setting("wal_sync_method", "fsync"), // fdatasync, the default, does nothing in PGlite
  ...setting("shared_buffers", "32MB"), // takes 130 MB less memory than the default in all, at the same speed
  ...setting("max_wal_size", "64MB"),
  ...setting("min_wal_size", "32MB"),
  // Together with the stack of the thread: deep recursion is an error of the statement, not the end of the backend.
  ...setting("max_stack_depth", "1MB"),
  // Lines about failed statements would quote them; the client has the error anyway.
  ...setting("log_min_messages", "fatal"),
  ...setting("log_min_error_statement", "panic"),
];

/**
 * Creates a database. It appears under its name when it is whole and on the disk; what an attempt cut short has left
 * is removed by the next.
 */
export async function createDatabase(/** @type {string} */ folder) {
  const unfinished = `${folder}.unfinished`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  fs.mkdirSync(unfinished, { mode: 0o700 });
  const db = await PGlite.create({ fs: new DurableFiles(unfinished), startParams: START_PARAMETERS });
  await db.close();
  syncTree(unfinished);
  fs.renameSync(unfinished, folder);
  syncEntry(path.dirname(folder));
}

/**
 * Opens a database that exists.
 *
 * @param {string} folder
 * @param {(reason: string) => never} die Ends the thread at once; called when the backend cannot go on.
 * @returns {Promise<Backend>}
 */
export async function openBackend(folder, die) {
  let lastWords = "";
  const db = await PGlite.create({
    fs: new DurableFiles(folder),
    startParams: START_PARAMETERS,
    onStderr: (line) => {
      const severe = /(?:PANIC|FATAL): .*/.exec(line)?.[0];
      if (severe !== undefined) lastWords = severe;
      return false;
    },
  }).catch((cause) => {
    throw new Error(lastWords === "" ? describe(cause) : lastWords, { cause });
  });
  guard(db, (cause) => die(lastWords === "" ? describe(cause) : lastWords));
  return {
    greeting: Buffer.from(db.execProtocolRawSync(startup())),
    run: (bytes) => collect(db, bytes),
    close: () => db.close(),
  };
}

async function collect(/** @type {PGlite} */ db, /** @type {Buffer} */ bytes) {
  /** @type {Buffer[]} */
  const parts = [];
  // Each part is copied at once: it lies in memory that the backend uses again.
  await db.execProtocolRawStream(bytes, {
    syncToFs: false,
    onRawData: (part) => parts.push(Buffer.from(part)),
  });
  return Buffer.concat(parts);
}

/**
 * PGlite swallows every exception of its main loop and calls it again: after a PANIC or an exhausted stack it would
 * run on damaged, or turn for ever. Here anything but an SQL error is the end.
 */
function guard(/** @type {PGlite} */ db, /** @type {(cause: unknown) => never} */ onBroken) {
  /** @type {Record<string, unknown>} */
  const loop = db.Module;
  for (const name of ["_PostgresMainLoopOnce", "_PostgresMainLongJmp"]) {
    const call = loop[name];
    if (typeof call !== "function") throw new Error(`Cannot guard the database: this PGlite has no ${name}`);
    loop[name] = () => {
      try {
        return call();
      } catch (cause) {
        if (isSqlError(cause)) throw cause;
        return onBroken(cause);
      }
    };
  }
}

function isSqlError(/** @type {unknown} */ cause) {
  return (
    typeof cause === "object" && cause !== null && "status" in cause && cause.status === SQL_ERROR_STATUS
  );
}

function describe(/** @type {unknown} */ cause) {
  return cause instanceof Error ? cause.message : String(cause);
}

function setting(/** @type {string} */ name, /** @type {string} */ value) {
  return ["-c", `${name}=${value}`];
}
