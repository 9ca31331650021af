// The card of what is on record: for what, on which ground, since when, from where.
import { assertNever } from "../../base/assert.ts";
import type { PurposeKey } from "../../base/ids.ts";
import { E_MARKETING } from "../../consent/purpose.ts";
import type { Consent } from "../../consent/standing.ts";
import { formatDay } from "../strings/languages.ts";
import { lookUp, lookUpOrNull } from "../strings/message.ts";
import type { Strings } from "../strings/strings.ts";
import { reachesService } from "./done.tsx";
import { type PersonalPage, purposeState } from "./personal-page.ts";

/** Draws every purpose that bears on this person, in plain words. */
export function RecordOnFile({ page }: { page: PersonalPage }) {
  const { strings, preferences } = page;
  const recorded = [...preferences.standing.consentByPurpose.keys()];
  const purposes = new Set([E_MARKETING, ...recorded]);
  return (
    <section class="card">
      <h2>{strings.record.title}</h2>
      {[...purposes].map((purpose) => (
        <PurposeRecord page={page} purpose={purpose} />
      ))}
    </section>
  );
}

/** Draws what no choice of this page touches, as long as it is so. */
export function Stays({ page: { strings, preferences } }: { page: PersonalPage }) {
  if (!reachesService(preferences)) return null;
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
  const hint = lookUpOrNull(strings.record.purposeHint, purpose);
  return (
    <div class="record">
      <h3>{lookUp(strings.record.purposeName, purpose)}</h3>
      {hint === null ? null : <p class="soft">{hint}</p>}
      <dl>
        <dt>{strings.record.statusLabel}</dt>
        <dd>{consent === undefined ? textWithoutRecord(page, purpose) : stateText(strings, consent)}</dd>
        {consent === undefined ? null : <Evidence strings={strings} consent={consent} />}
      </dl>
    </div>
  );
}

function Evidence({ strings, consent }: { strings: Strings; consent: Consent }) {
  return (
    <>
      {/* Once it was stopped nothing rests on the ground any more. */}
      {consent.state === "withdrawn" ? null : (
        <>
          <dt>{strings.record.basisLabel}</dt>
          <dd>{lookUp(strings.record.basis, consent.legalBasis)}</dd>
        </>
      )}
      <dt>{strings.record.sinceLabel}</dt>
      <dd>{formatDay(strings, consent.changedAt)}</dd>
      <dt>{strings.record.sourceLabel}</dt>
      <dd>{lookUp(strings.record.source, consent.source)}</dd>
    </>
  );
}

function stateText(strings: Strings, { state }: Consent): string {
  return state === "granted" ? strings.record.granted : strings.record.withdrawn;
}

function textWithoutRecord({ strings, preferences }: PersonalPage, purpose: PurposeKey): string {
  const state = purposeState(preferences, purpose);
  switch (state) {
    case "on":
      return strings.record.noneSent;
    case "stopped":
      return strings.record.markedNoMailings;
    case "not-given":
      return strings.record.noneWithheld;
    default:
      return assertNever(state);
  }
}
