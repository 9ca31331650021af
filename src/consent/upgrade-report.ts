// What the upgrade does, in figures, and what in the CRM contradicts itself.
import type { ExternalId } from "../base/ids.ts";
import type { EmailAddress } from "./contact.ts";
import type { TypeByInterest, UpgradeFacts } from "./plan-upgrade.ts";
import { E_MARKETING, SALES_AND_SERVICE } from "./purpose.ts";
import type { StatedChange } from "./standing.ts";

/** A contact as the upgrade reports on it. */
export interface UpgradeContact extends UpgradeFacts {
  readonly externalId: ExternalId;
  readonly email: EmailAddress | null;
  readonly companyHasNoMailings: boolean;
  /** The e-marketing consent on record before; `null`: none. */
  readonly recordedEMarketing: "granted" | "withdrawn" | null;
}

/** What the upgrade records, by the rows of its rules. */
export interface UpgradeCounts {
  readonly contacts: number;
  /** Row 1. */
  readonly salesAndServiceGranted: number;
  /** Row 2: assumed, given by nobody. */
  readonly eMarketingAssumed: number;
  /** Row 3: no e-marketing record before or after. */
  readonly neverMailed: number;
  /** Row 4. */
  readonly eMarketingWithdrawn: number;
  /** Row 5: of interests. */
  readonly subscriptionsAdded: number;
  /** Contacts whose e-marketing consent was on record, and is left as it was. */
  readonly eMarketingKept: number;
  /** Contacts in a company marked "no mailings", which the upgrade does not touch. */
  readonly inNoMailingsCompany: number;
}

/** Counts of an upgrade that has not begun. */
export const NO_UPGRADE_COUNTS: UpgradeCounts = {
  contacts: 0,
  salesAndServiceGranted: 0,
  eMarketingAssumed: 0,
  neverMailed: 0,
  eMarketingWithdrawn: 0,
  subscriptionsAdded: 0,
  eMarketingKept: 0,
  inNoMailingsCompany: 0,
};

/** Adds what was planned for one contact. */
export function countUpgrade(
  counts: UpgradeCounts,
  contact: UpgradeContact,
  changes: readonly StatedChange[],
): UpgradeCounts {
  const has = (purpose: string, state: string): number =>
    changes.some((each) => each.kind === "consent" && each.purpose === purpose && each.state === state)
      ? 1
      : 0;
  const assumed = has(E_MARKETING, "granted");
  const withdrawn = has(E_MARKETING, "withdrawn");
  const kept = contact.recordedEMarketing === null ? 0 : 1;
  return {
    contacts: counts.contacts + 1,
    salesAndServiceGranted: counts.salesAndServiceGranted + has(SALES_AND_SERVICE, "granted"),
    eMarketingAssumed: counts.eMarketingAssumed + assumed,
    neverMailed: counts.neverMailed + (assumed + withdrawn + kept === 0 ? 1 : 0),
    eMarketingWithdrawn: counts.eMarketingWithdrawn + withdrawn,
    subscriptionsAdded:
      counts.subscriptionsAdded + changes.filter(({ kind }) => kind === "subscription").length,
    eMarketingKept: counts.eMarketingKept + kept,
    inNoMailingsCompany: counts.inNoMailingsCompany + (contact.companyHasNoMailings ? 1 : 0),
  };
}

/** What may contradict itself in one contact. */
export const CONTRADICTIONS = [
  "granted-in-no-mailings-company",
  "marked-and-granted",
  "marked-and-mailed",
  "interest-without-type",
  "no-address",
] as const;
/** One of {@link CONTRADICTIONS}. */
export type Contradiction = (typeof CONTRADICTIONS)[number];

/** Finds what contradicts itself in a contact and in what the upgrade gives it. */
export function findContradictions(
  contact: UpgradeContact,
  changes: readonly StatedChange[],
  typeByInterest: TypeByInterest,
): readonly Contradiction[] {
  const isGranted =
    contact.recordedEMarketing === "granted" ||
    changes.some(
      (each) => each.kind === "consent" && each.purpose === E_MARKETING && each.state === "granted",
    );
  const holds: Readonly<Record<Contradiction, boolean>> = {
    "granted-in-no-mailings-company": isGranted && contact.companyHasNoMailings,
    "marked-and-granted": contact.hasNoMailingsMark && contact.recordedEMarketing === "granted",
    "marked-and-mailed": contact.hasNoMailingsMark && contact.wasMailedBefore,
    "interest-without-type": contact.interests.some((interest) => !typeByInterest.has(interest)),
    "no-address": contact.email === null,
  };
  return CONTRADICTIONS.filter((each) => holds[each]);
}
