// The frame of a page for one request: in which language, under which sender's look.
import type { Context } from "hono";
import { brandOf, PLAIN_BRAND } from "./brand.ts";
import type { WebDependencies } from "./dependencies.ts";
import { chooseStrings, findStrings } from "./strings/languages.ts";
import { LANGUAGE_FIELD } from "./views/language-switcher.tsx";
import type { PageFrame } from "./views/layout.tsx";

/**
 * Frames the answer to a request; the sender's look is that of a moment ago where the store cannot be read.
 *
 * @param languages What the page is known to be read in, the most binding first; a reader who switched outranks it.
 */
export async function frameFor(
  { basePath, catalogue }: Pick<WebDependencies, "basePath" | "catalogue">,
  c: Context,
  languages: readonly (string | null)[] = [],
): Promise<PageFrame> {
  const known = await catalogue.lastKnown();
  return {
    strings: chooseStrings([switchedTo(c), ...languages], c.req.header("accept-language")),
    basePath,
    brand: known === null ? PLAIN_BRAND : brandOf(known.settings),
    query: queryBesideLanguage(c),
  };
}

/** Gives the code of the language a request is answered in, as far as it can tell by itself. */
export function languageOf(c: Context): string {
  return chooseStrings([switchedTo(c)], c.req.header("accept-language")).language;
}

/** Adds the language a reader switched to to the address of a page, so that it stays. */
export function keepLanguage(c: Context, path: string): string {
  const language = switchedTo(c);
  if (language === null) return path;
  return `${path}${path.includes("?") ? "&" : "?"}${LANGUAGE_FIELD}=${language}`;
}

function switchedTo(c: Context): string | null {
  return findStrings(c.req.query(LANGUAGE_FIELD))?.language ?? null;
}

function queryBesideLanguage(c: Context): string {
  const { search } = new URL(c.req.url);
  if (search === "") return "";
  const query = new URLSearchParams(search);
  query.delete(LANGUAGE_FIELD);
  return query.toString();
}
