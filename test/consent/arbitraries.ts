// What the laws of the consent core are tried on: every state a contact, mailing or request can be in.
import fc from "fast-check";
import type { ContactId, PurposeKey, SubscriptionTypeKey } from "../../src/base/ids.ts";
import { type ChangeContext, PAUSE_DAYS, type PreferenceRequest } from "../../src/consent/decide-changes.ts";
import type { Candidate, EarlierEntries, Mailing, Override } from "../../src/consent/decide-send.ts";
import type { TokenPayload } from "../../src/consent/preference-token.ts";
import {
  builtInSource,
  CONSENT,
  CONTRACT,
  E_MARKETING,
  LEGITIMATE_INTEREST,
  SALES_AND_SERVICE,
  SOURCES,
  type SubscriptionType,
} from "../../src/consent/purpose.ts";
import type {
  Consent,
  Pause,
  Retraction,
  Standing,
  StatedChange,
  Subscription,
} from "../../src/consent/standing.ts";
import { SUPPRESSION_REASONS, type Suppression } from "../../src/consent/suppression.ts";
import {
  aContactId,
  anAddress,
  aSubscriptionType,
  NEWSLETTER,
  OFFERS,
  RESEARCH,
} from "../support/builders.ts";

const PURPOSES: readonly PurposeKey[] = [E_MARKETING, SALES_AND_SERVICE, RESEARCH];
const TYPE_KEYS: readonly SubscriptionTypeKey[] = [NEWSLETTER, OFFERS];
const DAYS = 20;

/** A moment among few, so that equal and whole-day ones come up. */
export const moments: fc.Arbitrary<Date> = fc
  .tuple(fc.integer({ min: 0, max: DAYS }), fc.constantFrom(0, 1, 12 * 3_600_000))
  .map(([day, past]) => new Date(Date.UTC(2026, 0, 1 + day) + past));

/** The built-in purposes and one that an admin added. */
export const purposes = fc.constantFrom(...PURPOSES);
const choices = fc.constantFrom("subscribed" as const, "unsubscribed" as const);
const states = fc.constantFrom("granted" as const, "withdrawn" as const);
const legalBases = fc.constantFrom(CONSENT, LEGITIMATE_INTEREST, CONTRACT);
const sources = fc.constantFrom(...SOURCES).map(builtInSource);

/** A consent in any state, on grounds of every sort. */
export const consents: fc.Arbitrary<Consent> = fc.record({
  state: states,
  legalBasis: legalBases,
  source: sources,
  changedAt: moments,
});

const subscriptions: fc.Arbitrary<Subscription> = fc.record({
  choice: choices,
  source: sources,
  changedAt: moments,
});

/** A pause, over or not. */
export const pauses: fc.Arbitrary<Pause> = fc.record({ until: moments, source: sources, changedAt: moments });

/** A bar of any reason. */
export const suppressions: fc.Arbitrary<Suppression> = fc.record({
  reason: fc.constantFrom(...SUPPRESSION_REASONS),
  since: moments,
});

/** Most have an address and no bar, or nothing further down would ever be looked at. */
export const standings: fc.Arbitrary<Standing> = fc.record({
  contactId: fc.constant(aContactId()),
  email: fc.oneof({ weight: 9, arbitrary: fc.constant(anAddress()) }, fc.constant(null)),
  language: fc.constant(null),
  hasNoMailingsMark: fc.boolean(),
  companyHasNoMailings: fc.boolean(),
  consentByPurpose: someOf(PURPOSES, consents),
  subscriptionByType: someOf(TYPE_KEYS, subscriptions),
  pauseByPurpose: someOf(PURPOSES, pauses),
  suppressions: fc.oneof({ weight: 9, arbitrary: fc.constant([]) }, fc.array(suppressions, { maxLength: 2 })),
});

/** Some of two types, each of any purpose and default, in force or not. */
export const types: fc.Arbitrary<readonly SubscriptionType[]> = fc
  .tuple(...TYPE_KEYS.map((key, index) => typesOf(key, index + 1)))
  .chain((all) => fc.subarray(all));

/** An override, complete or not. */
export const overrides: fc.Arbitrary<Override> = fc.record({
  by: fc.constantFrom("An admin", " "),
  reason: fc.constantFrom("Recall of a kettle", ""),
  includeWithdrawn: fc.option(fc.record({ legalBasis: legalBases })),
});

/** A mailing whose type, where it has one, is of its purpose. */
export const mailings: fc.Arbitrary<Mailing> = purposes.chain((purpose) =>
  fc.record({
    purpose: fc.constant(purpose),
    subscriptionType: fc.option(
      fc.record({ defaultChoice: choices, isActive: fc.boolean() }).map((each) => {
        return aSubscriptionType({ ...each, purpose });
      }),
    ),
    hasEMarketingPrivacy: fc.boolean(),
    override: fc.option(overrides),
    namedOverrides: fc.constant([]),
  }),
);

