// The languages of the admin's pages. The words of a subject stand in one file, all languages beside each other.

/** Codes of the languages, for the `lang` attribute and Intl. */
export const ADMIN_LANGUAGES = ["en", "nl"] as const;
export type AdminLanguage = (typeof ADMIN_LANGUAGES)[number];

/** The same words in every language; one that lacks some does not compile. */
export type Words<T> = Readonly<Record<AdminLanguage, T>>;

/** Chooses the language: what the admin chose, else the first the browser asks for that we have, else English. */
export function chooseAdminLanguage(chosen: string | undefined, accepted: string | undefined): AdminLanguage {
  const asked = [chosen ?? "", ...(accepted ?? "").split(",")].map((each) =>
    each.trim().slice(0, 2).toLowerCase(),
  );
  const code = asked.find((each) => ADMIN_LANGUAGES.some((language) => language === each));
  return ADMIN_LANGUAGES.find((language) => language === code) ?? "en";
}
