// What a password must be. How it is hashed and compared is not told here.
import type { Branded } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { EmailAddress } from "../consent/contact.ts";

/** A password that may be set: never stored or logged as it is. */
export type Password = Branded<string, "Password">;

/** Why a password may not be set. */
export type PasswordError = "too-short" | "too-long" | "too-plain";

/** NIST SP 800-63B-4 section 3.1.1.2 asks for 15 where a password is all there is, and for no rules of composition. */
export const MIN_PASSWORD_CHARS = 15;
/** Hashing takes the longer the more it is given; no sentence somebody types is longer. */
export const MAX_PASSWORD_CHARS = 256;
const MIN_DIFFERENT_CHARS = 5;

/** Parses a new password for whoever signs in by an address. */
export function parsePassword(text: string, email: EmailAddress): Result<Password, PasswordError> {
  const normal = text.normalize("NFC");
  const chars = [...normal];
  if (chars.length < MIN_PASSWORD_CHARS) return err("too-short");
  if (chars.length > MAX_PASSWORD_CHARS) return err("too-long");
  const isPlain = new Set(chars).size < MIN_DIFFERENT_CHARS || normal.toLowerCase() === email.toLowerCase();
  return isPlain ? err("too-plain") : ok(normal as Password);
}

/** Says in words for a command line why a password may not be set. */
export function explainPasswordError(error: PasswordError): string {
  switch (error) {
    case "too-short":
      return `it has fewer than ${MIN_PASSWORD_CHARS} characters`;
    case "too-long":
      return `it has more than ${MAX_PASSWORD_CHARS} characters`;
    case "too-plain":
      return "it is the address, or the same few characters over and over";
    default:
      return error satisfies never;
  }
}
