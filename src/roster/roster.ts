// All standings in memory, packed: found by id or address, and kept as the store is by pages that are read from it.
import { parseEmailAddress } from "../consent/contact.ts";
import { type Fact, NOTHING_ON_RECORD, type StandingClasses } from "../consent/packed-standing.ts";
import { AddressClasses } from "./address-classes.ts";
import { ContactNumbers } from "./contact-numbers.ts";
import { KeyedRecords } from "./keyed-records.ts";
import { NO_TEXT, TextArena } from "./text-arena.ts";

/** Contacts read from the store, column by column: place by place they belong together. */
export interface ContactPage {
  readonly ids: readonly number[];
  readonly externalIds: readonly string[];
  /** Empty for one without; the same for the next. */
  readonly emails: readonly string[];
  readonly addressKeys: readonly string[];
  /** What is on record of them, and maybe of others, who are passed over. */
  readonly facts: readonly { readonly fact: Fact; readonly contactIds: readonly number[] }[];
}

/** How large a roster will be, and what it shares with others. */
export interface RosterOptions {
  readonly classes: StandingClasses;
  readonly expectedContacts: number;
  /** Any whole number; see `KeyedRecords`. */
  readonly seed: number;
}

/** Names no record. */
export const NONE = -1;

// Fields of a contact. A record's number stands there raised by one, so that 0 is none; so does OWN_CLASS.
const ID_LOW = 1;
const ID_HIGH = 2;
const OWN_CLASS = 3; // 0: no contact has this id any more
const CLASS = 4; // with what the others at its address objected to
const ADDRESS = 5;
const NEXT = 6; // another contact with the same address
const SPELLING = 7; // of its address, where that is not the key
const CONTACT_FIELDS = 7;

// Fields of an address.
const NEWEST = 1; // of its contacts: the one that came to it last
const LONGEST_ON_RECORD = 2;
const STRICTEST_CLASS = 3;
const ADDRESS_FIELDS = 3;

/** The standings of many contacts. Numbers of contacts and addresses stay what they are as long as the roster lives. */
export class Roster {
  /** What its classes mean. */
  readonly classes: StandingClasses;
  readonly #addressClasses: AddressClasses;
  readonly #contacts: KeyedRecords;
  readonly #addresses: KeyedRecords;
  readonly #spellings = new TextArena();
  readonly #contactById: ContactNumbers;
  #living = 0;

  constructor({ classes, expectedContacts: expected, seed }: RosterOptions) {
    this.classes = classes;
    this.#addressClasses = new AddressClasses(classes);
    this.#contacts = new KeyedRecords({ fieldCount: CONTACT_FIELDS, expected, seed });
    this.#addresses = new KeyedRecords({ fieldCount: ADDRESS_FIELDS, expected, seed });
    this.#contactById = new ContactNumbers((contact) => this.contactIdOf(contact), expected);
  }

  /** How many contacts are in it. */
  get size(): number {
    return this.#living;
  }

  /** How many records stand for contacts that are gone. */
  get dead(): number {
    return this.#contacts.size - this.#living;
  }

  /** How many bytes of memory it takes, but for what its classes take. */
  get bytes(): number {
    return this.#contacts.bytes + this.#addresses.bytes + this.#spellings.bytes + this.#contactById.bytes;
  }

