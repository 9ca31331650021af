// What the page confirms after a button was pressed, as far as it is so: the record is asked, not the address bar.
import { assertNever } from "../../base/assert.ts";
import type { SubscriptionTypeKey } from "../../base/ids.ts";
import { CONFIRMATION_DAYS } from "../../consent/link-age.ts";
import { E_MARKETING, type SubscriptionChoice } from "../../consent/purpose.ts";
import { formatDay, typeName } from "../strings/languages.ts";
import { fill, fillCount } from "../strings/message.ts";
import type { Strings } from "../strings/strings.ts";
import { isChosen, type PersonalPage, pausedUntil, purposeState } from "./personal-page.ts";

/** What is said after a button was pressed. */
export interface Confirmation {
  readonly title: string;
  readonly lines: readonly string[];
  /** Something is sent no more, or not for now. */
  readonly isLess: boolean;
  readonly hasUndo: boolean;
}

/** Says what was changed; `null` where nothing was, or it is no longer so. */
export function confirm(page: PersonalPage): Confirmation | null {
  const { strings, preferences, note } = page;
  const { saved } = strings;
  if (note === null) return null;
  const state = purposeState(preferences, E_MARKETING);
  const until = pausedUntil(preferences);
  switch (note.kind) {
    case "preview":
      return null;
    case "nothing":
      return done(strings, { lines: [saved.nothing] });
    case "saved":
      return preferences.standing.subscriptionByType.size === 0
        ? null
        : done(strings, { lines: [saved.choices], hasUndo: true });
    case "stopped":
      return state === "stopped"
        ? done(strings, { lines: [saved.stopped], isLess: true, hasUndo: true })
        : null;
    case "started":
      return state === "on" ? done(strings, { lines: [saved.started], hasUndo: true }) : null;
    case "paused":
      return until === null
        ? null
        : done(strings, { ...pausedText(strings, until), isLess: true, hasUndo: true });
    case "pause-ended":
      return until === null && state === "on"
        ? done(strings, { lines: [saved.pauseEnded], hasUndo: true })
        : null;
    case "confirmation-asked":
      return state === "stopped" ? askedText(page) : null;
    case "undone":
      return done(strings, { lines: [saved.undone] });
    case "undo-too-late":
      return done(strings, { title: saved.undo, lines: [saved.undoTooLate] });
    case "chosen":
      return confirmChoices(page, note.beforeByType);
    default:
      return assertNever(note);
  }
}

/** Nothing is sent where nothing may be, whatever the address bar says. */
function askedText({ strings, preferences, maskedAddress }: PersonalPage): Confirmation | null {
  if (maskedAddress === null || preferences.standing.suppressions.length > 0) return null;
  const { confirm: words, language } = strings;
  const valid = fillCount(language, words.valid, { name: "days", count: CONFIRMATION_DAYS });
  const lines = [fill(words.sent, { address: maskedAddress }), valid];
  return { title: words.sentTitle, lines, isLess: false, hasUndo: false };
}

function pausedText(strings: Strings, until: Date): Pick<Confirmation, "lines"> {
  return { lines: [fill(strings.saved.paused, { date: formatDay(strings, until) })] };
}

function confirmChoices(
  { strings, preferences }: PersonalPage,
  beforeByType: ReadonlyMap<SubscriptionTypeKey, SubscriptionChoice>,
): Confirmation | null {
  const changed = preferences.origin.types.filter((type) => {
    const before = beforeByType.get(type.key);
    return before !== undefined && isChosen(preferences, type) !== (before === "subscribed");
  });
  if (changed.length === 0) return null;
  const lines = changed.map((type) => {
    const name = { type: typeName(strings, type) };
    return fill(isChosen(preferences, type) ? strings.saved.subscribed : strings.saved.unsubscribed, name);
  });
  const isLess = changed.some((type) => !isChosen(preferences, type));
  return done(strings, { lines, isLess, hasUndo: true });
}

function done(strings: Strings, said: Partial<Confirmation>): Confirmation {
  return { title: strings.saved.title, lines: [], isLess: false, hasUndo: false, ...said };
}
