// The thread that owns the database, so that its statements, which block, never block the application.
// It serves clients itself; with the application's thread it only agrees on start and end.
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { takeDoor } from "./door.js";
import { startThread } from "./thread.js";
import { keepTidy } from "./upkeep.js";
import { Wire } from "./wire.js";

/**
 * @typedef {import("./thread.js").Task} Task
 * @typedef {import("./thread.js").Report} Report
 * @typedef {import("./thread.js").Command} Command
 * @typedef {import("node:worker_threads").MessagePort} MessagePort
 */

/** An open transaction of another process gets this long to end when the database is closed. */
const CLOSE_GRACE_MS = 2_000;

if (parentPort !== null) await work(parentPort, workerData);

async function work(/** @type {MessagePort} */ port, /** @type {Task} */ task) {
  try {
    if (task.kind === "create") await create(task);
    else await serve(port, task);
  } catch (cause) {
    tell(port, { kind: "failed", reason: cause instanceof Error ? cause.message : String(cause) });
  }
  process.exit(0); // ends the thread, though a client may not have taken all it was sent
}

async function create(/** @type {Task} */ task) {
  const { createDatabase } = await import("./backend.js");
  await createDatabase(task.databaseFolder);
}

async function serve(/** @type {MessagePort} */ port, /** @type {Task} */ task) {
  const door = await takeDoor(task.socketFolder);
  if (door === null) return tell(port, { kind: "taken" });
  try {
    if (!fs.existsSync(path.join(task.databaseFolder, "PG_VERSION"))) {
      tell(port, { kind: "absent" });
      if ((await nextCommand(port)) === "close") return;
      await createAside(task);
    }
    await serveBehind(door, port, task);
  } finally {
    door.release();
  }
}

async function serveBehind(
  /** @type {import("./door.js").Door} */ door,
  /** @type {MessagePort} */ port,
  /** @type {Task} */ task,
) {
  const { openBackend } = await import("./backend.js"); // only now: PGlite is much to load for one who then joins
  const backend = await openBackend(task.databaseFolder, (reason) => {
    tell(port, { kind: "failed", reason });
    return process.exit(1);
  });
  const wire = new Wire(backend);
  door.serve((socket) => wire.attach(socket));
  const stopUpkeep = keepTidy(wire);
  const closing = nextCommand(port);
  tell(port, { kind: "ready" });
  await closing;
  stopUpkeep();
  await wire.drain(CLOSE_GRACE_MS);
  await backend.close();
}

/** Creates the database in a thread of its own: it takes 400 MB that only the end of a thread gives back. */
async function createAside(/** @type {Task} */ task) {
  const creator = startThread({ ...task, kind: "create" });
  /** @type {string | null} */
  let failure = null;
  creator.on("message", (/** @type {Report} */ report) => {
    if (report.kind === "failed") failure = report.reason;
  });
  await once(creator, "exit");
  if (failure !== null) throw new Error(failure);
}

/** @returns {Promise<Command>} */
async function nextCommand(/** @type {MessagePort} */ port) {
  const [command] = await once(port, "message");
  return command;
}

function tell(/** @type {MessagePort} */ port, /** @type {Report} */ report) {
  port.postMessage(report);
}
