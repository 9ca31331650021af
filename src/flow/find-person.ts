// The person somebody asks about: by address, which several contacts may have, or by the id of one contact.
import { type ContactId, parseExternalId } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import { addressKey, type EmailAddress, type PersonNames, parseEmailAddress } from "../consent/contact.ts";
import {
  type ContactCard,
  loadCard,
  loadCardByNumber,
  loadCardsAtAddress,
  loadCardsFormerlyAt,
} from "../store/contact-cards.ts";
import type { Db } from "../store/database.ts";

/** Who was found. */
export interface Person {
  /** The address asked for, or the one of the contact; `null` for a contact without one. */
  readonly email: EmailAddress | null;
  /** Asked for by its id; `null` where an address was. */
  readonly named: ContactCard | null;
  /** All contacts at the address, the named one first; none for an address that is nobody's. */
  readonly contacts: readonly ContactCard[];
}

/** An address, the id a contact has in its own system, or the number of a contact on record, which is that one alone. */
export type Who = string | ContactId;

/** Finds a person; an address that is nobody's is found too, for whatever else is on record of it. */
export async function findPerson(db: Db, who: Who): Promise<Result<Person, string>> {
  return typeof who === "string" ? findByText(db, who) : findByNumber(db, who);
}

async function findByNumber(db: Db, contactId: ContactId): Promise<Result<Person, string>> {
  const named = await loadCardByNumber(db, contactId);
  if (named === null) return err(`there is no contact ${contactId}`);
  return ok({ email: named.email, named, contacts: await withOthers(db, named) });
}

async function findByText(db: Db, who: string): Promise<Result<Person, string>> {
  const email = parseEmailAddress(who);
  if (email.kind === "ok") {
    const key = addressKey(email.value);
    const present = await loadCardsAtAddress(db, key);
    // Whoever was merged is who they were merged into, whatever address they had.
    const contacts = present.length > 0 ? present : await loadCardsFormerlyAt(db, key);
    if (contacts.length > 0) return ok({ email: email.value, named: null, contacts });
  }
  // Some systems take the address for an id.
  const externalId = parseExternalId(who);
  const named = externalId.kind === "ok" ? await loadCard(db, externalId.value) : null;
  if (named !== null) return ok({ email: named.email, named, contacts: await withOthers(db, named) });
  if (email.kind === "ok") return ok({ email: email.value, named: null, contacts: [] });
  return err(`${JSON.stringify(who.slice(0, 80))} is neither an address nor the id of a contact on record`);
}

/**
 * Gives what a person goes by in lists and decisions.
 *
 * @param contacts Those who are meant, which may be fewer than all at the address: what stands under the address alone
 *   is then not theirs alone, and left out.
 */
export function namesOf(
  { email, named, contacts: all }: Person,
  contacts: readonly ContactCard[],
): PersonNames {
  const isShared = named !== null && all.length > 1;
  const emails = isShared
    ? []
    : [email, ...contacts.map((each) => each.email)].filter((each) => each !== null);
  const addresses = emails.flatMap((each) => [addressKey(each), each.toLowerCase()]);
  return {
    contactIds: contacts.map(({ contactId }) => contactId),
    externalIds: contacts.map(({ externalId }) => externalId),
    addresses: [...new Set(addresses)],
  };
}

async function withOthers(db: Db, named: ContactCard): Promise<readonly ContactCard[]> {
  if (named.email === null) return [named];
  const all = await loadCardsAtAddress(db, addressKey(named.email));
  return [named, ...all.filter(({ contactId }) => contactId !== named.contactId)];
}
