// That a form was sent by a page of ours: by the request's origin, and by a token that only our pages hold.
import type { Context } from "hono";
import { csrf } from "hono/csrf";
import { HTTPException } from "hono/http-exception";
import { deriveToken, isSameToken } from "../../flow/secrets.ts";
import { RefusalError } from "../errors.ts";
import { readForm } from "../read-form.ts";

/** Names the hidden field of every form. */
export const TOKEN_FIELD = "form-token";

/** Gives the token of a session's forms; another session's is another. */
export function formToken(sessionId: string): string {
  return deriveToken(sessionId, "form");
}

/** Refuses a request that another site had the browser send. */
export async function assertOwnOrigin(c: Context, publicUrl: string): Promise<void> {
  const check = csrf({
    // A proxy of ours may reach us by another scheme or name than the browser reached it by.
    origin: (origin) => origin === new URL(publicUrl).origin || origin === new URL(c.req.url).origin,
  });
  try {
    await check(c, async () => {});
  } catch (cause) {
    if (!(cause instanceof HTTPException)) throw cause;
    throw new RefusalError({ kind: "forged" }, { cause });
  }
}

/** Refuses a form without the token of the session it came with. */
export async function assertFormToken(c: Context, sessionId: string): Promise<void> {
  const given = (await readForm(c)).get(TOKEN_FIELD)?.[0] ?? "";
  if (!isSameToken(given, formToken(sessionId))) throw new RefusalError({ kind: "forged" });
}
