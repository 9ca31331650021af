// One client's connection: cuts what it sends into batches, and keeps what is its own on a backend shared by all.
import { CopyIn, isCopyFromStdin, mayCopyFromStdin, REFUSE_COPY, SEND_DATA } from "./copy-in.js";
import { followListening, mayEndListening } from "./listening.js";
import { FROM_CLIENT, fatalError, HEADER_BYTES, textsIn } from "./messages.js";

/**
 * A run of messages that must reach the backend in one piece.
 *
 * @typedef {object} Batch
 * @property {Buffer} bytes
 * @property {boolean} isCopyIn The client has had its CopyInResponse.
 * @property {boolean} mayEndListening
 */

/**
 * What a session needs of the server.
 *
 * @typedef {object} SessionHost
 * @property {() => Buffer} greeting
 * @property {(session: Session, batch: Batch) => void} submit
 * @property {(session: Session) => void} leave Called once, after the last batch.
 */

const SSL_REQUEST = 80877103;
const GSS_REQUEST = 80877104;
const CANCEL_REQUEST = 80877102;
const STARTUP_HEADER_BYTES = 8;
// PostgreSQL's own limits (libpq/pqcomm.h, libpq/libpq.h). Its backend ends when a message passes them, and here all
// sessions end with it.
const MAX_STARTUP_BYTES = 10_000;
const MAX_SMALL_MESSAGE_BYTES = 10_000;
/** Well under the memory of the database, which holds a message and its result several times over. */
const MAX_MESSAGE_BYTES = 256 * 1024 * 1024;

const LARGE = new Set([
  FROM_CLIENT.query,
  FROM_CLIENT.parse,
  FROM_CLIENT.bind,
  FROM_CLIENT.call,
  FROM_CLIENT.copyData,
]);
const KNOWN = new Set(Object.values(FROM_CLIENT));
const ENDS_BATCH = new Set([FROM_CLIENT.query, FROM_CLIENT.sync, FROM_CLIENT.flush, FROM_CLIENT.call]);
const STRAY_COPY = new Set([FROM_CLIENT.copyData, FROM_CLIENT.copyDone, FROM_CLIENT.copyFail]);
const SEARCH_PATH = /(?:^|\s)(?:-c\s*|--)search[_-]path=((?:\\.|[^\s\\])+)/g;

/** One client's connection. */
export class Session {
  /** Names in quotes and lower case, as the backend reports them in notifications. @type {Set<string>} */
  channels = new Set();
  /** The settings this session has made its own; the rest are the database's. @type {Map<string, string>} */
  settings = new Map();

  #socket;
  #host;
  /** @type {Buffer[]} */
  #input = [];
  #inputBytes = 0;
  #neededBytes = STARTUP_HEADER_BYTES;
  #hasStarted = false;
  #isOver = false;
  /** @type {Buffer[]} */
  #batch = [];
  #mayEndListening = false;
  #mayCopyIn = false;
  /** @type {CopyIn | null} */
  #copyIn = null;

