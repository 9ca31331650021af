// Complete values of the consent core. A test states only what matters to it; everything else lets mail through.
import type {
  ContactId,
  ExternalId,
  LegalBasisKey,
  MailingId,
  PurposeKey,
  SubscriptionTypeKey,
} from "../../src/base/ids.ts";
import type { EmailAddress } from "../../src/consent/contact.ts";
import type { ChangeContext } from "../../src/consent/decide-changes.ts";
import type { Candidate, Mailing, Override } from "../../src/consent/decide-send.ts";
import type { ImportContext, KnownKeys } from "../../src/consent/import-columns.ts";
import type { ImportedContact } from "../../src/consent/imported-contact.ts";
import { DEFAULT_SUBSCRIPTION_TYPES, type UpgradeFacts } from "../../src/consent/plan-upgrade.ts";
import { parseTokenKeys, type TokenPayload } from "../../src/consent/preference-token.ts";
import {
  builtInSource,
  CONSENT,
  E_MARKETING,
  LEGITIMATE_INTEREST,
  SALES_AND_SERVICE,
  SOURCES,
  type SubscriptionType,
} from "../../src/consent/purpose.ts";
import type { Consent, ConsentChange, Pause, Standing, Subscription } from "../../src/consent/standing.ts";

/** The time at which things happen unless a test says otherwise. */
export const NOON = new Date("2026-03-01T12:00:00.000Z");
/** A day before {@link NOON}. */
export const A_DAY_BEFORE = new Date("2026-02-28T12:00:00.000Z");
/** A day after {@link NOON}. */
export const A_DAY_AFTER = new Date("2026-03-02T12:00:00.000Z");

/** Two of the types every store starts with. */
export const NEWSLETTER = "newsletter" as SubscriptionTypeKey;
export const OFFERS = "offers" as SubscriptionTypeKey;
/** A purpose that an admin added. */
export const RESEARCH = "research" as PurposeKey;

/** Keys of links that no other system has. */
export const TOKEN_KEYS = someTokenKeys("k".repeat(43));

/** Reads keys as the environment gives them. */
export function someTokenKeys(text: string) {
  const keys = parseTokenKeys(text);
  if (keys.kind === "error") throw new Error(keys.error);
  return keys.value;
}

/** Takes a number for a contact's. */
export function aContactId(number = 17): ContactId {
  return number as ContactId;
}

/** Takes text for an address. */
export function anAddress(text = "ann@example.com"): EmailAddress {
  return text as EmailAddress;
}

/** Makes a contact with an address and nothing else on record. */
export function aStanding(fields: Partial<Standing> = {}): Standing {
  return {
    contactId: aContactId(),
    email: anAddress(),
    language: null,
    hasNoMailingsMark: false,
    companyHasNoMailings: false,
    consentByPurpose: new Map(),
    subscriptionByType: new Map(),
    pauseByPurpose: new Map(),
    suppressions: [],
    ...fields,
  };
}

/** Makes a consent the contact gave in a form. */
export function aConsent(fields: Partial<Consent> = {}): Consent {
  return {
    state: "granted",
    legalBasis: CONSENT,
    source: builtInSource("web-form"),
    changedAt: NOON,
    ...fields,
  };
}

/** Makes a choice the contact made on the page. */
export function aSubscription(fields: Partial<Subscription> = {}): Subscription {
  return { choice: "subscribed", source: builtInSource("preferences-page"), changedAt: NOON, ...fields };
}

/** Makes a pause that ends a day after {@link NOON}. */
export function aPause(fields: Partial<Pause> = {}): Pause {
  return {
    until: A_DAY_AFTER,
    source: builtInSource("preferences-page"),
    changedAt: A_DAY_BEFORE,
    ...fields,
  };
}

/** Makes a newsletter that everybody gets who does not opt out. */
export function aSubscriptionType(fields: Partial<SubscriptionType> = {}): SubscriptionType {
  return {
    key: NEWSLETTER,
    number: 1,
    purpose: E_MARKETING,
    defaultChoice: "subscribed",
    isActive: true,
    removedAt: null,
    nameByLanguage: new Map([["en", "Newsletter"]]),
    descriptionByLanguage: new Map(),
    ...fields,
  };
}

/** Makes an e-marketing mailing without a type, an override or e-marketing privacy. */
export function aMailing(fields: Partial<Mailing> = {}): Mailing {
  return {
    purpose: E_MARKETING,
    subscriptionType: null,
    hasEMarketingPrivacy: false,
    override: null,
    namedOverrides: [],
    ...fields,
  };
}

