// What holds at an address, from the classes of those who have it: the rule of shared addresses, once for each group.
import type { StandingClasses } from "../consent/packed-standing.ts";
import { heedOthers, strictestStanding } from "../consent/shared-address.ts";

/** What holds at one address. */
export interface MergedClasses {
  /** For the address without an id. */
  readonly strictest: number;
  /** For one who is named by id, of the class that is its own. */
  named(own: number): number;
}

/** Merges the classes of those who share an address, and remembers what came of it. */
export class AddressClasses {
  readonly #classes: StandingClasses;
  readonly #mergedByGroup = new Map<string, MergedClasses>();

  constructor(classes: StandingClasses) {
    this.#classes = classes;
  }

  /**
   * Merges a group.
   *
   * @param longest The class of the one longest on record.
   * @param all The classes of all of them, each once: who is alike objects to the same.
   */
  merge(longest: number, all: ReadonlySet<number>): MergedClasses {
    if (all.size === 1) return { strictest: longest, named: (own) => own };
    const group = `${longest} ${[...all].sort((a, b) => a - b).join(" ")}`;
    const known = this.#mergedByGroup.get(group);
    if (known !== undefined) return known;
    const merged = this.#mergeNew(longest, [...all]);
    this.#mergedByGroup.set(group, merged);
    return merged;
  }

  #mergeNew(longest: number, all: readonly number[]): MergedClasses {
    const standings = all.map((each) => this.#classes.unpack(each));
    const strictest = this.#classes.pack(strictestStanding(this.#classes.unpack(longest), standings));
    const namedByOwn = new Map(
      all.map((own, index) => [
        own,
        this.#classes.pack(
          heedOthers(
            this.#classes.unpack(own),
            standings.filter((_, each) => each !== index),
          ),
        ),
      ]),
    );
    return { strictest, named: (own) => namedByOwn.get(own) ?? own };
  }
}
