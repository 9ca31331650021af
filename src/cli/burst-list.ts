// `mailconsent bursts list` and `show`: what was marked, and what became of it.
import Table from "cli-table3";
import type { BurstId } from "../base/ids.ts";
import type { FlowDependencies } from "../flow/dependencies.ts";
import { burstOf } from "../flow/restate-burst.ts";
import { rehearseBurstRevert } from "../flow/revert-burst.ts";
import { type Batch, loadBatches } from "../store/batches.ts";
import { type Burst, countBurstChanges, loadBurst, loadBursts } from "../store/bursts.ts";
import { tellRevert } from "./burst-revert.ts";
import { CommandError } from "./errors.ts";
import { tellTime } from "./tell-time.ts";
import { take } from "./terminal.ts";

const MAX_SHOWN = 50;
const MAX_REVERTS = 1_000;
const SHORT_HASH_CHARS = 8;

interface Output {
  readonly json: boolean;
  readonly print: (line: string) => void;
}

/** Lists the latest bursts. */
export async function runBurstList(deps: FlowDependencies, { json, print }: Output): Promise<void> {
  const bursts = await loadBursts(deps.db, MAX_SHOWN);
  if (json) for (const { id, ...burst } of bursts) print(JSON.stringify({ burst: id, ...burst }));
  else print(bursts.length === 0 ? "No burst was marked yet" : formatTable(bursts));
}

/** Shows one burst. */
export async function runBurstShow(
  { db, ...deps }: FlowDependencies,
  { burstId, json, print }: Output & { readonly burstId: BurstId },
): Promise<void> {
  const burst = await loadBurst(db, burstId);
  if (burst === null) {
    throw new CommandError(
      "input",
      `Cannot show burst ${burstId}: there is none of that number; see "mailconsent bursts list"`,
    );
  }
  const changes = await countBurstChanges(db, burstId);
  const wouldRevert = take(await rehearseBurstRevert({ db, ...deps }, burstId));
  const batches = await loadBatches(db, ["burst"], MAX_REVERTS);
  const reverts = batches.filter((batch) => burstOf(batch) === burstId);
  if (json) {
    const { id, ...shown } = burst;
    print(JSON.stringify({ burst: id, ...shown, changes, wouldRevert, reverts: reverts.map(jsonOf) }));
    return;
  }
  print(formatTable([burst]));
  for (const { kind, about, outcome, count } of changes) print(`  ${count} × ${about} ${outcome ?? kind}`);
  if (burst.way === "one-click") print(ONE_CLICK_HINT);
  print(`Reverting it would: ${tellRevert(wouldRevert)}`);
  for (const batch of reverts) print(tellBatch(batch));
}

const ONE_CLICK_HINT =
  "These came by the one click of mail clients. Providers send it from networks of their own for many readers at once: most likely people did this.";

function formatTable(bursts: readonly Burst[]): string {
  const table = new Table({
    head: ["Burst", "Mailing", "Way", "Network", "From", "Until", "Contacts", "Reverted"],
    style: { head: [], border: [] },
  });
  for (const burst of bursts) {
    const { id, mailingId, way, network, firstAt, lastAt, contacts, revertedContacts } = burst;
    const shortNetwork = network.slice(0, SHORT_HASH_CHARS);
    table.push([
      id,
      mailingId,
      way,
      shortNetwork,
      tellTime(firstAt),
      tellTime(lastAt),
      contacts,
      revertedContacts,
    ]);
  }
  return table.toString();
}

function tellBatch({ id, startedBy, startedAt, input, finishedAt, takeBack }: Batch): string {
  const reason = typeof input === "object" && input !== null && "reason" in input ? input.reason : "";
  const state = finishedAt === null ? ", not finished" : "";
  const taken = takeBack === null ? "" : `; taken back by ${takeBack.by}`;
  return `Revert ${id} by ${startedBy} on ${tellTime(startedAt)}: ${reason}${state}${taken}`;
}

function jsonOf({ id, startedBy: by, startedAt: at, input, finishedAt, counts, takeBack }: Batch) {
  return { revert: id, by, at, input, finishedAt, counts, takeBack };
}
