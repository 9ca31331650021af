// `mailconsent bursts revert` and `take-back`: counts first, then asks, then does it.
import type { BatchId, BurstId } from "../base/ids.ts";
import type { FlowDependencies } from "../flow/dependencies.ts";
import { takeBackBurstRevert } from "../flow/restate-burst.ts";
import { type BurstRevertCounts, rehearseBurstRevert, revertBurst } from "../flow/revert-burst.ts";
import { confirm } from "./confirm.ts";
import { take } from "./terminal.ts";

/** What the command line asks for. */
export interface BurstRevertCommand {
  readonly burstId: BurstId;
  /** `null`: only count. */
  readonly decision: { readonly by: string; readonly reason: string } | null;
  readonly asks: boolean;
  readonly json: boolean;
  readonly print: (line: string) => void;
}

/** Counts what would be reverted, and reverts it where that is decided. */
export async function runBurstRevert(
  deps: FlowDependencies,
  { burstId, decision, asks, json, print }: BurstRevertCommand,
): Promise<void> {
  const planned = take(await rehearseBurstRevert(deps, burstId));
  if (decision === null) {
    return print(
      json ? JSON.stringify({ burst: burstId, wouldRevert: planned }) : `Would: ${tellRevert(planned)}`,
    );
  }
  if (!json) print(`To be done: ${tellRevert(planned)}`);
  if (asks && !(await confirm(`Revert burst ${burstId}?`))) return print("Nothing was reverted");
  const { batchId, counts } = take(await revertBurst(deps, { burstId, ...decision }));
  print(
    json
      ? JSON.stringify({ burst: burstId, revert: batchId, ...counts })
      : `Revert ${batchId} of burst ${burstId}: ${tellRevert(counts)}. \`mailconsent bursts take-back ${batchId}\` takes it back`,
  );
}

/** Takes a revert back. */
export async function runBurstTakeBack(
  deps: FlowDependencies,
  {
    batchId,
    by,
    json,
    print,
  }: Pick<BurstRevertCommand, "json" | "print"> & { readonly batchId: BatchId; readonly by: string },
): Promise<void> {
  const counts = take(await takeBackBurstRevert(deps, { batchId, by }));
  print(
    json
      ? JSON.stringify({ revert: batchId, ...counts })
      : `Took back revert ${batchId}: ${counts.restatedChanges} changes hold again, ${counts.keptRecords} kept, changed since`,
  );
}

/** Tells what a revert does in one line. */
export function tellRevert(counts: BurstRevertCounts): string {
  const { revertedContacts, revertedChanges, actedThemselves, keptRecords } = counts;
  return [
    `${revertedContacts} contacts as before (${revertedChanges} changes taken back)`,
    `${actedThemselves} contacts stay, who also acted themselves`,
    `${keptRecords} records stay, changed since`,
  ].join(", ");
}
