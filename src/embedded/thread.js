// How the database's threads are started, and what is said between them and their parent.
import { Worker } from "node:worker_threads";

/**
 * What a thread is for: to create a database, or to open and serve it.
 *
 * @typedef {{readonly kind: "create" | "serve", readonly databaseFolder: string, readonly socketFolder: string}} Task
 *
 * What a thread tells. After `absent` it waits for the command to create or not, after `ready` for the one to close.
 * @typedef {{readonly kind: "taken"} | {readonly kind: "absent"} | {readonly kind: "ready"}
 *   | {readonly kind: "failed", readonly reason: string}} Report
 *
 * @typedef {"create" | "close"} Command
 */

// PGlite's default leaves the JavaScript stack as the limit of recursion: JSON nested 50,000 deep ended the backend.
const STACK_MB = 64;

/** Starts a thread; the program's own loaders stay out of it, since it is plain JavaScript. */
export function startThread(/** @type {Task} */ task) {
  return new Worker(new URL("./worker.js", import.meta.url), {
    name: "database",
    workerData: task,
    execArgv: [],
    resourceLimits: { stackSizeMb: STACK_MB },
  });
}
