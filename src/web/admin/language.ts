// Choosing the language of the admin's pages.
import type { WebDependencies } from "../dependencies.ts";
import { keepLanguageChoice } from "./cookies.ts";
import { ownPath } from "./sign-in.ts";
import { chooseAdminLanguage } from "./strings/words.ts";
import { goTo, type OpenVisit, readFields } from "./visit.ts";

/** Keeps the choice and shows the page it was made on again. */
export async function chooseLanguage(deps: WebDependencies, visit: OpenVisit): Promise<Response> {
  const field = await readFields(visit);
  keepLanguageChoice(visit.c, deps.publicUrl, chooseAdminLanguage(field("language"), undefined));
  return goTo(visit, ownPath(field("to")));
}
