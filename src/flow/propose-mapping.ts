// Proposes for every interest on record which subscription type it becomes.
import { type MappingProposal, proposeType } from "../consent/propose-mapping.ts";
import { countInterests } from "../store/interests.ts";
import { loadSubscriptionTypes } from "../store/subscription-types.ts";
import type { FlowDependencies } from "./dependencies.ts";

/** A proposal, and how many contacts have the interest. */
export interface CountedProposal extends MappingProposal {
  readonly contacts: number;
}

/** Proposes a type for each interest, the most frequent interest first. */
export async function proposeMapping(deps: FlowDependencies): Promise<readonly CountedProposal[]> {
  const types = await loadSubscriptionTypes(deps.db);
  const interests = await countInterests(deps.db);
  return interests.map(({ interest, contacts }) => ({ ...proposeType(interest, types), contacts }));
}
