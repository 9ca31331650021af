// What lines of an import say of consents and choices, and which of it is news against what is on record.
import { assertNever } from "../base/assert.ts";
import { type ConsentRecord, evolve, type StatedChange, supersedes, supersedesChoice } from "./standing.ts";

/**
 * Keeps of what lines state, in their order, what changes the record: what is on record already, or was withdrawn
 * later, is none.
 */
export function findNews(stated: readonly StatedChange[], record: ConsentRecord): readonly StatedChange[] {
  const news: StatedChange[] = [];
  let current = record;
  for (const change of stated) {
    if (!alters(current, change)) continue;
    news.push(change);
    current = evolve(current, change);
  }
  return news;
}

function alters(record: ConsentRecord, change: StatedChange): boolean {
  switch (change.kind) {
    case "consent": {
      const recorded = record.consentByPurpose.get(change.purpose);
      if (recorded === undefined) return true;
      // A later withdrawal is kept beside an earlier one: it outlives the grants in between.
      const isKnownGrant = change.state === "granted" && recorded.state === "granted";
      return !isKnownGrant && supersedes(change, recorded);
    }
    case "subscription": {
      const recorded = record.subscriptionByType.get(change.subscriptionType);
      return recorded === undefined || supersedesChoice(change, recorded);
    }
    // No line states one: what a contact paused on their own page is not for others to say.
    case "pause":
      return false;
    default:
      return assertNever(change);
  }
}
