// The send decision: its whole truth table, and the cases that people ask about.
import { expect, test } from "vitest";
import { DECISION_RULES_VERSION, decideSend, WITHHOLD_REASONS } from "../../src/consent/decide-send.ts";
import { E_MARKETING, LEGAL_OBLIGATION, SALES_AND_SERVICE } from "../../src/consent/purpose.ts";
import { SUPPRESSION_REASONS } from "../../src/consent/suppression.ts";
import {
  aCandidate,
  aConsent,
  aMailing,
  anOverride,
  aStanding,
  aSubscription,
  aSubscriptionType,
  NEWSLETTER,
  NOON,
  OFFERS,
} from "../support/builders.ts";
import { ALL_FACTS, combineFacts, type DecisionFacts, decideFacts } from "../support/decision-facts.ts";

/** The table of the product, row by row; the first that holds is the reason. */
const ROWS: readonly {
  readonly reason: string;
  readonly appliesTo: "all" | "e-marketing" | "mailings with a type";
  readonly onlyWithPrivacy: boolean;
  readonly liftedBy: readonly DecisionFacts["override"][];
  readonly holds: (facts: DecisionFacts) => boolean;
}[] = [
  {
    reason: "unknown-contact",
    appliesTo: "all",
    onlyWithPrivacy: false,
    liftedBy: [],
    holds: ({ contact }) => contact === "unknown",
  },
  {
    reason: "no-address",
    appliesTo: "all",
    onlyWithPrivacy: false,
    liftedBy: [],
    holds: ({ contact }) => contact === "without-address",
  },
  {
    reason: "address-mismatch",
    appliesTo: "all",
    onlyWithPrivacy: false,
    liftedBy: [],
    holds: ({ contact }) => contact === "mismatched",
  },
  {
    reason: "duplicate",
    appliesTo: "all",
    onlyWithPrivacy: false,
    liftedBy: [],
    holds: ({ earlier }) => earlier === "sent",
  },
  {
    reason: "suppressed",
    appliesTo: "all",
    onlyWithPrivacy: false,
    liftedBy: [],
    holds: ({ isSuppressed }) => isSuppressed,
  },
  {
    reason: "purpose-withdrawn",
    appliesTo: "all",
    onlyWithPrivacy: false,
    liftedBy: ["including-withdrawn"],
    holds: ({ consent }) => consent === "withdrawn",
  },
  {
    // The contact's own mark, until a consent is on record.
    reason: "purpose-withdrawn",
    appliesTo: "e-marketing",
    onlyWithPrivacy: false,
    liftedBy: ["including-withdrawn"],
    holds: ({ consent, isMarked }) => isMarked && consent === "none",
  },
  {
    reason: "company-no-mailings",
    appliesTo: "e-marketing",
    onlyWithPrivacy: false,
    liftedBy: ["plain", "including-withdrawn"],
    holds: ({ isCompanyMarked }) => isCompanyMarked,
  },
  {
    reason: "unsubscribed",
    appliesTo: "mailings with a type",
    onlyWithPrivacy: false,
    liftedBy: ["plain", "including-withdrawn"],
    holds: ({ choice }) => choice === "unsubscribed",
  },
  {
    reason: "paused",
    appliesTo: "all",
    onlyWithPrivacy: false,
    liftedBy: ["plain", "including-withdrawn"],
    holds: ({ isPaused }) => isPaused,
  },
  {
    reason: "no-consent",
    appliesTo: "e-marketing",
    onlyWithPrivacy: true,
    liftedBy: ["plain", "including-withdrawn"],
    holds: ({ consent }) => consent === "none",
  },
  {
    reason: "not-subscribed",
    appliesTo: "mailings with a type",
    onlyWithPrivacy: true,
    liftedBy: ["plain", "including-withdrawn"],
    holds: ({ type, choice }) => type === "default-out" && choice === "none",
  },
];

