// Two contacts who are one person: what is on record of both -> the changes that make one record of it.
import type { SourceKey } from "../base/ids.ts";
import { findNews } from "./imported-change.ts";
import type { ChangeEvidence, ConsentRecord, StatedChange } from "./standing.ts";

/** Who merges them, and why. */
export interface MergeEvidence {
  readonly by: string;
  /** Kept with each change. */
  readonly comment: string;
}

/**
 * Plans a merge. What the merged contact said is stated of the one who stays, at the time and with the source it had, as
 * if it were imported: of two statements the later one holds, a withdrawal is ended by nothing but a later grant, and of
 * two pauses the longer one stays.
 *
 * @param merged The contact who goes.
 * @param staying Who stays; the changes are theirs.
 */
export function planMerge(
  merged: ConsentRecord,
  staying: ConsentRecord,
  { by, comment }: MergeEvidence,
): readonly StatedChange[] {
  const evidence = (source: SourceKey, at: Date): ChangeEvidence => {
    const { contactId } = staying;
    return { contactId, source, at, actor: by, comment, wording: null, mailingId: null };
  };
  const consents = [...merged.consentByPurpose].map(
    ([purpose, { state, legalBasis, source, changedAt }]): StatedChange => {
      return { ...evidence(source, changedAt), kind: "consent", purpose, state, legalBasis };
    },
  );
  const choices = [...merged.subscriptionByType].map(
    ([subscriptionType, { choice, source, changedAt }]): StatedChange => {
      return { ...evidence(source, changedAt), kind: "subscription", subscriptionType, choice };
    },
  );
  const pauses = [...merged.pauseByPurpose].flatMap(
    ([purpose, { until, source, changedAt }]): StatedChange[] => {
      const own = staying.pauseByPurpose.get(purpose);
      const isLonger = own === undefined || until > own.until;
      return isLonger ? [{ ...evidence(source, changedAt), kind: "pause", purpose, until }] : [];
    },
  );
  return [...findNews([...consents, ...choices], staying), ...pauses];
}