/** Makes an entry of a list: the first for its address, which is the one on record. */
export function aCandidate(standing: Standing | null, fields: Partial<Candidate> = {}): Candidate {
  const contactId = standing?.contactId ?? null;
  return { standing, contactId, isMismatched: false, earlier: "none", at: NOON, ...fields };
}

/** Makes an override that leaves withdrawals as they are. */
export function anOverride(fields: Partial<Override> = {}): Override {
  return { by: "The safety officer", reason: "Recall of a kettle", includeWithdrawn: null, ...fields };
}

const EVIDENCE = {
  contactId: aContactId(),
  source: builtInSource("web-form"),
  at: NOON,
  actor: null,
  comment: null,
  wording: null,
  mailingId: null,
} as const;

/** Makes a change of consent: e-marketing, granted by the contact. */
export function aChange(
  fields: Partial<Extract<ConsentChange, { kind: "consent" }>> = {},
): Extract<ConsentChange, { kind: "consent" }> {
  return {
    kind: "consent",
    ...EVIDENCE,
    purpose: E_MARKETING,
    state: "granted",
    legalBasis: CONSENT,
    ...fields,
  };
}

/** Makes a change of subscription: to the newsletter. */
export function aSubscriptionChange(
  fields: Partial<Extract<ConsentChange, { kind: "subscription" }>> = {},
): Extract<ConsentChange, { kind: "subscription" }> {
  return {
    kind: "subscription",
    ...EVIDENCE,
    subscriptionType: NEWSLETTER,
    choice: "subscribed",
    ...fields,
  };
}

/** Makes the context of a request that came through a link in a newsletter. */
export function aChangeContext(fields: Partial<ChangeContext> = {}): ChangeContext {
  return {
    purpose: E_MARKETING,
    subscriptionType: NEWSLETTER,
    types: [aSubscriptionType(), aSubscriptionType({ key: OFFERS, number: 4 })],
    defaultLegalBasis: LEGITIMATE_INTEREST,
    mailingId: "m-881" as MailingId,
    wording: "page-en-1",
    isNoted: false,
    isOfBatch: () => false,
    at: NOON,
    ...fields,
  };
}

/** Makes what the upgrade looks at: a contact never mailed, with nothing on record. */
export function someFacts(fields: Partial<UpgradeFacts> = {}): UpgradeFacts {
  return {
    contactId: aContactId(),
    hasNoMailingsMark: false,
    wasMailedBefore: false,
    recordedPurposes: new Set(),
    interests: [],
    recordedTypes: new Set(),
    ...fields,
  };
}

/** Makes what a newsletter's link says. */
export function aPayload(fields: Partial<TokenPayload> = {}): TokenPayload {
  return {
    kind: "personal",
    contactId: aContactId(),
    mailingNumber: 881,
    purposeNumber: 2,
    typeNumber: 1,
    issuedAt: NOON,
    ...fields,
  };
}

/** Makes a contact of an import that says nothing but who it is. */
export function anImportedContact(fields: Partial<ImportedContact> = {}): ImportedContact {
  return {
    externalId: "crm-17" as ExternalId,
    email: anAddress(),
    ...NOTHING_SAID,
    ...fields,
  };
}

/** What a line of an import says of a contact that names nothing but who it is. */
export const NOTHING_SAID: Omit<ImportedContact, "externalId" | "email"> = {
  name: null,
  language: null,
  company: null,
  hasNoMailingsMark: null,
  wasMailedBefore: null,
  eMarketing: null,
  unsubscribedTypes: [],
  suppression: null,
  withdrawnBasis: LEGITIMATE_INTEREST,
};

/** Takes text for a legal basis. */
export function aLegalBasis(text: string): LegalBasisKey {
  return text as LegalBasisKey;
}

/** Makes what lines are read against: the keys a new store starts with. */
export function anImportContext(fields: Partial<ImportContext> = {}): ImportContext {
  return {
    now: NOON,
    vocabulary: {
      purposes: allActive([SALES_AND_SERVICE, E_MARKETING]),
      legalBases: allActive([CONSENT, LEGITIMATE_INTEREST]),
      sources: allActive(SOURCES.map(builtInSource)),
      subscriptionTypes: allActive(DEFAULT_SUBSCRIPTION_TYPES.map(({ key }) => key)),
      defaultLegalBasis: LEGITIMATE_INTEREST,
    },
    ...fields,
  };
}

function allActive<Key>(keys: readonly Key[]): KnownKeys<Key> {
  return new Map(keys.map((key) => [key, "active"]));
}
