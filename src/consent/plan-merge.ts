// Two contacts who are one person: what is on record of both -> the changes that make one record of it.
import type { SourceKey } from "../base/ids.ts";
import type { IsOfBatch } from "./decide-changes.ts";
import { findNews, isGivenByNobody, type MarkedRecord } from "./imported-change.ts";
import { builtInSource, E_MARKETING } from "./purpose.ts";
import { isMarkInForce } from "./send-facts.ts";
import { type ChangeEvidence, evolve, type StatedChange } from "./standing.ts";

/** Who merges them, and why. */
export interface MergeEvidence {
  readonly by: string;
  /** Kept with each change. */
  readonly comment: string;
  readonly at: Date;
  /** What of the one who stays may be taken back with an import or the upgrade. */
  readonly isOfBatch: IsOfBatch;
}

/**
 * Plans a merge. What the merged contact said is stated of the one who stays, at the time and with the source it had, as
 * if it were imported: of two statements the later one holds, a withdrawal is ended by nothing but a later grant, and of
 * two pauses the longer one stays. A mark in force, whoever had it, outranks what neither of them gave.
 *
 * @param merged The contact who goes.
 * @param staying Who stays; the changes are theirs.
 */
export function planMerge(
  merged: MarkedRecord,
  staying: MarkedRecord,
  { by, comment, at: now, isOfBatch }: MergeEvidence,
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
  const news = findNews([...consents, ...choices], staying, isOfBatch);
  const consent = news.reduce(evolve, staying).consentByPurpose.get(E_MARKETING);
  if (consent === undefined || !isMarkInForce(merged) || !isGivenByNobody(consent))
    return [...news, ...pauses];
  // The mark would count for nothing beside the consent of the one who stays.
  const withdrawal: StatedChange = {
    ...evidence(builtInSource("import"), now),
    kind: "consent",
    purpose: E_MARKETING,
    state: "withdrawn",
    legalBasis: consent.legalBasis,
  };
  return [...news, { ...withdrawal, comment: `Marked "no mailings"; ${comment}` }, ...pauses];
}

/** What of a company bears on a merge. */
type Company = { readonly hasNoMailings: boolean } | null;

/**
 * Says whether the one who stays is of the other's company from now on: where they have none, and where that one alone is
 * marked "no mailings", which would else let mail through to somebody there.
 */
export function takesCompany(merged: Company, staying: Company): boolean {
  if (merged === null) return false;
  return staying === null || (merged.hasNoMailings && !staying.hasNoMailings);
}
