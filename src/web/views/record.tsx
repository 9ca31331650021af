// The card of what is on record: for what, on which ground, since when, from where.
import { assertNever } from "../../base/assert.ts";
import type { PurposeKey } from "../../base/ids.ts";
import { E_MARKETING, SALES_AND_SERVICE } from "../../consent/purpose.ts";
import type { Consent } from "../../consent/standing.ts";
import { formatDay } from "../strings/languages.ts";
import type { Strings } from "../strings/strings.ts";
import { type PersonalPage, purposeState } from "./personal-page.ts";

/** Draws every purpose that bears on this person, in plain words. */
export function RecordOnFile({ page }: { page: PersonalPage }) {
  const { strings, preferences } = page;
  const recorded = [...preferences.standing.consentByPurpose.keys()];
  const purposes = new Set([E_MARKETING, ...recorded]);
  return (
    <section class="card">
      <h2>{strings.recordTitle}</h2>
      {[...purposes].map((purpose) => (
        <PurposeRecord page={page} purpose={purpose} />
      ))}
    </section>
  );
}

/** Draws what no choice of this page touches, as long as it is so. */
export function Stays({ page: { strings, preferences } }: { page: PersonalPage }) {
  const { consentByPurpose, suppressions } = preferences.standing;
  const isWithdrawn = consentByPurpose.get(SALES_AND_SERVICE)?.state === "withdrawn";
  if (suppressions.length > 0 || isWithdrawn) return null;
  return (
    <section class="card">
      <h2>{strings.staysTitle}</h2>
      <p>{strings.stays}</p>
    </section>
  );
}

function PurposeRecord({ page, purpose }: { page: PersonalPage; purpose: PurposeKey }) {
  const { strings, preferences } = page;
  const consent = preferences.standing.consentByPurpose.get(purpose);
  const hint = strings.purposeHint[purpose];
  return (
    <div class="record">
      <h3>{strings.purposeName[purpose] ?? purpose}</h3>
      {hint === undefined ? null : <p class="soft">{hint}</p>}
      <dl>
        <dt>{strings.statusLabel}</dt>
        <dd>{consent === undefined ? textWithoutRecord(page, purpose) : stateText(strings, consent)}</dd>
        {consent === undefined ? null : <Evidence strings={strings} consent={consent} />}
      </dl>
    </div>
  );
}

function Evidence({ strings, consent }: { strings: Strings; consent: Consent }) {
  return (
    <>
      <dt>{strings.legalBasisLabel}</dt>
      <dd>{strings.legalBasis[consent.legalBasis] ?? consent.legalBasis}</dd>
      <dt>{strings.sinceLabel}</dt>
      <dd>{formatDay(strings, consent.changedAt)}</dd>
      <dt>{strings.sourceLabel}</dt>
      <dd>{strings.source[consent.source] ?? consent.source}</dd>
    </>
  );
}

function stateText(strings: Strings, { state }: Consent): string {
  return state === "granted" ? strings.granted : strings.withdrawn;
}

function textWithoutRecord({ strings, preferences }: PersonalPage, purpose: PurposeKey): string {
  const state = purposeState(preferences, purpose);
  switch (state) {
    case "on":
      return strings.noneSent;
    case "stopped":
      return strings.markedNoMailings;
    case "not-given":
      return strings.noneWithheld;
    default:
      return assertNever(state);
  }
}
