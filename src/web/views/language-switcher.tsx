// The switcher of languages: links that ask for the same page in another one, open or shut without script.
import { raw } from "hono/html";
import { LANGUAGES, nameOfLanguage } from "../strings/languages.ts";
import type { Strings } from "../strings/strings.ts";

/** Names the language in a page's address. */
export const LANGUAGE_FIELD = "lang";

/** Draws the switcher; each language stands in it under its own name. */
export function LanguageSwitcher({ strings, query }: { strings: Strings; query: string }) {
  return (
    <details class="languages">
      <summary>
        <span class="unseen">{strings.languageLabel}: </span>
        {nameOfLanguage(strings)}
      </summary>
      <ul>{raw(linksOf(strings, query))}</ul>
    </details>
  );
}

const LINKS_BY_LANGUAGE = new Map<string, string>();

/** Most pages have no query: their links are the same for everybody, and drawing thirty for each page took half of its time. */
function linksOf(strings: Strings, query: string): string {
  if (query !== "") return drawLinks(strings, query);
  const known = LINKS_BY_LANGUAGE.get(strings.language) ?? drawLinks(strings, query);
  LINKS_BY_LANGUAGE.set(strings.language, known);
  return known;
}

function drawLinks(strings: Strings, query: string): string {
  const others = LANGUAGES.filter((each) => each !== strings);
  const named = others.map((each) => [nameOfLanguage(each), each.language] as const);
  named.sort(([a], [b]) => a.localeCompare(b, "en"));
  return named.map(([name, language]) => String(<LanguageLink {...{ name, language, query }} />)).join("");
}

interface LanguageLinkProps {
  readonly name: string;
  readonly language: string;
  readonly query: string;
}

function LanguageLink({ name, language, query }: LanguageLinkProps) {
  const address = new URLSearchParams(query);
  address.set(LANGUAGE_FIELD, language);
  return (
    <li>
      <a href={`?${address}`} lang={language} hreflang={language} rel="nofollow">
        <bdi>{name}</bdi>
      </a>
    </li>
  );
}
