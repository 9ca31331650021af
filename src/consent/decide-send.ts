// Who may be mailed: one decision for one recipient of one mailing. The order of the checks is the policy.
import type { ContactId, LegalBasisKey, PurposeKey } from "../base/ids.ts";
import { E_MARKETING, type SubscriptionType } from "./purpose.ts";
import { isMarkInForce, isPaused, type SendFacts } from "./send-facts.ts";

/** Names the rules a decision was made by; it changes with every change of this file that alters a decision. */
export const DECISION_RULES_VERSION = "2026-11-26.1";

/** Every reason to withhold, in the order they are checked; the first that holds is given. */
export const WITHHOLD_REASONS = [
  "unknown-contact",
  "no-address",
  "address-mismatch",
  "duplicate",
  "suppressed",
  "purpose-withdrawn",
  "company-no-mailings",
  "unsubscribed",
  "paused",
  "no-consent",
  "not-subscribed",
] as const;
/** One of {@link WITHHOLD_REASONS}. */
export type WithholdReason = (typeof WITHHOLD_REASONS)[number];

/** The reasons an override can lift, in the order they are checked; the first only where it says so by name. */
export const LIFTABLE_REASONS = [
  "purpose-withdrawn",
  "company-no-mailings",
  "unsubscribed",
  "paused",
  "no-consent",
  "not-subscribed",
] as const satisfies readonly WithholdReason[];
/** One of {@link LIFTABLE_REASONS}. */
export type LiftableReason = (typeof LIFTABLE_REASONS)[number];

/** The mail goes to the recipient, or does not, because. */
export type SendDecision =
  | { readonly kind: "send" }
  | { readonly kind: "withhold"; readonly reason: WithholdReason };

/** A person's recorded decision to send one mailing past consent and subscription. */
export interface Override {
  /** Who decided it; an override that names nobody, or no reason, lifts nothing. */
  readonly by: string;
  readonly reason: string;
  /** Lifts even a withdrawn consent, on this ground; `null`: a withdrawal stands. */
  readonly includeWithdrawn: { readonly legalBasis: LegalBasisKey } | null;
}

/** An override that is for the people it names alone, and for no reasons but some. */
export interface NamedOverride extends Override {
  readonly lifts: ReadonlySet<LiftableReason>;
  readonly contactIds: ReadonlySet<ContactId>;
}

/** What of a mailing bears on who may get it. */
export interface Mailing {
  readonly purpose: PurposeKey;
  /** Belongs to the mailing's purpose; `null` for a mailing without a type. */
  readonly subscriptionType: SubscriptionType | null;
  /** The setting: withhold e-marketing where consent was never given. */
  readonly hasEMarketingPrivacy: boolean;
  /** For everybody of the list. */
  readonly override: Override | null;
  /** Beside it: any of them lifts what it is for. */
  readonly namedOverrides: readonly NamedOverride[];
}

/** What became of the entries of a list that go to one address, as far as the list has been decided. */
export type EarlierEntries = "none" | "withheld" | "sent";

/** One recipient of a list. */
export interface Candidate {
  /** `null`: no contact of ours. */
  readonly standing: SendFacts | null;
  /** Whose standing it is; `null` also where that is not known, and nothing that names people is for them. */
  readonly contactId: ContactId | null;
  /** The list gives another address than the one on record of the contact it names. */
  readonly isMismatched: boolean;
  /** Those before it in the list that go to the same address. */
  readonly earlier: EarlierEntries;
  /** When the decision is made: a pause may be over by then. */
  readonly at: Date;
}

const SEND: SendDecision = { kind: "send" };

/**
 * Decides whether a mailing goes to a recipient; the first check that holds withholds it. An override lifts the checks
 * after the withdrawal, and the withdrawal where it says so. Nothing lifts a suppression; doubt withholds.
 *
 * Of the entries for one address the first that may be mailed is; every other but the first is a duplicate.
 */
export function decideSend(mailing: Mailing, candidate: Candidate): SendDecision {
  const { standing, isMismatched, earlier } = candidate;
  if (standing === null) return withhold("unknown-contact");
  if (standing.email === null) return withhold("no-address");
  if (isMismatched) return withhold("address-mismatch");
  if (earlier === "sent") return withhold("duplicate");
  const decision = decideByStanding(mailing, candidate, standing);
  return decision.kind === "withhold" && earlier === "withheld" ? withhold("duplicate") : decision;
}

/** Gives what became of an address after one more decision for it; one in doubt about the address is none for it. */
export function followAddress(earlier: EarlierEntries, decision: SendDecision): EarlierEntries {
  if (decision.kind === "send" || earlier === "sent") return "sent";
  return decision.reason === "address-mismatch" ? earlier : "withheld";
}

/** Decides what the contact's own record says, wherever in the list it stands. */
function decideByStanding(mailing: Mailing, candidate: Candidate, standing: SendFacts): SendDecision {
  if (standing.suppressions.length > 0) return withhold("suppressed");
  const reason = LIFTABLE_REASONS.find(
    (each) => WITHHOLDS[each](mailing, standing, candidate.at) && !isLifted(mailing, candidate, each),
  );
  return reason === undefined ? SEND : withhold(reason);
}

/** Says of each reason whether it holds, whatever lifts it. */
const WITHHOLDS: Readonly<
  Record<LiftableReason, (mailing: Mailing, standing: SendFacts, at: Date) => boolean>
> = {
  "purpose-withdrawn": ({ purpose }, standing) => isWithdrawn(purpose, standing),
  "company-no-mailings": ({ purpose }, { companyHasNoMailings }) =>
    purpose === E_MARKETING && companyHasNoMailings,
  unsubscribed: ({ subscriptionType: type }, standing) => choiceOf(type, standing) === "unsubscribed",
  paused: ({ purpose }, standing, at) => isPaused(standing, purpose, at),
  // Nobody is withheld for what they were never asked, so neither for a type whose default is to be asked first.
  "no-consent": ({ purpose, hasEMarketingPrivacy }, { consentByPurpose }) =>
    hasEMarketingPrivacy && purpose === E_MARKETING && !consentByPurpose.has(E_MARKETING),
  "not-subscribed": ({ subscriptionType: type, hasEMarketingPrivacy }, standing) =>
    hasEMarketingPrivacy && type?.defaultChoice === "unsubscribed" && choiceOf(type, standing) === undefined,
};

/** A type that is switched off counts like any other: what a contact said of it outlives that. */
function choiceOf(type: SubscriptionType | null, { subscriptionByType }: SendFacts) {
  return type === null ? undefined : subscriptionByType.get(type.key)?.choice;
}

function isWithdrawn(purpose: PurposeKey, standing: SendFacts): boolean {
  const consent = standing.consentByPurpose.get(purpose);
  if (consent !== undefined) return consent.state === "withdrawn";
  return purpose === E_MARKETING && isMarkInForce(standing);
}

function isLifted(
  { override, namedOverrides }: Mailing,
  { contactId }: Candidate,
  reason: LiftableReason,
): boolean {
  if (override !== null && canLift(override, reason)) return true;
  if (contactId === null) return false;
  return namedOverrides.some(
    (each) => each.lifts.has(reason) && each.contactIds.has(contactId) && canLift(each, reason),
  );
}

function canLift({ by, reason: why, includeWithdrawn }: Override, reason: LiftableReason): boolean {
  if (by.trim() === "" || why.trim() === "") return false;
  return reason !== "purpose-withdrawn" || includeWithdrawn !== null;
}

function withhold(reason: WithholdReason): SendDecision {
  return { kind: "withhold", reason };
}
