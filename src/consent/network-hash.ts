// What is kept of the network an action came from: a keyed hash, which tells whether two are one and not which it is.
import { createHmac } from "node:crypto";
import type { TokenKey } from "./preference-token.ts";

const HASH_BYTES = 16; // enough that no two networks ever share one

/** Hashes a network such as "192.0.2.0/24" under a key; there are so few that without one all could be tried. */
export function hashNetwork(network: string, { signing }: Pick<TokenKey, "signing">): Buffer {
  // No token is tagged with this: what is tagged there begins with the number of its version, which is no letter.
  return createHmac("sha256", signing).update(`network\n${network}`).digest().subarray(0, HASH_BYTES);
}