  /**
   * @param {import("node:net").Socket} socket
   * @param {SessionHost} host
   */
  constructor(socket, host) {
    this.#socket = socket;
    this.#host = host;
    socket.on("data", (chunk) => this.#receive(chunk));
    socket.on("error", () => socket.destroy());
    socket.on("close", () => this.#leave());
  }

  /** Sends messages to the client, unless it is gone. */
  send(/** @type {Uint8Array} */ bytes) {
    if (bytes.length > 0 && this.#socket.writable) this.#socket.write(bytes);
  }

  /**
   * Ends the session with an error the client can tell its user.
   *
   * @param {string} code SQLSTATE.
   * @param {string} message
   */
  fail(code, message) {
    if (this.#isOver) return;
    this.send(fatalError(code, message));
    this.#end();
  }

  #end() {
    this.#socket.destroySoon(); // once what was sent is out
    this.#leave();
  }

  #leave() {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#input = [];
    this.#host.leave(this);
  }

  #receive(/** @type {Buffer} */ chunk) {
    if (this.#isOver) return;
    this.#input.push(chunk);
    this.#inputBytes += chunk.length;
    // Chunks are joined once a message is whole: joining at each would copy 8 MB a hundred times.
    if (this.#inputBytes < this.#neededBytes) return;
    const input = Buffer.concat(this.#input);
    let start = 0;
    while (!this.#isOver) {
      const length = this.#measure(input.subarray(start));
      if (start + length > input.length) break;
      const message = input.subarray(start, start + length);
      start += length;
      if (this.#hasStarted) this.#accept(message);
      else this.#start(message);
    }
    this.#input = start < input.length ? [input.subarray(start)] : [];
    this.#inputBytes = input.length - start;
  }

  /** Gives the bytes the next message takes, or at least more than there are; ends the session of a malformed one. */
  #measure(/** @type {Buffer} */ input) {
    const header = this.#hasStarted ? HEADER_BYTES : STARTUP_HEADER_BYTES;
    this.#neededBytes = header;
    if (input.length < header) return header;
    const length = this.#hasStarted ? 1 + input.readInt32BE(1) : input.readInt32BE(0);
    const max = this.#hasStarted ? maxBytes(input.readUInt8(0)) : MAX_STARTUP_BYTES;
    if (length < header || length > max) {
      this.fail("08P01", "the message has an unknown type or a length beyond its limits");
      return Number.POSITIVE_INFINITY;
    }
    this.#neededBytes = length;
    return length;
  }

  #start(/** @type {Buffer} */ message) {
    const code = message.readInt32BE(4);
    if (code === SSL_REQUEST || code === GSS_REQUEST) {
      this.send(Buffer.from("N"));
    } else if (code === CANCEL_REQUEST) {
      this.#end(); // a statement runs in one go, so there is nothing that could be stopped
    } else if (code >> 16 !== 3) {
      this.fail("0A000", `protocol version ${code >> 16} is not known here: 3 is`);
    } else {
      const path = searchPathOf(textsIn(message, STARTUP_HEADER_BYTES, message.length));
      if (path !== null) this.settings.set("search_path", path);
      this.#hasStarted = true;
      this.send(this.#host.greeting());
    }
  }

  #accept(/** @type {Buffer} */ message) {
    if (this.#copyIn !== null) {
      const taken = this.#copyIn.take(message);
      if (taken === "more") return;
      this.#submit(this.#copyIn.batch(), true);
      this.#copyIn = null;
      if (taken === "done") return;
    }
    const type = message.readUInt8(0);
    if (type === FROM_CLIENT.terminate) return this.#end();
    if (STRAY_COPY.has(type)) return; // the rest of a COPY that has failed
    if (type === FROM_CLIENT.query || type === FROM_CLIENT.parse) {
      const isHeld = this.#readStatement(message, type);
      if (isHeld) return;
    }
    this.#batch.push(message);
    if (this.#mayCopyIn && (type === FROM_CLIENT.execute || type === FROM_CLIENT.query))
      this.#batch.push(REFUSE_COPY);
    if (!ENDS_BATCH.has(type)) return;
    this.#submit(this.#batch.length === 1 ? message : Buffer.concat(this.#batch), false);
    this.#batch = [];
  }

  /** Looks into a statement; gives true when it is held back until its data is there. */
  #readStatement(/** @type {Buffer} */ message, /** @type {number} */ type) {
    const sql = statementOf(message, type);
    followListening(this.channels, sql);
    if (mayEndListening(sql)) this.#mayEndListening = true;
    if (!mayCopyFromStdin(sql)) return false;
    if (type === FROM_CLIENT.query && this.#batch.length === 0 && isCopyFromStdin(sql)) {
      this.#copyIn = new CopyIn(message);
      this.send(SEND_DATA);
      return true;
    }
    this.#mayCopyIn = true; // for good: the statement may be prepared now and run later
    return false;
  }

  #submit(/** @type {Buffer} */ bytes, /** @type {boolean} */ isCopyIn) {
    const batch = { bytes, isCopyIn, mayEndListening: this.#mayEndListening };
    this.#mayEndListening = false;
    this.#host.submit(this, batch);
  }
}

function maxBytes(/** @type {number} */ type) {
  if (!KNOWN.has(type)) return 0;
  return 1 + (LARGE.has(type) ? MAX_MESSAGE_BYTES : MAX_SMALL_MESSAGE_BYTES);
}

function statementOf(/** @type {Buffer} */ message, /** @type {number} */ type) {
  const texts = textsIn(message, HEADER_BYTES, message.length);
  return (type === FROM_CLIENT.query ? texts[0] : texts[1]) ?? "";
}

/** Reads `-c search_path=...` of the startup options, in which a backslash escapes a space. The last one counts. */
function searchPathOf(/** @type {readonly string[]} */ fields) {
  const at = fields.findIndex((name, index) => index % 2 === 0 && name === "options");
  const options = at < 0 ? "" : (fields[at + 1] ?? "");
  const path = [...options.matchAll(SEARCH_PATH)].at(-1)?.[1];
  return path === undefined ? null : path.replace(/\\(.)/g, "$1");
}
