// What is on record of a contact, and the forms that put something on record.
import type { Purpose, SubscriptionType } from "../../../consent/purpose.ts";
import type { Standing } from "../../../consent/standing.ts";
import type { LoggedChange } from "../../../store/consent-changes.ts";
import type { ContactCard } from "../../../store/contact-cards.ts";
import type { SuppressionRecord } from "../../../store/suppressions.ts";
import { fill } from "../../strings/message.ts";
import type { AdminFrame } from "../frame.ts";
import { CONTACT_WORDS } from "../strings/contacts.ts";
import { VOCABULARY_WORDS } from "../strings/vocabulary.ts";
import { Choice, PostForm, TextField } from "./forms.tsx";
import { isAssumed, nameActor, nameOf, nameOfType } from "./names.ts";
import { DataTable, Moment } from "./parts.tsx";

/** Names the fields of the forms that put something on record. */
export const RECORD_FIELDS = {
  purpose: "purpose",
  state: "state",
  basis: "basis",
  type: "type",
  choice: "choice",
  source: "source",
  reason: "reason",
} as const;

/** What may be put on record. */
export interface RecordVocabulary {
  readonly types: readonly SubscriptionType[];
  readonly purposes: readonly Purpose[];
  readonly bases: readonly { readonly key: string; readonly isActive: boolean }[];
  readonly sources: readonly { readonly key: string; readonly isActive: boolean }[];
}

interface RecordProps {
  readonly frame: AdminFrame;
  readonly card: ContactCard;
  readonly vocabulary: RecordVocabulary;
  readonly standing: Standing | null;
  readonly history: readonly LoggedChange[];
  readonly error?: string | null;
}

/** The consents by purpose, with who made each, and a form for one more. */
export function Consents({ frame, card, vocabulary, standing, history, error = null }: RecordProps) {
  const words = CONTACT_WORDS[frame.language];
  const { state: states } = VOCABULARY_WORDS[frame.language];
  return (
    <article>
      <h2>{words.purposes}</h2>
      <DataTable
        columns={[words.purpose, words.state, words.basis, words.source, words.since, words.who]}
        rows={vocabulary.purposes.map(({ key }) => {
          const consent = standing?.consentByPurpose.get(key);
          const name = nameOf(frame, "purpose", key);
          if (consent === undefined)
            return [name, <span class="soft">{states.none}</span>, "–", "–", "–", "–"];
          return [
            name,
            <>
              <span class={`badge ${consent.state === "granted" ? "good" : "bad"}`}>
                {states[consent.state]}
              </span>{" "}
              {isAssumed(key, consent) ? <span class="badge wait">{words.assumedBadge}</span> : null}
            </>,
            nameOf(frame, "basis", consent.legalBasis),
            nameOf(frame, "source", consent.source),
            <Moment frame={frame} at={consent.changedAt} />,
            whoMade(frame, history, (change) => "purpose" in change && change.purpose === key),
          ];
        })}
      />
      {card.mergedInto !== null ? null : (
        <details open={error !== null}>
          <summary>{words.recordConsent}</summary>
          <PostForm frame={frame} path={`/admin/contacts/${card.contactId}/consent`}>
            <Choice
              frame={frame}
              name={RECORD_FIELDS.purpose}
              label={words.purpose}
              value=""
              choices={vocabulary.purposes.map(({ key }) => [key, nameOf(frame, "purpose", key)])}
            />
            <Choice
              frame={frame}
              name={RECORD_FIELDS.state}
              label={words.state}
              value="withdrawn"
              choices={(["withdrawn", "granted"] as const).map((each) => [each, states[each]])}
            />
            <Choice
              frame={frame}
              name={RECORD_FIELDS.basis}
              label={words.basis}
              value="consent"
              choices={vocabulary.bases.filter(isOn).map(({ key }) => [key, nameOf(frame, "basis", key)])}
            />
            <Evidence frame={frame} vocabulary={vocabulary} error={error} suffix="" />
          </PostForm>
        </details>
      )}
    </article>
  );
}

