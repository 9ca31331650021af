// Law: who shares an address with somebody that may not be mailed is not mailed there either.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ContactId } from "../../src/base/ids.ts";
import { decideSend, type Mailing } from "../../src/consent/decide-send.ts";
import {
  builtInSource,
  CONSENT,
  E_MARKETING,
  SALES_AND_SERVICE,
  type SubscriptionType,
} from "../../src/consent/purpose.ts";
import { heedOthers, strictestStanding } from "../../src/consent/shared-address.ts";
import type { Standing } from "../../src/consent/standing.ts";
import { email, NEWSLETTER, NOON } from "../store/values.ts";
import { aCandidate } from "../support/builders.ts";

const DAY_MS = 24 * 60 * 60 * 1_000;
const record = { legalBasis: CONSENT, source: builtInSource("user"), changedAt: NOON };

const standings: fc.Arbitrary<Standing> = fc
  .record({
    contactId: fc.constantFrom(1 as ContactId, 2 as ContactId),
    hasNoMailingsMark: fc.boolean(),
    companyHasNoMailings: fc.boolean(),
    eMarketing: fc.constantFrom("granted", "withdrawn", "none"),
    service: fc.constantFrom("granted", "withdrawn", "none"),
    newsletter: fc.constantFrom("subscribed", "unsubscribed", "none"),
    isSuppressed: fc.boolean(),
    pausedDays: fc.constantFrom(null, -1, 1, 2),
  })
  .map(
    ({
      contactId,
      hasNoMailingsMark,
      companyHasNoMailings,
      eMarketing,
      service,
      newsletter,
      isSuppressed,
      pausedDays,
    }) => ({
      contactId,
      email: email("shared@example.com"),
      language: null,
      hasNoMailingsMark,
      companyHasNoMailings,
      consentByPurpose: new Map([
        ...(eMarketing === "none" ? [] : ([[E_MARKETING, { ...record, state: eMarketing }]] as const)),
        ...(service === "none" ? [] : ([[SALES_AND_SERVICE, { ...record, state: service }]] as const)),
      ]),
      subscriptionByType: new Map(
        newsletter === "none" ? [] : [[NEWSLETTER, { ...record, choice: newsletter }]],
      ),
      pauseByPurpose: new Map(
        pausedDays === null
          ? []
          : [[E_MARKETING, { ...record, until: new Date(NOON.getTime() + pausedDays * DAY_MS) }]],
      ),
      suppressions: isSuppressed ? [{ reason: "manual" as const, since: NOON }] : [],
    }),
  );

const mailings: fc.Arbitrary<Mailing> = fc
  .record({
    purpose: fc.constantFrom(E_MARKETING, SALES_AND_SERVICE),
    hasType: fc.boolean(),
    defaultChoice: fc.constantFrom("subscribed" as const, "unsubscribed" as const),
    hasEMarketingPrivacy: fc.boolean(),
  })
  .map(({ purpose, hasType, defaultChoice, hasEMarketingPrivacy }) => {
    const type: SubscriptionType = {
      key: NEWSLETTER,
      number: 1,
      purpose,
      defaultChoice,
      isActive: true,
      removedAt: null,
      nameByLanguage: new Map([["en", "Newsletter"]]),
      descriptionByLanguage: new Map(),
    };
    return {
      purpose,
      subscriptionType: hasType ? type : null,
      hasEMarketingPrivacy,
      override: null,
      namedOverrides: [],
    };
  });

const groups = fc.tuple(standings, fc.array(standings, { maxLength: 3 }), mailings);

function decide(mailing: Mailing, standing: Standing): string {
  return decideSend(mailing, aCandidate(standing, { at: NOON })).kind;
}

test("strictestStanding is mailed where each of those who share the address may be, and nowhere else", () => {
  fc.assert(
    fc.property(groups, ([contact, others, mailing]) => {
      const merged = strictestStanding(contact, others);
      const mayAll = [contact, ...others].every((each) => decide(mailing, each) === "send");
      expect(decide(mailing, merged)).toBe(mayAll ? "send" : "withhold");
      if (others.length === 0) expect(merged).toEqual(contact);
      expect(merged.contactId).toBe(contact.contactId);
    }),
    { numRuns: 2_000 },
  );
});

test("heedOthers is mailed where the contact may be and nobody who shares the address objected", () => {
  fc.assert(
    fc.property(groups, ([contact, others, mailing]) => {
      const merged = heedOthers(contact, others);
      // Without privacy nobody is withheld for what is not on record, so what withholds then is an objection.
      const objects = (each: Standing) =>
        decide({ ...mailing, hasEMarketingPrivacy: false }, each) !== "send";
      const may = decide(mailing, contact) === "send" && !others.some(objects);
      expect(decide(mailing, merged)).toBe(may ? "send" : "withhold");
      if (others.length === 0) expect(merged).toEqual(contact);
      expect(merged.contactId).toBe(contact.contactId);
    }),
    { numRuns: 2_000 },
  );
});

test("heedOthers decides alike whether the others are merged before, and the contact among them, or not", () => {
  fc.assert(
    fc.property(groups, ([contact, others, mailing]) => {
      const mergedBefore = heedOthers(contact, [heedOthers(others[0] ?? contact, [contact, ...others])]);
      expect(decide(mailing, mergedBefore)).toBe(decide(mailing, heedOthers(contact, others)));
    }),
    { numRuns: 2_000 },
  );
});