  /** Takes contacts in as they are now, whether they were known or not. */
  apply(page: ContactPage): void {
    const classes = this.#packPage(page);
    const touched = new Set<number>();
    for (const [index, externalId] of page.externalIds.entries()) {
      const contact = this.#place(page.ids[index] ?? 0, externalId, touched);
      const email = page.emails[index] ?? "";
      const key = page.addressKeys[index] ?? "";
      this.#moveTo(contact, key === "" ? NONE : this.#addresses.add(key), touched);
      this.#spell(contact, email, key);
      const own = 1 + (classes[index] ?? NOTHING_ON_RECORD);
      if (this.#contacts.get(contact, OWN_CLASS) === own) continue;
      if (this.#contacts.get(contact, OWN_CLASS) === 0) this.#living += 1;
      this.#contacts.set(contact, OWN_CLASS, own);
      this.#contacts.set(contact, CLASS, own - 1);
      if (key !== "") touched.add(this.addressOf(contact));
    }
    for (const address of touched) this.#settle(address);
  }

  /** Takes contacts out. */
  remove(contactIds: readonly number[]): void {
    const touched = new Set<number>();
    for (const id of contactIds) {
      const contact = this.#contactById.find(id);
      if (contact !== NONE) this.#empty(contact, touched);
    }
    for (const address of touched) this.#settle(address);
  }

  /** Finds the contacts of ids. */
  findContacts(externalIds: readonly (string | null)[]): Int32Array {
    const contacts = this.#contacts.findAll(externalIds);
    for (let index = 0; index < contacts.length; index += 1) {
      const contact = contacts[index] ?? NONE;
      if (contact !== NONE && this.#contacts.get(contact, OWN_CLASS) === 0) contacts[index] = NONE;
    }
    return contacts;
  }

  /** Finds addresses by their keys. */
  findAddresses(keys: readonly (string | null)[]): Int32Array {
    return this.#addresses.findAll(keys);
  }

  /** Finds one address by its key. */
  findAddress(key: string): number {
    return this.#addresses.find(key);
  }

  /** Gives the contact that has had an address on record longest. */
  contactAt(address: number): number {
    return this.#addresses.get(address, LONGEST_ON_RECORD) - 1;
  }

  /** Gives the class of a contact named by its id, with what others at its address objected to. */
  classOf(contact: number): number {
    return this.#contacts.get(contact, CLASS);
  }

  /** Gives the class of an address without an id: the lowest of all who have it. */
  classAt(address: number): number {
    return this.#addresses.get(address, STRICTEST_CLASS);
  }

  /** Gives the address of a contact. */
  addressOf(contact: number): number {
    return this.#contacts.get(contact, ADDRESS) - 1;
  }

  /** Gives the number our store has for a contact. */
  contactIdOf(contact: number): number {
    return this.#contacts.get(contact, ID_HIGH) * 2 ** 32 + this.#contacts.get(contact, ID_LOW);
  }

  /** Gives a contact's address as its owner writes it; empty where there is none. */
  emailOf(contact: number): string {
    const spelling = this.#contacts.get(contact, SPELLING);
    if (spelling !== NO_TEXT) return this.#spellings.read(spelling);
    const address = this.addressOf(contact);
    return address === NONE ? "" : this.#addresses.keyOf(address);
  }

  /** Gives an address's key. */
  keyOf(address: number): string {
    return this.#addresses.keyOf(address);
  }

  /** Says whether a text is a contact's address, in its own spelling or as its key; `false` may also be another spelling. */
  isAddressOf(contact: number, text: string): boolean {
    const address = this.addressOf(contact);
    if (address !== NONE && this.#addresses.hasKey(address, text)) return true;
    const spelling = this.#contacts.get(contact, SPELLING);
    return spelling !== NO_TEXT && this.#spellings.holds(spelling, text);
  }

  /** Gives the class of each contact of a page, from its facts. */
  #packPage({ ids, emails, facts }: ContactPage): Uint32Array {
    const classes = new Uint32Array(ids.length);
    const hasAddress = this.classes.numberOf({ kind: "address" });
    for (const [index, email] of emails.entries()) {
      // An address that was valid once but no longer parses is one that cannot be sent to.
      if (email === "" || parseEmailAddress(email).kind === "error") continue;
      classes[index] = this.classes.plus(NOTHING_ON_RECORD, hasAddress);
    }
    const indexById = new Map(ids.map((id, index) => [id, index]));
    for (const { fact, contactIds } of facts) {
      const number = this.classes.numberOf(fact);
      for (const id of contactIds) {
        const index = indexById.get(id);
        if (index !== undefined) classes[index] = this.classes.plus(classes[index] ?? 0, number);
      }
    }
    return classes;
  }

  /** Finds or makes the record of a contact; one whose id in its own system changed leaves its old record empty. */
  #place(id: number, externalId: string, touched: Set<number>): number {
    const contact = this.#contacts.add(externalId);
    const known = this.#contactById.find(id);
    if (known === contact) return contact;
    if (known !== NONE) this.#empty(known, touched);
    // Another contact may have had this id before.
    if (this.#contacts.get(contact, OWN_CLASS) !== 0) this.#empty(contact, touched);
    this.#setId(contact, id);
    this.#contactById.add(id, contact);
    return contact;
  }

  #empty(contact: number, touched: Set<number>): void {
    this.#moveTo(contact, NONE, touched);
    this.#setId(contact, 0);
    if (this.#contacts.get(contact, OWN_CLASS) !== 0) this.#living -= 1;
    this.#contacts.set(contact, OWN_CLASS, 0);
    this.#contacts.set(contact, SPELLING, NO_TEXT);
  }

  #setId(contact: number, id: number): void {
    this.#contacts.set(contact, ID_LOW, id % 2 ** 32);
    this.#contacts.set(contact, ID_HIGH, Math.floor(id / 2 ** 32));
  }

  #spell(contact: number, email: string, key: string): void {
    if (this.emailOf(contact) === email) return;
    this.#contacts.set(contact, SPELLING, email === key ? NO_TEXT : this.#spellings.add(email));
  }

  #moveTo(contact: number, address: number, touched: Set<number>): void {
    const before = this.addressOf(contact);
    if (before === address) return;
    if (before !== NONE) {
      this.#unlink(contact, before);
      touched.add(before);
    }
    this.#contacts.set(contact, ADDRESS, address + 1);
    this.#contacts.set(contact, SPELLING, NO_TEXT);
    if (address === NONE) return;
    this.#contacts.set(contact, NEXT, this.#addresses.get(address, NEWEST));
    this.#addresses.set(address, NEWEST, contact + 1);
    touched.add(address);
  }

