// All standings in memory, packed: found by id or address, and kept as the store is by pages that are read from it.
import { parseEmailAddress } from "../consent/contact.ts";
import { type Fact, NOTHING_ON_RECORD, type StandingClasses } from "../consent/packed-standing.ts";
import { AddressClasses } from "./address-classes.ts";
import { ContactIds } from "./contact-ids.ts";
import { KeyIndex, NONE } from "./key-index.ts";
import { RecordNumbers } from "./record-numbers.ts";
import { SharedAddresses } from "./shared-addresses.ts";

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
  /** See `SecretHash`. */
  readonly secret: Uint32Array;
}

const GONE = 0; // in place of the class of a record, which stands there raised by one

/**
 * The standings of many contacts. A record belongs to one contact with one id and one address, and stays what it is: a
 * contact that gets another gets another record. So an address is known by the first record that ever had it, and numbers
 * of addresses stay what they are as long as the roster lives.
 */
export class Roster {
  /** What its classes mean. */
  readonly classes: StandingClasses;
  readonly #ids = new ContactIds();
  readonly #ownClasses = new RecordNumbers();
  readonly #byExternalId: KeyIndex;
  readonly #byAddress: KeyIndex;
  readonly #shared: SharedAddresses;
  readonly #facts = {
    idOf: (record: number) => this.#ids.get(record),
    classOf: (record: number) => this.#own(record),
  };
  /** Contacts that lost their id to another and have not come with another yet. */
  readonly #displaced = new Set<number>();
  #living = 0;

  constructor({ classes, expectedContacts, secret }: RosterOptions) {
    this.classes = classes;
    this.#byExternalId = new KeyIndex(secret, expectedContacts);
    this.#byAddress = new KeyIndex(secret, expectedContacts);
    this.#shared = new SharedAddresses(new AddressClasses(classes));
  }

  /** How many contacts are in it. */
  get size(): number {
    return this.#living;
  }

  /** How many bytes of memory it takes, but for what its classes take. */
  get bytes(): number {
    const parts = [this.#ids, this.#ownClasses, this.#byExternalId, this.#byAddress, this.#shared];
    return parts.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /**
   * Says whether two contacts would be taken for one: each seems to have the id of the other, and the store has told of
   * both. It is asked once all that changed has come in, and never true but by the chance that two ids have one hash.
   */
  get isAmbiguous(): boolean {
    return this.#displaced.size > 0;
  }

  /** Gives pairs of contacts, by their ids, whose addresses are taken for one and were not compared yet. */
  unprovenPairs(): readonly (readonly [number, number])[] {
    const { idOf } = this.#facts;
    return this.#shared.unproven().map(([one, other]) => [idOf(one), idOf(other)] as const);
  }

  /** Notes that the store has one address for each of those pairs. */
  provePairs(): void {
    this.#shared.prove();
  }

  /** Takes contacts in as they are now, whether they were known or not. */
  apply(page: ContactPage): void {
    const classes = this.#packPage(page);
    const records = this.#recordsToKeep(page);
    for (const [index, externalId] of page.externalIds.entries()) {
      const address = page.addressKeys[index] ?? "";
      const known = records[index] ?? NONE;
      const record = known === NONE ? this.#add(page.ids[index] ?? 0, externalId, address) : known;
      const own = 1 + (classes[index] ?? NOTHING_ON_RECORD);
      if (this.#ownClasses.get(record) === own) continue;
      this.#ownClasses.set(record, own);
      this.#shared.touch(record);
    }
    this.#shared.settle(this.#facts);
  }

  /** Takes contacts out. */
  remove(contactIds: readonly number[]): void {
    for (const record of this.#ids.recordsOf(new Set(contactIds))) this.#end(record);
    for (const id of contactIds) this.#displaced.delete(id);
    this.#shared.settle(this.#facts);
  }

  /** Finds the contacts of ids. */
  findContacts(externalIds: readonly (string | null)[]): Int32Array {
    const records = this.#byExternalId.findAll(externalIds);
    for (let index = 0; index < records.length; index += 1) {
      if (!this.#isAlive(records[index] ?? NONE)) records[index] = NONE;
    }
    return records;
  }

  /** Finds addresses by their keys. */
  findAddresses(keys: readonly (string | null)[]): Int32Array {
    return this.#byAddress.findAll(keys);
  }

  /** Finds one address by its key. */
  findAddress(key: string): number {
    return this.#byAddress.find(key);
  }

  /** Goes through all contacts, mostly in the order they came on record. */
  *contacts(): Iterable<number> {
    for (let record = 0; record < this.#ids.size; record += 1) if (this.#isAlive(record)) yield record;
  }

  /** Says whether others have or had the address of a contact. */
  sharesAddress(contact: number): boolean {
    return this.#shared.of(contact) !== undefined;
  }

  /** Gives the contact that has had an address on record longest. */
  contactAt(address: number): number {
    const shared = this.#shared.of(address);
    if (shared !== undefined) return shared.longest ?? NONE;
    return this.#isAlive(address) ? address : NONE;
  }

  /** Gives the class of a contact named by its id, with what others at its address objected to. */
  classOf(contact: number): number {
    const own = this.#own(contact);
    return this.#shared.of(contact)?.merged?.named(own) ?? own;
  }

  /** Gives the class of an address without an id: the lowest of all who have it. */
  classAt(address: number): number {
    return this.#shared.of(address)?.merged?.strictest ?? this.#own(address);
  }

  /** Gives the address of a contact. */
  addressOf(contact: number): number {
    if (!this.#byAddress.isNoted(contact)) return NONE;
    return this.#shared.of(contact)?.anchor ?? contact;
  }

  /** Gives the number our store has for a contact. */
  contactIdOf(contact: number): number {
    return this.#ids.get(contact);
  }

  /** Says whether a contact's address has this key. */
  hasAddress(contact: number, key: string): boolean {
    return this.#byAddress.hasKey(contact, key);
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

  /** Finds the records that are what their contacts are now, and ends those of the others that were. */
  #recordsToKeep({ ids, externalIds, addressKeys }: ContactPage): Int32Array {
    const records = this.findContacts(externalIds);
    const changed = new Set<number>();
    for (let index = 0; index < records.length; index += 1) {
      const record = records[index] ?? NONE;
      const id = ids[index] ?? 0;
      if (record !== NONE && this.#isSame(record, id, addressKeys[index] ?? "")) continue;
      // Another contact may have had this id before, or this contact another.
      if (record !== NONE) {
        if (this.#ids.get(record) !== id) this.#displaced.add(this.#ids.get(record));
        this.#end(record);
      }
      records[index] = NONE;
      changed.add(id);
    }
    for (const record of this.#ids.recordsOf(changed)) this.#end(record);
    return records;
  }

  #isSame(record: number, id: number, address: string): boolean {
    if (this.#ids.get(record) !== id) return false;
    return address === "" ? !this.#byAddress.isNoted(record) : this.#byAddress.hasKey(record, address);
  }

  #add(id: number, externalId: string, address: string): number {
    const record = this.#ids.add(id);
    this.#displaced.delete(id);
    this.#living += 1;
    this.#byExternalId.note(record, externalId);
    this.#byExternalId.lead(externalId, record);
    this.#byAddress.note(record, address === "" ? null : address);
    if (address === "") return record;
    const anchor = this.#byAddress.find(address);
    if (anchor === NONE) this.#byAddress.lead(address, record);
    else this.#shared.join(anchor, record, { isAnchorAlive: this.#isAlive(anchor) });
    return record;
  }

  /** Ends a record: nobody is found by it any more, but it goes on to stand for its address. */
  #end(record: number): void {
    if (!this.#isAlive(record)) return;
    this.#living -= 1;
    this.#ownClasses.set(record, GONE);
    this.#shared.leave(record);
  }

  #own(record: number): number {
    return this.#ownClasses.get(record) - 1;
  }

  #isAlive(record: number): boolean {
    return record !== NONE && this.#ownClasses.get(record) !== GONE;
  }
}
