// The page at the root: who has no mail at hand has their link sent. Everybody gets the same answer.
import type { Context } from "hono";
import { parseEmailAddress } from "../consent/contact.ts";
import { askForLink } from "../flow/ask-for-mail.ts";
import type { WebDependencies } from "./dependencies.ts";
import { fromStore } from "./errors.ts";
import { frameFor, keepLanguage } from "./frame.ts";
import { readForm } from "./read-form.ts";
import { EMAIL_FIELD, lostMailPage } from "./views/lost-mail-page.tsx";
import { noticePage } from "./views/notice-page.tsx";

/** Shows the form. */
export async function showLostMail(deps: WebDependencies, c: Context): Promise<Response> {
  return c.html(lostMailPage(await frameFor(deps, c), { path: lostMailPath(deps, c), refused: null }));
}

/**
 * Asks for a mail with the link of whoever has the typed address. Whether anybody has it is looked up when the mail is
 * sent, so neither the answer nor its time can tell.
 */
export async function askByAddress(deps: WebDependencies, c: Context): Promise<Response> {
  const typed = (await readForm(c)).get(EMAIL_FIELD)?.[0] ?? "";
  const email = parseEmailAddress(typed);
  const frame = await frameFor(deps, c);
  if (email.kind === "error") {
    return c.html(lostMailPage(frame, { path: lostMailPath(deps, c), refused: typed }), 400);
  }
  await fromStore(askForLink(deps.flow, { email: email.value }, frame.strings.language));
  return c.html(noticePage(frame, frame.strings.lostMail.sent));
}

/** Where the form is posted to, from whichever page has it. */
export function lostMailPath({ basePath }: WebDependencies, c: Context): string {
  return keepLanguage(c, `${basePath}/`);
}
