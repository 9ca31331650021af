// A POST that comes again with its Idempotency-Key is not carried out again: it gets the answer it got.
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";
import { z } from "@hono/zod-openapi";
import type { Context, MiddlewareHandler } from "hono";
import type { ContentfulStatusCode, StatusCode } from "hono/utils/http-status";
import {
  deleteOldRequests,
  deleteRequest,
  type RequestKey,
  saveAnswer,
  saveRequestBegun,
} from "../store/api-answers.ts";
import { presentedKey } from "./authorize.ts";
import type { ApiDependencies, ApiEnv } from "./dependencies.ts";
import { ProblemError } from "./problem.ts";

const KEEP_MS = 24 * 3_600_000;
const MAX_DELETED_AT_ONCE = 100;
const MAX_KEY_CHARS = 200;
// Of a request that was not carried out, and may be when it comes again.
const NOT_DONE = [401, 403, 429];
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** The header, as it stands in the OpenAPI document. */
export const onceHeaders = z.object({
  "idempotency-key": z.string().min(1).max(MAX_KEY_CHARS).optional().openapi({
    description:
      "the same request again with the same key within a day is not carried out again, and gets the same answer",
  }),
});

/** Carries a request out at most once for each key that a caller gives. Without a key it does nothing. */
export function once({ flow }: ApiDependencies): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const key = c.req.header("idempotency-key");
    if (key === undefined) return next();
    if (key === "" || key.length > MAX_KEY_CHARS) {
      throw new ProblemError(400, `An Idempotency-Key has 1 to ${MAX_KEY_CHARS} characters`);
    }
    const { db } = flow;
    const at = flow.clock();
    const request = { apiKeyId: c.var.caller.id, keyHash: hash(key) };
    const requestHash = hash(c.req.method, c.req.path, await c.req.text());
    const known = await saveRequestBegun(db, { ...request, requestHash }, at);
    if (known !== null) {
      if (!known.requestHash.equals(requestHash)) {
        throw new ProblemError(409, "The Idempotency-Key stands for another request: use another key");
      }
      return answerAgain(c, known.answer, key);
    }
    await deleteOldRequests(db, new Date(at.getTime() - KEEP_MS), MAX_DELETED_AT_ONCE);
    await next();
    await keepAnswer(c, flow, request, key);
  };
}

async function keepAnswer(
  c: Context<ApiEnv>,
  { db }: ApiDependencies["flow"],
  request: RequestKey,
  key: string,
): Promise<void> {
  const { status } = c.res;
  if (status >= 500 || NOT_DONE.includes(status)) return deleteRequest(db, request);
  const answer: Answer = {
    status,
    type: c.res.headers.get("content-type"),
    location: c.res.headers.get("location"),
    body: await c.res.clone().text(),
  };
  await saveAnswer(db, request, seal(JSON.stringify(answer), sealingKey(c, key)));
}

const answerSchema = z.object({
  status: z.int(),
  type: z.string().nullable(),
  location: z.string().nullable(),
  body: z.string(),
});
type Answer = z.infer<typeof answerSchema>;

function answerAgain(c: Context<ApiEnv>, sealed: Buffer | null, key: string): Response {
  if (sealed === null) {
    throw new ProblemError(
      409,
      "The request of this Idempotency-Key is under way, or broke off: see what is on record before you use another key",
    );
  }
  const { status, type, location, body } = answerSchema.parse(JSON.parse(unseal(sealed, sealingKey(c, key))));
  c.header("Idempotency-Replayed", "true");
  if (location !== null) c.header("Location", location);
  if (type !== null) c.header("Content-Type", type);
  return body === "" ? c.body(null, status as StatusCode) : c.body(body, status as ContentfulStatusCode);
}

function hash(...parts: readonly string[]): Buffer {
  return createHash("sha256").update(JSON.stringify(parts)).digest();
}

/** Of the API key itself, which the store does not have. */
function sealingKey(c: Context<ApiEnv>, key: string): Buffer {
  const secret = `Bearer ${presentedKey(c)}`; // as a day of answers is sealed by already
  return Buffer.from(
    hkdfSync("sha256", secret, "", `mailconsent api answer ${hash(key).toString("hex")}`, 32),
  );
}

function seal(text: string, key: Buffer): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, iv);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

function unseal(bytes: Buffer, key: Buffer): string {
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, IV_BYTES));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const opened = [decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()];
  return Buffer.concat(opened).toString("utf8");
}
