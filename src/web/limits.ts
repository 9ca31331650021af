// Limits on what could be misused in bulk: having links sent, and editing. There is none on leaving.
import { createHash } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { rateLimiter } from "hono-rate-limiter";
import type { TokenKey } from "../consent/preference-token.ts";
import { RefusalError } from "./errors.ts";
import { networkOf } from "./network.ts";
import { isLeaving, readAction } from "./preference-form.ts";
import { readForm } from "./read-form.ts";
import { type ReadToken, readToken } from "./read-token.ts";

const MINUTE_MS = 60_000;
const LINKS = { windowMs: 15 * MINUTE_MS, limit: 10 }; // an office may share a network, and nobody asks ten times
const EDITS = { windowMs: 10 * MINUTE_MS, limit: 60 }; // far above what trying every switch takes

/** Limits how many links one network may have sent. */
export function limitLinks(trustedProxies: number): MiddlewareHandler {
  return limit({ ...LINKS, keyGenerator: (c) => networkOf(c, trustedProxies) });
}

/** Limits how often one page may be edited, by its link, whatever that link had become on its way. */
export function limitEdits(tokenKeys: readonly TokenKey[]): MiddlewareHandler {
  const hash = (text: string): string => createHash("sha256").update(text).digest("base64url");
  const tokenOf = (c: Context): ReadToken | null => readToken(c.req.param("token") ?? "", tokenKeys);
  return limit({
    ...EDITS,
    keyGenerator: (c) => hash(tokenOf(c)?.text ?? ""),
    // A link that is not ours changes nothing, and whoever makes them up would fill the memory with their counts.
    skip: async (c) => tokenOf(c) === null || isLeaving(readAction(await readForm(c))),
  });
}

interface LimitOptions {
  readonly windowMs: number;
  readonly limit: number;
  readonly keyGenerator: (c: Context) => string;
  readonly skip?: (c: Context) => Promise<boolean>;
}

function limit({ windowMs, ...options }: LimitOptions): MiddlewareHandler {
  return rateLimiter({
    ...options,
    windowMs,
    standardHeaders: false,
    handler: () => {
      throw new RefusalError({ kind: "too-many", retryAfterSeconds: windowMs / 1_000 });
    },
  });
}
