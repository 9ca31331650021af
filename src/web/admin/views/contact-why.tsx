// Why a contact is mailed or not: what follows for every kind of mail, and what a mailing decided.
import type { MailingId } from "../../../base/ids.ts";
import type { SendDecision } from "../../../consent/decide-send.ts";
import type { SubscriptionType } from "../../../consent/purpose.ts";
import { REASON_WORDS } from "../../../consent/reason-words.ts";
import type { ExplainedMailing } from "../../../flow/explain-mailing.ts";
import type { Explanation } from "../../../flow/explain-recipient.ts";
import { fill } from "../../strings/message.ts";
import { type AdminFrame, formatTime } from "../frame.ts";
import { formatLocalTime } from "../local-time.ts";
import { CONTACT_WORDS } from "../strings/contacts.ts";
import { MAILING_WHY_WORDS } from "../strings/mailing-why.ts";
import { TextField } from "./forms.tsx";
import { nameOf, nameOfType } from "./names.ts";
import { DataTable, Moment } from "./parts.tsx";

interface DecisionsProps {
  readonly frame: AdminFrame;
  readonly explanation: Explanation;
  readonly types: readonly SubscriptionType[];
}

/** What follows for mail of each purpose and type. */
export function Decisions({ frame, explanation, types }: DecisionsProps) {
  const words = CONTACT_WORDS[frame.language];
  const { isNow, at, decisions } = explanation;
  return (
    <>
      <h2>{isNow ? words.follows : fill(words.followsThen, { time: formatTime(frame, at) })}</h2>
      <DataTable
        columns={[words.mailOf, words.outcome]}
        rows={decisions.map(({ purpose, subscriptionType, decision }) => [
          [
            nameOf(frame, "purpose", purpose),
            ...(subscriptionType === null ? [] : [nameOfType(frame, types, subscriptionType)]),
          ].join(", "),
          <Decision frame={frame} decision={decision} />,
        ])}
      />
    </>
  );
}

function Decision({ frame, decision }: { frame: AdminFrame; decision: SendDecision }) {
  const words = CONTACT_WORDS[frame.language];
  if (decision.kind === "send") return <span class="badge good">{words.send}</span>;
  return (
    <>
      <span class="badge bad">{words.withhold}</span> {REASON_WORDS[decision.reason][frame.language]}
    </>
  );
}

interface WhyProps {
  readonly frame: AdminFrame;
  readonly explanation: Explanation;
  readonly mailingId: MailingId | null;
  readonly error: string | null;
}

/** A form that asks about a mailing, a moment, or both; it only shows, so its answer has an address. */
export function WhyForm({ frame, explanation, mailingId, error }: WhyProps) {
  const words = CONTACT_WORDS[frame.language];
  return (
    <>
      <h3>{words.why}</h3>
      <form method="get" action="#why" class="row">
        <TextField
          frame={frame}
          name="mailing"
          label={words.mailing}
          hint={words.whyHint}
          value={mailingId ?? ""}
          error={error}
        />
        <TextField
          frame={frame}
          name="at"
          label={`${words.atTime} (${frame.zone})`}
          type="datetime-local"
          value={explanation.isNow ? "" : formatLocalTime(explanation.at, frame.zone)}
        />
        <button type="submit" class="quiet">
          {words.whyButton}
        </button>
      </form>
    </>
  );
}

/** What a mailing decided for the contact, and what it would decide now. */
export function MailingDecision({ frame, mailing }: { frame: AdminFrame; mailing: ExplainedMailing }) {
  const words = MAILING_WHY_WORDS[frame.language];
  return (
    <>
      <h3>{fill(words.decided, { mailing: mailing.id })}</h3>
      {mailing.obstacle === null ? null : <p>{words.refused}</p>}
      {mailing.overrides.map(({ by, at, reason }) => (
        <p>{fill(words.overridden, { who: by, time: formatTime(frame, at), why: reason })}</p>
      ))}
      {mailing.entries.length === 0 ? <p>{words.notInIt}</p> : null}
      <ul>
        {mailing.entries.map(({ decision, now, decidedAt }) => (
          <li>
            <Moment frame={frame} at={decidedAt} />: <Decision frame={frame} decision={decision} />
            <br />
            {isSame(decision, now) ? (
              <span class="soft">{words.sameNow}</span>
            ) : (
              <>
                {words.differsNow} <Decision frame={frame} decision={now} />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function isSame(a: SendDecision, b: SendDecision): boolean {
  return a.kind === "withhold" && b.kind === "withhold" ? a.reason === b.reason : a.kind === b.kind;
}