  #unlink(contact: number, address: number): void {
    const next = this.#contacts.get(contact, NEXT);
    this.#contacts.set(contact, NEXT, 0);
    if (this.#addresses.get(address, NEWEST) === contact + 1) {
      this.#addresses.set(address, NEWEST, next);
      return;
    }
    for (const each of this.#contactsAt(address)) {
      if (this.#contacts.get(each, NEXT) !== contact + 1) continue;
      this.#contacts.set(each, NEXT, next);
      return;
    }
  }

  /** Works out anew what holds at an address. */
  #settle(address: number): void {
    let longest = NONE;
    const own = new Set<number>();
    for (const contact of this.#contactsAt(address)) {
      own.add(this.#contacts.get(contact, OWN_CLASS) - 1);
      if (longest === NONE || this.contactIdOf(contact) < this.contactIdOf(longest)) longest = contact;
    }
    this.#addresses.set(address, LONGEST_ON_RECORD, longest + 1);
    if (longest === NONE) return;
    const merged = this.#addressClasses.merge(this.#contacts.get(longest, OWN_CLASS) - 1, own);
    this.#addresses.set(address, STRICTEST_CLASS, merged.strictest);
    for (const contact of this.#contactsAt(address)) {
      this.#contacts.set(contact, CLASS, merged.named(this.#contacts.get(contact, OWN_CLASS) - 1));
    }
  }

  *#contactsAt(address: number): Iterable<number> {
    let contact = this.#addresses.get(address, NEWEST) - 1;
    while (contact !== NONE) {
      yield contact;
      contact = this.#contacts.get(contact, NEXT) - 1;
    }
  }
}
