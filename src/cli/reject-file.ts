// The file of lines that were not taken, each with its number and why, made when the first of them comes.
import { stringify } from "csv-stringify/sync";
import { escapeFormula } from "../lines/formula.ts";
import { type OutputFile, openOutputFile } from "./output-file.ts";

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
  /** Waits for the disk, or a file of which every line is rejected would stand in memory. */
  write(line: RejectedLine): Promise<void>;
  /** Gives what was written its name, whatever came of the other lines. */
  close(): Promise<void>;
}

/** Names the reject file of an input file. */
export function rejectFileOf(file: string): string {
  return file === "-" ? "rejects.csv" : `${file}.rejects.csv`;
}

/** Opens a reject file; without rejected lines there will be none. */
export function openRejectFile(file: string): RejectFile {
  let output: OutputFile | null = null;
  return {
    async write({ number, columns, reason, raw }) {
      output ??= await begin(file);
      await output.write(stringify([[number, columns, reason, escapeFormula(raw)]]));
    },
    close: async () => output?.finish(),
  };
}

async function begin(file: string): Promise<OutputFile> {
  const output = await openOutputFile(file);
  await output.write(stringify([["line", "column", "reason", "content"]]));
  return output;
}

/** Says what to do about lines that were not taken: the file of them names them, and is no list itself. */
export function tellRejects(input: string, rejectFile: string): string {
  const list = input === "-" ? "the list" : `"${input}"`;
  return `Which lines, and why: "${rejectFile}". Mend them in ${list} and hand it in again: what went in before stays as it is`;
}
