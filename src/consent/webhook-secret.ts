// What signs the messages to a webhook: derived under a key of the links, so that the store alone gives no secret away.
import { createHmac } from "node:crypto";
import type { TokenKey } from "./preference-token.ts";

/** What the store keeps of a secret. */
export interface SecretRef {
  /** Of the key it is derived under. */
  readonly keyId: Buffer;
  /** Random bytes of its own. */
  readonly salt: Buffer;
}

/**
 * Derives a secret as Standard Webhooks writes it: `whsec_` and base64.
 *
 * @returns `null` where its key is no longer among the keys: it has to be made anew.
 */
export function deriveWebhookSecret({ keyId, salt }: SecretRef, keys: readonly TokenKey[]): string | null {
  const key = keys.find(({ id }) => id.equals(keyId));
  if (key === undefined) return null;
  // No token is tagged with this: what is tagged there begins with the number of its version, which is no letter.
  const secret = createHmac("sha256", key.signing).update("webhook secret\n").update(salt).digest("base64");
  return `whsec_${secret}`;
}
