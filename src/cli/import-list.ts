// `mailconsent import list`: which imports there were, what they did and whether they were taken back.
import Table from "cli-table3";
import type { FlowDependencies } from "../flow/dependencies.ts";
import { IMPORT_KINDS } from "../flow/import-kinds.ts";
import { type Batch, loadBatches } from "../store/batches.ts";
import { tellTime } from "./tell-time.ts";

const MAX_SHOWN = 50;

/** Lists the latest imports, newest first. */
export async function runImportList(
  deps: FlowDependencies,
  { json, print }: { readonly json: boolean; readonly print: (line: string) => void },
): Promise<void> {
  const batches = await loadBatches(deps.db, IMPORT_KINDS, MAX_SHOWN);
  if (json) {
    for (const { id, requestKey, input, lastContactId, ...batch } of batches) {
      print(JSON.stringify({ import: id, ...batch }));
    }
  } else print(batches.length === 0 ? "Nothing was imported yet" : formatTable(batches));
}

function formatTable(batches: readonly Batch[]): string {
  const table = new Table({
    head: ["Import", "Of", "File", "Started", "By", "Added", "Updated", "Rejected", "State"],
    style: { head: [], border: [] },
  });
  for (const { id, kind, label, startedAt, startedBy, counts, ...batch } of batches) {
    const { created = 0, updated = 0, rejected = 0 } = counts;
    table.push([
      id,
      kind,
      label ?? "",
      tellTime(startedAt),
      startedBy ?? "",
      created,
      updated,
      rejected,
      stateOf(batch),
    ]);
  }
  return table.toString();
}

function stateOf({ finishedAt, takeBack }: Pick<Batch, "finishedAt" | "takeBack">): string {
  if (takeBack !== null) return takeBack.finishedAt === null ? "being taken back" : "taken back";
  return finishedAt === null ? "not finished" : "done";
}