/** The choices by subscription type, and a form for one more. */
export function Subscriptions({ frame, card, vocabulary, standing, history, error = null }: RecordProps) {
  const words = CONTACT_WORDS[frame.language];
  const { choice: choices } = VOCABULARY_WORDS[frame.language];
  const types = vocabulary.types.filter(
    ({ key, removedAt }) => removedAt === null || standing?.subscriptionByType.has(key) === true,
  );
  return (
    <article>
      <h2>{words.types}</h2>
      <DataTable
        columns={[words.type, words.choice, words.source, words.since, words.who]}
        rows={types.map(({ key, defaultChoice }) => {
          const subscription = standing?.subscriptionByType.get(key);
          const choice = subscription?.choice ?? defaultChoice;
          return [
            nameOfType(frame, types, key),
            <>
              <span class={`badge ${choice === "subscribed" ? "good" : "bad"}`}>{choices[choice]}</span>{" "}
              {subscription === undefined ? <span class="soft">{words.byDefault}</span> : null}
            </>,
            subscription === undefined ? "–" : nameOf(frame, "source", subscription.source),
            subscription === undefined ? "–" : <Moment frame={frame} at={subscription.changedAt} />,
            whoMade(
              frame,
              history,
              (change) => "subscriptionType" in change && change.subscriptionType === key,
            ),
          ];
        })}
      />
      {card.mergedInto !== null ? null : (
        <details open={error !== null}>
          <summary>{words.recordChoice}</summary>
          <PostForm frame={frame} path={`/admin/contacts/${card.contactId}/subscription`}>
            <Choice
              frame={frame}
              name={RECORD_FIELDS.type}
              label={words.type}
              value=""
              choices={types
                .filter(({ removedAt }) => removedAt === null)
                .map(({ key }) => [key, nameOfType(frame, types, key)])}
            />
            <Choice
              frame={frame}
              name={RECORD_FIELDS.choice}
              label={words.choice}
              value="unsubscribed"
              choices={(["unsubscribed", "subscribed"] as const).map((each) => [each, choices[each]])}
            />
            <Evidence frame={frame} vocabulary={vocabulary} error={error} suffix="-of-choice" />
          </PostForm>
        </details>
      )}
    </article>
  );
}

interface BarsProps {
  readonly frame: AdminFrame;
  readonly card: ContactCard;
  readonly suppressions: readonly SuppressionRecord[];
  readonly error: string | null;
}

/** The bars on the contact's address, in force and lifted, and a form that bars it or lifts them. */
export function Bars({ frame, card, suppressions, error }: BarsProps) {
  const words = CONTACT_WORDS[frame.language];
  if (card.email === null) return null;
  return (
    <article>
      <h2>{words.bars}</h2>
      {suppressions.length === 0 ? <p class="soft">{words.noBars}</p> : null}
      <ul>
        {suppressions.map(({ reason, since, actor, comment, lifted }) => (
          <li>
            {nameOf(frame, "suppression", reason)}, <Moment frame={frame} at={since} />
            {actor === null ? null : `, ${actor}`}
            {comment === null ? null : ` – ${comment}`}{" "}
            <span class={`badge ${lifted === null ? "bad" : ""}`}>
              {lifted === null ? words.barInForce : fill(words.barLifted, { who: lifted.by ?? "–" })}
            </span>
          </li>
        ))}
      </ul>
      <details open={error !== null}>
        <summary>
          {words.bar} / {words.lift}
        </summary>
        <PostForm frame={frame} path={`/admin/contacts/${card.contactId}/bar`}>
          <ReasonField frame={frame} error={error} suffix="-of-bar" />
          <div class="actions">
            <button type="submit" name="lift" value="no">
              {words.bar}
            </button>
            <button type="submit" name="lift" value="yes" class="quiet">
              {words.lift}
            </button>
          </div>
        </PostForm>
      </details>
    </article>
  );
}

interface EvidenceProps {
  readonly frame: AdminFrame;
  readonly vocabulary: RecordVocabulary;
  readonly error: string | null;
  readonly suffix: string;
}

function Evidence({ frame, vocabulary, error, suffix }: EvidenceProps) {
  const words = CONTACT_WORDS[frame.language];
  return (
    <>
      <Choice
        frame={frame}
        id={`${RECORD_FIELDS.source}${suffix}`}
        name={RECORD_FIELDS.source}
        label={words.source}
        value="user"
        choices={vocabulary.sources.filter(isOn).map(({ key }) => [key, nameOf(frame, "source", key)])}
      />
      <ReasonField frame={frame} error={error} suffix={suffix} />
      <button type="submit">{words.save}</button>
    </>
  );
}

function ReasonField({ frame, error, suffix }: Pick<EvidenceProps, "frame" | "error" | "suffix">) {
  const words = CONTACT_WORDS[frame.language];
  return (
    <TextField
      frame={frame}
      id={`${RECORD_FIELDS.reason}${suffix}`}
      name={RECORD_FIELDS.reason}
      label={words.reason}
      hint={words.reasonHint}
      error={error}
    />
  );
}

function isOn({ isActive }: { readonly isActive: boolean }): boolean {
  return isActive;
}

/** Names who made the last change of something; nothing where there was none. */
function whoMade(
  frame: AdminFrame,
  history: readonly LoggedChange[],
  isAbout: (change: LoggedChange["change"]) => boolean,
): string {
  const last = history.findLast(({ change }) => isAbout(change));
  if (last === undefined) return "–";
  return nameActor(frame, last.change);
}
