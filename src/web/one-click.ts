// RFC 8058: the POST that mail clients send when a reader presses their unsubscribe button.
import type { Context } from "hono";
import { assertNever } from "../base/assert.ts";
import { type ChangeOutcome, changePreferences } from "../flow/change-preferences.ts";
import type { WebDependencies } from "./dependencies.ts";
import { fromStore, RefusalError } from "./errors.ts";
import { languageOf } from "./frame.ts";
import { networkHashOf } from "./network.ts";
import { orNoteWish } from "./note-wish.ts";
import { readToken } from "./read-token.ts";
import { chooseStrings, typeName } from "./strings/languages.ts";
import { fill } from "./strings/message.ts";
import type { Strings } from "./strings/strings.ts";

/**
 * Unsubscribes from what the mail was sent for, and answers at once in plain text.
 *
 * Section 3.1: the request comes without cookies, so the token alone names the contact. Section 3.2 has the client
 * send `List-Unsubscribe=One-Click` as a form, multipart or not; clients were seen to send neither, so the body is
 * not read at all, however large or odd. Nothing but a button sends a POST to this address, and one who may have
 * wanted to leave is let go.
 */
export async function unsubscribeByOneClick(deps: WebDependencies, c: Context): Promise<Response> {
  const token = readToken(c.req.param("token") ?? "", deps.tokenKeys);
  if (token === null || token.payload.kind === "confirmation") throw new RefusalError({ kind: "bad-link" });
  const wish = { request: "one-click", wording: null } as const;
  const language = languageOf(c);
  const answer = await orNoteWish(deps, c, { token, wish }, async () => {
    const catalogue = await fromStore(deps.catalogue.current());
    const network = networkHashOf(c, deps);
    const change = { token: token.payload, request: ONE_CLICK, wording: null, language, network, catalogue };
    const outcome = await fromStore(changePreferences(deps.flow, change));
    const own = outcome.kind === "stored" ? outcome.before.language : null;
    return c.text(`${answerTo(outcome, chooseStrings([own, language], undefined))}\n`);
  });
  return answer ?? c.text(`${chooseStrings([language], undefined).oneClick.noted}\n`, 202);
}

const ONE_CLICK = { kind: "one-click" } as const;

function answerTo(outcome: ChangeOutcome, strings: Strings): string {
  switch (outcome.kind) {
    case "stored": {
      const type = outcome.origin.subscriptionType;
      return type === null
        ? strings.oneClick.all
        : fill(strings.oneClick.type, { type: typeName(strings, type) });
    }
    case "confirmation-asked":
      throw new Error("Cannot answer one click: it asks for no confirmation");
    case "preview":
      return strings.oneClick.preview;
    case "gone":
      return strings.oneClick.gone;
    default:
      return assertNever(outcome);
  }
}
