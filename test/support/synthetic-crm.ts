// A made-up CRM before the upgrade: as many contacts as wanted in every state, contradictions included, the same each time.
import type { ImportFields } from "../../src/consent/import-columns.ts";

/** Interests of the CRM, some of which are types by another name. */
export const CRM_INTERESTS = ["Nieuwsbrief", "Uitnodigingen voor events", "Golf", "Aanbiedingen"] as const;

/** Lines of one file each, to be imported in this order. */
export interface SyntheticCrm {
  readonly contacts: readonly ImportFields[];
  readonly interests: readonly ImportFields[];
  readonly consents: readonly ImportFields[];
}

/** Makes the CRM. Every state meets every other somewhere, since each goes round with a period of its own. */
export function makeCrm(size: number): SyntheticCrm {
  const numbers = Array.from({ length: size }, (_, number) => number);
  return {
    contacts: numbers.map(contactOf),
    interests: numbers.filter((number) => number % 5 === 0).map(interestOf),
    consents: numbers.filter((number) => number % 11 === 0).map(consentOf),
  };
}

function contactOf(number: number): ImportFields {
  const company = number % 40;
  // Every thirteenth has the address of the one before, every seventeenth none.
  const address = number % 13 === 12 ? number - 1 : number;
  return {
    id: `crm-${number}`,
    email: number % 17 === 16 ? "" : `person${address}@company${company}.example.com`,
    name: `Person ${number}`,
    company_id: number % 3 === 0 ? "" : `co-${company}`,
    company_no_mailings: number % 3 !== 0 && company % 10 < 2 ? "yes" : "",
    no_mailings: number % 7 === 6 ? "yes" : "",
    mailed_before: number % 2 === 0 ? "yes" : "no",
    unsubscribed: number % 19 === 0 ? "newsletter" : "",
  };
}

function interestOf(number: number): ImportFields {
  const interest = CRM_INTERESTS[(number / 5) % CRM_INTERESTS.length] ?? CRM_INTERESTS[0];
  return { id: `crm-${number}`, interest };
}

function consentOf(number: number): ImportFields {
  const state = number % 22 === 0 ? "granted" : "withdrawn";
  return { id: `crm-${number}`, purpose: "e-marketing", state, at: "2025-05-31", source: "web-form" };
}
