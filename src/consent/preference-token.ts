// The signed, opaque string in a recipient's link: what it holds, how it is made, and how it is checked.
// Authenticated encryption in the order of SIV (RFC 5297): the tag over the payload is the cipher's starting value, so
// the same payload gives the same token and no random number is needed.
import {
  type Cipher,
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  timingSafeEqual,
} from "node:crypto";
import { invariant } from "../base/assert.ts";
import { type Branded, type ContactId, parseContactId } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { PassKey } from "./send-pass.ts";

/**
 * A token as it stands in a link: 55 characters of base64url. The last of them carries four bits only, and so is a
 * letter or digit: a mark there would be left out by programs that turn the addresses of a plain text into links.
 */
export type PreferenceToken = Branded<string, "PreferenceToken">;

/** What a token names. */
export interface TokenPayload {
  /**
   * A preview shows the whole page and stores nothing. A confirmation comes in a mail that was asked for on the page,
   * and proves that whoever holds it reads the mailbox.
   */
  readonly kind: "personal" | "preview" | "confirmation";
  readonly contactId: ContactId;
  /** The mailing's number in the store; below 2^32, 0 where there is none. */
  readonly mailingNumber: number;
  /** The number of the mailing's purpose; below 2^16. */
  readonly purposeNumber: number;
  /** The number of the mailing's subscription type; below 2^16, 0 where it has none. */
  readonly typeNumber: number;
  /** Kept to the second. */
  readonly issuedAt: Date;
}

/** A key that signs and reads tokens, derived from a secret; printing it shows nothing secret. */
export interface TokenKey extends PassKey {
  /** Tells keys apart within tokens; says nothing of the secret. */
  readonly id: Buffer;
  readonly signing: KeyObject;
  readonly encryption: KeyObject;
  /** Enciphers single blocks, one token's after another's: opening a cipher for each takes four times as long. */
  readonly blocks: Cipher;
}

/** Why a token was refused. */
export type TokenError = "malformed" | "unknown-key" | "forged";

const VERSION = 1;
const MIN_SECRET_BYTES = 32;
const KEY_ID_BYTES = 4;
const TAG_BYTES = 16;
const HEADER_BYTES = 1 + KEY_ID_BYTES;
const PAYLOAD_BYTES = 20;
const PAYLOAD_AT = HEADER_BYTES + TAG_BYTES;
const BLOCK_BYTES = 16;
const TOKEN_BYTES = HEADER_BYTES + TAG_BYTES + PAYLOAD_BYTES;
/** How long a token is. */
export const TOKEN_CHARS = Math.ceil((TOKEN_BYTES * 8) / 6);
const KIND_NUMBERS = { personal: 1, preview: 2, confirmation: 3 } as const;
const KINDS = ["personal", "preview", "confirmation"] as const;

/** Reads the keys: secrets in base64url, commas between them, newest first. The errors never quote a secret. */
export function parseTokenKeys(text: string): Result<readonly [TokenKey, ...TokenKey[]], string> {
  const keys: TokenKey[] = [];
  for (const [index, part] of text.split(",").entries()) {
    const secret = Buffer.from(part.trim(), "base64url");
    if (!/^[\w+/-]+={0,2}$/.test(part.trim()) || secret.length < MIN_SECRET_BYTES) {
      return err(`key ${index + 1} is not at least ${MIN_SECRET_BYTES} bytes in base64url`);
    }
    const key = deriveKey(secret);
    if (keys.some(({ id }) => id.equals(key.id))) return err(`key ${index + 1} stands in the list twice`);
    keys.push(key);
  }
  const [newest, ...older] = keys;
  return newest === undefined ? err("there is no key") : ok([newest, ...older]);
}

/** Signs a token; the same payload under the same key is the same token. */
export function signToken(payload: TokenPayload, key: TokenKey): PreferenceToken {
  const signed = Buffer.allocUnsafe(HEADER_BYTES + PAYLOAD_BYTES);
  signed[0] = VERSION;
  signed.set(key.id, 1);
  writePayload(payload, signed, HEADER_BYTES);
  const tag = computeTag(key, signed);
  const stream = keyStream(key, tag);
  const bytes = Buffer.allocUnsafe(TOKEN_BYTES);
  bytes.set(signed.subarray(0, HEADER_BYTES));
  bytes.set(tag, HEADER_BYTES);
  for (let at = 0; at < PAYLOAD_BYTES; at += 1) {
    bytes[PAYLOAD_AT + at] = (signed[HEADER_BYTES + at] ?? 0) ^ (stream[at] ?? 0);
  }
  return bytes.toString("base64url") as PreferenceToken;
}

