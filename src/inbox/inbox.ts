// A mail server for trying things out: it takes every message, hands none on, and keeps the newest to be looked at.
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

/** A message as it came. */
export interface KeptMail {
  /** Counts from 1 in the order they came. */
  readonly number: number;
  /** Whom the envelope names, with commas between them. */
  readonly to: string;
  readonly takenAt: Date;
  readonly raw: Buffer;
}

/** What was sent here. */
export interface Inbox {
  /** Where to send to: `smtp://…`. */
  readonly url: string;
  /** Finds a message; `null` where there is none of that number any more. */
  find(number: number): KeptMail | null;
  /** Lists the newest first: those whose recipient holds the words, before a number where one is given. */
  list(words: string, before: number | null, limit: number): readonly KeptMail[];
  close(): Promise<void>;
}

/** How it is opened. */
export interface InboxOptions {
  readonly clock: () => Date;
  /** Hears of each message, with how many there were. */
  readonly onTaken: (count: number) => void;
}

const MAX_KEPT = 5_000;
const MAX_CLIENTS = 50;
const MAX_BYTES = 50 * 1024 * 1024; // larger than any mail server takes

/** Opens one on a free port of this machine, for this machine alone. */
export async function openInbox({ clock, onTaken }: InboxOptions): Promise<Inbox> {
  const kept: KeptMail[] = [];
  let count = 0;
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    maxClients: MAX_CLIENTS,
    size: MAX_BYTES,
    onData(stream, { envelope }, done) {
      buffer(stream).then((raw) => {
        count += 1;
        const to = envelope.rcptTo.map(({ address }) => address).join(", ");
        kept.push({ number: count, to, takenAt: clock(), raw });
        if (kept.length > MAX_KEPT) kept.shift();
        onTaken(count);
        done();
      }, done);
    },
  });
  await new Promise<void>((listening, fail) => {
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => listening());
  });
  server.on("error", () => {}); // a client that hangs up; the message it was handing over was not taken
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    find: (number) => kept.find((mail) => mail.number === number) ?? null,
    list: (words, before, limit) => {
      const asked = words.toLowerCase();
      return kept
        .filter(({ number, to }) => (before === null || number < before) && to.toLowerCase().includes(asked))
        .slice(-limit)
        .reverse();
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
