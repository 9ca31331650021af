// The pass of a send decision: a signed, short-lived proof that a mailing was let through to a recipient at a moment. Whoever
// has the keys checks it without asking us; what was withdrawn since, only the gate knows.
import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from "node:crypto";
import { invariant } from "../base/assert.ts";
import { type Branded, type ContactId, type MailingId, parseContactId } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import { addressKey, type EmailAddress } from "./contact.ts";

/** A pass as a job carries it: base64url. */
export type SendPass = Branded<string, "SendPass">;

/** A key that signs and verifies passes and nothing else: whoever has it can make no personal link. */
export interface PassKey {
  /** Tells keys apart within passes. */
  readonly id: Buffer;
  readonly passes: KeyObject;
}

/** What a pass says. */
export interface PassPayload {
  readonly contactId: ContactId;
  /** The number of the mailing's subscription type; below 2^16, 0 where it has none. */
  readonly typeNumber: number;
  /** The rules it was decided by. */
  readonly rulesVersion: string;
  /** When it was decided. */
  readonly decidedAt: Date;
}

/** For whom and what a pass is; it holds neither, and verifies for no other. */
export interface PassScope {
  readonly mailingId: MailingId;
  readonly email: EmailAddress;
}

/** Why a pass was refused; `forged` also where it is for another recipient or mailing. */
export type PassError = "malformed" | "unknown-key" | "forged" | "expired";

/** Long enough for a queue that is behind, short enough that nobody keeps passes for later. */
export const PASS_VALID_MS = 15 * 60_000;

/** What the clocks of those who decide and those who verify may differ by. */
const CLOCKS_DIFFER_MS = 60_000;

const VERSION = 1;
const KEY_ID_BYTES = 4;
const TAG_BYTES = 16;
const TIME_BYTES = 6; // milliseconds
const FIXED_BYTES = 1 + KEY_ID_BYTES + 6 + 2 + TIME_BYTES;
const MAX_RULES_BYTES = 32;

const PASS_KEY_BYTES = 32;

/** Writes the keys of passes as {@link parsePassKeys} reads them: a secret, though a smaller one than the keys of the links. */
export function formatPassKeys(keys: readonly PassKey[]): string {
  return keys.map(({ id, passes }) => Buffer.concat([id, passes.export()]).toString("base64url")).join(",");
}

/** Reads the keys of passes, as `mailconsent keys passes` prints them. The errors never quote a secret. */
export function parsePassKeys(text: string): Result<readonly PassKey[], string> {
  const keys: PassKey[] = [];
  for (const [index, part] of text.split(",").entries()) {
    const bytes = Buffer.from(part.trim(), "base64url");
    if (bytes.length !== KEY_ID_BYTES + PASS_KEY_BYTES) {
      return err(`key ${index + 1} is none that "mailconsent keys passes" prints`);
    }
    const passes = createSecretKey(bytes.subarray(KEY_ID_BYTES));
    keys.push({ id: bytes.subarray(0, KEY_ID_BYTES), passes });
  }
  return ok(keys);
}

/** Signs a pass. */
export function signPass(payload: PassPayload, scope: PassScope, { id, passes }: PassKey): SendPass {
  const { contactId, typeNumber, rulesVersion, decidedAt } = payload;
  const rules = Buffer.from(rulesVersion);
  invariant(rules.length <= MAX_RULES_BYTES, `Cannot sign a pass: rules version ${rulesVersion} is too long`);
  const signed = Buffer.alloc(FIXED_BYTES + rules.length);
  let offset = signed.writeUInt8(VERSION, 0);
  offset += id.copy(signed, offset);
  offset = signed.writeUIntBE(contactId, offset, 6);
  offset = signed.writeUInt16BE(typeNumber, offset);
  offset = signed.writeUIntBE(decidedAt.getTime(), offset, TIME_BYTES);
  rules.copy(signed, offset);
  return Buffer.concat([signed, computeTag(passes, signed, scope)]).toString("base64url") as SendPass;
}

/**
 * Verifies a pass without asking anybody. It says that the mail was let through then, not that it still is.
 *
 * @param options.now Passes older than {@link PASS_VALID_MS} have expired, and so have those of a clock that is ahead: they
 *   would outlast what is told of withdrawals.
 */
export function verifyPass(
  pass: string,
  scope: PassScope,
  { keys, now }: { readonly keys: readonly PassKey[]; readonly now: Date },
): Result<PassPayload, PassError> {
  const bytes = Buffer.from(pass, "base64url");
  const rulesBytes = bytes.length - FIXED_BYTES - TAG_BYTES;
  const isWhole = rulesBytes >= 0 && rulesBytes <= MAX_RULES_BYTES && bytes[0] === VERSION;
  if (!isWhole || bytes.toString("base64url") !== pass) return err("malformed");
  const key = keys.find(({ id }) => id.equals(bytes.subarray(1, 1 + KEY_ID_BYTES)));
  if (key === undefined) return err("unknown-key");
  const signed = bytes.subarray(0, bytes.length - TAG_BYTES);
  const tag = computeTag(key.passes, signed, scope);
  if (!timingSafeEqual(tag, bytes.subarray(signed.length))) return err("forged");
  const payload = parsePayload(signed);
  if (payload.kind === "error") return payload;
  const ageMs = now.getTime() - payload.value.decidedAt.getTime();
  return ageMs > PASS_VALID_MS || ageMs < -CLOCKS_DIFFER_MS ? err("expired") : payload;
}

function parsePayload(signed: Buffer): Result<PassPayload, PassError> {
  const contactId = parseContactId(signed.readUIntBE(1 + KEY_ID_BYTES, 6));
  if (contactId.kind === "error") return err("malformed");
  return ok({
    contactId: contactId.value,
    typeNumber: signed.readUInt16BE(7 + KEY_ID_BYTES),
    decidedAt: new Date(signed.readUIntBE(9 + KEY_ID_BYTES, TIME_BYTES)),
    rulesVersion: signed.subarray(FIXED_BYTES).toString(),
  });
}

/** A NUL stands in no address and no id, so nothing of one can pass as part of the other. */
function computeTag(key: KeyObject, signed: Buffer, { mailingId, email }: PassScope): Buffer {
  const scoped = Buffer.concat([signed, Buffer.from(`\0${addressKey(email)}\0${mailingId}`)]);
  return createHmac("sha256", key).update(scoped).digest().subarray(0, TAG_BYTES);
}
