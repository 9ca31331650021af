// How much a link's words speak for another purpose.
import { isUnspaced } from "./fold-text.ts";
import type { PhraseHit, ReadText } from "./match-phrases.ts";
import { isInside, scaled } from "./phrase-hits.ts";
import { type Signal, signal } from "./signals.ts";

/** Shorter phrases stand in many texts. */
const MIN_PART_CHARS = 6;
/** Beginnings of words, in many languages, of what phrase lists cannot hold in all its forms. */
const OTHER_PURPOSES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:confirm|conferm|bevestig|bestatig|bekraft|bekreft|bekraeft|verify|verifi|activat|aktivier|activer|potvrd|potwierd)/,
    "confirms",
  ],
  [
    /privacy|datenschutz|confidential|integritetspolicy|personvern|privatliv|\bcookies?\b|privacidad|privacidade/,
    "privacy",
  ],
  [
    /\bbrowser|navegador|navigateur|\bonline\b|webversi|web version|tarayici|webbrowser|nettleser|webblas/,
    "views online",
  ],
  [/\b(?:log|sign) ?in\b|\blogin\b|\banmelden\b|inloggen|einloggen/, "signs in"],
];

/**
 * Weighs the phrase with another purpose in a text.
 *
 * @param spoken The phrases that opt out and manage in the same text.
 */
export function againstSignals(
  hit: PhraseHit | null,
  { folded }: ReadText,
  spoken: readonly (PhraseHit | null)[],
): readonly Signal[] {
  if (hit !== null && spoken.some((other) => other !== null && isInside(hit, other))) return [];
  // Where words have no spaces between them, "subscribe" stands in every "subscription".
  const isNoun = hit !== null && hit.span.end - hit.span.start <= 2 && isUnspaced(hit.phrase);
  if (isNoun && spoken.some((other) => other !== null)) return [];
  if (hit?.isWhole === true) return [signal("link-text-against", hit.phrase)];
  if (hit !== null) {
    const isShort = hit.span.end - hit.span.start < MIN_PART_CHARS;
    return [scaled(signal("link-text-against-part", hit.phrase), isShort ? 0.6 : 1)];
  }
  // Beside a phrase that opts out, "online" or "cookies" is how or of what.
  if (spoken[0] !== null) return [];
  const other = OTHER_PURPOSES.find(([pattern]) => pattern.test(folded));
  return other === undefined ? [] : [signal("link-text-against-part", other[1])];
}
