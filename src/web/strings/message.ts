// The shape of a translated sentence: plain data with places to fill, and forms for counts.

/** A sentence with a place to fill, written `{name}`; one that lacks it does not compile. */
export type With<Name extends string> = `${string}{${Name}}${string}`;

/** Sentences for a count, by the categories of `Intl.PluralRules`; `other` is always there. */
export type Plural<Name extends string> = { readonly other: With<Name> } & {
  readonly [category in Exclude<Intl.LDMLPluralRule, "other">]?: string;
};

/** Puts values into the places of a sentence; they are escaped later, as all text of a page is. */
export function fill<Name extends string>(
  sentence: With<Name>,
  values: Readonly<Record<Name, string>>,
): string {
  return Object.entries<string>(values).reduce<string>(
    (text, [name, value]) => text.replaceAll(`{${name}}`, () => value),
    sentence,
  );
}

/** Splits a sentence at a place to fill, for a value that comes with markup of its own. */
export function splitAt<Name extends string>(
  sentence: With<Name>,
  name: Name,
): readonly [before: string, after: string] {
  const [before = "", ...after] = sentence.split(`{${name}}`);
  return [before, after.join("")];
}

/** Chooses the form for a count and puts the count, written as the language does, into its place. */
export function fillCount<Name extends string>(
  language: string,
  forms: Plural<Name>,
  { name, count }: { readonly name: Name; readonly count: number },
): string {
  const { rules, numbers } = countFormatOf(language);
  const form: string = forms[rules.select(count)] ?? forms.other;
  return form.replaceAll(`{${name}}`, numbers.format(count));
}

interface CountFormat {
  readonly rules: Intl.PluralRules;
  readonly numbers: Intl.NumberFormat;
}

// Making both anew for each count took half of a page's time.
const COUNT_FORMAT_BY_LANGUAGE = new Map<string, CountFormat>();

function countFormatOf(language: string): CountFormat {
  const known = COUNT_FORMAT_BY_LANGUAGE.get(language);
  if (known !== undefined) return known;
  const format = { rules: new Intl.PluralRules(language), numbers: new Intl.NumberFormat(language) };
  COUNT_FORMAT_BY_LANGUAGE.set(language, format);
  return format;
}

/** Looks words up by a key of the store; the admin may have added keys that nobody translated. */
export function lookUp(words: Readonly<Record<string, string>>, key: string): string {
  return lookUpOrNull(words, key) ?? key;
}

/** Looks words up by a key of the store; `null` where there are none. */
export function lookUpOrNull(words: Readonly<Record<string, string>>, key: string): string | null {
  return Object.hasOwn(words, key) ? (words[key] ?? null) : null;
}
