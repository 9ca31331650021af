// A thread that makes copies. It is JavaScript, since a thread cannot load TypeScript by itself.
import { workerData } from "node:worker_threads";

/** @typedef {typeof import("./fill-copy.ts").fillCopy} FillCopy */

// From source, what it works with is TypeScript all the same; from the build it is not, and tsx is not there.
if (workerData.module.endsWith(".ts")) (await import("tsx/esm/api")).register();
/** @type {{ fillCopy: FillCopy }} */
const { fillCopy } = await import(workerData.module);

/** Makes one copy. */
export function fill(/** @type {Parameters<FillCopy>} */ task) {
  return fillCopy(...task);
}
