// Settings and changes that name no mailing: in the foot of a mail they are those of the mails.
import type { JudgeContext } from "./judge-context.ts";
import type { Link } from "./link.ts";
import type { ReadText } from "./match-phrases.ts";
import { isBelowNote } from "./observe-place.ts";
import type { SentenceReading } from "./observe-sentence.ts";
import type { TextReading } from "./observe-text.ts";
import { type Signal, signal } from "./signals.ts";
import { isAlone } from "./weigh-manage.ts";

/** "Edit" and "settings" are of anything, but here of the mails. */
export function changeSignals(link: Link, context: JudgeContext): readonly Signal[] {
  const { settledBefore, settledAfter } = context.beside;
  if (settledBefore.length + settledAfter.length > 0)
    return [signal("link-text-change", "beside a link that opts out")];
  return isBelowNote(link, context) ? [signal("link-text-change", "beside why one receives the mail")] : [];
}

interface SettingsReading {
  readonly own: ReadText;
  readonly text: TextReading;
  readonly sentence: SentenceReading;
}

/** Weighs settings by why one receives the mail, which stands beside them. */
export function settingsSignals(
  link: Link,
  { own, text, sentence }: SettingsReading,
  context: JudgeContext,
): readonly Signal[] {
  if (isAllSettings(own, text) && isBelowNote(link, context))
    return [signal("sentence-confirms", "beside why one receives the mail")];
  const isVague = sentence.manage.some(({ name }) => name === "sentence-vague");
  return isVague &&
    sentence.against.length === 0 &&
    isBehindOptOut(link, context) &&
    isBelowNote(link, context)
    ? [signal("sentence-confirms", "right behind a link that opts out")]
    : [];
}

/** "Change settings", and not of what. */
function isAllSettings({ folded }: ReadText, { manage }: TextReading): boolean {
  const settings = manage.find(({ name }) => name === "link-text-settings")?.detail;
  const start = settings === undefined ? -1 : folded.indexOf(settings);
  return settings !== undefined && start >= 0 && isAlone({ start, end: start + settings.length }, folded);
}

/** Characters between the two links: one sentence. */
const BEHIND_CHARS = 80;

/** "If you do not want these mails, click [here]. To change your settings, click [here]". */
function isBehindOptOut({ before }: Link, { beside: { settledBefore } }: JudgeContext): boolean {
  const last = settledBefore.at(-1)?.trim() ?? "";
  const at = last === "" ? -1 : before.lastIndexOf(last);
  return at >= 0 && before.length - at - last.length <= BEHIND_CHARS;
}
