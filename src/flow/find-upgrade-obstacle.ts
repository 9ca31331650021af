// What keeps the upgrade from recording what it records: something of it was switched off or removed.
import { builtInSource, E_MARKETING, LEGITIMATE_INTEREST, SALES_AND_SERVICE } from "../consent/purpose.ts";
import { type Refusal, refuse } from "../consent/refusals.ts";
import type { Db } from "../store/database.ts";
import { loadVocabulary } from "./load-vocabulary.ts";
import type { UpgradeRequest } from "./upgrade-contacts.ts";

/** Says why the upgrade cannot be rehearsed or run as things stand; `null` where it can. */
export async function findUpgradeObstacle(
  db: Db,
  { typeByInterest }: Pick<UpgradeRequest, "typeByInterest">,
): Promise<Refusal | null> {
  const { purposes, legalBases, sources, subscriptionTypes } = await loadVocabulary(db);
  for (const key of [SALES_AND_SERVICE, E_MARKETING]) {
    if (purposes.get(key) !== "active") return refuse("upgrade-purpose-off", { key });
  }
  if (legalBases.get(LEGITIMATE_INTEREST) !== "active") {
    return refuse("upgrade-basis-off", { key: LEGITIMATE_INTEREST });
  }
  const source = builtInSource("upgrade");
  if (sources.get(source) !== "active") return refuse("upgrade-source-off", { key: source });
  for (const key of new Set(typeByInterest.values())) {
    const state = subscriptionTypes.get(key);
    if (state === "active") continue;
    if (state === undefined) return refuse("upgrade-type-unknown", { key });
    return refuse(state === "removed" ? "upgrade-type-removed" : "upgrade-type-off", { key });
  }
  return null;
}
