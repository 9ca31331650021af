// A client that sends what it likes: for what the ordinary `pg` would never send.
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { DOOR } from "../../src/embedded/door.js";
import { frame, messagesIn, startup } from "../../src/embedded/messages.js";

/** A message of the server. */
export interface Answer {
  readonly type: string;
  readonly body: string;
}

/** A connection of raw bytes. */
export class RawClient {
  readonly #socket: Socket;
  readonly #closed: Promise<unknown>;
  #received = Buffer.alloc(0);

  constructor(folder: string) {
    this.#socket = connect(join(folder, DOOR));
    this.#closed = once(this.#socket, "close");
    this.#socket.on("data", (chunk) => {
      this.#received = Buffer.concat([this.#received, chunk]);
    });
    this.#socket.on("error", () => {});
  }

  /** Connects and greets. */
  static async start(folder: string): Promise<RawClient> {
    const client = new RawClient(folder);
    client.send(startup());
    await client.until("Z");
    client.#received = Buffer.alloc(0);
    return client;
  }

  send(...parts: readonly Uint8Array[]): void {
    this.#socket.write(Buffer.concat(parts));
  }

  /** Waits until a message of this type has come; gives all that came, and forgets it. */
  async until(type: string): Promise<readonly Answer[]> {
    for (;;) {
      const answers = this.#answers();
      if (answers.some((answer) => answer.type === type)) {
        this.#received = Buffer.alloc(0);
        return answers;
      }
      if (this.#socket.destroyed) throw new Error(`The connection ended before a message "${type}"`);
      await Promise.race([once(this.#socket, "data"), this.#closed]);
    }
  }

  /** Waits for the server to end the connection; gives what it said last. */
  async ended(): Promise<readonly Answer[]> {
    await this.#closed;
    return this.#answers();
  }

  /** Waits for bytes that are no message. */
  async bytes(): Promise<string> {
    if (this.#received.length === 0) await once(this.#socket, "data");
    const text = this.#received.toString("latin1");
    this.#received = Buffer.alloc(0);
    return text;
  }

  destroy(): void {
    this.#socket.destroy();
  }

  #answers(): readonly Answer[] {
    const whole = [...messagesIn(this.#received)].filter(({ end }) => end <= this.#received.length);
    return whole.map(({ type, start, end }) => ({
      type: String.fromCharCode(type),
      body: this.#received.toString("utf8", start + 5, end),
    }));
  }
}

/** Builds the Parse message of an unnamed statement. */
export function parse(sql: string, name = ""): Buffer {
  return frame("P", Buffer.from(`${name}\0${sql}\0\0\0`));
}

/** Builds the Bind message of an unnamed statement without parameters. */
export function bind(): Buffer {
  return frame("B", Buffer.from("\0\0\0\0\0\0\0\0"));
}

/** Builds the Execute message of the unnamed portal; 0 rows are all. */
export function execute(rows = 0): Buffer {
  const body = Buffer.alloc(5);
  body.writeInt32BE(rows, 1);
  return frame("E", body);
}
