// The log of a contact: every change, the latest first.
import { assertNever } from "../../../base/assert.ts";
import type { SubscriptionType } from "../../../consent/purpose.ts";
import type { ConsentChange } from "../../../consent/standing.ts";
import type { LoggedChange } from "../../../store/consent-changes.ts";
import { fill } from "../../strings/message.ts";
import { type AdminFrame, formatTime } from "../frame.ts";
import { CONTACT_WORDS } from "../strings/contacts.ts";
import { tellNote } from "../strings/own-notes.ts";
import { VOCABULARY_WORDS } from "../strings/vocabulary.ts";
import { nameActor, nameOf, nameOfType } from "./names.ts";
import { DataTable, Moment } from "./parts.tsx";

interface LogProps {
  readonly frame: AdminFrame;
  readonly history: readonly LoggedChange[];
  readonly types: readonly SubscriptionType[];
}

/** Writes the log. */
export function Log({ frame, history, types }: LogProps) {
  const words = CONTACT_WORDS[frame.language];
  return (
    <article>
      <h2>{words.log}</h2>
      {history.length === 0 ? (
        <p class="soft">{words.noLog}</p>
      ) : (
        <DataTable
          columns={[words.when, words.what, words.source, words.who, words.comment]}
          rows={history
            .toReversed()
            .map(({ change }) => [
              <Moment frame={frame} at={change.at} />,
              tellChange(frame, types, change),
              nameOf(frame, "source", change.source),
              nameActor(frame, change),
              [tellNote(frame.language, change.comment), change.mailingId]
                .filter((each) => each !== null)
                .join(" · "),
            ])}
        />
      )}
    </article>
  );
}

/** Says what a change says. */
export function tellChange(
  frame: AdminFrame,
  types: readonly SubscriptionType[],
  change: ConsentChange,
): string {
  const { state, choice } = VOCABULARY_WORDS[frame.language];
  const words = CONTACT_WORDS[frame.language];
  const about =
    "purpose" in change
      ? nameOf(frame, "purpose", change.purpose)
      : nameOfType(frame, types, change.subscriptionType);
  const restored = (what: string): string => `${about}: ${words.takenBack}, ${what}`;
  switch (change.kind) {
    case "consent":
      return `${about}: ${state[change.state]} (${nameOf(frame, "basis", change.legalBasis)})`;
    case "subscription":
      return `${about}: ${choice[change.choice]}`;
    case "pause":
      return change.until === null
        ? `${about}: ${words.notPaused}`
        : `${about}: ${fill(words.pausedUntil, { time: formatTime(frame, change.until) })}`;
    case "consent-retracted":
      return restored(state[change.restored?.state ?? "none"]);
    case "subscription-retracted":
      return restored(change.restored === null ? state.none : choice[change.restored.choice]);
    case "pause-retracted":
      return restored(words.notPaused);
    default:
      return assertNever(change);
  }
}
