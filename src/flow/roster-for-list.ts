// A roster for one command: loaded when a list is worth it, and gone with it.
import { countContacts } from "../store/standing-pages.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { ResidentRoster, type RosterSource } from "./resident-roster.ts";

// Reading a recipient from the store takes as long as loading five contacts for a roster, and below some thousands
// neither is felt.
const CONTACTS_A_RECIPIENT = 5;
const MIN_RECIPIENTS = 20_000;

/** Loads a roster for a large list. */
export class RosterForList implements RosterSource {
  readonly #deps: FlowDependencies;
  readonly #maxMb: number;
  #roster: ResidentRoster | null = null;

  constructor(deps: FlowDependencies, { maxMb }: { readonly maxMb: number }) {
    this.#deps = deps;
    this.#maxMb = maxMb;
  }

  async forList(size: number): Promise<ResidentRoster | null> {
    if (this.#roster === null) {
      if (size < MIN_RECIPIENTS) return null;
      if (size * CONTACTS_A_RECIPIENT < (await countContacts(this.#deps.db))) return null;
      this.#roster = new ResidentRoster(this.#deps, { maxMb: this.#maxMb });
    }
    await this.#roster.whenLoaded();
    return this.#roster;
  }

  /** Lets the roster go. */
  async close(): Promise<void> {
    await this.#roster?.close();
  }
}
