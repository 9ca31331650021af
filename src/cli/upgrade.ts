// `mailconsent upgrade`: rehearses the upgrade of existing contacts, or runs it.
import Table from "cli-table3";
import { tellRefusal } from "../consent/refusals.ts";
import type { UpgradeCounts } from "../consent/upgrade-report.ts";
import type { FlowDependencies } from "../flow/dependencies.ts";
import { findUpgradeObstacle } from "../flow/find-upgrade-obstacle.ts";
import {
  type Rehearsal,
  rehearseUpgrade,
  runUpgrade,
  type UpgradeRequest,
  type UpgradeSample,
} from "../flow/upgrade-contacts.ts";
import { counted } from "./counted.ts";
import { CommandError } from "./errors.ts";
import { showProgress } from "./progress.ts";
import { readMapping } from "./upgrade-mapping.ts";

/** What the command line asks for. */
export interface UpgradeCommand {
  readonly what: "rehearse" | "run";
  /** File in which the admin confirmed the mapping of interests; `null`: interests stay interests. */
  readonly mapping: string | null;
  readonly by: string | null;
  readonly json: boolean;
  readonly print: (line: string) => void;
}

/** Rehearses or runs the upgrade. */
export async function runUpgradeCommand(deps: FlowDependencies, command: UpgradeCommand): Promise<void> {
  const { what, mapping, by, json, print } = command;
  const typeByInterest = mapping === null ? new Map() : await readMapping(deps, mapping);
  const request: UpgradeRequest = { by, typeByInterest };
  const obstacle = await findUpgradeObstacle(deps.db, request);
  if (obstacle !== null) throw new CommandError("input", tellRefusal(obstacle));
  const progress =
    what === "run"
      ? showProgress("Upgrading", { whenStopped: "Run it again to upgrade the rest" })
      : showProgress("Rehearsing");
  const onProgress = ({ contacts }: UpgradeCounts) =>
    progress.update(counted(contacts, "contact", "contacts"));
  if (what === "rehearse") {
    const rehearsal = await rehearseUpgrade(deps, request, onProgress).finally(() => progress.done());
    print(json ? JSON.stringify(rehearsal) : tellRehearsal(rehearsal));
    return;
  }
  const outcome = await runUpgrade(deps, request, onProgress).finally(() => progress.done());
  if (outcome.kind === "refused") throw new CommandError("input", outcome.message);
  const { upgrade, counts } = outcome;
  print(json ? JSON.stringify({ upgrade, counts }) : tellRun(upgrade, counts));
}

function tellRun(upgrade: number, counts: UpgradeCounts): string {
  const back = `Take it back with: mailconsent upgrade --rollback ${upgrade}`;
  return [
    `Upgrade ${upgrade} is done. Nobody gave the consents that were assumed.`,
    tellCounts(counts),
    back,
  ].join("\n");
}

function tellRehearsal({ counts, contradictions, sharedAddresses }: Rehearsal): string {
  const table = newTable(["To look at", "Contacts", "Some of them"]);
  for (const [what, { contacts, samples }] of Object.entries(contradictions)) {
    table.push([what, contacts, samples.map(tellSample).join("\n")]);
  }
  const { addresses, contacts, samples } = sharedAddresses;
  const told = [`${addresses} addresses`, ...samples.map(tellSample)];
  table.push(["shared-address", contacts, told.join("\n")]);
  return ["Nothing was written.", tellCounts(counts), table.toString()].join("\n");
}

function tellSample({ id, address }: UpgradeSample): string {
  return address === null ? id : `${id} (${address})`;
}

function tellCounts(counts: UpgradeCounts): string {
  const table = newTable(["Contacts", counts.contacts]);
  table.push(
    ["sales-and-service granted", counts.salesAndServiceGranted],
    ["e-marketing assumed (mailed before)", counts.eMarketingAssumed],
    ["e-marketing left without a record (never mailed)", counts.neverMailed],
    ['e-marketing withdrawn (marked "no mailings")', counts.eMarketingWithdrawn],
    ["e-marketing on record, left as it was", counts.eMarketingKept],
    ["subscriptions from interests", counts.subscriptionsAdded],
    ['in a company marked "no mailings", which stays so', counts.inNoMailingsCompany],
  );
  return table.toString();
}

function newTable(head: readonly (string | number)[]): Table.Table {
  return new Table({ head: head.map(String), style: { head: [], border: [] } });
}
