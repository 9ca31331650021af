// An explanation for machines: plain JSON, times in UTC.
import { DECISION_RULES_VERSION, type SendDecision } from "../consent/decide-send.ts";
import { REASON_WORDS } from "../consent/reason-words.ts";
import type { LoggedChange } from "../store/consent-changes.ts";
import type { ExplainedMailing } from "./explain-mailing.ts";
import type { Explanation } from "./explain-recipient.ts";
import type { Reconstructed } from "./reconstruct-standings.ts";

/** Turns an explanation into what JSON can hold; keyed records become lists of named ones. */
export function explanationAsJson(explanation: Explanation) {
  const { person, at, isNow, suppressions, erasures, settings, mailing } = explanation;
  return {
    address: person.email,
    id: person.named?.externalId ?? null,
    at,
    isNow,
    contacts: explanation.contacts.map(contactAsJson),
    formerHolders: explanation.formerHolders.map(({ externalId, ...holder }) => ({
      id: externalId,
      ...holder,
    })),
    suppressions,
    erasedAt: erasures.map((erasure) => erasure.at),
    settings: { eMarketingPrivacy: settings.hasEMarketingPrivacy },
    rulesVersion: DECISION_RULES_VERSION,
    decisions: explanation.decisions.map(({ purpose, subscriptionType, decision }) => {
      return { purpose, subscriptionType, ...decisionAsJson(decision) };
    }),
    mailing: mailing === null ? null : mailingAsJson(mailing),
  };
}

/** Turns a contact with its part of the log into what JSON can hold. */
export function contactAsJson({ card, history, standing }: Reconstructed) {
  const { externalId, ...rest } = card;
  return {
    id: externalId,
    ...rest,
    consents: named(standing.consentByPurpose, "purpose"),
    subscriptions: named(standing.subscriptionByType, "subscriptionType"),
    pauses: named(standing.pauseByPurpose, "purpose"),
    log: history.map(loggedAsJson),
  };
}

function loggedAsJson({ change, batchId, recordedAt }: LoggedChange) {
  const { contactId: _, ...rest } = change;
  return { ...rest, batchId, recordedAt };
}

function mailingAsJson({ overrides, entries, ...mailing }: ExplainedMailing) {
  return {
    ...mailing,
    overrides,
    entries: entries.map(({ listKey, externalId, decision, now, ...entry }) => ({
      list: listKey,
      id: externalId,
      ...entry,
      ...decisionAsJson(decision),
      now: decisionAsJson(now),
      isSameNow: decision.kind === now.kind && reasonOf(decision) === reasonOf(now),
    })),
  };
}

function decisionAsJson(decision: SendDecision) {
  const reason = reasonOf(decision);
  return { decision: decision.kind, reason, words: reason === null ? null : REASON_WORDS[reason].en };
}

function reasonOf(decision: SendDecision) {
  return decision.kind === "send" ? null : decision.reason;
}

function named<Key extends string, Value>(map: ReadonlyMap<Key, Value>, name: string) {
  return [...map].map(([key, value]) => ({ [name]: key, ...value }));
}
