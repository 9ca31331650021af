// Standings packed into small numbers: what bears on sending is the same for many contacts, so each sort gets a number.
import type { PurposeKey, SubscriptionTypeKey } from "../base/ids.ts";
import type { SendFacts } from "./send-facts.ts";
import type { Consent, Subscription } from "./standing.ts";
import type { SuppressionReason } from "./suppression.ts";

/** One thing on record of a contact that bears on sending. */
export type Fact =
  | { readonly kind: "address" }
  | { readonly kind: "no-mailings-mark" }
  | { readonly kind: "company-no-mailings" }
  | { readonly kind: "consent"; readonly purpose: PurposeKey; readonly state: Consent["state"] }
  | {
      readonly kind: "subscription";
      readonly subscriptionType: SubscriptionTypeKey;
      readonly choice: Subscription["choice"];
    }
  | { readonly kind: "pause"; readonly purpose: PurposeKey; readonly untilMs: number }
  | { readonly kind: "suppression"; readonly reason: SuppressionReason };

/** The class of a contact of whom nothing is on record, not even an address. */
export const NOTHING_ON_RECORD = 0;

const SOME_ADDRESS = "on record"; // stands for an address: the decision asks only whether there is one

/** Numbers every sort of standing that comes up. A number keeps its meaning; two standings of one sort have the same. */
export class StandingClasses {
  readonly #facts: Fact[] = [];
  readonly #numberByFact = new Map<string, number>();
  /** The numbers of each class's facts, ascending, with blanks between: it takes less memory than an array. */
  readonly #keys: string[] = [""];
  readonly #classByKey = new Map<string, number>([["", NOTHING_ON_RECORD]]);
  /** By class, then by fact: where one more fact leads. */
  readonly #next: number[][] = [[]];

  /** How many classes there are. */
  get size(): number {
    return this.#keys.length;
  }

  /** Gives the number of a fact. */
  numberOf(fact: Fact): number {
    const key = JSON.stringify(Object.values(fact));
    const known = this.#numberByFact.get(key);
    if (known !== undefined) return known;
    const number = this.#facts.length;
    this.#facts.push(fact);
    this.#numberByFact.set(key, number);
    return number;
  }

  /** Gives the class of those of whom one more fact is on record. */
  plus(classNumber: number, factNumber: number): number {
    const next = this.#next[classNumber];
    if (next === undefined) throw new RangeError(`There is no class ${classNumber} of standings`);
    const known = next[factNumber];
    if (known !== undefined) return known;
    const sum = this.#classOf([...this.factsOf(classNumber), factNumber]);
    next[factNumber] = sum;
    return sum;
  }

  /** Gives the class of a standing. */
  pack(facts: SendFacts): number {
    return this.#classOf(listFacts(facts).map((fact) => this.numberOf(fact)));
  }

  /** Gives what is on record of those in a class; the address is not theirs. */
  unpack(classNumber: number): SendFacts {
    return gatherFacts(this.factsOf(classNumber).flatMap((number) => this.#facts[number] ?? []));
  }

  /** Says whether what is on record of those in a class counts until a moment only. */
  isTimed(classNumber: number): boolean {
    return this.factsOf(classNumber).some((number) => this.#facts[number]?.kind === "pause");
  }

  /** Gives the numbers of the facts of a class. */
  factsOf(classNumber: number): readonly number[] {
    const key = this.#keys[classNumber];
    if (key === undefined) throw new RangeError(`There is no class ${classNumber} of standings`);
    return key === "" ? [] : key.split(" ").map(Number);
  }

  #classOf(facts: readonly number[]): number {
    const key = [...new Set(facts)].sort((a, b) => a - b).join(" ");
    const known = this.#classByKey.get(key);
    if (known !== undefined) return known;
    const number = this.#keys.length;
    this.#keys.push(key);
    this.#classByKey.set(key, number);
    this.#next.push([]);
    return number;
  }
}

function listFacts(standing: SendFacts): readonly Fact[] {
  const facts: Fact[] = [];
  if (standing.email !== null) facts.push({ kind: "address" });
  if (standing.hasNoMailingsMark) facts.push({ kind: "no-mailings-mark" });
  if (standing.companyHasNoMailings) facts.push({ kind: "company-no-mailings" });
  for (const [purpose, { state }] of standing.consentByPurpose)
    facts.push({ kind: "consent", purpose, state });
  for (const [subscriptionType, { choice }] of standing.subscriptionByType) {
    facts.push({ kind: "subscription", subscriptionType, choice });
  }
  for (const [purpose, { until }] of standing.pauseByPurpose) {
    facts.push({ kind: "pause", purpose, untilMs: until.getTime() });
  }
  for (const { reason } of standing.suppressions) facts.push({ kind: "suppression", reason });
  return facts;
}

function gatherFacts(facts: readonly Fact[]): SendFacts {
  const has = (kind: Fact["kind"]): boolean => facts.some((fact) => fact.kind === kind);
  return {
    email: has("address") ? SOME_ADDRESS : null,
    hasNoMailingsMark: has("no-mailings-mark"),
    companyHasNoMailings: has("company-no-mailings"),
    consentByPurpose: new Map(
      facts.flatMap((fact) =>
        fact.kind === "consent" ? [[fact.purpose, { state: fact.state }] as const] : [],
      ),
    ),
    subscriptionByType: new Map(
      facts.flatMap((fact) =>
        fact.kind === "subscription" ? [[fact.subscriptionType, { choice: fact.choice }] as const] : [],
      ),
    ),
    pauseByPurpose: new Map(
      facts.flatMap((fact) =>
        fact.kind === "pause" ? [[fact.purpose, { until: new Date(fact.untilMs) }] as const] : [],
      ),
    ),
    suppressions: facts.flatMap((fact) => (fact.kind === "suppression" ? [{ reason: fact.reason }] : [])),
  };
}
