// The upgrade of existing contacts: what each is given once, so that links and lists can follow the consent.
import { invariant } from "../base/assert.ts";
import {
  type ContactId,
  type PurposeKey,
  parseSubscriptionTypeKey,
  type SubscriptionTypeKey,
} from "../base/ids.ts";
import {
  builtInSource,
  E_MARKETING,
  LEGITIMATE_INTEREST,
  SALES_AND_SERVICE,
  type SubscriptionType,
} from "./purpose.ts";
import type { ChangeEvidence, StatedChange } from "./standing.ts";
import { DEFAULT_TYPE_NAMES, type DefaultTypeKey } from "./type-names.ts";

/** What of an existing contact bears on the upgrade. */
export interface UpgradeFacts {
  readonly contactId: ContactId;
  readonly hasNoMailingsMark: boolean;
  /** Whether they were sent a mailing before the upgrade. */
  readonly wasMailedBefore: boolean;
  /** Purposes with a consent on record, whatever its state. */
  readonly recordedPurposes: ReadonlySet<PurposeKey>;
  /** By the names of the system they come from. */
  readonly interests: readonly string[];
  /** Types with a choice on record, whatever it is. */
  readonly recordedTypes: ReadonlySet<SubscriptionTypeKey>;
}

/** Which subscription an interest becomes, as an admin confirmed it. */
export type TypeByInterest = ReadonlyMap<string, SubscriptionTypeKey>;

/** Plans what one contact is given; what is on record is never overwritten, so a second run gives nothing. */
export function planUpgrade(
  facts: UpgradeFacts,
  at: Date,
  typeByInterest: TypeByInterest = new Map(),
): readonly StatedChange[] {
  const consents = [grant(facts, SALES_AND_SERVICE, at), ...planEMarketing(facts, at)];
  return [
    ...consents.filter(({ purpose }) => !facts.recordedPurposes.has(purpose)),
    ...planSubscriptions(facts, at, typeByInterest),
  ];
}

/** The four types every system starts with; all can be renamed, reordered or switched off. */
export const DEFAULT_SUBSCRIPTION_TYPES: readonly SubscriptionType[] = [
  type("newsletter", 1),
  type("event-invitations", 2),
  type("product-news", 3),
  type("offers", 4),
];

/** An interest is no choice against anything: whoever lacks it keeps the type's default. */
function planSubscriptions(
  { contactId, interests, recordedTypes }: UpgradeFacts,
  at: Date,
  typeByInterest: TypeByInterest,
): readonly StatedChange[] {
  const types = new Set(interests.flatMap((interest) => typeByInterest.get(interest) ?? []));
  const wanted = [...types].filter((type) => !recordedTypes.has(type));
  return wanted.map((subscriptionType) => {
    return { kind: "subscription", ...evidenceOf(contactId, at), subscriptionType, choice: "subscribed" };
  });
}

type UpgradeChange = Extract<StatedChange, { kind: "consent" }>;

/** The mark outranks earlier mailings; a contact never mailed gets no e-marketing record. */
function planEMarketing(facts: UpgradeFacts, at: Date): readonly UpgradeChange[] {
  if (facts.hasNoMailingsMark) {
    return [
      {
        ...grant(facts, E_MARKETING, at),
        state: "withdrawn",
        comment: 'Marked "no mailings" before the upgrade',
      },
    ];
  }
  if (!facts.wasMailedBefore) return [];
  return [
    { ...grant(facts, E_MARKETING, at), comment: "Assumed at upgrade: mailed before, given by nobody" },
  ];
}

function grant({ contactId }: UpgradeFacts, purpose: PurposeKey, at: Date): UpgradeChange {
  const evidence = evidenceOf(contactId, at);
  return { kind: "consent", ...evidence, purpose, state: "granted", legalBasis: LEGITIMATE_INTEREST };
}

function evidenceOf(contactId: ContactId, at: Date): ChangeEvidence {
  const source = builtInSource("upgrade");
  return { contactId, source, at, actor: "upgrade", comment: null, wording: null, mailingId: null };
}

function type(name: DefaultTypeKey, number: number): SubscriptionType {
  const key = parseSubscriptionTypeKey(name);
  invariant(key.kind === "ok", `Cannot name a built-in subscription type "${name}"`);
  return {
    key: key.value,
    number,
    purpose: E_MARKETING,
    defaultChoice: "subscribed",
    isActive: true,
    removedAt: null,
    nameByLanguage: new Map(Object.entries(DEFAULT_TYPE_NAMES[name])),
    descriptionByLanguage: new Map(),
  };
}
