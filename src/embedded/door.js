// Who may open the files, and where clients come in. Two backends on the same files lose rows without a word, so a
// process first takes the door: the socket `.s.PGSQL.5432`, which has one owner at any time.
//
// Each contender listens on a socket of a name never used again, its claim, and then looks at all other claims. Of two
// contenders at least one sees the other, since each made its own claim before it looked; so nobody wins while another
// claim is alive. A claim is alive while a process listens on it, whatever killed that process; names are never used
// again, so a dead claim can be removed at any time without harm.
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * @typedef {(socket: net.Socket) => void} Welcome
 * @typedef {object} Door
 * @property {(welcome: Welcome) => void} serve Lets clients in; those who came before have waited.
 * @property {() => void} release
 *
 * @typedef {object} Claim
 * @property {string} name
 * @property {string} at
 * @property {(welcome: Welcome) => void} serve
 * @property {() => void} withdraw
 */

/** The name `pg` connects to in a folder given as host, with port 5432. */
export const DOOR = ".s.PGSQL.5432";
/** The longest name of a socket made here. */
export const LONGEST_SOCKET_NAME = ".claim-00000000.new";
const CLAIM = /^\.claim-[0-9a-f]{8}$/;
/** The last is what a listener leaves to those in line when it closes. */
const NOBODY = new Set(["ECONNREFUSED", "ENOENT", "ECONNRESET"]);
/** Another contender decides in milliseconds; one that is stopped in between never does. */
const TAKE_TIMEOUT_MS = 30_000;

/**
 * Takes the door of a folder. Clients wait, unanswered, until they are let in.
 *
 * @param {string} folder
 * @returns {Promise<Door | null>} `null` when another process has it.
 * @throws {Error} when another contender neither takes it nor goes away.
 */
export async function takeDoor(folder) {
  const door = path.join(folder, DOOR);
  for (const deadline = Date.now() + TAKE_TIMEOUT_MS; Date.now() < deadline; ) {
    const claim = await makeClaim(folder);
    if (claim !== null && (await outlasts(claim, folder, deadline)) && open(claim, door)) {
      return { serve: claim.serve, release: () => release(claim, door) };
    }
    claim?.withdraw();
    if (await answers(door)) return null;
    await sleep(5 + Math.random() * 20);
  }
  throw new Error(
    "another process is about to open it and does not go on: stop that process, then start again",
  );
}

/**
 * Says whether a process listens on a socket.
 *
 * @throws {Error} when it cannot be told, such as for lack of permission.
 */
export async function answers(/** @type {string} */ at) {
  const socket = net.connect(at);
  try {
    await once(socket, "connect");
    return true;
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    if (code === "EAGAIN") return true; // so many are waiting to connect that the line is full
    if (NOBODY.has(code)) return false;
    throw cause;
  } finally {
    socket.destroy();
  }
}

/** Gives `null` when a contender took the new claim for a dead one, in the moment between its two system calls. */
async function makeClaim(/** @type {string} */ folder) {
  const name = `.claim-${randomBytes(4).toString("hex")}`;
  const at = path.join(folder, name);
  /** @type {Set<net.Socket>} */
  const waiting = new Set();
  /** @type {Welcome} */
  let welcome = (socket) => waiting.add(socket);
  const server = net.createServer({ pauseOnConnect: true }, (socket) => welcome(socket));
  server.listen(at);
  await once(server, "listening");
  /** @type {Claim} */
  const claim = {
    name,
    at,
    serve: (next) => {
      welcome = (socket) => {
        next(socket);
        socket.resume();
      };
      for (const socket of waiting) welcome(socket);
      waiting.clear();
    },
    withdraw: () => {
      server.close();
      for (const socket of waiting) socket.destroy();
      fs.rmSync(at, { force: true });
    },
  };
  if (fs.existsSync(at)) return claim;
  claim.withdraw();
  return null;
}

/** Waits until no other claim is alive; gives way to one of lower name, and to whoever has the door. */
async function outlasts(
  /** @type {Claim} */ claim,
  /** @type {string} */ folder,
  /** @type {number} */ deadline,
) {
  while (Date.now() < deadline) {
    const rivals = await findRivals(claim, folder);
    if (rivals.length === 0) return true;
    if (rivals.some((name) => name < claim.name)) return false;
    if (await answers(path.join(folder, DOOR))) return false;
    await sleep(10);
  }
  return false;
}

async function findRivals(/** @type {Claim} */ claim, /** @type {string} */ folder) {
  const names = fs.readdirSync(folder).filter((name) => CLAIM.test(name) && name !== claim.name);
  const rivals = [];
  for (const name of names) {
    if (await answers(path.join(folder, name))) rivals.push(name);
    else fs.rmSync(path.join(folder, name), { force: true });
  }
  return rivals;
}

/** Puts the claim in the door's place, over the name that a killed process has left there. */
function open(/** @type {Claim} */ claim, /** @type {string} */ door) {
  fs.chmodSync(claim.at, 0o600);
  fs.linkSync(claim.at, `${claim.at}.new`);
  fs.renameSync(`${claim.at}.new`, door);
  return true;
}

/** The door goes before the claim: whoever comes in between waits for the claim. */
function release(/** @type {Claim} */ claim, /** @type {string} */ door) {
  fs.rmSync(door, { force: true });
  claim.withdraw();
}