function readTable(facts: DecisionFacts): string {
  const applies = {
    all: true,
    "e-marketing": facts.purpose === "e-marketing",
    "mailings with a type": facts.type !== "none",
  };
  const row = ROWS.find(
    (each) =>
      each.holds(facts) &&
      applies[each.appliesTo] &&
      (facts.hasPrivacy || !each.onlyWithPrivacy) &&
      !each.liftedBy.includes(facts.override),
  );
  if (row === undefined) return "send";
  // One that could not be mailed either, after another of its address, is told apart from the first of them.
  return facts.earlier === "withheld" && !ABOUT_THE_ENTRY.has(row.reason) ? "duplicate" : row.reason;
}

/** Reasons that say who or what address an entry is not, and so come before its place in the list. */
const ABOUT_THE_ENTRY: ReadonlySet<string> = new Set(["unknown-contact", "no-address", "address-mismatch"]);

test("decideSend answers as the product's table in every combination of facts", () => {
  const wrong: unknown[] = [];
  const answers = new Set<string>();
  let cases = 0;
  for (const facts of combineFacts(ALL_FACTS)) {
    const answer = decideFacts(facts);
    const expected = readTable(facts);
    if (answer !== expected) wrong.push({ ...facts, answer, expected });
    answers.add(answer);
    cases += 1;
  }
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(cases).toBe(93_312);
  expect(answers).toEqual(new Set(["send", ...WITHHOLD_REASONS]));
});

test("WITHHOLD_REASONS stand in the order of the product's table", () => {
  expect(WITHHOLD_REASONS).toEqual([...new Set(ROWS.map(({ reason }) => reason))]);
});

test("DECISION_RULES_VERSION is a day and a number", () => {
  expect(DECISION_RULES_VERSION).toMatch(/^\d{4}-\d{2}-\d{2}\.\d+$/);
});

test.each(SUPPRESSION_REASONS)(
  "decideSend withholds an address barred for %s, whatever is said",
  (reason) => {
    const standing = aStanding({
      suppressions: [{ reason, since: NOON }],
      consentByPurpose: new Map([[E_MARKETING, aConsent()]]),
    });
    const override = anOverride({ includeWithdrawn: { legalBasis: LEGAL_OBLIGATION } });
    expect(decideSend(aMailing({ override }), aCandidate(standing))).toEqual({
      kind: "withhold",
      reason: "suppressed",
    });
  },
);

test.each([
  ["nobody", { by: " " }],
  ["no reason", { reason: "" }],
])("decideSend takes an override that names %s for none", (_, fields) => {
  const standing = aStanding({ companyHasNoMailings: true });
  const mailing = aMailing({
    override: anOverride({ includeWithdrawn: { legalBasis: LEGAL_OBLIGATION }, ...fields }),
  });
  expect(decideSend(mailing, aCandidate(standing))).toEqual({
    kind: "withhold",
    reason: "company-no-mailings",
  });
});

test.each(["subscribed", "unsubscribed"] as const)(
  "decideSend keeps to an opt-out of a type that was switched off, whose default is %s",
  (defaultChoice) => {
    const standing = aStanding({
      subscriptionByType: new Map([[NEWSLETTER, aSubscription({ choice: "unsubscribed" })]]),
    });
    const subscriptionType = aSubscriptionType({ isActive: false, defaultChoice });
    expect(decideSend(aMailing({ subscriptionType }), aCandidate(standing))).toEqual({
      kind: "withhold",
      reason: "unsubscribed",
    });
  },
);

test("decideSend lets account mail through to who withdrew e-marketing, is marked and whose company is", () => {
  const standing = aStanding({
    hasNoMailingsMark: true,
    companyHasNoMailings: true,
    consentByPurpose: new Map([[E_MARKETING, aConsent({ state: "withdrawn" })]]),
  });
  const mailing = aMailing({ purpose: SALES_AND_SERVICE, hasEMarketingPrivacy: true });
  expect(decideSend(mailing, aCandidate(standing))).toEqual({ kind: "send" });
});

test("decideSend looks at the choice on the mailing's own type alone", () => {
  const standing = aStanding({
    subscriptionByType: new Map([[NEWSLETTER, aSubscription({ choice: "unsubscribed" })]]),
  });
  const subscriptionType = aSubscriptionType({ key: OFFERS });
  expect(decideSend(aMailing({ subscriptionType }), aCandidate(standing))).toEqual({
    kind: "send",
  });
});
