// The label "Manage subscriptions" in each language, and which language a template is in.
import { LANGUAGES } from "./compile-phrases.ts";
import { pickLanguage } from "./match-phrases.ts";

const LABEL_BY_LANGUAGE: ReadonlyMap<string, string> = new Map(
  LANGUAGES.map(({ code, label }) => [code, label]),
);
const CODES = [...LABEL_BY_LANGUAGE.keys()];
const FALLBACK = "en";

/** A label and the language it is in. */
export interface Label {
  readonly language: string;
  readonly text: string;
}

/** The label of a language that is written in two scripts, where the text it replaces is in the second. */
const CYRILLIC_LABELS: ReadonlyMap<string, string> = new Map([["sr", "Управљај претплатама"]]);

/**
 * The label in the first of the languages that we have it in; English where we have none.
 *
 * @param replaced The text that it replaces, whose script it follows.
 */
export function labelFor(languages: readonly (string | null)[], replaced = ""): Label {
  const wanted = languages.filter((language) => language !== null);
  const known = wanted.find((language) => closest(language) !== null) ?? FALLBACK;
  const language = closest(known) ?? FALLBACK;
  const inScript = /\p{Script=Cyrillic}/u.test(replaced) ? CYRILLIC_LABELS.get(language) : undefined;
  return { language, text: inScript ?? LABEL_BY_LANGUAGE.get(language) ?? "" };
}

/** Says whether there is a label in a language, such as "nl" or "pt-BR". */
export function hasLabel(language: string): boolean {
  return closest(language) !== null;
}

/** Characters at a document's start in which its language is told. */
const HEAD_CHARS = 20_000;

/** Reads the language that the outermost element names; `null` where it names none. */
export function documentLanguage(source: string): string | null {
  const tag =
    /<(?:html|mjml|body)\b[^<>]{0,2000}?\b(?:xml:)?lang\s{0,9}=\s{0,9}["']?([A-Za-z]{2,3}(?:-[A-Za-z]{2,4})?)\b/i;
  return tag.exec(source.slice(0, HEAD_CHARS))?.[1] ?? null;
}

function closest(language: string): string | null {
  const code = pickLanguage(CODES, [language]);
  if (code === null) return null;
  // pickLanguage falls back to English, which is an answer only where English was asked for.
  return code !== FALLBACK || /^en\b/i.test(language) ? code : null;
}
