// A law of the upgrade: a second run changes nothing.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { SubscriptionTypeKey } from "../../src/base/ids.ts";
import { planUpgrade } from "../../src/consent/plan-upgrade.ts";
import { E_MARKETING, SALES_AND_SERVICE } from "../../src/consent/purpose.ts";
import { aContactId, NOON, RESEARCH } from "../support/builders.ts";

test("planUpgrade run twice plans nothing the second time", () => {
  const facts = fc.record({
    contactId: fc.constant(aContactId()),
    hasNoMailingsMark: fc.boolean(),
    wasMailedBefore: fc.boolean(),
    interests: fc.constant([]),
    recordedTypes: fc.constant(new Set<SubscriptionTypeKey>()),
    recordedPurposes: fc.subarray([E_MARKETING, SALES_AND_SERVICE, RESEARCH]).map((all) => new Set(all)),
  });
  fc.assert(
    fc.property(facts, (each) => {
      const first = planUpgrade(each, NOON).flatMap((change) =>
        change.kind === "consent" ? [change.purpose] : [],
      );
      expect(first.filter((purpose) => each.recordedPurposes.has(purpose))).toEqual([]);
      const recordedPurposes = new Set([...each.recordedPurposes, ...first]);
      // Nor does a mark or a mailing that came in between bring the upgrade back over what it recorded.
      const later = { ...each, recordedPurposes: new Set([...recordedPurposes, E_MARKETING]) };
      expect(planUpgrade({ ...each, recordedPurposes }, NOON)).toEqual([]);
      expect(planUpgrade({ ...later, hasNoMailingsMark: true, wasMailedBefore: true }, NOON)).toEqual([]);
    }),
  );
});
