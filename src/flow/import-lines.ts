// Takes lines of another system in, chunk by chunk as one batch; a bad line is reported and the rest goes in.
import { invariant } from "../base/assert.ts";
import type { BatchId } from "../base/ids.ts";
import type { Result } from "../base/result.ts";
import type { ColumnProblem, ImportContext, ImportFields, ParsedLine } from "../consent/import-columns.ts";
import { type BatchKind, saveBatchProgress, startBatch } from "../store/batches.ts";
import type { Db } from "../store/database.ts";
import type { TokenKeys } from "../store/erasures.ts";
import type { KeyedDependencies } from "./dependencies.ts";
import { loadVocabulary } from "./load-vocabulary.ts";

// One transaction each: long enough that the way to the database and waiting for its disk hardly count, short enough to
// hold nobody up.
const CHUNK_LINES = 5_000;
// Long lines make shorter chunks, so that what is in memory does not depend on them.
const CHUNK_CHARS = 2_000_000;

/** One line of an import, read but not yet understood. */
export interface ImportLine {
  /** Counted from 1, the header included, as an editor shows it. */
  readonly number: number;
  readonly raw: string;
  readonly content:
    | { readonly kind: "fields"; readonly fields: ImportFields }
    | { readonly kind: "malformed"; readonly reason: string };
}

/** A line that did not go in, or went in with something dropped. */
export interface LineReport {
  readonly kind: "rejected" | "warning";
  readonly line: ImportLine;
  readonly problems: readonly ColumnProblem[];
}

/** How the lines fared: records that are new or changed, and lines that were refused or went in with a warning. */
export interface ImportCounts {
  readonly created: number;
  readonly updated: number;
  readonly rejected: number;
  readonly warnings: number;
}

/** Who hears of an import while it runs. */
export interface ImportObserver {
  /** May make the import wait, so that what it writes does not pile up. */
  readonly onReport: (report: LineReport) => void | Promise<void>;
  readonly onProgress: (lines: number) => void | Promise<void>;
}

/** Where the lines come from, and who hears of them. */
export interface ImportSource {
  /** In their order, as many at a time as come; at most some thousands. */
  readonly lines: AsyncIterable<readonly ImportLine[]>;
  readonly observer: ImportObserver;
}

/** An import as it is asked for. */
export interface ImportRequest {
  /** The file's name, where there is one. */
  readonly label: string | null;
  readonly by: string | null;
  /** Names what asks for it, so that a job tried again goes on with its batch; `null`: a new batch each time. */
  readonly requestKey: string | null;
}

/** What one kind of lines holds, and how it is saved. */
export interface ImportKind<Row> {
  readonly batchKind: BatchKind;
  /** The columns a line may have. */
  readonly columns: readonly string[];
  parse(fields: ImportFields, context: ImportContext): Result<ParsedLine<Row>, readonly ColumnProblem[]>;
  /** Lines with the same key are saved one after the other, never in one chunk; `null`: any may be. */
  readonly keyOf: ((row: Row) => string) | null;
  /** Saves a chunk in a transaction. Says of each row that cannot be saved why, by its place in the chunk. */
  save(db: Db, rows: readonly Row[], write: ImportWrite): Promise<SavedRows>;
}

/** What writes a chunk, and when. */
export interface ImportWrite {
  readonly batchId: BatchId;
  readonly at: Date;
  /** For telling who was erased. */
  readonly tokenKeys: TokenKeys;
}

/** What came of a chunk. */
export interface SavedRows {
  readonly created: number;
  readonly updated: number;
  readonly rejected: ReadonlyMap<number, ColumnProblem>;
}

/** Imports lines as one batch. Importing the same lines again changes nothing. */
export async function importLines<Row>(
  deps: KeyedDependencies,
  kind: ImportKind<Row>,
  request: ImportRequest,
  source: ImportSource,
): Promise<ImportCounts & { readonly batchId: BatchId }> {
  const { label, by, requestKey } = request;
  const chunks = await begun(source.lines);
  const vocabulary = await loadVocabulary(deps.db);
  const batch = await startBatch(
    deps.db,
    { kind: kind.batchKind, label, startedBy: by, requestKey, input: null },
    deps.clock(),
  );
  const run = openRun(deps, kind, batch.id, source.observer);
  for await (const lines of chunks) {
    const context = { now: deps.clock(), vocabulary };
    for (const line of lines) run.take(line, parseLine(kind, line, context));
    if (run.isFull()) await run.save();
  }
  const counts = await run.finish();
  deps.log.info({ batchId: batch.id, ...counts }, "Imported lines");
  return { ...counts, batchId: batch.id };
}

/** Reads the beginning, so that a file that cannot be read is refused before an import of it is on record. */
async function begun<T>(chunks: AsyncIterable<T>): Promise<AsyncIterable<T>> {
  const reading = chunks[Symbol.asyncIterator]();
  const first = await reading.next();
  return (async function* () {
    for (let next = first; !next.done; next = await reading.next()) yield next.value;
  })();
}

type ParsedRow<Row> = Result<ParsedLine<Row>, readonly ColumnProblem[]>;

