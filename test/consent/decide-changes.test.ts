// What a recipient's request changes, request by request.
import { describe, expect, test } from "vitest";
import { assertNever } from "../../src/base/assert.ts";
import type { PurposeKey, SubscriptionTypeKey } from "../../src/base/ids.ts";
import { decideChanges, type PreferenceRequest } from "../../src/consent/decide-changes.ts";
import {
  builtInSource,
  CONSENT,
  CONTRACT,
  E_MARKETING,
  LEGAL_OBLIGATION,
  LEGITIMATE_INTEREST,
  PUBLIC_INTEREST,
  SALES_AND_SERVICE,
  type SubscriptionChoice,
  VITAL_INTERESTS,
} from "../../src/consent/purpose.ts";
import { type Consent, evolve, type StatedChange } from "../../src/consent/standing.ts";
import {
  aChange,
  aChangeContext,
  aConsent,
  aLegalBasis,
  aStanding,
  aSubscription,
  aSubscriptionChange,
  aSubscriptionType,
  NEWSLETTER,
  NOON,
  OFFERS,
  RESEARCH,
} from "../support/builders.ts";

const ONE_CLICK: PreferenceRequest = { kind: "one-click" };
const STOP_ALL: PreferenceRequest = { kind: "stop-all" };
const START_AGAIN: PreferenceRequest = { kind: "start-again" };

function choices(...all: readonly (readonly [SubscriptionTypeKey, SubscriptionChoice])[]): PreferenceRequest {
  return { kind: "save-choices", choiceByType: new Map(all) };
}

function withConsent(consent: Partial<Consent>, purpose: PurposeKey = E_MARKETING) {
  return aStanding({ consentByPurpose: new Map([[purpose, aConsent(consent)]]) });
}

function withChoice(choice: SubscriptionChoice) {
  return aStanding({ subscriptionByType: new Map([[NEWSLETTER, aSubscription({ choice })]]) });
}

/** What changes, without the evidence. */
function summary(changes: readonly StatedChange[]): readonly string[] {
  return changes.map((change) => {
    switch (change.kind) {
      case "consent":
        return `${change.purpose} ${change.state} (${change.legalBasis})`;
      case "subscription":
        return `${change.subscriptionType} ${change.choice}`;
      case "pause":
        return `${change.purpose} paused until ${change.until?.toISOString().slice(0, 10) ?? "now"}`;
      default:
        return assertNever(change);
    }
  });
}

describe("one-click", () => {
  test("decideChanges unsubscribes from the type the mail was sent for, with the click as evidence", () => {
    expect(decideChanges(aStanding(), ONE_CLICK, aChangeContext({ wording: null }))).toEqual([
      aSubscriptionChange({
        choice: "unsubscribed",
        source: builtInSource("one-click"),
        mailingId: "m-881" as never,
      }),
    ]);
  });

  test.each([
    ["was subscribed", withChoice("subscribed"), ["newsletter unsubscribed"]],
    ["was unsubscribed", withChoice("unsubscribed"), []],
    ["has withdrawn e-marketing", withConsent({ state: "withdrawn" }), ["newsletter unsubscribed"]],
  ])("decideChanges leaves the type of a contact who %s", (_, standing, expected) => {
    expect(summary(decideChanges(standing, ONE_CLICK, aChangeContext()))).toEqual(expected);
  });

  test.each([
    ["is switched off", { isActive: false }],
    ["nobody gets without asking", { defaultChoice: "unsubscribed" as const }],
    ["belongs to account mail", { purpose: SALES_AND_SERVICE }],
  ])("decideChanges leaves a type that %s, and no more", (_, fields) => {
    const context = aChangeContext({ purpose: E_MARKETING, types: [aSubscriptionType(fields)] });
    expect(summary(decideChanges(aStanding(), ONE_CLICK, context))).toEqual(["newsletter unsubscribed"]);
  });

  test("decideChanges leaves e-marketing when the mail's type is on record no more", () => {
    expect(summary(decideChanges(aStanding(), ONE_CLICK, aChangeContext({ types: [] })))).toEqual([
      "e-marketing withdrawn (legitimate-interest)",
    ]);
  });

  test.each<[string, PurposeKey, Consent["legalBasis"] | null, string]>([
    ["e-marketing without a record", E_MARKETING, null, "e-marketing withdrawn (legitimate-interest)"],
    ["e-marketing by consent", E_MARKETING, CONSENT, "e-marketing withdrawn (consent)"],
    ["account mail without a record", SALES_AND_SERVICE, null, "e-marketing withdrawn (legitimate-interest)"],
    ["account mail by contract", SALES_AND_SERVICE, CONTRACT, "e-marketing withdrawn (legitimate-interest)"],
    ["account mail by consent", SALES_AND_SERVICE, CONSENT, "e-marketing withdrawn (legitimate-interest)"],
    ["an added purpose without a record", RESEARCH, null, "research withdrawn (legitimate-interest)"],
    ["an added purpose by consent", RESEARCH, CONSENT, "research withdrawn (consent)"],
    [
      "an added purpose in the public interest",
      RESEARCH,
      PUBLIC_INTEREST,
      "research withdrawn (public-interest)",
    ],
    ["an added purpose on an added ground", RESEARCH, aLegalBasis("custom"), "research withdrawn (custom)"],
    ["an added purpose by contract", RESEARCH, CONTRACT, "e-marketing withdrawn (legitimate-interest)"],
    ["an added purpose by law", RESEARCH, LEGAL_OBLIGATION, "e-marketing withdrawn (legitimate-interest)"],
    ["an added purpose of life", RESEARCH, VITAL_INTERESTS, "e-marketing withdrawn (legitimate-interest)"],
  ])("decideChanges leaves, by a click on a mail without a type for %s, what may be left", (_, ...given) => {
    const [purpose, legalBasis, expected] = given;
    const standing = legalBasis === null ? aStanding() : withConsent({ legalBasis }, purpose);
    const context = aChangeContext({ purpose, subscriptionType: null });
    expect(summary(decideChanges(standing, ONE_CLICK, context))).toEqual([expected]);
  });

  test("decideChanges ends e-marketing by a click also where its ground is a contract", () => {
    const context = aChangeContext({ subscriptionType: null });
    expect(summary(decideChanges(withConsent({ legalBasis: CONTRACT }), ONE_CLICK, context))).toEqual([
      "e-marketing withdrawn (contract)",
    ]);
  });
});

