// Loads what the recipient's page shows. It reads only: opening a page changes nothing.
import type { PurposeKey } from "../base/ids.ts";
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
import { type LinkStanding, loadLinkStanding } from "../store/link-targets.ts";
import type { FlowDependencies } from "./dependencies.ts";
import type { Catalogue } from "./load-catalogue.ts";

/** What a link was made for, as far as it still is on record. */
export interface LinkOrigin {
  readonly purpose: PurposeKey;
  /** The type the mail was sent for; `null` where it had none. One removed since is one still. */
  readonly subscriptionType: SubscriptionType | null;
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
      /** BCP 47 code of the language the mail was written in; `null` where it is not known. */
      readonly mailingLanguage: string | null;
      readonly hasEMarketingPrivacy: boolean;
      /** When it was loaded: a pause may be over by then. */
      readonly at: Date;
    };

/** Loads the page of the contact a token names; a preview shows an example and nobody's data. */
export async function loadPreferences(
  deps: FlowDependencies,
  token: TokenPayload,
  catalogue: Catalogue,
): Promise<Preferences> {
  const isPreview = token.kind === "preview";
  const found = isPreview ? example(token) : await loadLinkStanding(deps.db, token);
  if (found === null) return { kind: "gone" };
  const { hasEMarketingPrivacy } = catalogue.settings;
  const origin = findLinkOrigin(catalogue, token);
  return { kind: "known", isPreview, ...found, origin, hasEMarketingPrivacy, at: deps.clock() };
}

/**
 * Finds what a link was made for. The token says it, so a mailing edited since changes nothing; what is no longer on
 * record falls back to the wider choice, e-marketing as a whole, so that nobody's way out is lost.
 */
export function findLinkOrigin({ purposes, types }: Catalogue, token: TokenPayload): LinkOrigin {
  return {
    purpose: purposes.find(({ number }) => number === token.purposeNumber)?.key ?? E_MARKETING,
    subscriptionType: types.find(({ number }) => number === token.typeNumber) ?? null,
    types,
  };
}

const EXAMPLE_ADDRESS = parseEmailAddress("ann@example.com");

function example(token: TokenPayload): LinkStanding {
  return { standing: exampleStanding(token), mailingLanguage: null };
}

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
