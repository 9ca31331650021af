// Which type an interest is proposed to become.
import { expect, test } from "vitest";
import { DEFAULT_SUBSCRIPTION_TYPES } from "../../src/consent/plan-upgrade.ts";
import { proposeType } from "../../src/consent/propose-mapping.ts";

test.each([
  ["Nieuwsbrief", "newsletter"],
  ["Monthly newsletters", "newsletter"],
  ["nieuws brief", "newsletter"],
  ["Uitnodigingen", "event-invitations"],
  ["Einladungen zu Events", "event-invitations"],
  ["Invitations aux evenements", "event-invitations"],
  ["Product-news", "product-news"],
  ["Aanbieding", "offers"],
  ["Golf", null],
  ["Wijn & spijs", null],
  ["", null],
])("proposeType makes of %j %j", (interest, subscriptionType) => {
  expect(proposeType(interest, DEFAULT_SUBSCRIPTION_TYPES)).toMatchObject({ interest, subscriptionType });
});

test("proposeType never proposes a type that is switched off", () => {
  const off = DEFAULT_SUBSCRIPTION_TYPES.map((type) => ({ ...type, isActive: false }));
  expect(proposeType("Newsletter", off)).toEqual({
    interest: "Newsletter",
    subscriptionType: null,
    likeness: 0,
  });
});
