// The token of a link's path -> what it names. Nothing tells an unknown token from a forged or a broken one.
import { TOKEN_CHARS, type TokenKey, type TokenPayload, verifyToken } from "../consent/preference-token.ts";
import { repairToken } from "./repair-token.ts";

/** A token that verified. */
export interface ReadToken {
  /** As it was signed, whatever the link had become on its way. */
  readonly text: string;
  readonly payload: TokenPayload;
}

/** Verifies the token as it came, and failing that as it most likely was; `null` where neither was signed by us. */
export function readToken(text: string, keys: readonly TokenKey[]): ReadToken | null {
  const repaired = repairToken(text);
  // Programs that make plain text of a mail put a mark of emphasis, or the next word, right behind an address.
  for (const candidate of [text, repaired, repaired.slice(0, TOKEN_CHARS)]) {
    const payload = verifyToken(candidate, keys);
    if (payload.kind === "ok") return { text: candidate, payload: payload.value };
  }
  return null;
}
