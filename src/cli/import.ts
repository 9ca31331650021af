// `mailconsent import KIND FILE`: takes lines in from CSV or NDJSON; what does not go in is written to a reject file.
import { basename } from "node:path";
import type { KeyedDependencies } from "../flow/dependencies.ts";
import { COLUMNS_BY_KIND, type ImportKindName, importKind } from "../flow/import-kinds.ts";
import type { LineReport } from "../flow/import-lines.ts";
import { formatOf, type LineFormat, readLineChunks } from "../lines/read-lines.ts";
import { counted } from "./counted.ts";
import { EXIT_CODES } from "./errors.ts";
import { checkOutputs } from "./output-file.ts";
import { showProgress } from "./progress.ts";
import { openRejectFile, type RejectedLine, rejectFileOf, tellRejects } from "./reject-file.ts";

/** What the command line asks for. */
export interface ImportCommand {
  readonly kind: ImportKindName;
  readonly file: string;
  readonly format: LineFormat | null;
  /** Where rejected lines go; `null`: beside the file, or `rejects.csv` for standard input. */
  readonly rejectFile: string | null;
  readonly failOnRejected: boolean;
  /** Who imports; `null`: the command line. */
  readonly by: string | null;
  readonly json: boolean;
  readonly print: (line: string) => void;
  readonly warn: (line: string) => void;
}

const MAX_REPORTS_SHOWN = 10;
const ADDED: Readonly<Record<ImportKindName, readonly [one: string, many: string]>> = {
  contacts: ["contact added", "contacts added"],
  companies: ["company added", "companies added"],
  interests: ["interest added", "interests added"],
  consents: ["consent or choice recorded", "consents and choices recorded"],
};

/** Imports the file. Returns the exit code. */
export async function runImport(deps: KeyedDependencies, command: ImportCommand): Promise<number> {
  const { kind, file } = command;
  const rejectFile = command.rejectFile ?? rejectFileOf(file);
  const lines = readLineChunks(file, command.format ?? formatOf(file), { columns: COLUMNS_BY_KIND[kind] });
  if (command.rejectFile !== null) await checkOutputs(file, [rejectFile]);
  const rejects = openRejectFile(rejectFile);
  const progress = showProgress("Importing", {
    whenStopped:
      "What went in stays: import the file again for the rest, or take it back (`mailconsent import list` has its number)",
  });
  const show = limitReports(command.warn);
  const request = { label: file === "-" ? null : basename(file), by: command.by, requestKey: null };
  const observer = {
    onReport: async (report: LineReport) => {
      show(report);
      if (report.kind === "rejected") await rejects.write(rejectedLine(report));
    },
    onProgress: (read: number) => progress.update(counted(read, "line", "lines")),
  };
  const result = await importKind(deps, kind, request, { lines, observer }).finally(() => {
    progress.done();
    return rejects.close();
  });
  const { batchId, ...counts } = result;
  const { created, updated, rejected, warnings } = counts;
  if (command.json) {
    const json = { import: batchId, ...counts, rejectFile: rejected > 0 ? rejectFile : null };
    command.print(JSON.stringify(json));
  } else {
    const told = [
      `${counted(created, ...ADDED[kind])}, ${updated} updated`,
      `${counted(rejected, "line", "lines")} rejected`,
      counted(warnings, "warning", "warnings"),
    ];
    command.print(`Import ${batchId}: ${told.join(", ")}`);
  }
  if (rejected > 0) command.warn(tellRejects(file, rejectFile));
  return rejected > 0 && command.failOnRejected ? EXIT_CODES.findings : EXIT_CODES.done;
}

/** Shows the first reports, and says once that there are more. */
function limitReports(warn: (line: string) => void): (report: LineReport) => void {
  let shown = 0;
  return (report) => {
    shown += 1;
    if (shown <= MAX_REPORTS_SHOWN) warn(formatReport(report));
    if (shown === MAX_REPORTS_SHOWN + 1) warn("More lines were rejected or went in with something dropped …");
  };
}

function formatReport({ kind, line, problems }: LineReport): string {
  const told = problems.map(({ column, reason }) =>
    column === "" ? reason : `column "${column}" ${reason}`,
  );
  return `Line ${line.number} ${kind === "rejected" ? "rejected" : "went in"}: ${told.join("; ")}`;
}

function rejectedLine({ line, problems }: LineReport): RejectedLine {
  const columns = problems.map(({ column }) => column).join("; ");
  const reason = problems.map((problem) => problem.reason).join("; ");
  return { number: line.number, raw: line.raw, columns, reason };
}
