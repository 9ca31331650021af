// Laws of imports: coming again changes nothing, and no import lets mail through that a later withdrawal keeps away.
import fc from "fast-check";
import { expect, test } from "vitest";
import { decideSend } from "../../src/consent/decide-send.ts";
import { type ImportedContact, planImport } from "../../src/consent/imported-contact.ts";
import { E_MARKETING } from "../../src/consent/purpose.ts";
import { evolve, type Standing } from "../../src/consent/standing.ts";
import {
  aCandidate,
  aMailing,
  anImportedContact,
  aSubscriptionType,
  NEWSLETTER,
  NOON,
  OFFERS,
} from "../support/builders.ts";
import { moments, standings } from "./arbitraries.ts";

const contacts: fc.Arbitrary<ImportedContact> = fc
  .record({
    eMarketing: fc.option(
      fc.record({ state: fc.constantFrom("granted" as const, "withdrawn" as const), at: moments }),
    ),
    unsubscribedTypes: fc.subarray([NEWSLETTER, OFFERS]),
  })
  .map(anImportedContact);

test("the same line again changes nothing", () => {
  fc.assert(
    fc.property(standings, contacts, (standing, contact) => {
      const after = planImport(contact, standing, { at: NOON }).reduce(evolve, standing);
      expect(planImport(contact, after, { at: NOON })).toEqual([]);
    }),
  );
});

test("an import lets mail through only by a consent dated later than the withdrawal", () => {
  const mailings = fc
    .record({ isTyped: fc.boolean(), hasEMarketingPrivacy: fc.boolean() })
    .map(({ isTyped, hasEMarketingPrivacy }) =>
      aMailing({ subscriptionType: isTyped ? aSubscriptionType() : null, hasEMarketingPrivacy }),
    );
  fc.assert(
    fc.property(standings, contacts, mailings, (standing, contact, mailing) => {
      const before = decideSend(mailing, aCandidate(standing));
      const imported = planImport(contact, standing, { at: NOON }).reduce(evolve, standing);
      const after = decideSend(mailing, aCandidate(imported));
      if (before.kind === "send" || after.kind === "withhold") return;
      expect(contact.eMarketing?.state).toBe("granted");
      const recorded = standing.consentByPurpose.get(E_MARKETING);
      expect(contact.eMarketing?.at?.getTime()).toBeGreaterThan(recorded?.changedAt.getTime() ?? 0);
    }),
  );
});

test("of several withdrawals the latest holds against every consent that is older", () => {
  const many = fc.array(moments, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(standings, many, many, (standing, withdrawnAt, grantedAt) => {
      const latest = withdrawnAt.reduce((one, other) => (one > other ? one : other));
      const lines = [
        ...withdrawnAt.map((at) => ({ state: "withdrawn" as const, at })),
        ...grantedAt.filter((at) => at <= latest).map((at) => ({ state: "granted" as const, at })),
      ].map((eMarketing) => anImportedContact({ eMarketing }));
      const start: Standing = { ...standing, consentByPurpose: new Map() };
      const after = lines.reduce(
        (each, line) => planImport(line, each, { at: NOON }).reduce(evolve, each),
        start,
      );
      expect(after.consentByPurpose.get(E_MARKETING)?.state).toBe("withdrawn");
    }),
  );
});
