// Everything that bears on one send decision, one field a fact, and the decision for it.
import type { PurposeKey } from "../../src/base/ids.ts";
import { type Candidate, decideSend, type Mailing } from "../../src/consent/decide-send.ts";
import { E_MARKETING, LEGAL_OBLIGATION, SALES_AND_SERVICE } from "../../src/consent/purpose.ts";
import {
  aCandidate,
  aConsent,
  aMailing,
  anOverride,
  aPause,
  aStanding,
  aSubscription,
  aSubscriptionType,
  NEWSLETTER,
  NOON,
  RESEARCH,
} from "./builders.ts";

/** One combination of facts. */
export interface DecisionFacts {
  readonly purpose: PurposeKey;
  readonly contact: "known" | "mismatched" | "without-address" | "unknown";
  readonly earlier: "none" | "withheld" | "sent";
  readonly isSuppressed: boolean;
  readonly consent: "granted" | "withdrawn" | "none";
  readonly isMarked: boolean;
  readonly isPaused: boolean;
  readonly isCompanyMarked: boolean;
  readonly type: "none" | "default-in" | "default-out";
  readonly choice: "subscribed" | "unsubscribed" | "none";
  readonly hasPrivacy: boolean;
  readonly override: "none" | "plain" | "including-withdrawn";
}

/** What each fact may be. */
export const FACT_VALUES: { readonly [Field in keyof DecisionFacts]: readonly DecisionFacts[Field][] } = {
  purpose: [E_MARKETING, SALES_AND_SERVICE, RESEARCH],
  contact: ["unknown", "without-address", "mismatched", "known"],
  earlier: ["sent", "withheld", "none"],
  isSuppressed: [true, false],
  consent: ["withdrawn", "granted", "none"],
  isMarked: [true, false],
  isPaused: [true, false],
  isCompanyMarked: [true, false],
  type: ["none", "default-in", "default-out"],
  choice: ["unsubscribed", "subscribed", "none"],
  hasPrivacy: [false, true],
  override: ["none", "plain", "including-withdrawn"],
};

/** The names of all facts. */
export const ALL_FACTS = Object.keys(FACT_VALUES) as (keyof DecisionFacts)[];

/** Gives every combination of some facts, the first of them changing slowest. */
export function combineFacts<Field extends keyof DecisionFacts>(
  fields: readonly Field[],
): readonly Pick<DecisionFacts, Field>[] {
  let all: object[] = [{}];
  for (const field of fields) {
    all = all.flatMap((facts) => FACT_VALUES[field].map((value) => ({ ...facts, [field]: value })));
  }
  return all as Pick<DecisionFacts, Field>[];
}

/** Asks the rule itself: `send`, or the reason to withhold. */
export function decideFacts(facts: DecisionFacts): string {
  const decision = decideSend(mailingOf(facts), candidateOf(facts));
  return decision.kind === "send" ? "send" : decision.reason;
}

function mailingOf({ purpose, type, hasPrivacy, override }: DecisionFacts): Mailing {
  const defaultChoice = type === "default-in" ? "subscribed" : "unsubscribed";
  const includeWithdrawn = override === "plain" ? null : { legalBasis: LEGAL_OBLIGATION };
  return aMailing({
    purpose,
    subscriptionType: type === "none" ? null : aSubscriptionType({ purpose, defaultChoice }),
    hasEMarketingPrivacy: hasPrivacy,
    override: override === "none" ? null : anOverride({ includeWithdrawn }),
  });
}

function candidateOf(facts: DecisionFacts): Candidate {
  const { purpose, contact, earlier, consent, choice } = facts;
  if (contact === "unknown") return aCandidate(null, { earlier });
  const standing = aStanding({
    ...(contact === "without-address" ? { email: null } : {}),
    hasNoMailingsMark: facts.isMarked,
    companyHasNoMailings: facts.isCompanyMarked,
    suppressions: facts.isSuppressed ? [{ reason: "hard-bounce", since: NOON }] : [],
    consentByPurpose: new Map(consent === "none" ? [] : [[purpose, aConsent({ state: consent })]]),
    subscriptionByType: new Map(choice === "none" ? [] : [[NEWSLETTER, aSubscription({ choice })]]),
    pauseByPurpose: new Map(facts.isPaused ? [[purpose, aPause()]] : []),
  });
  return aCandidate(standing, { earlier, isMismatched: contact === "mismatched" });
}
