// What stays of an address whose owner asked to be erased: a keyed hash, which tells it again and tells nobody else.
import { createHmac } from "node:crypto";
import type { AddressKey } from "./contact.ts";
import type { TokenKey } from "./preference-token.ts";

/** Hashes an address under a key; without the key addresses cannot be tried against it. */
export function hashAddress(key: AddressKey, { signing }: Pick<TokenKey, "signing">): Buffer {
  // No token is tagged with this: what is tagged there begins with the number of its version, which is no letter.
  return createHmac("sha256", signing).update(`erased address\n${key}`).digest();
}
