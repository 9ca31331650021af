// Which subscription type an interest most likely means, by its name in any language; an admin confirms it.
import { distance } from "fastest-levenshtein";
import type { SubscriptionTypeKey } from "../base/ids.ts";
import type { SubscriptionType } from "./purpose.ts";

/** What an interest may become; nothing of it holds until it is confirmed. */
export interface MappingProposal {
  readonly interest: string;
  /** `null` where no name comes near. */
  readonly subscriptionType: SubscriptionTypeKey | null;
  /** 0 to 1; 1 for the same name. */
  readonly likeness: number;
}

// Below it pairs such as "Golf" and "Offers" begin.
const MIN_LIKENESS = 0.6;

/** Proposes for an interest the active type with the likest name. */
export function proposeType(interest: string, types: readonly SubscriptionType[]): MappingProposal {
  let best: MappingProposal = { interest, subscriptionType: null, likeness: 0 };
  for (const { key, isActive, nameByLanguage } of types) {
    if (!isActive) continue;
    for (const name of [key, ...nameByLanguage.values()]) {
      const likeness = likenessOf(interest, name);
      if (likeness > best.likeness) best = { interest, subscriptionType: key, likeness };
    }
  }
  return best.likeness >= MIN_LIKENESS ? best : { ...best, subscriptionType: null };
}

/** The likeness of two names: as whole texts, and of the likest pair of words, which counts a little less. */
function likenessOf(one: string, other: string): number {
  const [first, second] = [fold(one), fold(other)];
  const words = first.split(" ").flatMap((word) => second.split(" ").map((each) => ratio(word, each)));
  return Math.max(ratio(first, second), 0.9 * Math.max(...words));
}

function ratio(one: string, other: string): number {
  const length = Math.max(one.length, other.length);
  // Short words are alike by chance.
  return length < 4 && one !== other ? 0 : 1 - distance(one, other) / Math.max(length, 1);
}

function fold(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