test("a second click leaves what the first one left, though its ground binds by default", () => {
  const context = aChangeContext({ purpose: RESEARCH, subscriptionType: null, defaultLegalBasis: CONTRACT });
  const left = decideChanges(aStanding(), ONE_CLICK, context);
  expect(summary(left)).toEqual(["research withdrawn (contract)"]);
  expect(decideChanges(left.reduce(evolve, aStanding()), ONE_CLICK, context)).toEqual([]);
});

describe("stop-all", () => {
  test.each([
    ["nothing is on record", aStanding(), ["e-marketing withdrawn (legitimate-interest)"]],
    [
      "only the mark is",
      aStanding({ hasNoMailingsMark: true }),
      ["e-marketing withdrawn (legitimate-interest)"],
    ],
    ["a consent was given", withConsent({}), ["e-marketing withdrawn (consent)"]],
    [
      "one was assumed",
      withConsent({ legalBasis: LEGITIMATE_INTEREST }),
      ["e-marketing withdrawn (legitimate-interest)"],
    ],
    [
      "they withdrew it",
      withConsent({ state: "withdrawn", legalBasis: CONTRACT, source: builtInSource("one-click") }),
      [],
    ],
  ])("decideChanges withdraws e-marketing on its own ground when %s", (_, standing, expected) => {
    expect(summary(decideChanges(standing, STOP_ALL, aChangeContext()))).toEqual(expected);
  });

  test("decideChanges withdraws e-marketing alone, whatever the mail was for", () => {
    const context = aChangeContext({ purpose: RESEARCH });
    expect(summary(decideChanges(withConsent({}, RESEARCH), STOP_ALL, context))).toEqual([
      "e-marketing withdrawn (legitimate-interest)",
    ]);
  });

  test.each<[string, StatedChange["source"], number]>([
    ["an import", builtInSource("import"), 1],
    ["the upgrade", builtInSource("upgrade"), 1],
    ["an admin", builtInSource("user"), 1],
    ["their own click", builtInSource("one-click"), 0],
    ["their own page", builtInSource("preferences-page"), 0],
  ])(
    "decideChanges records that the contact leaves where %s has recorded it before",
    (_, source, expected) => {
      const left = aStanding({
        consentByPurpose: new Map([
          [E_MARKETING, aConsent({ state: "withdrawn", legalBasis: LEGITIMATE_INTEREST, source })],
        ]),
        subscriptionByType: new Map([[NEWSLETTER, aSubscription({ choice: "unsubscribed", source })]]),
      });
      expect(decideChanges(left, STOP_ALL, aChangeContext())).toHaveLength(expected);
      const types = [aSubscriptionType()];
      const context = aChangeContext({ types, subscriptionType: NEWSLETTER });
      expect(decideChanges(left, ONE_CLICK, context)).toHaveLength(expected);
    },
  );

  test("decideChanges keeps wording, mailing, time and the page as evidence, and names nobody", () => {
    expect(decideChanges(aStanding(), STOP_ALL, aChangeContext())).toEqual([
      aChange({
        state: "withdrawn",
        legalBasis: LEGITIMATE_INTEREST,
        source: builtInSource("preferences-page"),
        at: NOON,
        actor: null,
        wording: "page-en-1",
        mailingId: "m-881" as never,
      }),
    ]);
  });
});

