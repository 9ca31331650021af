// Loads what the recipient's page shows. It reads only: opening a page changes nothing.
import type { MailingId, PurposeKey } from "../base/ids.ts";
import { parseEmailAddress } from "../consent/contact.ts";
import type { TokenPayload } from "../consent/preference-token.ts";
import {
  builtInSource,
  CONSENT,
  E_MARKETING,
  LEGITIMATE_INTEREST,
  SALES_AND_SERVICE,
  type SubscriptionType,
} from "../consent/purpose.ts";
import type { Standing } from "../consent/standing.ts";
import type { Db } from "../store/database.ts";
import { loadMailingByNumber } from "../store/mailings.ts";
import { loadPurposes } from "../store/purposes.ts";
import { loadSettings } from "../store/settings.ts";
import { loadStanding } from "../store/standings.ts";
import { loadSubscriptionTypes } from "../store/subscription-types.ts";
import type { FlowDependencies } from "./dependencies.ts";

/** What a link was made for, as far as it still is on record. */
export interface LinkOrigin {
  readonly purpose: PurposeKey;
  /** The type the mail was sent for; `null` where it had none, or the type was removed since. */
  readonly subscriptionType: SubscriptionType | null;
  /** `null` where the mailing is no longer on record. */
  readonly mailingId: MailingId | null;
  /** All types, in the admin's order, those switched off among them. */
  readonly types: readonly SubscriptionType[];
}

/** What the page shows, or that there is nothing to show. */
export type Preferences =
  | { readonly kind: "gone" }
  | {
      readonly kind: "known";
      readonly isPreview: boolean;
      readonly standing: Standing;
      readonly origin: LinkOrigin;
      readonly hasEMarketingPrivacy: boolean;
      /** When it was loaded: a pause may be over by then. */
      readonly at: Date;
    };

/** Loads the page of the contact a token names; a preview shows an example and nobody's data. */
export async function loadPreferences(deps: FlowDependencies, token: TokenPayload): Promise<Preferences> {
  const isPreview = token.kind === "preview";
  const standing = isPreview ? exampleStanding(token) : await loadStanding(deps.db, token.contactId);
  if (standing === null) return { kind: "gone" };
  const origin = await loadLinkOrigin(deps.db, token);
  const { hasEMarketingPrivacy } = await loadSettings(deps.db);
  return { kind: "known", isPreview, standing, origin, hasEMarketingPrivacy, at: deps.clock() };
}

/**
 * Finds what a link was made for. The token says it, so a mailing edited since changes nothing; what is no longer on
 * record falls back to the wider choice, e-marketing as a whole, so that nobody's way out is lost.
 */
export async function loadLinkOrigin(db: Db, token: TokenPayload): Promise<LinkOrigin> {
  const purposes = await loadPurposes(db);
  const types = await loadSubscriptionTypes(db);
  const mailing = await loadMailingByNumber(db, token.mailingNumber);
  return {
    purpose: purposes.find(({ number }) => number === token.purposeNumber)?.key ?? E_MARKETING,
    subscriptionType: types.find(({ number }) => number === token.typeNumber) ?? null,
    mailingId: mailing?.id ?? null,
    types,
  };
}

const EXAMPLE_ADDRESS = parseEmailAddress("ann@example.com");

function exampleStanding({ contactId, issuedAt }: TokenPayload): Standing {
  const base = { state: "granted", changedAt: issuedAt } as const;
  return {
    contactId,
    email: EXAMPLE_ADDRESS.kind === "ok" ? EXAMPLE_ADDRESS.value : null,
    language: null,
    hasNoMailingsMark: false,
    companyHasNoMailings: false,
    consentByPurpose: new Map([
      [E_MARKETING, { ...base, legalBasis: CONSENT, source: builtInSource("web-form") }],
      [SALES_AND_SERVICE, { ...base, legalBasis: LEGITIMATE_INTEREST, source: builtInSource("upgrade") }],
    ]),
    subscriptionByType: new Map(),
    pauseByPurpose: new Map(),
    suppressions: [],
  };
}
