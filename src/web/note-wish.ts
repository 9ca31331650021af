// A wish to leave that the store cannot take right now is noted instead, and the answer says noted, not done.

import type { Context } from "hono";
import { keepNote, NOTABLE_REQUESTS, type Note } from "../flow/note-request.ts";
import type { WebDependencies } from "./dependencies.ts";
import { isStoreFailure, RefusalError } from "./errors.ts";
import { failureFields } from "./failure-fields.ts";
import type { ReadToken } from "./read-token.ts";

/** A wish, as far as it may be noted. */
export type Wish = Pick<Note, "request" | "wording">;

/**
 * Answers a request, or notes the wish in it where the store fails.
 *
 * @param wish `null` where it is none to leave: then the failure is the answer.
 * @returns `null` once the wish is noted; throws where it could not be noted either.
 */
export async function orNoteWish(
  deps: WebDependencies,
  c: Context,
  { token, wish }: { readonly token: ReadToken; readonly wish: Wish | null },
  answer: () => Promise<Response>,
): Promise<Response | null> {
  try {
    return await answer();
  } catch (error) {
    if (!isStoreFailure(error) || wish === null || token.payload.kind === "preview") throw error;
    deps.flow.log.error(failureFields(c, error), "Store failed: noting the wish");
    await note(deps, { ...wish, token: token.text, at: deps.flow.clock() });
    return null;
  }
}

/** Reads whether a form's action is a wish that may be noted. */
export function notableWish(action: string | undefined, wording: string | null): Wish | null {
  const request = NOTABLE_REQUESTS.find((each) => each === action);
  return request === undefined ? null : { request, wording };
}

async function note({ notes }: WebDependencies, wish: Note): Promise<void> {
  try {
    await keepNote(notes, wish);
  } catch (cause) {
    throw new RefusalError({ kind: "store-failed" }, { cause });
  }
}
