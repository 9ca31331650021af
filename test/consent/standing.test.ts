// A standing after one more change, and which evidence from elsewhere outranks what is on record.
import { describe, expect, test } from "vitest";
import {
  builtInSource,
  CONTRACT,
  E_MARKETING,
  LEGITIMATE_INTEREST,
  SALES_AND_SERVICE,
} from "../../src/consent/purpose.ts";
import { type Consent, evolve, supersedes, supersedesChoice } from "../../src/consent/standing.ts";
import {
  A_DAY_AFTER,
  A_DAY_BEFORE,
  aChange,
  aConsent,
  aContactId,
  aStanding,
  aSubscription,
  aSubscriptionChange,
  NEWSLETTER,
  NOON,
  OFFERS,
} from "../support/builders.ts";

describe("evolve", () => {
  test("evolve puts a consent on record with its ground, source and time", () => {
    const change = aChange({ legalBasis: CONTRACT, source: builtInSource("email"), at: A_DAY_AFTER });
    expect(evolve(aStanding(), change).consentByPurpose).toEqual(
      new Map([
        [
          E_MARKETING,
          {
            state: "granted",
            legalBasis: CONTRACT,
            source: builtInSource("email"),
            changedAt: A_DAY_AFTER,
          },
        ],
      ]),
    );
  });

  test("evolve puts a subscription on record with its source and time", () => {
    const change = aSubscriptionChange({ choice: "unsubscribed", source: builtInSource("one-click") });
    expect(evolve(aStanding(), change).subscriptionByType).toEqual(
      new Map([
        [NEWSLETTER, { choice: "unsubscribed", source: builtInSource("one-click"), changedAt: NOON }],
      ]),
    );
  });

  test("evolve leaves everything else, and the standing it was given, as it was", () => {
    const standing = aStanding({
      hasNoMailingsMark: true,
      consentByPurpose: new Map([[SALES_AND_SERVICE, aConsent()]]),
      subscriptionByType: new Map([[OFFERS, aSubscription()]]),
    });
    const copy = structuredClone(standing);
    const after = [aChange(), aSubscriptionChange()].reduce(evolve, standing);
    expect(standing).toEqual(copy);
    expect(after.consentByPurpose.get(SALES_AND_SERVICE)).toEqual(aConsent());
    expect(after.subscriptionByType.get(OFFERS)).toEqual(aSubscription());
    expect({ ...after, consentByPurpose: null, subscriptionByType: null }).toEqual({
      ...standing,
      consentByPurpose: null,
      subscriptionByType: null,
    });
  });

  test("evolve goes by the order of the log, also where a later change has an earlier date", () => {
    const log = [aChange({ at: NOON }), aChange({ state: "withdrawn", at: A_DAY_BEFORE })];
    expect(log.reduce(evolve, aStanding()).consentByPurpose.get(E_MARKETING)?.state).toBe("withdrawn");
  });

  test("evolve refuses the change of another contact", () => {
    expect(() => evolve(aStanding(), aChange({ contactId: aContactId(18) }))).toThrow(
      "Cannot evolve the record of contact 17: the change is that of contact 18",
    );
  });
});

describe("supersedes", () => {
  const given = aConsent();
  const assumed = aConsent({ legalBasis: LEGITIMATE_INTEREST, source: builtInSource("upgrade") });
  const byContract = aConsent({ legalBasis: CONTRACT, source: builtInSource("user") });
  const withdrawn = aConsent({ state: "withdrawn" });
  const WITHDRAWN_THAT_DAY = aConsent({ state: "withdrawn", changedAt: new Date("2026-03-01") });

  test.each<[boolean, string, Consent["state"], Date, string, Consent]>([
    [true, "later", "granted", A_DAY_AFTER, "a withdrawal", withdrawn],
    [false, "older", "granted", A_DAY_BEFORE, "a withdrawal", withdrawn],
    [false, "equally old", "granted", NOON, "a withdrawal", withdrawn],
    [false, "same day's", "granted", NOON, "a withdrawal known by its day", WITHDRAWN_THAT_DAY],
    [
      true,
      "next day's",
      "granted",
      new Date("2026-03-02"),
      "a withdrawal known by its day",
      WITHDRAWN_THAT_DAY,
    ],
    [true, "later", "withdrawn", A_DAY_AFTER, "a consent that was given", given],
    [true, "equally old", "withdrawn", NOON, "a consent that was given", given],
    [false, "older", "withdrawn", A_DAY_BEFORE, "a consent that was given", given],
    [true, "same day's", "withdrawn", new Date("2026-03-01"), "a consent that was given", given],
    [false, "day before's", "withdrawn", new Date("2026-02-28"), "a consent that was given", given],
    [true, "older", "withdrawn", A_DAY_BEFORE, "a consent assumed at the upgrade", assumed],
    [true, "older", "withdrawn", A_DAY_BEFORE, "a consent on the sender's own ground", byContract],
    [true, "later", "withdrawn", A_DAY_AFTER, "a withdrawal", withdrawn],
    [false, "older", "withdrawn", A_DAY_BEFORE, "a withdrawal", withdrawn],
    [false, "equally old", "withdrawn", NOON, "a withdrawal", withdrawn],
    [true, "later", "granted", A_DAY_AFTER, "a consent that was given", given],
    [false, "older", "granted", A_DAY_BEFORE, "a consent that was given", given],
  ])("supersedes says %s: %s evidence (%s at %o) over %s", (expected, _, state, at, __, recorded) => {
    expect(supersedes({ state, at, source: builtInSource("web-form") }, recorded)).toBe(expected);
  });

  test.each<[boolean, string, string, string]>([
    [false, "2026-03-01T23:00Z", "2026-03-02", "the day began before that, in Amsterdam"],
    [false, "2026-03-01T10:00Z", "2026-03-02", "it began at that moment, in Kiritimati"],
    [true, "2026-03-01T09:59Z", "2026-03-02", "it had begun nowhere"],
    [false, "2026-03-01", "2026-03-02T11:59Z", "the day was not over, on Baker Island"],
    [true, "2026-03-01", "2026-03-02T12:00Z", "it was over everywhere"],
    [true, "2026-03-01", "2026-03-02", "both are days of one zone"],
  ])("supersedes says %s: withdrawn %s, granted %s, since %s", (expected, withdrawnAt, grantedAt) => {
    const recorded = aConsent({ state: "withdrawn", changedAt: new Date(withdrawnAt) });
    const source = builtInSource("import");
    const at = new Date(grantedAt);
    expect(supersedes({ state: "granted", at, source }, recorded)).toBe(expected);
    const optOut = aSubscription({ choice: "unsubscribed", changedAt: recorded.changedAt });
    expect(supersedesChoice({ choice: "subscribed", at, source }, optOut)).toBe(expected);
  });

  test("supersedes lets nothing that the upgrade assumed end what somebody withdrew", () => {
    const source = builtInSource("upgrade");
    expect(supersedes({ state: "granted", at: A_DAY_AFTER, source }, withdrawn)).toBe(false);
    const optOut = aSubscription({ choice: "unsubscribed" });
    expect(supersedesChoice({ choice: "subscribed", at: A_DAY_AFTER, source }, optOut)).toBe(false);
  });
});
