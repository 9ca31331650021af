// Reads CSV or NDJSON as a stream of numbered lines; a malformed one is handed on as such and the rest is read.
import { accessSync, constants, createReadStream, statSync } from "node:fs";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import Papa from "papaparse";
import { err, ok, type Result } from "../base/result.ts";
import type { ImportLine } from "../flow/import-lines.ts";
import { LinesError } from "./lines-error.ts";

const MAX_LINE_CHARS = 100_000; // no contact is longer
const MAX_UNBROKEN_BYTES = 16 * 2 ** 20; // a line is whole in memory before it is refused; this is no list any more
const LINE_FEED = 0x0a;
const LOOKS_LIKE_JSON = /^\s*[[{]/; // no column begins so
const CHUNK_LINES = 1_000; // lines parsed in one go; a chunk with a fault in it is parsed again line by line
const CHUNK_CHARS = 1_000_000; // fewer lines where they are long, or a thousand of the longest would take 200 MB

/** How the lines of a file are written. */
export type LineFormat = "csv" | "ndjson";

/** What else is known of a file. */
export interface ReadOptions {
  /** The columns it may have; a CSV with another is refused at once, not line by line. */
  readonly columns?: readonly string[] | null;
}

interface NumberedText {
  readonly number: number;
  readonly raw: string;
}

/** Tells the format by the file's name; CSV where it does not say. */
export function formatOf(file: string): LineFormat {
  return /\.(?:ndjson|jsonl)$/i.test(file) ? "ndjson" : "csv";
}

/** Where lines come from: the path of a file, "-" for standard input, or a stream of bytes. */
export type LineSource = string | Readable;

/**
 * Reads lines. The first line of CSV names the columns; commas, semicolons or tabs part them. A value may not hold a
 * line break, so that one stray quote cannot swallow a file.
 */
export async function* readLines(source: LineSource, format: LineFormat): AsyncIterable<ImportLine> {
  for await (const lines of readLineChunks(source, format)) yield* lines;
}

/** Reads the lines as {@link readLines} does, up to 1,000 at a time, in which a million take half as long. */
export async function* readLineChunks(
  source: LineSource,
  format: LineFormat,
  { columns = null }: ReadOptions = {},
): AsyncIterable<readonly ImportLine[]> {
  const name = typeof source === "string" && source !== "-" ? ` "${source}"` : "";
  const input = openSource(source);
  if (format === "ndjson") {
    for await (const lines of textChunks(input)) yield lines.map(readJsonLine);
    return;
  }
  let header: CsvHeader | null = null;
  for await (const lines of textChunks(input)) {
    header ??= readHeader(lines.shift()?.raw ?? "", { known: columns, name });
    yield parseChunk(lines, header);
  }
  if (header === null)
    throw new LinesError(`Cannot read the CSV${name}: it is empty, not even a header names its columns`);
}

function openSource(source: LineSource): Readable {
  if (typeof source !== "string") return source;
  if (source === "-") return process.stdin;
  const refuse = (reason: string): never => {
    throw new LinesError(`Cannot read "${source}": ${reason}`);
  };
  const found = statSync(source, { throwIfNoEntry: false }) ?? refuse("there is no such file");
  if (found.isDirectory()) refuse("it is a folder; name a file in it");
  try {
    accessSync(source, constants.R_OK);
  } catch {
    refuse("it may not be read by who runs this");
  }
  return createReadStream(source);
}

/** Lines that are not blank, up to 1,000 at a time or as many as have a million characters. */
async function* textChunks(input: Readable): AsyncIterable<NumberedText[]> {
  let number = 0;
  let chunk: NumberedText[] = [];
  let chars = 0;
  for await (const raw of createInterface({
    input: Readable.from(refuseUnbroken(input)),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number += 1;
    chars += raw.length;
    if (raw.trim() !== "") chunk.push({ number, raw: number === 1 ? raw.replace(/^\uFEFF/, "") : raw });
    if (chunk.length < CHUNK_LINES && (chars < CHUNK_CHARS || chunk.length === 0)) continue;
    yield chunk;
    chunk = [];
    chars = 0;
  }
  if (chunk.length > 0) yield chunk;
}

/** Ends a file that has no line breaks, before it fills the memory. */
async function* refuseUnbroken(input: Readable): AsyncIterable<Buffer> {
  let unbroken = 0;
  for await (const chunk of input) {
    const bytes: Buffer = chunk;
    const lastBreak = bytes.lastIndexOf(LINE_FEED);
    unbroken = lastBreak < 0 ? unbroken + bytes.length : bytes.length - lastBreak;
    if (unbroken > MAX_UNBROKEN_BYTES) {
      throw new LinesError(
        `Cannot read on: ${MAX_UNBROKEN_BYTES / 2 ** 20} MB came without a line break; is it CSV or NDJSON, one entry a line?`,
      );
    }
    yield bytes;
  }
}

interface CsvHeader {
  readonly columns: readonly string[];
  readonly delimiter: string;
}

interface HeaderOptions {
  readonly known: readonly string[] | null;
  /** The file's name after a space, where it has one. */
  readonly name: string;
}

function readHeader(raw: string, { known, name: file }: HeaderOptions): CsvHeader {
  const refuseHeader = (reason: string): never => {
    throw new LinesError(`Cannot read the header of the CSV${file}: ${reason}`);
  };
  // UTF-16 among others, which is full of NUL where it is read as UTF-8.
  if (faultOf(raw) !== null || raw.includes("\0"))
    refuseHeader("it is no text in UTF-8; save the file as UTF-8");
  if (LOOKS_LIKE_JSON.test(raw)) {
    refuseHeader("it looks like JSON; give an object a line, and name the file .ndjson or say the format");
  }
  const count = (delimiter: string): number => raw.split(delimiter).length;
  const delimiter = [",", ";", "\t"].reduce((best, each) => (count(each) > count(best) ? each : best));
  const parsed = parseQuoted(raw, delimiter);
  if (parsed.kind === "error") return refuseHeader(`it ${parsed.error}`);
  const columns = parsed.value.map((name) => name.toLowerCase());
  // It is not quoted: what a command says may end in a log.
  if (columns.some((name) => name.includes("@"))) {
    refuseHeader("an address stands in it; name the columns in the first line, such as id,email");
  }
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

function parseChunk(lines: readonly NumberedText[], header: CsvHeader): readonly ImportLine[] {
  const records = lines.every(isReadable) ? parsePlainRecords(lines, header) : null;
  return lines.map((line, index) => {
    const values = records?.[index];
    // A quote in a value may have stood where csv-parse refuses it.
    const isPlain = values !== undefined && !values.some((value) => value.includes('"'));
    const { number, raw } = line;
    return { number, raw, content: isPlain ? nameColumns(values, header) : parseCsvLine(raw, header) };
  });
}

/** Parses a chunk five times faster than csv-parse does; `null` where there is a fault in it. */
function parsePlainRecords(
  lines: readonly NumberedText[],
  { delimiter }: CsvHeader,
): readonly (readonly string[])[] | null {
  const text = lines.map(({ raw }) => raw).join("\n");
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: "\n" });
  return errors.length === 0 && data.length === lines.length ? data : null;
}

function parseCsvLine(raw: string, header: CsvHeader): ImportLine["content"] {
  const fault = faultOf(raw);
  if (fault !== null) return { kind: "malformed", reason: fault };
  if (!raw.includes('"')) return nameColumns(raw.split(header.delimiter), header);
  const parsed = parseQuoted(raw, header.delimiter);
  return parsed.kind === "ok"
    ? nameColumns(parsed.value, header)
    : { kind: "malformed", reason: parsed.error };
}

function parseQuoted(line: string, delimiter: string): Result<readonly string[], string> {
  try {
    const records: string[][] = parse(line, { delimiter, trim: true, relax_column_count: true });
    return ok(records[0] ?? []);
  } catch (cause) {
    if (cause instanceof CsvError) return err(tellCsvError(cause));
    throw cause;
  }
}

function nameColumns(values: readonly string[], { columns }: CsvHeader): ImportLine["content"] {
  if (values.length !== columns.length) {
    const reason = `has ${values.length} columns, the header has ${columns.length}; put a value with commas in quotes`;
    return { kind: "malformed", reason };
  }
  const fields: Record<string, string> = {};
  for (const [index, name] of columns.entries()) fields[name] = values[index]?.trim() ?? "";
  return { kind: "fields", fields };
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

function readJsonLine({ number, raw }: NumberedText): ImportLine {
  return { number, raw, content: parseJsonLine(raw) };
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
