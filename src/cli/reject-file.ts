// The file of lines that were not taken, each with its number and why, made when the first of them comes.
import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { stringify } from "csv-stringify/sync";

/** A line that was not taken. */
export interface RejectedLine {
  readonly number: number;
  readonly raw: string;
  /** The columns at fault; empty for the whole line. */
  readonly columns: string;
  readonly reason: string;
}

/** A reject file under way. */
export interface RejectFile {
  write(line: RejectedLine): Promise<void>;
  close(): Promise<void>;
}

/** Names the reject file of an input file. */
export function rejectFileOf(file: string): string {
  return file === "-" ? "rejects.csv" : `${file}.rejects.csv`;
}

/** Opens a reject file; without rejected lines there will be none. */
export function openRejectFile(file: string): RejectFile {
  let stream: WriteStream | null = null;
  return {
    async write({ number, columns, reason, raw }) {
      stream ??= createRejects(file);
      // Waits for the disk, or a file of which every line is rejected would stand in memory.
      if (!stream.write(stringify([[number, columns, reason, raw]]))) await once(stream, "drain");
    },
    close: () => new Promise((done) => (stream === null ? done() : stream.end(() => done()))),
  };
}

function createRejects(file: string): WriteStream {
  const stream = createWriteStream(file, { mode: 0o600 });
  stream.write(stringify([["line", "column", "reason", "content"]]));
  return stream;
}
