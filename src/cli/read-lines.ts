// Reads CSV or NDJSON as a stream of numbered lines; a malformed one is handed on as such and the rest is read.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import type { ImportLine } from "../flow/import-lines.ts";
import { CommandError } from "./errors.ts";

const MAX_LINE_CHARS = 100_000; // no contact is longer; a file without line breaks must not fill the memory
const CHUNK_LINES = 1_000; // lines parsed in one go; a chunk with a fault in it is parsed again line by line

/** How the lines of a file are written. */
export type LineFormat = "csv" | "ndjson";

/** What else is known of a file. */
export interface ReadOptions {
  /** The columns it may have; a CSV with another is refused at once, not line by line. */
  readonly columns?: readonly string[];
}

interface NumberedText {
  readonly number: number;
  readonly raw: string;
}

/** Tells the format by the file's name; CSV where it does not say. */
export function formatOf(file: string): LineFormat {
  return /\.(?:ndjson|jsonl)$/i.test(file) ? "ndjson" : "csv";
}

/**
 * Reads the lines of a file, or of standard input for "-". The first line of CSV names the columns; commas,
 * semicolons or tabs part them. A value may not hold a line break, so that one stray quote cannot swallow a file.
 */
export async function* readLines(
  file: string,
  format: LineFormat,
  options: ReadOptions = {},
): AsyncIterable<ImportLine> {
  const input = file === "-" ? process.stdin : createReadStream(file);
  if (format === "ndjson") {
    for await (const line of textLines(input)) yield { ...line, content: parseJsonLine(line.raw) };
    return;
  }
  yield* readCsv(input, options.columns ?? null);
}

async function* textLines(input: Readable): AsyncIterable<NumberedText> {
  let number = 0;
  for await (const raw of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (raw.trim() !== "") yield { number, raw: number === 1 ? raw.replace(/^\uFEFF/, "") : raw };
  }
}

async function* readCsv(input: Readable, known: readonly string[] | null): AsyncIterable<ImportLine> {
  let header: CsvHeader | null = null;
  let chunk: NumberedText[] = [];
  for await (const line of textLines(input)) {
    if (header === null) {
      header = readHeader(line.raw, known);
      continue;
    }
    chunk.push(line);
    if (chunk.length < CHUNK_LINES) continue;
    yield* parseChunk(chunk, header);
    chunk = [];
  }
  if (header === null)
    throw new CommandError("input", "Cannot read the CSV: it is empty, not even a header names its columns");
  yield* parseChunk(chunk, header);
}

interface CsvHeader {
  readonly columns: readonly string[];
  readonly delimiter: string;
}

function readHeader(raw: string, known: readonly string[] | null): CsvHeader {
  const count = (delimiter: string): number => raw.split(delimiter).length;
  const delimiter = [",", ";", "\t"].reduce((best, each) => (count(each) > count(best) ? each : best));
  const columns = (parseRecords(raw, delimiter)[0] ?? []).map((name) => name.toLowerCase());
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  if (twice !== undefined) refuseHeader(`column "${twice}" stands in it twice; rename one`);
  const unknown = known === null ? undefined : columns.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    refuseHeader(
      `there is no column "${unknown}"; the columns are ${known?.join(", ")}. Remove or rename it`,
    );
  }
  return { columns, delimiter };
}

function refuseHeader(reason: string): never {
  throw new CommandError("input", `Cannot read the CSV header: ${reason}`);
}

function parseChunk(lines: readonly NumberedText[], header: CsvHeader): readonly ImportLine[] {
  try {
    const records = parseRecords(lines.map(({ raw }) => raw).join("\n"), header.delimiter);
    if (records.length === lines.length && lines.every(isReadable)) {
      return lines.map((line, index) => ({ ...line, content: nameColumns(records[index] ?? [], header) }));
    }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
  }
  return lines.map((line) => ({ ...line, content: parseCsvLine(line.raw, header) }));
}

function parseCsvLine(raw: string, header: CsvHeader): ImportLine["content"] {
  const fault = faultOf(raw);
  if (fault !== null) return { kind: "malformed", reason: fault };
  try {
    return nameColumns(parseRecords(raw, header.delimiter)[0] ?? [], header);
  } catch (cause) {
    if (cause instanceof CsvError) return { kind: "malformed", reason: tellCsvError(cause) };
    throw cause;
  }
}

function parseRecords(text: string, delimiter: string): string[][] {
  return parse(text, { delimiter, trim: true, relax_column_count: true });
}

function nameColumns(values: readonly string[], { columns }: CsvHeader): ImportLine["content"] {
  if (values.length !== columns.length) {
    const reason = `has ${values.length} columns, the header has ${columns.length}; put a value with commas in quotes`;
    return { kind: "malformed", reason };
  }
  return { kind: "fields", fields: Object.fromEntries(columns.map((name, index) => [name, values[index]])) };
}

function tellCsvError({ code }: CsvError): string {
  return code === "CSV_QUOTE_NOT_CLOSED"
    ? "opens a quote that is not closed on its line"
    : "has a quote in the wrong place; a quote inside a quoted value is written twice";
}

function isReadable({ raw }: NumberedText): boolean {
  return faultOf(raw) === null;
}

function faultOf(raw: string): string | null {
  if (raw.length > MAX_LINE_CHARS) return `is longer than ${MAX_LINE_CHARS} characters`;
  return raw.includes("\uFFFD") ? "is not valid UTF-8; save the file as UTF-8" : null;
}

function parseJsonLine(raw: string): ImportLine["content"] {
  const fault = faultOf(raw);
  if (fault !== null) return { kind: "malformed", reason: fault };
  try {
    const fields: unknown = JSON.parse(raw);
    if (typeof fields === "object" && fields !== null && !Array.isArray(fields)) {
      return { kind: "fields", fields: { ...fields } };
    }
    return { kind: "malformed", reason: "is not a JSON object" };
  } catch {
    return { kind: "malformed", reason: "is not valid JSON" };
  }
}
