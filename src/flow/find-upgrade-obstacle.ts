// What keeps the upgrade from recording what it records: something of it was switched off or removed.
import { builtInSource, E_MARKETING, LEGITIMATE_INTEREST, SALES_AND_SERVICE } from "../consent/purpose.ts";
import type { Db } from "../store/database.ts";
import { loadVocabulary } from "./load-vocabulary.ts";
import type { UpgradeRequest } from "./upgrade-contacts.ts";

/** Says why the upgrade cannot be rehearsed or run as things stand; `null` where it can. */
export async function findUpgradeObstacle(
  db: Db,
  { typeByInterest }: Pick<UpgradeRequest, "typeByInterest">,
): Promise<string | null> {
  const { purposes, legalBases, sources, subscriptionTypes } = await loadVocabulary(db);
  const refuse = (what: string): string => `Cannot upgrade: ${what} is switched off; switch it on first`;
  for (const purpose of [SALES_AND_SERVICE, E_MARKETING]) {
    if (purposes.get(purpose) !== "active") return refuse(`purpose "${purpose}"`);
  }
  if (legalBases.get(LEGITIMATE_INTEREST) !== "active") return refuse(`legal basis "${LEGITIMATE_INTEREST}"`);
  if (sources.get(builtInSource("upgrade")) !== "active") return refuse('source "upgrade"');
  for (const type of new Set(typeByInterest.values())) {
    const state = subscriptionTypes.get(type);
    if (state === "active") continue;
    const problem =
      state === undefined ? "there is none" : state === "removed" ? "it was removed" : "it is switched off";
    return `Cannot upgrade: the mapping names subscription type "${type}", and ${problem}; correct the mapping`;
  }
  return null;
}
