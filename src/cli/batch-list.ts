// `mailconsent import list` and `upgrade --list`: what there was, what it did and whether it was taken back.
import Table from "cli-table3";
import type { FlowDependencies } from "../flow/dependencies.ts";
import { IMPORT_KINDS } from "../flow/import-kinds.ts";
import { type Batch, loadBatches } from "../store/batches.ts";
import { tellTime } from "./tell-time.ts";

const MAX_SHOWN = 50;

interface ListOptions {
  readonly json: boolean;
  readonly print: (line: string) => void;
}

/** Lists the latest imports, newest first. */
export async function runImportList({ db }: FlowDependencies, { json, print }: ListOptions): Promise<void> {
  const batches = await loadBatches(db, IMPORT_KINDS, MAX_SHOWN);
  if (json) for (const batch of batches) print(formatJson("import", batch));
  else print(batches.length === 0 ? "Nothing was imported yet" : formatImports(batches));
}

/** Lists the latest runs of the upgrade, newest first, by the numbers that take them back. */
export async function runUpgradeList({ db }: FlowDependencies, { json, print }: ListOptions): Promise<void> {
  const batches = await loadBatches(db, ["upgrade"], MAX_SHOWN);
  if (json) for (const batch of batches) print(formatJson("upgrade", batch));
  else print(batches.length === 0 ? "The upgrade was not run yet" : formatUpgrades(batches));
}

/** Leaves out what only the work itself goes by. */
function formatJson(what: string, { id, requestKey, input, lastContactId, ...batch }: Batch): string {
  return JSON.stringify({ [what]: id, ...batch });
}

function formatImports(batches: readonly Batch[]): string {
  const table = newTable(["Import", "Of", "File", "Started", "By", "Added", "Updated", "Rejected", "State"]);
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

function formatUpgrades(batches: readonly Batch[]): string {
  const table = newTable(["Upgrade", "Started", "By", "Contacts", "Assumed", "Withdrawn", "State"]);
  for (const { id, startedAt, startedBy, counts, ...batch } of batches) {
    const { contacts = 0, eMarketingAssumed = 0, eMarketingWithdrawn = 0 } = counts;
    const told = [contacts, eMarketingAssumed, eMarketingWithdrawn, stateOf(batch)];
    table.push([id, tellTime(startedAt), startedBy ?? "", ...told]);
  }
  return table.toString();
}

function newTable(head: readonly string[]): Table.Table {
  return new Table({ head: [...head], style: { head: [], border: [] } });
}

function stateOf({ finishedAt, takeBack }: Pick<Batch, "finishedAt" | "takeBack">): string {
  if (takeBack !== null) return takeBack.finishedAt === null ? "being taken back" : "taken back";
  return finishedAt === null ? "not finished" : "done";
}
