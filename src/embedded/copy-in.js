// COPY FROM STDIN. PGlite cannot wait for a client: short of data its backend ends. So the server answers the client
// itself, gathers the data, and hands statement and data over at once.

import { copyFail, FROM_CLIENT, frame } from "./messages.js";
import { stripComments } from "./sql.js";

const COPY_FROM_STDIN = /^copy\s[^;]*\sfrom\s+stdin\b/i;
const STDIN = /\bstdin\b/i;
/** What a thread can hold beside the database; the application itself inserts by parameters. */
const MAX_COPY_BYTES = 256 * 1024 * 1024;

/** Makes a COPY fail that would wait for data; follows every statement that may turn out to be one. */
export const REFUSE_COPY = copyFail("COPY FROM STDIN must stand first in a simple query of its own here");

/** Tells the client to send its data: text format, number of columns unsaid. */
export const SEND_DATA = frame("G", Buffer.alloc(3));

/** Says whether a simple query begins with a COPY FROM STDIN. */
export function isCopyFromStdin(/** @type {string} */ sql) {
  return COPY_FROM_STDIN.test(stripComments(sql));
}

/** Says whether a statement could be a COPY FROM STDIN in a place where {@link isCopyFromStdin} does not look. */
export function mayCopyFromStdin(/** @type {string} */ sql) {
  return STDIN.test(sql);
}

/** One COPY FROM STDIN that is being gathered. */
export class CopyIn {
  /** @type {Buffer[]} */
  #messages;
  #byteCount = 0;

  constructor(/** @type {Buffer} */ statement) {
    this.#messages = [statement];
  }

  /**
   * Takes the client's next message.
   *
   * @param {Buffer} message
   * @returns {"more" | "done" | "foreign"} `foreign` when the message has no place in a COPY: it is not taken.
   */
  take(message) {
    switch (message[0]) {
      case FROM_CLIENT.copyData:
        this.#byteCount += message.length;
        if (this.#byteCount <= MAX_COPY_BYTES) this.#messages.push(message);
        return "more";
      case FROM_CLIENT.flush:
      case FROM_CLIENT.sync:
        return "more";
      case FROM_CLIENT.copyDone:
      case FROM_CLIENT.copyFail:
        if (this.#byteCount <= MAX_COPY_BYTES) this.#messages.push(message);
        return "done";
      default:
        return "foreign";
    }
  }

  /** Gives statement and data; ends in a refusal, which stops a second COPY of the same query from waiting. */
  batch() {
    const isTooLarge = this.#byteCount > MAX_COPY_BYTES;
    const refusal = isTooLarge ? copyFail(`COPY is limited to ${MAX_COPY_BYTES} bytes here`) : REFUSE_COPY;
    return Buffer.concat([...this.#messages, refusal]);
  }
}
