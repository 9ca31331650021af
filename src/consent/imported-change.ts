// What lines of an import say of consents and choices, and which of it is news against what is on record.
import { assertNever } from "../base/assert.ts";
import type { IsOfBatch } from "./decide-changes.ts";
import { CONSENT, E_MARKETING } from "./purpose.ts";
import { isMarkInForce, type SendFacts } from "./send-facts.ts";
import {
  type Consent,
  type ConsentRecord,
  evolve,
  isLowering,
  type StatedChange,
  supersedes,
  supersedesChoice,
} from "./standing.ts";

/**
 * What a line states; where it is undated, its moment is that of the import, and another import of it is no news. One of a
 * mark that stood alone counts for nothing beside the mark itself.
 */
export type ImportedChange = StatedChange & { readonly isUndated?: true; readonly isOfMark?: true };

/** What is on record of a contact whom the CRM may have marked. */
export type MarkedRecord = ConsentRecord & Pick<SendFacts, "hasNoMailingsMark">;

/**
 * Tells a consent that the upgrade assumed or the sender claims. It would hide the mark "no mailings", since that counts
 * by itself only where no consent is on record; what the contact gave stands, as the mark has no date.
 */
export function isGivenByNobody(consent: Pick<Consent, "state" | "legalBasis"> | undefined): boolean {
  return consent?.state === "granted" && consent.legalBasis !== CONSENT;
}

/**
 * Keeps of what lines state, in their order, what changes the record: what is on record already, or was withdrawn
 * later or by a mark in force, is none.
 *
 * @param isOfBatch Tells what of the record may be taken back, where what is stated stays: that it is ended is news then.
 */
export function findNews(
  stated: readonly ImportedChange[],
  record: MarkedRecord,
  isOfBatch: IsOfBatch = () => false,
): readonly StatedChange[] {
  const news: StatedChange[] = [];
  let current = record;
  for (const change of stated) {
    const isLasting = isEnded(current, change) && isOfBatch(change);
    if (!isLasting && !alters(current, change)) continue;
    news.push(change);
    current = evolve(current, change);
  }
  return news;
}

/** Tells what ends something that is ended on record. */
function isEnded(record: MarkedRecord, change: StatedChange): boolean {
  if (change.kind === "pause" || !isLowering(change)) return false;
  return change.kind === "consent"
    ? record.consentByPurpose.get(change.purpose)?.state === change.state
    : record.subscriptionByType.get(change.subscriptionType)?.choice === change.choice;
}

function alters(record: MarkedRecord, change: ImportedChange): boolean {
  switch (change.kind) {
    case "consent": {
      const recorded = record.consentByPurpose.get(change.purpose);
      if (recorded === undefined) return !isBarredByMark(record, change);
      // A later withdrawal is kept beside an earlier one: it outlives the grants in between.
      const isKnownGrant = change.state === "granted" && recorded.state === "granted";
      const isKnownEnd = change.isUndated && recorded.state === "withdrawn";
      return !isKnownGrant && !isKnownEnd && supersedes(change, recorded);
    }
    case "subscription": {
      const recorded = record.subscriptionByType.get(change.subscriptionType);
      const isKnownEnd = change.isUndated && recorded?.choice === "unsubscribed";
      return recorded === undefined || (!isKnownEnd && supersedesChoice(change, recorded));
    }
    // No line states one: what a contact paused on their own page is not for others to say.
    case "pause":
      return false;
    default:
      return assertNever(change);
  }
}

function isBarredByMark(record: MarkedRecord, change: Extract<StatedChange, { kind: "consent" }>): boolean {
  return change.purpose === E_MARKETING && isMarkInForce(record) && isGivenByNobody(change);
}
