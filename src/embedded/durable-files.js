// Files that are on the disk when PostgreSQL thinks they are. PGlite writes through Node but never fsyncs: a power cut
// would lose what it has acknowledged.
import fs from "node:fs";
import path from "node:path";
import { NodeFS } from "@electric-sql/pglite/nodefs";

/**
 * @typedef {{nfd: number}} OpenFile
 * @typedef {{
 *   stream_ops: {fsync?: (file: OpenFile) => void},
 *   tryFSOperation: (act: () => void) => void,
 * }} HostFiles PGlite's file system on top of Node's, as far as it is changed here.
 */

/** PGlite's files in a folder, with the fsync that they lack. */
export class DurableFiles extends NodeFS {
  /**
   * @override
   * @type {NodeFS["init"]}
   */
  async init(pg, options) {
    const made = await super.init(pg, options);
    const preRun = made.emscriptenOpts.preRun ?? [];
    /** @type {(module: {NODEFS?: HostFiles}) => void} */
    const addFsync = ({ NODEFS: files }) => {
      if (files === undefined) throw new Error("Cannot make files durable: this PGlite has no NODEFS");
      // A failure must reach PostgreSQL as an error number: it then stops rather than acknowledge what is not written.
      files.stream_ops.fsync = (file) => files.tryFSOperation(() => fs.fsyncSync(file.nfd));
    };
    return { emscriptenOpts: { ...made.emscriptenOpts, preRun: [...preRun, addFsync] } };
  }
}

/** Brings a folder and all in it to the disk, files before the folders that name them. */
export function syncTree(/** @type {string} */ folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) syncTree(at);
    else syncEntry(at);
  }
  syncEntry(folder);
}

/** Brings one file, or the names within one folder, to the disk. */
export function syncEntry(/** @type {string} */ at) {
  const file = fs.openSync(at, "r");
  try {
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
}
