// Laws of merging two contacts: nobody is mailed whom a withdrawal of either kept away, and doing it again changes nothing.
import fc from "fast-check";
import { expect, test } from "vitest";
import { hasGivenConsent } from "../../src/consent/decide-changes.ts";
import { decideSend } from "../../src/consent/decide-send.ts";
import { planMerge } from "../../src/consent/plan-merge.ts";
import { E_MARKETING } from "../../src/consent/purpose.ts";
import { isMarkInForce } from "../../src/consent/send-facts.ts";
import { evolve, type Standing } from "../../src/consent/standing.ts";
import { aCandidate, aContactId, aMailing, aSubscriptionType } from "../support/builders.ts";
import { standings } from "./arbitraries.ts";

const WHO = {
  by: "Ann",
  comment: 'merged with "crm-2": one person',
  at: new Date("2040-01-01T00:00:00.000Z"),
  isOfBatch: () => false,
};
const merge = (merged: Standing, staying: Standing): Standing =>
  planMerge(merged, staying, WHO).reduce(evolve<Standing>, staying);
const pairs = fc.tuple(
  standings.map((each): Standing => ({ ...each, contactId: aContactId(18) })),
  standings,
);

test("a merge lets mail through only where one of the two could be mailed, and said so after what the other withdrew", () => {
  const mailings = fc
    .record({ isTyped: fc.boolean(), hasEMarketingPrivacy: fc.boolean() })
    .map(({ isTyped, hasEMarketingPrivacy }) =>
      aMailing({ subscriptionType: isTyped ? aSubscriptionType() : null, hasEMarketingPrivacy }),
    );
  fc.assert(
    fc.property(pairs, mailings, ([merged, staying], mailing) => {
      const after = decideSend(mailing, aCandidate(merge(merged, staying)));
      if (after.kind === "withhold" || !mailing.hasEMarketingPrivacy) return;
      const consents = [merged, staying].flatMap((each) => each.consentByPurpose.get(E_MARKETING) ?? []);
      const lastGrant = Math.max(
        ...consents.filter(({ state }) => state === "granted").map(({ changedAt }) => changedAt.getTime()),
      );
      const withdrawals = consents.filter(({ state }) => state === "withdrawn");
      expect(lastGrant).toBeGreaterThan(0);
      for (const { changedAt } of withdrawals) expect(lastGrant).toBeGreaterThan(changedAt.getTime());
    }),
  );
});

test("a mark in force of either outranks what neither of them gave", () => {
  fc.assert(
    fc.property(pairs, ([merged, staying]) => {
      fc.pre(isMarkInForce(merged) || isMarkInForce(staying));
      const hasNoMailingsMark = merged.hasNoMailingsMark || staying.hasNoMailingsMark;
      const after = { ...merge(merged, staying), hasNoMailingsMark };
      if (decideSend(aMailing(), aCandidate(after)).kind === "withhold") return;
      expect(hasGivenConsent(after)).toBe(true);
    }),
  );
});

test("what is planned is of the contact who stays, and the same merge again changes nothing", () => {
  fc.assert(
    fc.property(pairs, ([merged, staying]) => {
      const changes = planMerge(merged, staying, WHO);
      expect(new Set(changes.map(({ contactId }) => contactId)).size).toBeLessThan(2);
      for (const change of changes) expect(change.contactId).toBe(staying.contactId);
      const after = merge(merged, staying);
      expect(planMerge(merged, after, WHO)).toEqual([]);
    }),
  );
});
