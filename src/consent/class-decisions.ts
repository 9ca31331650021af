// A mailing's decisions as numbers: decideSend decides once for each class of standings, and from then on it is looked up.
import { invariant } from "../base/assert.ts";
import {
  decideSend,
  type EarlierEntries,
  followAddress,
  type Mailing,
  type SendDecision,
  WITHHOLD_REASONS,
} from "./decide-send.ts";
import type { StandingClasses } from "./packed-standing.ts";

/** Every decision there is; its place is its number. The first is to send. */
export const DECISIONS: readonly SendDecision[] = [
  { kind: "send" },
  ...WITHHOLD_REASONS.map((reason) => ({ kind: "withhold", reason }) as const),
];
/** The number of the decision for one who has no valid address. */
export const NO_ADDRESS_NUMBER = numberOfDecision({ kind: "withhold", reason: "no-address" });

/** What became of earlier entries for an address, as numbers; 0 is none. */
const EARLIER: readonly EarlierEntries[] = ["none", "withheld", "sent"];
const CASES = 2 * EARLIER.length; // of one class: mismatched or not, and what came before
const UNDECIDED = 0xff;
const TIMED = 0xfe; // not looked up: the moment bears on it

/** What bears on a decision beside the standing and the mailing; see `Candidate`. */
export interface EntryFacts {
  readonly isMismatched: boolean;
  /** The number {@link earlierAfter} gave for the address last; 0 at first. */
  readonly earlier: number;
  readonly at: Date;
}

/** Decides for one mailing. */
export class ClassDecisions {
  readonly #mailing: Mailing;
  readonly #classes: StandingClasses;
  #decided = new Uint8Array(0);

  constructor(mailing: Mailing, classes: StandingClasses) {
    invariant(mailing.namedOverrides.length === 0, "Cannot decide by classes: an override names people");
    this.#mailing = mailing;
    this.#classes = classes;
  }

  /** Gives the number of the decision for one who is no contact of ours. */
  decideUnknown(at: Date): number {
    const nobody = { standing: null, contactId: null, isMismatched: false, earlier: "none", at } as const;
    return numberOfDecision(decideSend(this.#mailing, nobody));
  }

  /** Gives the number of the decision for a contact of a class. */
  decide(classNumber: number, entry: EntryFacts): number {
    const place = classNumber * CASES + (entry.isMismatched ? EARLIER.length : 0) + entry.earlier;
    const known = this.#decided[place] ?? UNDECIDED;
    if (known < TIMED) return known;
    const decision = this.#decideNew(classNumber, entry);
    if (known === UNDECIDED) this.#remember(place, this.#classes.isTimed(classNumber) ? TIMED : decision);
    return decision;
  }

  #decideNew(classNumber: number, { isMismatched, earlier, at }: EntryFacts): number {
    return numberOfDecision(
      decideSend(this.#mailing, {
        standing: this.#classes.unpack(classNumber),
        contactId: null,
        isMismatched,
        earlier: EARLIER[earlier] ?? "none",
        at,
      }),
    );
  }

  #remember(place: number, decision: number): void {
    if (place >= this.#decided.length) {
      const grown = new Uint8Array(2 * this.#classes.size * CASES).fill(UNDECIDED);
      grown.set(this.#decided);
      this.#decided = grown;
    }
    this.#decided[place] = decision;
  }
}

const AFTER = EARLIER.map((earlier) =>
  DECISIONS.map((decision) => EARLIER.indexOf(followAddress(earlier, decision))),
);

/** Gives, as a number, what became of an address after one more decision for it. */
export function earlierAfter(earlier: number, decision: number): number {
  return AFTER[earlier]?.[decision] ?? earlier;
}

/** Gives a decision by its number. */
export function decisionOf(number: number): SendDecision {
  const decision = DECISIONS[number];
  invariant(decision !== undefined, `There is no decision ${number}`);
  return decision;
}

/** Gives the number of a decision. */
export function numberOfDecision(decision: SendDecision): number {
  return decision.kind === "send" ? 0 : 1 + WITHHOLD_REASONS.indexOf(decision.reason);
}
