// Hashes passwords and compares with hashes, by argon2id with the settings that OWASP asks for at least.
import { hash, verify } from "@node-rs/argon2";
import type { Password } from "../admin/password.ts";

const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }; // KiB, rounds, lanes: OWASP's first choice

/** Hashes a password; the salt and the cost stand in the hash. */
export function hashPassword(password: Password): Promise<string> {
  return hash(password, COST);
}

/**
 * Says whether a typed text is the password of a hash. Without one it takes as long all the same, so that the time does
 * not tell whether there is such an account.
 */
export async function isPassword(typed: string, passwordHash: string | null): Promise<boolean> {
  nobodysHash ??= hash("nobody has this password", COST);
  const isRight = await verify(passwordHash ?? (await nobodysHash), typed.normalize("NFC"));
  return isRight && passwordHash !== null;
}

let nobodysHash: Promise<string> | null = null;
