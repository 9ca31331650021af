// Decides a list's recipients by a roster of the standings: a few looks into memory for each.
import { ClassDecisions, earlierAfter, NO_ADDRESS_NUMBER } from "../consent/class-decisions.ts";
import { addressKey, parseEmailAddress } from "../consent/contact.ts";
import type { Mailing } from "../consent/decide-send.ts";
import type { ListedRecipient } from "../consent/listed-recipient.ts";
import type { StandingClasses } from "../consent/packed-standing.ts";
import { NONE } from "./key-index.ts";
import type { Roster } from "./roster.ts";

/** What was decided for some recipients, place by place. */
export interface DecidedRecipients {
  readonly at: Date;
  readonly recipients: readonly ListedRecipient[];
  /** Decisions by their numbers, see `decisionOf`. */
  readonly decisions: Uint8Array;
  /** 0 for one who is no contact of ours. */
  readonly contactIds: Float64Array;
  /** The addresses on record, as far as they were read; empty for one who has none or is no contact of ours. */
  readonly emails: readonly string[];
}

/** An address on record as the store has it. */
export interface RecordedAddress {
  readonly email: string;
  readonly key: string;
}

/** What a list's decisions are made by. */
export interface ListDecisionsOptions {
  readonly mailing: Mailing;
  /** Those of the roster that will be decided by. */
  readonly classes: StandingClasses;
}

/** What the decisions of a batch are made with. */
export interface BatchFacts {
  readonly at: Date;
  /** Who the recipients are, see {@link findContacts}. */
  readonly contacts: Int32Array;
  /** By contact id; see {@link findUnread}. */
  readonly addressById: ReadonlyMap<number, RecordedAddress>;
}

/** The decisions of one list, in its order. */
export class ListDecisions {
  readonly #decisions: ClassDecisions;
  readonly #earlier = new SparsePairs();

  constructor({ mailing, classes }: ListDecisionsOptions) {
    this.#decisions = new ClassDecisions(mailing, classes);
  }

  /** Decides the next recipients of the list by what a roster shows now, which is the moment given. */
  decide(roster: Roster, recipients: readonly ListedRecipient[], facts: BatchFacts): DecidedRecipients {
    const { at, contacts, addressById } = facts;
    const decisions = new Uint8Array(recipients.length).fill(this.#decisions.decideUnknown(at));
    const contactIds = new Float64Array(recipients.length);
    for (let index = 0; index < recipients.length; index += 1) {
      const contact = contacts[index] ?? NONE;
      const recipient = recipients[index];
      if (contact === NONE || recipient === undefined) continue;
      const { externalId, email } = recipient;
      decisions[index] = this.#decideOne(roster, contact, { isNamed: externalId !== null, email }, at);
      contactIds[index] = roster.contactIdOf(contact);
    }
    const emails =
      addressById.size === 0 ? [] : Array.from(contactIds, (id) => addressById.get(id)?.email ?? "");
    return { at, recipients, decisions, contactIds, emails };
  }

  /** Decides for the next contact, listed by its id alone; gives the decision's number. */
  decideContact(roster: Roster, contact: number, at: Date): number {
    return this.#decideOne(roster, contact, { isNamed: true, email: null }, at);
  }

  #decideOne(
    roster: Roster,
    contact: number,
    { isNamed, email }: { readonly isNamed: boolean; readonly email: string | null },
    at: Date,
  ): number {
    const address = roster.addressOf(contact);
    const earlier = address === NONE ? 0 : this.#earlier.get(address);
    const decision = this.#decisions.decide(isNamed ? roster.classOf(contact) : roster.classAt(address), {
      isMismatched: isNamed && isElsewhere(roster, contact, email),
      earlier,
      at,
    });
    // What is no valid address is none that could come again.
    if (address !== NONE && decision !== NO_ADDRESS_NUMBER) {
      this.#earlier.set(address, earlierAfter(earlier, decision));
    }
    return decision;
  }
}

/** Finds who each recipient is, by its place; -1 is nobody of ours. An id decides alone. */
export function findContacts(roster: Roster, recipients: readonly ListedRecipient[]): Int32Array {
  const contacts = roster.findContacts(recipients.map(({ externalId }) => externalId));
  // Most lists write an address as its key, which saves taking it apart.
  const keys = recipients.map(({ externalId, email }) => (externalId === null ? email : null));
  const addresses = roster.findAddresses(keys);
  for (const [index, key] of keys.entries()) {
    if (key === null) continue;
    let address = addresses[index] ?? NONE;
    if (address === NONE) {
      const parsed = parseEmailAddress(key);
      if (parsed.kind === "ok") address = roster.findAddress(addressKey(parsed.value));
    }
    if (address !== NONE) contacts[index] = roster.contactAt(address);
  }
  return contacts;
}

/**
 * Finds the contacts that are listed without an address and whose address on record was not read yet, or is another by
 * now: the roster keeps no texts, so they are read from the store, and may be out of date when it is caught up.
 */
export function findUnread(
  roster: Roster,
  recipients: readonly ListedRecipient[],
  { contacts, addressById }: Omit<BatchFacts, "at">,
): readonly number[] {
  const unread: number[] = [];
  for (const [index, contact] of contacts.entries()) {
    if (contact === NONE || (recipients[index]?.email ?? "").trim() !== "") continue;
    if (roster.addressOf(contact) === NONE) continue;
    const id = roster.contactIdOf(contact);
    const read = addressById.get(id);
    if (read === undefined || !roster.hasAddress(contact, read.key)) unread.push(id);
  }
  return unread;
}

function isElsewhere(roster: Roster, contact: number, email: string | null): boolean {
  if (email === null || roster.hasAddress(contact, email) || email.trim() === "") return false;
  const parsed = parseEmailAddress(email);
  return parsed.kind === "error" || !roster.hasAddress(contact, addressKey(parsed.value));
}

const PAGE_BITS = 14; // of numbers, four a byte
const PAGE_BYTES = 1 << (PAGE_BITS - 2);

/** Two bits for each number, 0 at first; memory is taken only around those that are set. */
class SparsePairs {
  readonly #pages: (Uint8Array | undefined)[] = [];

  get(number: number): number {
    const byte = this.#pages[number >>> PAGE_BITS]?.[(number >>> 2) & (PAGE_BYTES - 1)] ?? 0;
    return (byte >>> (2 * (number & 3))) & 3;
  }

  set(number: number, pair: number): void {
    const index = number >>> PAGE_BITS;
    let page = this.#pages[index];
    if (page === undefined) {
      page = new Uint8Array(PAGE_BYTES);
      this.#pages[index] = page;
    }
    const place = (number >>> 2) & (PAGE_BYTES - 1);
    const shift = 2 * (number & 3);
    page[place] = ((page[place] ?? 0) & ~(3 << shift)) | (pair << shift);
  }
}
