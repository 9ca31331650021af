// The file in which an admin confirms which subscription type each interest becomes.
import { stringify } from "csv-stringify/sync";
import { parseSubscriptionTypeKey, type SubscriptionTypeKey } from "../base/ids.ts";
import type { TypeByInterest } from "../consent/plan-upgrade.ts";
import type { FlowDependencies } from "../flow/dependencies.ts";
import { type CountedProposal, proposeMapping } from "../flow/propose-mapping.ts";
import { escapeFormula, unescapeFormula } from "../lines/formula.ts";
import { readLines } from "../lines/read-lines.ts";
import { loadSubscriptionTypes } from "../store/subscription-types.ts";
import { CommandError } from "./errors.ts";
import { writeOutputFile } from "./output-file.ts";

const COLUMNS = ["interest", "contacts", "subscription_type", "likeness", "confirmed"] as const;

/** Without any of these nothing would be confirmed, and the upgrade would run as if there were no interests. */
const NEEDED = ["interest", "subscription_type", "confirmed"] as const;

/** Writes a proposal for every interest; none holds until its line says "yes". Returns how many there are. */
export async function writeMapping(deps: FlowDependencies, file: string): Promise<number> {
  const proposals = await proposeMapping(deps);
  await writeOutputFile(file, stringify([COLUMNS, ...proposals.map(formatProposal)]));
  return proposals.length;
}

function formatProposal({ interest, contacts, subscriptionType, likeness }: CountedProposal) {
  return [escapeFormula(interest), contacts, subscriptionType ?? "", likeness.toFixed(2), "no"];
}

/** Reads the confirmed lines; a type that is not on record is refused, with those there are. */
export async function readMapping(deps: FlowDependencies, file: string): Promise<TypeByInterest> {
  const types = await loadSubscriptionTypes(deps.db);
  const known = new Set(types.map(({ key }) => key));
  const usable = types.filter(({ isActive }) => isActive).map(({ key }) => key);
  const typeByInterest = new Map<string, SubscriptionTypeKey>();
  for await (const { number, content } of readLines(file, "csv")) {
    const refuse = (reason: string): never => {
      throw new CommandError("input", `Cannot read line ${number} of "${file}": ${reason}`);
    };
    if (content.kind === "malformed") return refuse(content.reason);
    const missing = NEEDED.find((column) => !(column in content.fields));
    if (missing !== undefined)
      return refuse(`there is no column "${missing}"; it takes ${NEEDED.join(", ")}`);
    const { interest, subscription_type, confirmed } = content.fields;
    if (String(confirmed ?? "").toLowerCase() !== "yes") continue;
    const type = parseSubscriptionTypeKey(String(subscription_type ?? ""));
    if (type.kind === "error") return refuse(type.error);
    if (!known.has(type.value))
      refuse(`there is no subscription type "${type.value}"; use ${usable.join(", ")}`);
    typeByInterest.set(unescapeFormula(String(interest ?? "")).normalize("NFC"), type.value);
  }
  return typeByInterest;
}