describe("start-again", () => {
  test.each([
    ["nothing is on record", aStanding(), ["e-marketing granted (consent)"]],
    ["it was assumed", withConsent({ legalBasis: LEGITIMATE_INTEREST }), ["e-marketing granted (consent)"]],
    ["it was given", withConsent({}), []],
  ])("decideChanges grants e-marketing by consent when %s", (_, standing, expected) => {
    const changes = decideChanges(standing, START_AGAIN, aChangeContext());
    expect(summary(changes)).toEqual(expected);
    expect(changes.every(({ source }) => source === "preferences-page")).toBe(true);
  });

  test("decideChanges leaves a withdrawal as it is until the person confirms by mail", () => {
    const withdrawn = withConsent({ state: "withdrawn" });
    expect(decideChanges(withdrawn, START_AGAIN, aChangeContext())).toEqual([]);
    const confirm: PreferenceRequest = { kind: "confirm", askedAt: NOON };
    expect(summary(decideChanges(withdrawn, confirm, aChangeContext()))).toEqual([
      "e-marketing granted (consent)",
    ]);
  });
});

describe("save-choices", () => {
  const OFF_BY_DEFAULT = aSubscriptionType({ defaultChoice: "unsubscribed" });

  test.each([
    ["ticked by default and left so", aStanding(), aSubscriptionType(), "subscribed", []],
    [
      "ticked by default and cleared",
      aStanding(),
      aSubscriptionType(),
      "unsubscribed",
      ["newsletter unsubscribed"],
    ],
    ["empty by default and ticked", aStanding(), OFF_BY_DEFAULT, "subscribed", ["newsletter subscribed"]],
    [
      "empty by default and left so",
      aStanding(),
      OFF_BY_DEFAULT,
      "unsubscribed",
      ["newsletter unsubscribed"],
    ],
    ["on record and as it was", withChoice("unsubscribed"), aSubscriptionType(), "unsubscribed", []],
    [
      "on record and turned",
      withChoice("unsubscribed"),
      aSubscriptionType(),
      "subscribed",
      ["newsletter subscribed"],
    ],
    [
      "switched off and cleared",
      aStanding(),
      aSubscriptionType({ isActive: false }),
      "unsubscribed",
      ["newsletter unsubscribed"],
    ],
  ] as const)("decideChanges takes over a box that is %s", (_, standing, type, choice, expected) => {
    const context = aChangeContext({ types: [type] });
    expect(summary(decideChanges(standing, choices([NEWSLETTER, choice]), context))).toEqual(expected);
  });

  test("decideChanges changes only the types that were shown and are on record", () => {
    const request = choices(
      [OFFERS, "unsubscribed"],
      ["removed-since" as SubscriptionTypeKey, "unsubscribed"],
    );
    const changes = decideChanges(aStanding(), request, aChangeContext());
    expect(changes).toEqual([
      aSubscriptionChange({
        subscriptionType: OFFERS,
        choice: "unsubscribed",
        source: builtInSource("preferences-page"),
        wording: "page-en-1",
        mailingId: "m-881" as never,
      }),
    ]);
  });

  test("decideChanges records a subscription and leaves the withdrawal of its purpose", () => {
    const standing = aStanding({
      consentByPurpose: new Map([[E_MARKETING, aConsent({ state: "withdrawn" })]]),
      subscriptionByType: new Map([[NEWSLETTER, aSubscription({ choice: "unsubscribed" })]]),
    });
    expect(summary(decideChanges(standing, choices([NEWSLETTER, "subscribed"]), aChangeContext()))).toEqual([
      "newsletter subscribed",
    ]);
  });
});

test.each([
  ["stop-all", STOP_ALL],
  ["one-click", ONE_CLICK],
] as const)("%s said again is no news on the same day, and stands from then on a day later", (_, request) => {
  const left = decideChanges(aStanding(), request, aChangeContext()).reduce(evolve, aStanding());
  const said = (hours: number) =>
    decideChanges(left, request, aChangeContext({ at: new Date(NOON.getTime() + hours * 3_600_000) }));
  expect(said(23)).toEqual([]);
  expect(said(24).reduce(evolve, left)).not.toEqual(left);
});
