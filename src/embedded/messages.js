// The frames of PostgreSQL's wire protocol, version 3: how they are cut, built and named. Knows no sessions.

const byte = (/** @type {string} */ letter) => letter.charCodeAt(0);

/** Names the messages a client sends. */
export const FROM_CLIENT = Object.freeze({
  query: byte("Q"),
  parse: byte("P"),
  bind: byte("B"),
  describe: byte("D"),
  execute: byte("E"),
  close: byte("C"),
  flush: byte("H"),
  sync: byte("S"),
  call: byte("F"),
  copyData: byte("d"),
  copyDone: byte("c"),
  copyFail: byte("f"),
  terminate: byte("X"),
});

/** Names those messages of the backend that the server looks into. */
export const FROM_BACKEND = Object.freeze({
  notification: byte("A"),
  copyIn: byte("G"),
  parameterStatus: byte("S"),
  ready: byte("Z"),
});

/** The status in ReadyForQuery outside any transaction. */
export const IDLE = byte("I");

/** A message's type byte and length field. */
export const HEADER_BYTES = 5;

/** Builds one message. */
export function frame(/** @type {string} */ type, /** @type {Uint8Array} */ body = Buffer.alloc(0)) {
  const message = Buffer.alloc(HEADER_BYTES + body.length);
  message.write(type, 0, "latin1");
  message.writeInt32BE(4 + body.length, 1);
  message.set(body, HEADER_BYTES);
  return message;
}

/** Builds a simple query. */
export function query(/** @type {string} */ sql) {
  return frame("Q", Buffer.from(`${sql}\0`));
}

/** Builds the message that makes a COPY in progress fail with a reason; the backend ignores it anywhere else. */
export function copyFail(/** @type {string} */ reason) {
  return frame("f", Buffer.from(`${reason}\0`));
}

/** Builds the startup message of a client that asks for nothing special. */
export function startup() {
  const fields = Buffer.from("user\0postgres\0database\0postgres\0\0");
  const head = Buffer.alloc(8);
  head.writeInt32BE(head.length + fields.length, 0);
  head.writeInt32BE(3 << 16, 4);
  return Buffer.concat([head, fields]);
}

/**
 * Builds the error that ends a session.
 *
 * @param {string} code SQLSTATE.
 * @param {string} message
 */
export function fatalError(code, message) {
  return frame("E", Buffer.from(`SFATAL\0VFATAL\0C${code}\0M${message}\0\0`));
}

/**
 * Walks over whole messages of the backend.
 *
 * @param {Buffer} output
 * @returns {Generator<{readonly type: number, readonly start: number, readonly end: number}>} Places in the output.
 */
export function* messagesIn(output) {
  for (let start = 0; start + HEADER_BYTES <= output.length; ) {
    const end = start + 1 + output.readInt32BE(start + 1);
    yield { type: output.readUInt8(start), start, end };
    start = end;
  }
}

/**
 * Reads the zero-ended texts of a message.
 *
 * @param {Buffer} output
 * @param {number} start Where the first text begins.
 * @param {number} end Where the message ends.
 * @returns {readonly string[]}
 */
export function textsIn(output, start, end) {
  return output.toString("utf8", start, end).split("\0");
}
