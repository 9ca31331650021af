// A contact's address: how it is checked, normalised and compared.
import type { Branded, ContactId, ExternalId } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";

/** An address as its owner writes it, trimmed, and valid enough to send to. */
export type EmailAddress = Branded<string, "EmailAddress">;
/** What two spellings of one address have in common; for comparing, never for sending. */
export type AddressKey = Branded<string, "AddressKey">;

/** What a person goes by wherever people are listed. */
export interface PersonNames {
  readonly contactIds: readonly ContactId[];
  readonly externalIds: readonly ExternalId[];
  /** In lower case, in every spelling that is known. */
  readonly addresses: readonly string[];
}

/** Why a text is no address. */
export type AddressError = "empty" | "too-long" | "malformed";

const MAX_ADDRESS_CHARS = 254; // RFC 5321 section 4.5.3.1.3, less the angle brackets
const MAX_LOCAL_CHARS = 64; // RFC 5321 section 4.5.3.1.1
// RFC 5322 dot-atom, and any letter beyond ASCII (RFC 6531). Quoted local parts are refused: no CRM sends to them.
const LOCAL_PART = /^[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const PLAIN_DOMAIN = /^[a-z0-9.-]+$/;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/** Parses an address; white space around it is dropped. */
export function parseEmailAddress(text: string): Result<EmailAddress, AddressError> {
  const address = text.trim().normalize("NFC");
  if (address.length === 0) return err("empty");
  if (address.length > MAX_ADDRESS_CHARS) return err("too-long");
  const at = address.lastIndexOf("@");
  const domain = asciiDomain(address.slice(at + 1));
  if (at < 1 || at > MAX_LOCAL_CHARS || domain === null || !LOCAL_PART.test(address.slice(0, at))) {
    return err("malformed");
  }
  return ok(address as EmailAddress);
}

/**
 * Gives the key under which spellings of one address meet: lower case, the domain in its ASCII form.
 * The local part is folded too, since no provider in use tells `Ann@` from `ann@` (RFC 5321 section 2.4 would allow it).
 */
export function addressKey(address: EmailAddress): AddressKey {
  const at = address.lastIndexOf("@");
  const local = address.slice(0, at).toLowerCase();
  return `${local}@${asciiDomain(address.slice(at + 1))}` as AddressKey;
}

/** Says whether a list gives another address than the one on record; what is no address is another, nothing is none. */
export function isOtherAddress(listed: string | null, recorded: EmailAddress | null): boolean {
  if (listed === null || recorded === null || listed.trim() === "") return false;
  const parsed = parseEmailAddress(listed);
  return parsed.kind === "error" || addressKey(parsed.value) !== addressKey(recorded);
}

/** Hides most of an address, for a page that somebody else may look at: `a••••@e••••.com`. */
export function maskAddress(address: EmailAddress): string {
  const at = address.lastIndexOf("@");
  const domain = address.slice(at + 1);
  const dot = domain.lastIndexOf(".");
  return `${[...address][0]}••••@${[...domain][0]}••••${domain.slice(dot)}`;
}

function asciiDomain(domain: string): string | null {
  const plain = domain.toLowerCase();
  // Nearly all domains are plain, and IDNA leaves those as they are; the URL parser takes ten times as long to say so.
  if (PLAIN_DOMAIN.test(plain) && !plain.includes("xn--")) return DOMAIN.test(plain) ? plain : null;
  // The URL parser does IDNA (UTS 46) without an import. It drops control and invisible characters, which would stay in
  // the address that is sent to, so only what a host name is written with gets to it.
  if (!/^[\p{L}\p{N}\p{M}.-]+$/u.test(domain)) return null;
  try {
    const { hostname } = new URL(`http://${domain}`);
    return DOMAIN.test(hostname) ? hostname : null;
  } catch {
    return null;
  }
}
