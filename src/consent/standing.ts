// All that is on record of one contact and bears on sending, and how one more change alters it.
import type {
  ContactId,
  LegalBasisKey,
  MailingId,
  PurposeKey,
  SourceKey,
  SubscriptionTypeKey,
} from "../base/ids.ts";
import type { EmailAddress } from "./contact.ts";
import type { SubscriptionChoice } from "./purpose.ts";
import type { Suppression } from "./suppression.ts";

/** What is on record of one contact for one purpose; no record means none was given. */
export interface Consent {
  readonly state: "granted" | "withdrawn";
  readonly legalBasis: LegalBasisKey;
  readonly source: SourceKey;
  readonly changedAt: Date;
}

/** A contact's own choice on one subscription type; no record means the type's default. */
export interface Subscription {
  readonly choice: SubscriptionChoice;
  readonly source: SourceKey;
  readonly changedAt: Date;
}

/** All that is on record of one contact and bears on sending. */
export interface Standing {
  readonly contactId: ContactId;
  /** `null` where the contact has no valid address. */
  readonly email: EmailAddress | null;
  /** BCP 47 code the contact reads, where known. */
  readonly language: string | null;
  /** The CRM's mark on the contact. It counts as a withdrawal until a consent is on record. */
  readonly hasNoMailingsMark: boolean;
  readonly companyHasNoMailings: boolean;
  readonly consentByPurpose: ReadonlyMap<PurposeKey, Consent>;
  readonly subscriptionByType: ReadonlyMap<SubscriptionTypeKey, Subscription>;
  /** The bars on the contact's address. */
  readonly suppressions: readonly Suppression[];
}

/** What every change carries as evidence. */
export interface ChangeEvidence {
  readonly contactId: ContactId;
  readonly source: SourceKey;
  readonly at: Date;
  /** Who made it: an admin or a system; `null` when it was the contact. */
  readonly actor: string | null;
  readonly comment: string | null;
  /** Version of the wording the contact saw, where there was one. */
  readonly wording: string | null;
  /** The mailing whose link led here, where there was one. */
  readonly mailingId: MailingId | null;
}

/** One appended record of the log; never updated. */
export type ConsentChange =
  | (ChangeEvidence & {
      readonly kind: "consent";
      readonly purpose: PurposeKey;
      readonly state: "granted" | "withdrawn";
      readonly legalBasis: LegalBasisKey;
    })
  | (ChangeEvidence & {
      readonly kind: "subscription";
      readonly subscriptionType: SubscriptionTypeKey;
      readonly choice: SubscriptionChoice;
    });
