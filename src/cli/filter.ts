// `mailconsent filter`: splits a list of recipients into send and withhold, and writes a decision for each.
import { statSync } from "node:fs";
import type { DecisionCounts } from "../consent/decision-counts.ts";
import type { ListedRecipient } from "../consent/listed-recipient.ts";
import {
  FILTER_BATCH_RECIPIENTS,
  type FilterDependencies,
  filterRecipients,
} from "../flow/filter-recipients.ts";
import type { ImportLine } from "../flow/import-lines.ts";
import type { FilterRequest } from "../flow/open-mailing.ts";
import { RosterForList } from "../flow/roster-for-list.ts";
import { formatOf, type LineFormat, readLineChunks } from "../lines/read-lines.ts";
import { readRecipientBatches } from "../lines/recipient-lines.ts";
import { counted } from "./counted.ts";
import { openDecisionFile } from "./decision-file.ts";
import { CommandError, EXIT_CODES } from "./errors.ts";
import { checkOutputs } from "./output-file.ts";
import { showProgress } from "./progress.ts";
import { openRejectFile, rejectFileOf, tellRejects } from "./reject-file.ts";
import { keepHeapSmall } from "./small-heap.ts";

/** What the command line asks for. */
export interface FilterCommand {
  readonly request: FilterRequest;
  readonly list: string;
  readonly format: LineFormat | null;
  /** Where the decisions go, as CSV or NDJSON by its name; `null`: only the counts are printed. */
  readonly out: string | null;
  /** Where refused lines go; `null`: beside the list, or `rejects.csv` for standard input. */
  readonly rejectFile: string | null;
  /** The memory that standings may take; see `ResidentRoster`. */
  readonly rosterMb: number;
  readonly json: boolean;
  readonly print: (line: string) => void;
  readonly warn: (line: string) => void;
}

const MAX_REFUSALS_SHOWN = 10;
// What comes over standard input tells nothing of its size; more than one batch is taken for this many.
const SIZE_OF_A_STREAM = 100_000;

/** Filters the list. A line that cannot be read is withheld from sending by being refused, and told. Returns the exit code. */
export async function runFilter(deps: FilterDependencies, command: FilterCommand): Promise<number> {
  const { list, format, warn } = command;
  keepHeapSmall();
  const rejectFile = command.rejectFile ?? rejectFileOf(list);
  const lines = readLineChunks(list, format ?? formatOf(list));
  await checkOutputs(
    list,
    [command.out, command.rejectFile].filter((file) => file !== null),
  );
  const refusals = openRefusals(rejectFile, warn);
  const batches = readRecipientBatches(lines, refusals.refuse);
  const decided = await decideAll(deps, command, batches).finally(() => refusals.close());
  if (decided === null) throw new CommandError("input", `Cannot filter "${list}": no recipients in it`);
  const refused = refusals.count();
  command.print(formatCounts(command, decided, { refused, rejectFile }));
  if (refused === 0) return EXIT_CODES.done;
  warn(`Nobody in the refused lines is sent to. ${tellRejects(list, rejectFile)}`);
  return EXIT_CODES.input;
}

/** Decides the list to its end; `null` when there is nobody in it. */
async function decideAll(
  deps: FilterDependencies,
  { list, request, out, rosterMb }: FilterCommand,
  batches: AsyncIterable<readonly ListedRecipient[]>,
): Promise<DecisionCounts | null> {
  const reading = batches[Symbol.asyncIterator]();
  let next = await reading.next();
  if (next.done) return null;
  // A process that holds one anyway decides by that.
  const own = deps.rosters === null ? new RosterForList(deps, { maxMb: rosterMb }) : null;
  const writer = out === null ? null : await openDecisionFile(out);
  const progress = showProgress("Filtering", {
    whenStopped: "No file was written, and nobody may be sent to by it: filter the list again",
  });
  const expected = { size: estimateSize(list, next.value), uploadedNumber: null, isFormatted: out !== null };
  try {
    const opened = await filterRecipients({ ...deps, rosters: own ?? deps.rosters }, request, expected);
    if (opened.kind === "refused") throw new CommandError("input", opened.message);
    const { filter } = opened;
    for (let decided = 0; !next.done; next = await reading.next()) {
      const decisions = await filter.decide(next.value);
      decided += next.value.length;
      await writer?.write(filter.format(decisions));
      progress.update(counted(decided, "recipient", "recipients"));
    }
    await filter.finish();
    await writer?.finish();
    return filter.counts();
  } catch (cause) {
    await writer?.discard();
    throw cause;
  } finally {
    progress.done();
    await own?.close();
  }
}

/** Says about how many recipients a list has, by its first ones. */
function estimateSize(list: string, first: readonly ListedRecipient[]): number {
  if (first.length < FILTER_BATCH_RECIPIENTS) return first.length;
  if (list === "-") return SIZE_OF_A_STREAM;
  const characters = first.reduce(
    (sum, { externalId, email }) => sum + (externalId?.length ?? 0) + (email?.length ?? 0) + 2,
    0,
  );
  return Math.round((statSync(list).size * first.length) / characters);
}

/** Writes refused lines to a file, shows the first of them, and counts them all. */
function openRefusals(file: string, warn: (line: string) => void) {
  const rejects = openRejectFile(file);
  let count = 0;
  return {
    async refuse({ number, raw }: ImportLine, reason: string): Promise<void> {
      count += 1;
      if (count <= MAX_REFUSALS_SHOWN) warn(`Line ${number} refused: ${reason}`);
      if (count === MAX_REFUSALS_SHOWN + 1) warn("More lines were refused …");
      await rejects.write({ number, raw, columns: "", reason });
    },
    count: () => count,
    close: () => rejects.close(),
  };
}

function formatCounts(
  command: FilterCommand,
  counts: DecisionCounts,
  { refused, rejectFile }: { readonly refused: number; readonly rejectFile: string },
): string {
  const { mailingId } = command.request;
  if (command.json) {
    const json = { mailingId, counts, refusedLines: refused, rejectFile: refused > 0 ? rejectFile : null };
    return JSON.stringify(json);
  }
  const reasons = Object.entries(counts.withhold).map(([reason, count]) => `  withhold ${reason}: ${count}`);
  return [`Mailing "${mailingId}"`, `  send: ${counts.send}`, ...reasons].join("\n");
}
