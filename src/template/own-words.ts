// Links whose address opts out and whose own words do not: "Read the article" at /unsubscribe-pages.
import type { ReadText } from "./match-phrases.ts";
import type { TextReading } from "./observe-text.ts";
import type { Shown } from "./read-around.ts";
import { type Signal, signal } from "./signals.ts";

/**
 * Weighs words that are neither ours nor silent: they are about something else, whatever the address is called.
 *
 * @param readings What the text says, and then its title.
 */
export function ownWordsSignals(
  { shown, folded, roles }: ReadText & { readonly shown: Shown },
  readings: readonly [TextReading, TextReading],
): readonly Signal[] {
  // One word may be the end of an address that was broken; where mails are named it is about those.
  if (shown !== "words" || !folded.includes(" ") || roles.some(({ role }) => role === "mail")) return [];
  const speaks = readings.some(({ unsubscribe, manage, isEnding, isChanging }) => {
    return unsubscribe.length + manage.length > 0 || isEnding || isChanging;
  });
  return speaks || readings[0].isSilent ? [] : [signal("own-words", folded)];
}
