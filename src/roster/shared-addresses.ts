// Records that have one address: who they are, and what holds there by the classes of all of them.
import type { AddressClasses, MergedClasses } from "./address-classes.ts";

/** The records of one address. */
export interface SharedAddress {
  /** Stands for the address, whether its own contact is still there or not. */
  readonly anchor: number;
  /** Of contacts that are there. */
  members: readonly number[];
  /** The one of the contact longest on record; `null` where there is none. */
  longest: number | null;
  merged: MergedClasses | null;
}

/** What settling an address looks at of a record. */
export interface RecordFacts {
  idOf(record: number): number;
  classOf(record: number): number;
}

// Measured: an entry of a map for each record, and half of what two of them share.
const BYTES_A_RECORD = 120;

/** The addresses that more than one record has or had. An address is named by the first record that ever had it. */
export class SharedAddresses {
  readonly #classes: AddressClasses;
  readonly #sharedByRecord = new Map<number, SharedAddress>();
  readonly #unsettled = new Set<SharedAddress>();
  readonly #unproven = new Set<SharedAddress>();

  constructor(classes: AddressClasses) {
    this.#classes = classes;
  }

  /** How many bytes of memory they take. */
  get bytes(): number {
    return this.#sharedByRecord.size * BYTES_A_RECORD;
  }

  /** Gives the address of a record where others have or had it. */
  of(record: number): SharedAddress | undefined {
    return this.#sharedByRecord.get(record);
  }

  /** Takes in one more record of an anchor's address. */
  join(anchor: number, record: number, { isAnchorAlive }: { readonly isAnchorAlive: boolean }): void {
    const shared = this.#sharedByRecord.get(anchor) ?? this.#open(anchor, isAnchorAlive);
    shared.members = [...shared.members, record];
    this.#sharedByRecord.set(record, shared);
    this.#unsettled.add(shared);
    this.#unproven.add(shared);
  }

  /** Takes a record out, whose contact is gone from the address. */
  leave(record: number): void {
    const shared = this.#sharedByRecord.get(record);
    if (shared === undefined) return;
    shared.members = shared.members.filter((each) => each !== record);
    if (record !== shared.anchor) this.#sharedByRecord.delete(record);
    this.#unsettled.add(shared);
  }

  /** Notes that the class of a record changed. */
  touch(record: number): void {
    const shared = this.#sharedByRecord.get(record);
    if (shared !== undefined) this.#unsettled.add(shared);
  }

  /** Gives pairs of records that share an address by its hash alone, as long as nobody has compared the addresses. */
  unproven(): readonly (readonly [number, number])[] {
    return [...this.#unproven].flatMap(({ members: [first, ...others] }) =>
      first === undefined ? [] : others.map((other) => [first, other] as const),
    );
  }

  /** Notes that the addresses of all pairs so far were compared, and are the same. */
  prove(): void {
    this.#unproven.clear();
  }

  /** Works out anew what holds at the addresses that changed. */
  settle({ idOf, classOf }: RecordFacts): void {
    for (const shared of this.#unsettled) {
      const [first, ...others] = shared.members;
      shared.longest =
        first === undefined
          ? null
          : others.reduce((one, other) => (idOf(other) < idOf(one) ? other : one), first);
      shared.merged =
        shared.longest === null
          ? null
          : this.#classes.merge(classOf(shared.longest), new Set(shared.members.map(classOf)));
    }
    this.#unsettled.clear();
  }

  #open(anchor: number, isAnchorAlive: boolean): SharedAddress {
    const shared = { anchor, members: isAnchorAlive ? [anchor] : [], longest: null, merged: null };
    this.#sharedByRecord.set(anchor, shared);
    return shared;
  }
}
