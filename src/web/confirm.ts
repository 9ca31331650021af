// The page behind the link of a confirmation mail. GET shows it, since mail scanners follow links; the button confirms.
import type { Context } from "hono";
import { assertNever } from "../base/assert.ts";
import { mayConfirm } from "../consent/link-age.ts";
import { signToken } from "../consent/preference-token.ts";
import { confirmConsent } from "../flow/confirm-consent.ts";
import type { WebDependencies } from "./dependencies.ts";
import { fromStore, RefusalError } from "./errors.ts";
import { frameFor, keepLanguage } from "./frame.ts";
import { lostMailPath } from "./lost-mail.ts";
import { networkHashOf } from "./network.ts";
import { readWording } from "./preference-form.ts";
import { readForm } from "./read-form.ts";
import { type ReadToken, readToken } from "./read-token.ts";
import { confirmedPage, confirmPage } from "./views/confirm-page.tsx";
import type { PageFrame } from "./views/layout.tsx";
import { lostMailForm } from "./views/lost-mail-page.tsx";
import { noticePage } from "./views/notice-page.tsx";

/** Where the link of a confirmation mail leads. */
export const CONFIRM_PREFIX = "/c/";

/** Shows the question. */
export async function showConfirmation(deps: WebDependencies, c: Context): Promise<Response> {
  const token = requireToken(deps, c);
  const frame = await frameFor(deps, c);
  if (!mayConfirm(token.payload.issuedAt, deps.flow.clock())) {
    return c.html(expiredPage(deps, c, frame));
  }
  const path = keepLanguage(c, `${deps.basePath}${CONFIRM_PREFIX}${token.text}`);
  return c.html(confirmPage(frame, path));
}

/** Records the answer. */
export async function confirmByMail(deps: WebDependencies, c: Context): Promise<Response> {
  const token = requireToken(deps, c);
  const wording = readWording(await readForm(c));
  const frame = await frameFor(deps, c);
  const { language } = frame.strings;
  const catalogue = await fromStore(deps.catalogue.current());
  const network = networkHashOf(c, deps);
  const confirmation = { token: token.payload, wording, language, network, catalogue };
  const outcome = await fromStore(confirmConsent(deps.flow, confirmation));
  switch (outcome) {
    case "confirmed":
      return c.html(confirmedPage(frame, pagePathOf(deps, c, token)));
    case "expired":
      return c.html(expiredPage(deps, c, frame));
    default:
      return assertNever(outcome);
  }
}

/** Where the page is on which it can be undone: who confirms has shown that the mailbox is theirs. */
function pagePathOf({ basePath, tokenKeys }: WebDependencies, c: Context, { payload }: ReadToken): string {
  return keepLanguage(c, `${basePath}/s/${signToken({ ...payload, kind: "personal" }, tokenKeys[0])}`);
}

function expiredPage(deps: WebDependencies, c: Context, frame: PageFrame) {
  const form = lostMailForm(frame, { path: lostMailPath(deps, c), refused: null });
  return noticePage(frame, frame.strings.confirm.expired, form);
}

function requireToken(deps: WebDependencies, c: Context): ReadToken {
  const token = readToken(c.req.param("token") ?? "", deps.tokenKeys);
  if (token === null || token.payload.kind !== "confirmation") throw new RefusalError({ kind: "bad-link" });
  return token;
}