function parseLine<Row>(
  kind: ImportKind<Row>,
  { content }: ImportLine,
  context: ImportContext,
): ParsedRow<Row> {
  return content.kind === "malformed"
    ? { kind: "error", error: [{ column: "", reason: content.reason }] }
    : kind.parse(content.fields, context);
}

interface Chunk<Row> {
  readonly lines: ImportLine[];
  readonly rows: Row[];
  readonly keys: Set<string>;
}

interface ImportRun<Row> {
  take(line: ImportLine, parsed: ParsedRow<Row>): void;
  /** Says whether enough was taken to be worth a transaction. */
  isFull(): boolean;
  /** Begins to save what was taken, once what was taken before is saved. */
  save(): Promise<void>;
  finish(): Promise<ImportCounts>;
}

/** Collects rows into chunks. While some are saved the next are read; there are never more than the two. */
function openRun<Row>(
  deps: KeyedDependencies,
  kind: ImportKind<Row>,
  batchId: BatchId,
  observer: ImportObserver,
): ImportRun<Row> {
  let counts: ImportCounts = { created: 0, updated: 0, rejected: 0, warnings: 0 };
  let read = 0;
  let linesTaken = 0;
  let charsTaken = 0;
  let reports: LineReport[] = [];
  let chunks: [Chunk<Row>, ...Chunk<Row>[]] = [newChunk()];
  let saving: Promise<void> = Promise.resolve();

  const report = async (each: LineReport): Promise<void> => {
    counts = add(counts, each.kind === "rejected" ? { rejected: 1 } : { warnings: 1 });
    await observer.onReport(each);
  };
  const saveTaken = async (taken: readonly Chunk<Row>[], told: readonly LineReport[]): Promise<void> => {
    const linesRead = read;
    for (const each of told) await report(each);
    for (const { lines, rows } of taken) {
      const result = await saveChunk(deps, kind, batchId, { rows, counts });
      counts = add(counts, countsOf(result));
      for (const [index, problem] of result.rejected) {
        const line = lines[index];
        invariant(line !== undefined, `No line ${index} in the chunk`);
        await report({ kind: "rejected", line, problems: [problem] });
      }
    }
    await observer.onProgress(linesRead);
  };
  const save = async (): Promise<void> => {
    await saving;
    saving = saveTaken(chunks, reports);
    linesTaken = 0;
    charsTaken = 0;
    // It is waited for with the next lines; until then a failure must not count as one nobody hears of.
    saving.catch(() => {});
    chunks = [newChunk()];
    reports = [];
  };
  return {
    take(line, parsed) {
      read += 1;
      linesTaken += 1;
      charsTaken += line.raw.length;
      if (parsed.kind === "error")
        return void reports.push({ kind: "rejected", line, problems: parsed.error });
      const { row, warnings } = parsed.value;
      if (warnings.length > 0) reports.push({ kind: "warning", line, problems: warnings });
      addTo(chunks, line, { row, key: kind.keyOf?.(row) ?? null });
    },
    isFull: () => linesTaken >= CHUNK_LINES || charsTaken >= CHUNK_CHARS,
    save,
    async finish() {
      await save();
      await saving;
      await saveBatchProgress(deps.db, batchId, { counts: { ...counts }, finishedAt: deps.clock() });
      return counts;
    },
  };
}

function addTo<Row>(
  chunks: [Chunk<Row>, ...Chunk<Row>[]],
  line: ImportLine,
  { row, key }: { readonly row: Row; readonly key: string | null },
): void {
  let chunk = chunks.at(-1) ?? chunks[0];
  if (chunk.rows.length === CHUNK_LINES || (key !== null && chunk.keys.has(key))) {
    chunk = newChunk();
    chunks.push(chunk);
  }
  chunk.lines.push(line);
  chunk.rows.push(row);
  if (key !== null) chunk.keys.add(key);
}

function newChunk<Row>(): Chunk<Row> {
  return { lines: [], rows: [], keys: new Set() };
}

/** One transaction: what is saved and what the batch counts agree, whenever the process dies. */
function saveChunk<Row>(
  deps: KeyedDependencies,
  kind: ImportKind<Row>,
  batchId: BatchId,
  { rows, counts }: { readonly rows: readonly Row[]; readonly counts: ImportCounts },
): Promise<SavedRows> {
  return deps.db.transaction().execute(async (transaction) => {
    const saved = await kind.save(transaction, rows, {
      batchId,
      at: deps.clock(),
      tokenKeys: deps.tokenKeys,
    });
    await saveBatchProgress(transaction, batchId, { counts: { ...add(counts, countsOf(saved)) } });
    return saved;
  });
}

function countsOf({ created, updated }: SavedRows): Partial<ImportCounts> {
  return { created, updated };
}

function add(counts: ImportCounts, more: Partial<ImportCounts>): ImportCounts {
  return {
    created: counts.created + (more.created ?? 0),
    updated: counts.updated + (more.updated ?? 0),
    rejected: counts.rejected + (more.rejected ?? 0),
    warnings: counts.warnings + (more.warnings ?? 0),
  };
}
