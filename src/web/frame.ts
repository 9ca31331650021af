// The frame of a page for one request: in which language, under which sender's look.
import type { Context } from "hono";
import { PLAIN_BRAND } from "./brand.ts";
import type { WebDependencies } from "./dependencies.ts";
import { chooseStrings, findStrings } from "./strings/languages.ts";
import { LANGUAGE_FIELD } from "./views/language-switcher.tsx";
import type { PageFrame } from "./views/layout.tsx";

/**
 * Frames the answer to a request.
 *
 * @param languages What the page is known to be read in, the most binding first; a reader who switched outranks it.
 */
export function frameFor(
  { basePath }: Pick<WebDependencies, "basePath">,
  c: Context,
  languages: readonly (string | null)[] = [],
): PageFrame {
  const asked = c.req.query(LANGUAGE_FIELD);
  const switchedTo = findStrings(asked)?.language ?? null;
  const query = new URLSearchParams(c.req.url.split("?").slice(1).join("?"));
  query.delete(LANGUAGE_FIELD);
  return {
    strings: chooseStrings([switchedTo, ...languages], c.req.header("accept-language")),
    basePath,
    brand: PLAIN_BRAND,
    switchedTo,
    query: query.toString(),
  };
}

/** Adds the language a reader switched to to the address of a page, so that it stays. */
export function keepLanguage({ switchedTo }: PageFrame, path: string): string {
  if (switchedTo === null) return path;
  return `${path}${path.includes("?") ? "&" : "?"}${LANGUAGE_FIELD}=${switchedTo}`;
}
