// Secrets that are made here, handed out once, and kept as hashes.
import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { TokenKey } from "../consent/preference-token.ts";

const SECRET_BYTES = 32;

/** Makes a secret nobody can guess, in letters that a cookie or a header can carry. */
export function makeSecret(): string {
  return randomBytes(SECRET_BYTES).toString("base64url");
}

/** Gives what the store keeps of a secret. A plain hash will do: there is nothing to guess in 32 random bytes. */
export function hashSecret(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}

/** Hashes what could be guessed, such as an address, under a key and for one use: without the key nothing can be tried against it. */
export function hashKeyed(
  { signing }: Pick<TokenKey, "signing">,
  use: "account" | "batch",
  text: string,
): Buffer {
  // No token is tagged with this: what is tagged there begins with the number of its version, which is no letter.
  return createHmac("sha256", signing).update(`${use}\n${text}`).digest();
}

/** Derives from a secret what may stand in a page without giving it away. */
export function deriveToken(secret: string, purpose: string): string {
  return createHmac("sha256", secret).update(purpose).digest("base64url");
}

/** Compares in constant time. */
export function isSameToken(given: string, right: string): boolean {
  const [a, b] = [hashSecret(given), hashSecret(right)];
  return timingSafeEqual(a, b);
}