/** An entry of a list; most are contacts of ours, under the address on record, that come up once. */
export const candidates: fc.Arbitrary<Candidate> = fc.record({
  standing: fc.option(standings, { freq: 9 }),
  contactId: fc.constant(aContactId()),
  isMismatched: fc.constantFrom(false, false, false, true),
  earlier: fc.constantFrom<EarlierEntries[]>("none", "none", "withheld", "sent"),
  at: moments,
});

const evidence = {
  contactId: fc.constant<ContactId>(aContactId()),
  source: sources,
  at: moments,
  actor: fc.constant(null),
  comment: fc.constant(null),
  wording: fc.constant(null),
  mailingId: fc.constant(null),
};

/** A change of any consent, subscription or pause, dated in no order. */
export const changes: fc.Arbitrary<StatedChange> = fc.oneof(
  fc.record({
    kind: fc.constant("consent" as const),
    ...evidence,
    purpose: purposes,
    state: states,
    legalBasis: legalBases,
  }),
  fc.record({
    kind: fc.constant("subscription" as const),
    ...evidence,
    subscriptionType: fc.constantFrom(...TYPE_KEYS),
    choice: choices,
  }),
  fc.record({
    kind: fc.constant("pause" as const),
    ...evidence,
    purpose: purposes,
    until: fc.option(moments),
  }),
);

/** A record taken back, whatever stood before it. */
export const retractions: fc.Arbitrary<Retraction> = fc.oneof(
  fc.record({
    kind: fc.constant("consent-retracted" as const),
    ...evidence,
    purpose: purposes,
    restored: fc.option(consents),
  }),
  fc.record({
    kind: fc.constant("subscription-retracted" as const),
    ...evidence,
    subscriptionType: fc.constantFrom(...TYPE_KEYS),
    restored: fc.option(subscriptions),
  }),
  fc.record({
    kind: fc.constant("pause-retracted" as const),
    ...evidence,
    purpose: purposes,
    restored: fc.option(pauses),
  }),
);

/** Every request, some of them for a type that was removed. */
export const requests: fc.Arbitrary<PreferenceRequest> = fc.oneof(
  fc.constantFrom<PreferenceRequest[]>(
    { kind: "one-click" },
    { kind: "stop-all" },
    { kind: "start-again" },
    { kind: "end-pause" },
  ),
  fc.record({ kind: fc.constant("confirm" as const), askedAt: moments }),
  fc.record({ kind: fc.constant("pause" as const), days: fc.constantFrom(...PAUSE_DAYS) }),
  someOf([...TYPE_KEYS, "removed-since" as SubscriptionTypeKey], choices).map((choiceByType) => {
    return { kind: "save-choices" as const, choiceByType };
  }),
);

/** A link of any mail, with any types on record. */
export const contexts: fc.Arbitrary<ChangeContext> = fc.record({
  purpose: purposes,
  subscriptionType: fc.option(fc.constantFrom(...TYPE_KEYS)),
  types,
  mailingId: fc.constant(null),
  wording: fc.option(fc.constant("page-en-1")),
  defaultLegalBasis: legalBases,
  isNoted: fc.boolean(),
  isOfBatch: fc.constant(() => false),
  at: moments,
});

/** What a token may say, over the whole range of its numbers. */
export const payloads: fc.Arbitrary<TokenPayload> = fc.record({
  kind: fc.constantFrom("personal" as const, "preview" as const, "confirmation" as const),
  contactId: fc.integer({ min: 1, max: 2 ** 48 - 1 }).map(aContactId),
  mailingNumber: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  purposeNumber: fc.integer({ min: 1, max: 2 ** 16 - 1 }),
  typeNumber: fc.integer({ min: 0, max: 2 ** 16 - 1 }),
  issuedAt: fc.integer({ min: 0, max: 2 ** 33 }).map((seconds) => new Date(seconds * 1_000)),
});

/** A secret as an operator would make it. */
export const secrets: fc.Arbitrary<string> = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString("base64url"));

function typesOf(key: SubscriptionTypeKey, number: number): fc.Arbitrary<SubscriptionType> {
  return fc
    .record({ defaultChoice: choices, isActive: fc.boolean(), purpose: purposes })
    .map((fields) => aSubscriptionType({ key, number, ...fields }));
}

/** A map that has some of the keys. */
function someOf<Key, Value>(
  keys: readonly Key[],
  values: fc.Arbitrary<Value>,
): fc.Arbitrary<ReadonlyMap<Key, Value>> {
  return fc
    .tuple(...keys.map((key) => fc.option(values.map((value) => [key, value] as const))))
    .map((entries) => new Map(entries.filter((entry) => entry !== null)));
}
