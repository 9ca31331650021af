// `mailconsent filter`: splits a list of recipients into send and withhold, and writes a decision for each.
import { once } from "node:events";
import { createWriteStream, existsSync } from "node:fs";
import { stringify } from "csv-stringify/sync";
import { parseExternalId } from "../base/ids.ts";
import {
  type DecisionCounts,
  FILTER_BATCH_RECIPIENTS,
  type FilterDependencies,
  filterRecipients,
  type ListedRecipient,
} from "../flow/filter-recipients.ts";
import type { ImportLine } from "../flow/import-lines.ts";
import type { FilterRequest } from "../flow/open-mailing.ts";
import type { RecipientDecision } from "../flow/recipient-decision.ts";
import { CommandError, EXIT_CODES } from "./errors.ts";
import { showProgress } from "./progress.ts";
import { formatOf, type LineFormat, readLines } from "./read-lines.ts";

/** What the command line asks for. */
export interface FilterCommand {
  readonly request: FilterRequest;
  readonly list: string;
  readonly format: LineFormat | null;
  /** Where the decisions go, as CSV or NDJSON by its name; `null`: only the counts are printed. */
  readonly out: string | null;
  readonly json: boolean;
  readonly print: (line: string) => void;
  readonly warn: (line: string) => void;
}

/** Filters the list. A line that cannot be read is withheld from sending by being refused, and told. Returns the exit code. */
export async function runFilter(deps: FilterDependencies, command: FilterCommand): Promise<number> {
  if (command.list !== "-" && !existsSync(command.list)) {
    throw new CommandError("input", `Cannot filter "${command.list}": there is no such file`);
  }
  const outcome = await filterRecipients(deps, command.request);
  if (outcome.kind === "refused") throw new CommandError("input", outcome.message);
  const writer = command.out === null ? null : openDecisions(command.out);
  const progress = showProgress("Filtering");
  let decided = 0;
  let refused = 0;
  const refuse = (line: ImportLine, reason: string): void => {
    refused += 1;
    command.warn(`Line ${line.number} refused: ${reason}`);
  };
  for await (const batch of readRecipientBatches(
    readLines(command.list, command.format ?? formatOf(command.list)),
    refuse,
  )) {
    const decisions = await outcome.filter.decide(batch);
    decided += batch.length;
    await writer?.write(decisions);
    progress.update(`${decided.toLocaleString("en")} recipients`);
  }
  await writer?.close();
  progress.done();
  if (decided === 0) throw new CommandError("input", `Cannot filter "${command.list}": no recipients in it`);
  command.print(formatCounts(command, outcome.filter.counts(), refused));
  return refused > 0 ? EXIT_CODES.input : EXIT_CODES.done;
}

/** Reads the recipients of a list in batches as large as are decided at once; a line that cannot be read is refused. */
export async function* readRecipientBatches(
  lines: AsyncIterable<ImportLine>,
  refuse: (line: ImportLine, reason: string) => void,
): AsyncIterable<readonly ListedRecipient[]> {
  let batch: ListedRecipient[] = [];
  for await (const line of lines) {
    const recipient = readRecipient(line, refuse);
    if (recipient === null) continue;
    batch.push(recipient);
    if (batch.length < FILTER_BATCH_RECIPIENTS) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function readRecipient(
  line: ImportLine,
  refuse: (line: ImportLine, reason: string) => void,
): ListedRecipient | null {
  if (line.content.kind === "malformed") {
    refuse(line, line.content.reason);
    return null;
  }
  const { id, email } = line.content.fields;
  const externalId = id === undefined || id === null || id === "" ? null : parseExternalId(String(id));
  if (externalId?.kind === "error") {
    refuse(line, externalId.error);
    return null;
  }
  const address = typeof email === "string" && email !== "" ? email : null;
  if (externalId !== null || address !== null)
    return { externalId: externalId?.value ?? null, email: address };
  refuse(line, 'has neither an "id" nor an "email"; name the columns in the first line');
  return null;
}

function formatCounts(command: FilterCommand, counts: DecisionCounts, refused: number): string {
  const { mailingId } = command.request;
  if (command.json) return JSON.stringify({ mailingId, counts, refusedLines: refused });
  const reasons = Object.entries(counts.withhold).map(([reason, count]) => `  withhold ${reason}: ${count}`);
  return [`Mailing "${mailingId}"`, `  send: ${counts.send}`, ...reasons].join("\n");
}

/** Writes decisions as they come; waits when the disk is slower than the filter. */
function openDecisions(file: string) {
  const stream = createWriteStream(file, { mode: 0o600 });
  const isCsv = formatOf(file) === "csv";
  if (isCsv) stream.write(stringify([DECISION_COLUMNS]));
  return {
    async write(decisions: readonly RecipientDecision[]): Promise<void> {
      const text = isCsv
        ? stringify(decisions.map(toRow))
        : decisions.map((each) => `${JSON.stringify(each)}\n`).join("");
      if (!stream.write(text)) await once(stream, "drain");
    },
    close: () => new Promise<void>((done) => stream.end(() => done())),
  };
}

const DECISION_COLUMNS = [
  "id",
  "email",
  "decision",
  "reason",
  "manage_subscriptions_url",
  "list_unsubscribe",
];

function toRow(decision: RecipientDecision): readonly string[] {
  const who = [decision.id ?? "", decision.email ?? "", decision.decision];
  return decision.decision === "send"
    ? [...who, "", decision.manageSubscriptionsUrl, decision.headers["List-Unsubscribe"]]
    : [...who, decision.reason, "", ""];
}
