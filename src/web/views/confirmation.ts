// What the page confirms after a button was pressed, as far as it is so: the record is asked, not the address bar.
import { assertNever } from "../../base/assert.ts";
import type { SubscriptionTypeKey } from "../../base/ids.ts";
import type { PreferenceRequest } from "../../consent/decide-changes.ts";
import { E_MARKETING, type SubscriptionChoice } from "../../consent/purpose.ts";
import { typeName } from "../strings/languages.ts";
import { fill } from "../strings/message.ts";
import type { Strings } from "../strings/strings.ts";
import { isReceived, type PersonalPage, purposeState } from "./personal-page.ts";

/** What is said after a button was pressed. */
export interface Confirmation {
  readonly title: string;
  readonly lines: readonly string[];
  /** Something is sent no more, or not for now. */
  readonly isLess: boolean;
  readonly undo: PreferenceRequest | null;
}

/** Says what was changed; `null` where nothing was, or it is no longer so. */
export function confirm(page: PersonalPage): Confirmation | null {
  const { strings, preferences, note } = page;
  if (note === null) return null;
  const state = purposeState(preferences, E_MARKETING);
  switch (note.kind) {
    case "preview":
      return null;
    case "nothing":
      return done(strings, { lines: [strings.saved.nothing] });
    case "saved":
      return preferences.standing.subscriptionByType.size > 0
        ? done(strings, { lines: [strings.saved.choices] })
        : null;
    // What was never granted is not granted by an undo; the button below does that, by its name.
    case "stopped":
      return state === "stopped"
        ? done(strings, {
            lines: [strings.saved.stopped],
            isLess: true,
            undo: note.hasUndo ? { kind: "start-again" } : null,
          })
        : null;
    case "started":
      return state === "on"
        ? done(strings, { lines: [strings.saved.started], undo: note.hasUndo ? { kind: "stop-all" } : null })
        : null;
    case "chosen":
      return confirmChoices(page, note.beforeByType);
    default:
      return assertNever(note);
  }
}

function confirmChoices(
  { strings, preferences }: PersonalPage,
  beforeByType: ReadonlyMap<SubscriptionTypeKey, SubscriptionChoice>,
): Confirmation | null {
  const changed = preferences.origin.types.filter((type) => {
    const before = beforeByType.get(type.key);
    return before !== undefined && isReceived(preferences, type) !== (before === "subscribed");
  });
  if (changed.length === 0) return null;
  const lines = changed.map((type) =>
    isReceived(preferences, type)
      ? fill(strings.saved.subscribed, { type: typeName(strings, type) })
      : fill(strings.saved.unsubscribed, { type: typeName(strings, type) }),
  );
  const choiceByType = new Map(changed.map(({ key }) => [key, beforeByType.get(key) ?? "unsubscribed"]));
  const isLess = changed.some((type) => !isReceived(preferences, type));
  return done(strings, { lines, isLess, undo: { kind: "save-choices", choiceByType } });
}

function done(strings: Strings, said: Partial<Confirmation>): Confirmation {
  return { title: strings.saved.title, lines: [], isLess: false, undo: null, ...said };
}
