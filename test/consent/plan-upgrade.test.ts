// The upgrade of existing contacts, row by row, and the subscription types a new store starts with.
import { expect, test } from "vitest";
import type { PurposeKey } from "../../src/base/ids.ts";
import { INTERFACE_LANGUAGES } from "../../src/base/languages.ts";
import { DEFAULT_SUBSCRIPTION_TYPES, planUpgrade } from "../../src/consent/plan-upgrade.ts";
import {
  builtInSource,
  E_MARKETING,
  LEGITIMATE_INTEREST,
  SALES_AND_SERVICE,
} from "../../src/consent/purpose.ts";
import { aContactId, NOON, RESEARCH, someFacts } from "../support/builders.ts";

const SERVICE = "sales-and-service granted";
const ASSUMED = "e-marketing granted";
const WITHDRAWN = "e-marketing withdrawn";

function plan(fields: Parameters<typeof someFacts>[0]): readonly string[] {
  return planUpgrade(someFacts(fields), NOON).map((change) =>
    change.kind === "consent" ? `${change.purpose} ${change.state}` : change.kind,
  );
}

function recorded(...purposes: readonly PurposeKey[]) {
  return { recordedPurposes: new Set(purposes) };
}

test.each<[string, Parameters<typeof someFacts>[0], readonly string[]]>([
  ["never mailed", {}, [SERVICE]],
  ["mailed before", { wasMailedBefore: true }, [SERVICE, ASSUMED]],
  ["marked", { hasNoMailingsMark: true }, [SERVICE, WITHDRAWN]],
  ["marked and mailed before", { hasNoMailingsMark: true, wasMailedBefore: true }, [SERVICE, WITHDRAWN]],
  ["mailed before, e-marketing on record", { wasMailedBefore: true, ...recorded(E_MARKETING) }, [SERVICE]],
  ["marked, e-marketing on record", { hasNoMailingsMark: true, ...recorded(E_MARKETING) }, [SERVICE]],
  ["mailed before, service on record", { wasMailedBefore: true, ...recorded(SALES_AND_SERVICE) }, [ASSUMED]],
  ["marked, service on record", { hasNoMailingsMark: true, ...recorded(SALES_AND_SERVICE) }, [WITHDRAWN]],
  [
    "mailed before, both on record",
    { wasMailedBefore: true, ...recorded(E_MARKETING, SALES_AND_SERVICE) },
    [],
  ],
  ["never mailed, another purpose on record", recorded(RESEARCH), [SERVICE]],
])("planUpgrade gives a contact %s what the product's table says", (_, fields, expected) => {
  expect(plan(fields)).toEqual(expected);
});

test("planUpgrade says on what ground, from where and when, for the contact it was asked about", () => {
  const changes = planUpgrade(someFacts({ contactId: aContactId(5), wasMailedBefore: true }), NOON);
  expect(changes).toHaveLength(2);
  for (const change of changes) {
    expect(change).toMatchObject({
      contactId: 5,
      legalBasis: LEGITIMATE_INTEREST,
      source: builtInSource("upgrade"),
      at: NOON,
      wording: null,
      mailingId: null,
    });
  }
});

test("DEFAULT_SUBSCRIPTION_TYPES are four of e-marketing, in force, subscribed by default and numbered", () => {
  expect(DEFAULT_SUBSCRIPTION_TYPES.map(({ key, number }) => [key, number])).toEqual([
    ["newsletter", 1],
    ["event-invitations", 2],
    ["product-news", 3],
    ["offers", 4],
  ]);
  for (const type of DEFAULT_SUBSCRIPTION_TYPES) {
    expect(type).toMatchObject({ purpose: E_MARKETING, isActive: true, defaultChoice: "subscribed" });
    expect([...type.nameByLanguage.keys()]).toEqual(INTERFACE_LANGUAGES);
  }
});