/** The key stream of CTR mode (NIST SP 800-38A section 6.5) for two blocks: the enciphered counter, from the tag on. */
function keyStream({ blocks }: TokenKey, tag: Buffer): Buffer {
  const counters = Buffer.allocUnsafe(2 * BLOCK_BYTES);
  tag.copy(counters);
  tag.copy(counters, BLOCK_BYTES);
  let at = 2 * BLOCK_BYTES - 1;
  while (at >= BLOCK_BYTES && counters[at] === 0xff) counters[at--] = 0;
  if (at >= BLOCK_BYTES) counters[at] = (counters[at] ?? 0) + 1;
  return blocks.update(counters);
}

/** Verifies a token under any of the keys. It never expires: whoever holds an old mail may still leave. */
export function verifyToken(token: string, keys: readonly TokenKey[]): Result<TokenPayload, TokenError> {
  const bytes = Buffer.from(token, "base64url");
  // Only one spelling of the bytes is a token, or a changed character could pass as the same link.
  if (bytes.toString("base64url") !== token) return err("malformed");
  return VERIFIERS.get(bytes[0] ?? 0)?.(bytes, keys) ?? err("malformed");
}

type Verifier = (bytes: Buffer, keys: readonly TokenKey[]) => Result<TokenPayload, TokenError>;

/** How the tokens of each version are read. A version that was ever sent stays here for good. */
const VERIFIERS: ReadonlyMap<number, Verifier> = new Map([[VERSION, verifyVersion1]]);

function verifyVersion1(bytes: Buffer, keys: readonly TokenKey[]): Result<TokenPayload, TokenError> {
  if (bytes.length !== TOKEN_BYTES) return err("malformed");
  const header = bytes.subarray(0, HEADER_BYTES);
  const key = keys.find(({ id }) => id.equals(header.subarray(1)));
  if (key === undefined) return err("unknown-key");
  const tag = bytes.subarray(HEADER_BYTES, HEADER_BYTES + TAG_BYTES);
  const decipher = createDecipheriv("aes-256-ctr", key.encryption, tag);
  const plain = decipher.update(bytes.subarray(HEADER_BYTES + TAG_BYTES));
  if (!timingSafeEqual(tag, computeTag(key, Buffer.concat([header, plain])))) return err("forged");
  return parsePayload(plain);
}

function deriveKey(secret: Buffer): TokenKey {
  const derive = (use: string, length: number): Buffer =>
    Buffer.from(hkdfSync("sha256", secret, "", `mailconsent preference token ${VERSION} ${use}`, length));
  const encryption = createSecretKey(derive("encryption", 32));
  return {
    id: derive("id", KEY_ID_BYTES),
    signing: createSecretKey(derive("signing", 32)),
    encryption,
    passes: createSecretKey(derive("passes", 32)),
    blocks: createCipheriv("aes-256-ecb", encryption, null).setAutoPadding(false),
  };
}

function computeTag({ signing }: TokenKey, signed: Buffer): Buffer {
  // As text and back: a digest that comes as bytes takes twice as long, for memory of its own outside the heap.
  const digest = createHmac("sha256", signing).update(signed).digest("binary");
  return Buffer.from(digest, "latin1").subarray(0, TAG_BYTES);
}

/** @throws Error when a number is none that fits its field: a bug, since the store gives them out. */
function writePayload(payload: TokenPayload, into: Buffer, start: number): void {
  const { contactId, mailingNumber, purposeNumber, typeNumber, issuedAt } = payload;
  const numbers = [contactId, mailingNumber, purposeNumber, typeNumber, issuedAt.getTime()];
  // Buffer refuses what is too large, but writes 0 for what is no number, and cuts fractions off. No words are made of
  // them unless they are needed: making them took a fifth of a token's time.
  if (!numbers.every(Number.isInteger)) invariant(false, `Cannot sign a token of ${numbers.join(", ")}`);
  into[start] = KIND_NUMBERS[payload.kind];
  into.writeUIntBE(contactId, start + 1, 6);
  into.writeUInt32BE(mailingNumber, start + 7);
  into.writeUInt16BE(purposeNumber, start + 11);
  into.writeUInt16BE(typeNumber, start + 13);
  into.writeUIntBE(Math.floor(issuedAt.getTime() / 1_000), start + 15, 5);
}

function parsePayload(plain: Buffer): Result<TokenPayload, TokenError> {
  const kind = KINDS.find((each) => KIND_NUMBERS[each] === plain[0]);
  const contactId = parseContactId(plain.readUIntBE(1, 6));
  if (kind === undefined || contactId.kind === "error") return err("malformed");
  return ok({
    kind,
    contactId: contactId.value,
    mailingNumber: plain.readUInt32BE(7),
    purposeNumber: plain.readUInt16BE(11),
    typeNumber: plain.readUInt16BE(13),
    issuedAt: new Date(plain.readUIntBE(15, 5) * 1_000),
  });
}
