// `mailconsent import contacts`: takes contacts in from CSV or NDJSON; what does not go in is written to a reject file.
import { createWriteStream, existsSync, type WriteStream } from "node:fs";
import { stringify } from "csv-stringify/sync";
import type { FlowDependencies } from "../flow/dependencies.ts";
import { importContacts, type LineReport } from "../flow/import-contacts.ts";
import { CommandError, EXIT_CODES } from "./errors.ts";
import { showProgress } from "./progress.ts";
import { formatOf, type LineFormat, readLines } from "./read-lines.ts";

/** What the command line asks for. */
export interface ImportCommand {
  readonly file: string;
  readonly format: LineFormat | null;
  /** Where rejected lines go; `null`: beside the file, or `rejects.csv` for standard input. */
  readonly rejectFile: string | null;
  readonly failOnRejected: boolean;
  readonly json: boolean;
  readonly print: (line: string) => void;
  readonly warn: (line: string) => void;
}

const MAX_REPORTS_SHOWN = 10;

/** Imports the file. Returns the exit code. */
export async function runImport(deps: FlowDependencies, command: ImportCommand): Promise<number> {
  if (command.file !== "-" && !existsSync(command.file)) {
    throw new CommandError("input", `Cannot import "${command.file}": there is no such file`);
  }
  const rejectFile =
    command.rejectFile ?? (command.file === "-" ? "rejects.csv" : `${command.file}.rejects.csv`);
  const rejects = openRejects(rejectFile);
  const progress = showProgress("Importing");
  let shown = 0;
  const onReport = (report: LineReport): void => {
    if (report.kind === "rejected") rejects.write(report);
    shown += 1;
    if (shown <= MAX_REPORTS_SHOWN) command.warn(formatReport(report));
    if (shown === MAX_REPORTS_SHOWN + 1)
      command.warn("More lines were rejected or went in with something dropped …");
  };
  const lines = readLines(command.file, command.format ?? formatOf(command.file));
  const counts = await importContacts(deps, lines, {
    onReport,
    onProgress: (read) => progress.update(`${read.toLocaleString("en")} lines`),
  }).finally(() => rejects.close());
  progress.done();
  const { created, updated, rejected, warnings } = counts;
  if (command.json)
    command.print(JSON.stringify({ ...counts, rejectFile: rejected > 0 ? rejectFile : null }));
  else
    command.print(
      `${created} contacts added, ${updated} updated, ${rejected} lines rejected, ${warnings} warnings`,
    );
  if (rejected > 0)
    command.warn(`The rejected lines and why: ${rejectFile}. Mend them and import that file's lines again`);
  return rejected > 0 && command.failOnRejected ? EXIT_CODES.findings : EXIT_CODES.done;
}

function formatReport({ kind, line, problems }: LineReport): string {
  const told = problems.map(({ column, reason }) =>
    column === "" ? reason : `column "${column}" ${reason}`,
  );
  return `Line ${line.number} ${kind === "rejected" ? "rejected" : "went in"}: ${told.join("; ")}`;
}

/** Makes the reject file when the first line is rejected. */
function openRejects(file: string): { write(report: LineReport): void; close(): Promise<void> } {
  let stream: WriteStream | null = null;
  return {
    write({ line, problems }) {
      stream ??= createRejects(file);
      const columns = problems.map(({ column }) => column).join("; ");
      const reasons = problems.map(({ reason }) => reason).join("; ");
      stream.write(stringify([[line.number, columns, reasons, line.raw]]));
    },
    close: () => new Promise((done) => (stream === null ? done() : stream.end(() => done()))),
  };
}

function createRejects(file: string): WriteStream {
  const stream = createWriteStream(file, { mode: 0o600 });
  stream.write(stringify([["line", "column", "reason", "content"]]));
  return stream;
}
