// Decides a list's recipients by a roster of the standings: a few looks into memory for each.
import { ClassDecisions, earlierAfter, NO_ADDRESS_NUMBER } from "../consent/class-decisions.ts";
import { addressKey, isOtherAddress, parseEmailAddress } from "../consent/contact.ts";
import type { Mailing } from "../consent/decide-send.ts";
import type { ListedRecipient } from "../consent/listed-recipient.ts";
import type { StandingClasses } from "../consent/packed-standing.ts";
import { NONE, type Roster } from "./roster.ts";

/** What was decided for some recipients, place by place. */
export interface DecidedRecipients {
  readonly at: Date;
  readonly recipients: readonly ListedRecipient[];
  /** Decisions by their numbers, see `decisionOf`. */
  readonly decisions: Uint8Array;
  /** 0 for one who is no contact of ours. */
  readonly contactIds: Float64Array;
  /** The addresses on record; empty for one who has none or is no contact of ours. */
  readonly emails: readonly string[];
}

/** What a list's decisions are made by. */
export interface ListDecisionsOptions {
  readonly mailing: Mailing;
  /** Those of the roster that will be decided by. */
  readonly classes: StandingClasses;
  /** Without them `emails` stays empty. */
  readonly wantsEmails: boolean;
}

/** The decisions of one list, in its order. */
export class ListDecisions {
  readonly #wantsEmails: boolean;
  readonly #decisions: ClassDecisions;
  readonly #earlier = new SparseBytes();

  constructor({ mailing, classes, wantsEmails }: ListDecisionsOptions) {
    this.#wantsEmails = wantsEmails;
    this.#decisions = new ClassDecisions(mailing, classes);
  }

  /** Decides the next recipients of the list by what a roster shows now, which is the moment given. */
  decide(roster: Roster, recipients: readonly ListedRecipient[], at: Date): DecidedRecipients {
    const contacts = findContacts(roster, recipients);
    const decisions = new Uint8Array(recipients.length).fill(this.#decisions.decideUnknown(at));
    const contactIds = new Float64Array(recipients.length);
    for (let index = 0; index < recipients.length; index += 1) {
      const contact = contacts[index] ?? NONE;
      const recipient = recipients[index];
      if (contact === NONE || recipient === undefined) continue;
      decisions[index] = this.#decideOne(roster, contact, recipient, at);
      contactIds[index] = roster.contactIdOf(contact);
    }
    const emails = this.#wantsEmails
      ? Array.from(contacts, (contact) => (contact === NONE ? "" : roster.emailOf(contact)))
      : [];
    return { at, recipients, decisions, contactIds, emails };
  }

  #decideOne(roster: Roster, contact: number, { externalId, email }: ListedRecipient, at: Date): number {
    const address = roster.addressOf(contact);
    const earlier = address === NONE ? 0 : this.#earlier.get(address);
    const isNamed = externalId !== null;
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

/** Finds who each recipient is; an id decides alone. */
function findContacts(roster: Roster, recipients: readonly ListedRecipient[]): Int32Array {
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

function isElsewhere(roster: Roster, contact: number, email: string | null): boolean {
  if (email === null || roster.isAddressOf(contact, email)) return false;
  const recorded = parseEmailAddress(roster.emailOf(contact));
  return recorded.kind === "ok" && isOtherAddress(email, recorded.value);
}

const PAGE_BITS = 12;
const PAGE_BYTES = 1 << PAGE_BITS;

/** A byte for each number, 0 at first; memory is taken only around those that are set. */
class SparseBytes {
  readonly #pages: (Uint8Array | undefined)[] = [];

  get(number: number): number {
    return this.#pages[number >>> PAGE_BITS]?.[number & (PAGE_BYTES - 1)] ?? 0;
  }

  set(number: number, byte: number): void {
    const index = number >>> PAGE_BITS;
    let page = this.#pages[index];
    if (page === undefined) {
      page = new Uint8Array(PAGE_BYTES);
      this.#pages[index] = page;
    }
    page[number & (PAGE_BYTES - 1)] = byte;
  }
}
