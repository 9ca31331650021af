// Who may be mailed: one decision for one recipient of one mailing. The order of the checks is the policy.
import type { LegalBasisKey, PurposeKey } from "../base/ids.ts";
import { E_MARKETING, type SubscriptionType } from "./purpose.ts";
import { isMarkInForce, isPaused, type SendFacts } from "./send-facts.ts";

/** Names the rules a decision was made by; it changes with every change of this file that alters a decision. */
export const DECISION_RULES_VERSION = "2026-11-25.2";

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

/** What of a mailing bears on who may get it. */
export interface Mailing {
  readonly purpose: PurposeKey;
  /** Belongs to the mailing's purpose; `null` for a mailing without a type. */
  readonly subscriptionType: SubscriptionType | null;
  /** The setting: withhold e-marketing where consent was never given. */
  readonly hasEMarketingPrivacy: boolean;
  readonly override: Override | null;
}

/** What became of the entries of a list that go to one address, as far as the list has been decided. */
export type EarlierEntries = "none" | "withheld" | "sent";

/** One recipient of a list. */
export interface Candidate {
  /** `null`: no contact of ours. */
  readonly standing: SendFacts | null;
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
  const { standing, isMismatched, earlier, at } = candidate;
  if (standing === null) return withhold("unknown-contact");
  if (standing.email === null) return withhold("no-address");
  if (isMismatched) return withhold("address-mismatch");
  if (earlier === "sent") return withhold("duplicate");
  const decision = decideByStanding(mailing, standing, at);
  return decision.kind === "withhold" && earlier === "withheld" ? withhold("duplicate") : decision;
}

/** Gives what became of an address after one more decision for it; one in doubt about the address is none for it. */
export function followAddress(earlier: EarlierEntries, decision: SendDecision): EarlierEntries {
  if (decision.kind === "send" || earlier === "sent") return "sent";
  return decision.reason === "address-mismatch" ? earlier : "withheld";
}

/** Decides what the contact's own record says, wherever in the list it stands. */
function decideByStanding(mailing: Mailing, standing: SendFacts, at: Date): SendDecision {
  if (standing.suppressions.length > 0) return withhold("suppressed");
  const override = validOverride(mailing);
  if (isWithdrawn(mailing.purpose, standing) && !override?.includeWithdrawn) {
    return withhold("purpose-withdrawn");
  }
  return override === null ? decideByChoices(mailing, standing, at) : SEND;
}

/** Decides the checks an override lifts. */
function decideByChoices(mailing: Mailing, standing: SendFacts, at: Date): SendDecision {
  const isEMarketing = mailing.purpose === E_MARKETING;
  const type = mailing.subscriptionType;
  // A type that is switched off counts like any other: what a contact said of it outlives that.
  const choice = type === null ? undefined : standing.subscriptionByType.get(type.key)?.choice;

  if (isEMarketing && standing.companyHasNoMailings) return withhold("company-no-mailings");
  if (choice === "unsubscribed") return withhold("unsubscribed");
  if (isPaused(standing, mailing.purpose, at)) return withhold("paused");
  // Nobody is withheld for what they were never asked, so neither for a type whose default is to be asked first.
  if (!mailing.hasEMarketingPrivacy) return SEND;
  if (isEMarketing && !standing.consentByPurpose.has(E_MARKETING)) return withhold("no-consent");
  if (type?.defaultChoice === "unsubscribed" && choice === undefined) return withhold("not-subscribed");
  return SEND;
}

function isWithdrawn(purpose: PurposeKey, standing: SendFacts): boolean {
  const consent = standing.consentByPurpose.get(purpose);
  if (consent !== undefined) return consent.state === "withdrawn";
  return purpose === E_MARKETING && isMarkInForce(standing);
}

function validOverride({ override }: Mailing): Override | null {
  return override !== null && override.by.trim() !== "" && override.reason.trim() !== "" ? override : null;
}

function withhold(reason: WithholdReason): SendDecision {
  return { kind: "withhold", reason };
}
