// Why we hold or use data, and what a contact can opt in to or out of.
import type { LegalBasisKey, PurposeKey, SourceKey, SubscriptionTypeKey } from "../base/ids.ts";

/** Built-in purpose: customer care and account mail. */
export const SALES_AND_SERVICE = "sales-and-service" as PurposeKey;
/** Built-in purpose: newsletters, invitations, offers. */
export const E_MARKETING = "e-marketing" as PurposeKey;

/** The grounds of GDPR Art. 6(1), letters a to f, in that order. */
export const CONSENT = "consent" as LegalBasisKey;
export const CONTRACT = "contract" as LegalBasisKey;
export const LEGAL_OBLIGATION = "legal-obligation" as LegalBasisKey;
export const VITAL_INTERESTS = "vital-interests" as LegalBasisKey;
export const PUBLIC_INTEREST = "public-interest" as LegalBasisKey;
export const LEGITIMATE_INTEREST = "legitimate-interest" as LegalBasisKey;

/** How data came to us; the list can be extended by the admin. */
export const SOURCES = [
  "user",
  "email",
  "request",
  "chat",
  "web-form",
  "customer-portal",
  "import",
  "api",
  "upgrade",
  "preferences-page",
  "one-click",
  "complaint",
  "unknown",
] as const;
/** Names one of the built-in sources as a source key. */
export function builtInSource(name: (typeof SOURCES)[number]): SourceKey {
  return name as string as SourceKey;
}

const OWN_SOURCES: readonly SourceKey[] = [builtInSource("preferences-page"), builtInSource("one-click")];

/** Tells what a contact said by a link of ours from what others reported of it. */
export function isOwnSource(source: SourceKey): boolean {
  return OWN_SOURCES.includes(source);
}

/** A reason to hold or use data, as the store keeps it. */
export interface Purpose {
  readonly key: PurposeKey;
  /** Stands for the purpose in tokens; 1 to 65,535, never reused. */
  readonly number: number;
  readonly isActive: boolean;
}

export const SUBSCRIPTION_CHOICES = ["subscribed", "unsubscribed"] as const;
/** What no record of a subscription means, or what a contact chose. */
export type SubscriptionChoice = (typeof SUBSCRIPTION_CHOICES)[number];

/** A kind of mail that a contact can opt in to or out of. */
export interface SubscriptionType {
  readonly key: SubscriptionTypeKey;
  /** Stands for the type in tokens; 1 to 65,535, never reused. */
  readonly number: number;
  readonly purpose: PurposeKey;
  readonly defaultChoice: SubscriptionChoice;
  /** Whether mailings may go out under it; never once it is removed. */
  readonly isActive: boolean;
  /** `null` unless it was removed, which is final: it stays for what is on record of it, and its key is not given again. */
  readonly removedAt: Date | null;
  /** The name by language code; "en" is always there. */
  readonly nameByLanguage: ReadonlyMap<string, string>;
  /** What comes under it, by language code; none where nothing was said. */
  readonly descriptionByLanguage: ReadonlyMap<string, string>;
}

/** Says whether mailings of a purpose may go out under a type: one of that purpose, not switched off. */
export function mayCarry(type: SubscriptionType, purpose: PurposeKey): boolean {
  return type.isActive && type.purpose === purpose;
}
