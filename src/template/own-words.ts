// Links whose own words are about something else: "Read the article" at /unsubscribe-pages, "Unsubscribe from Netflix".
import { HERE_LANGUAGES_BY_WORD } from "./compile-phrases.ts";
import { foldText } from "./fold-text.ts";
import type { Link } from "./link.ts";
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

/** What one leaves begins with a capital behind such a word, as names do. */
const FROM_NAME =
  /(?:^|\s)(?:from|van|von|vom|bij|voor|de|du|des|da|dal|dalla|di|do|fra|fran|från|av|z|ze|od|от|од|від|з)\s+(\p{Lu}[\p{L}\d]{3,40})/iu;

/** Weighs a name that is left: a sender's, or that of a service which an article is about. */
export function namedSignals(
  { text }: Link,
  { roles }: ReadText,
  { unsubscribe }: TextReading,
): readonly Signal[] {
  if (!unsubscribe.some(({ name }) => name === "link-text-part")) return [];
  const name = FROM_NAME.exec(text)?.[1];
  if (name === undefined || !/^\p{Lu}/u.test(name) || roles.some(({ role }) => role === "mail")) return [];
  return HERE_LANGUAGES_BY_WORD.has(foldText(name)) ? [] : [signal("link-text-named", name)];
}
