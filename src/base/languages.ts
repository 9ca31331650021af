// The languages in which a recipient may read us: the official ones of the EU, with Norwegian, Icelandic, Ukrainian,
// Arabic and Hebrew.

/** BCP 47 codes; English, which stands in where none fits, is the first. */
export const INTERFACE_LANGUAGES = [
  "en",
  "ar",
  "bg",
  "cs",
  "da",
  "de",
  "el",
  "es",
  "et",
  "fi",
  "fr",
  "ga",
  "he",
  "hr",
  "hu",
  "is",
  "it",
  "lt",
  "lv",
  "mt",
  "nb",
  "nl",
  "pl",
  "pt",
  "ro",
  "sk",
  "sl",
  "sv",
  "uk",
] as const;

/** The code of one of them. What lacks one of these languages does not compile. */
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];
