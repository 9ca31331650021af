// What can go wrong on a page -> status code and words. The one place that knows both.
import { assertNever } from "../base/assert.ts";
import type { Notice, Strings } from "./strings/strings.ts";

/** Why a request gets no page of its own. */
export type Refusal =
  /** The token is unknown, forged or broken beyond repair: the answer does not tell which. */
  | { readonly kind: "bad-link" }
  | { readonly kind: "not-found" }
  /** A form that no page of ours has. */
  | { readonly kind: "bad-request" }
  | { readonly kind: "method-not-allowed"; readonly allowed: readonly string[] }
  | { readonly kind: "too-large" }
  | { readonly kind: "too-many"; readonly retryAfterSeconds: number }
  /** The store could not be read or written: what was asked is not confirmed. */
  | { readonly kind: "store-failed" }
  /** The same, while somebody was at their page: leaving works all the same, by the forms posted to that path. */
  | { readonly kind: "store-failed-at-page"; readonly path: string }
  /** More people are at their pages than can be answered. Leaving works all the same, by the forms posted to that path. */
  | { readonly kind: "busy"; readonly path: string | null }
  /** An admin's form without the proof that a page of ours sent it. */
  | { readonly kind: "forged" }
  /** An admin's form after their session ended. */
  | { readonly kind: "signed-out" }
  /** The admin's role is none that may do this. */
  | { readonly kind: "forbidden" }
  | { readonly kind: "bug" };

/** How a refusal is answered. */
export interface RefusalAnswer {
  readonly status: 400 | 401 | 403 | 404 | 405 | 413 | 429 | 500 | 503;
  readonly headers: Readonly<Record<string, string>>;
  readonly notice: Notice;
}

const RETRY_AFTER_SECONDS = 120; // longer than a database takes to restart or fail over

const BUSY_SECONDS = 10;

/** Gives a refusal's status, headers and words. */
export function answerOf(refusal: Refusal, strings: Strings): RefusalAnswer {
  switch (refusal.kind) {
    case "bad-link":
      return { status: 404, headers: {}, notice: strings.badLink };
    case "not-found":
      return { status: 404, headers: {}, notice: strings.notFound };
    case "bad-request":
      return { status: 400, headers: {}, notice: strings.badRequest };
    case "method-not-allowed":
      return {
        status: 405,
        headers: { Allow: refusal.allowed.join(", ") },
        notice: strings.methodNotAllowed,
      };
    case "too-large":
      return { status: 413, headers: {}, notice: strings.tooLarge };
    case "too-many":
      return {
        status: 429,
        headers: { "Retry-After": `${refusal.retryAfterSeconds}` },
        notice: strings.tooMany,
      };
    case "store-failed":
    case "store-failed-at-page":
      return {
        status: 503,
        headers: { "Retry-After": `${RETRY_AFTER_SECONDS}` },
        notice: strings.storeDown,
      };
    case "busy":
      return { status: 503, headers: { "Retry-After": `${BUSY_SECONDS}` }, notice: strings.storeDown };
    // Admins are told in their own words; see admin/refusals.ts.
    case "signed-out":
      return { status: 401, headers: {}, notice: strings.badRequest };
    case "forged":
    case "forbidden":
      return { status: 403, headers: {}, notice: strings.badRequest };
    case "bug":
      return { status: 500, headers: {}, notice: strings.bug };
    default:
      return assertNever(refusal);
  }
}

/** Carries a refusal past the code between where it is known and where it is answered. */
export class RefusalError extends Error {
  override readonly name = "RefusalError";
  readonly refusal: Refusal;

  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(`Request refused: ${refusal.kind}`, options);
    this.refusal = refusal;
  }
}

// Below what mail clients wait; a database that hangs must not keep a wish to leave from being noted.
const STORE_DEADLINE_MS = 8_000;

/** Awaits a flow; where it throws or takes too long, the request is answered by 503 and never by a page that says it is done. */
export async function fromStore<T>(flow: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error("the store did not answer in time")), STORE_DEADLINE_MS);
  });
  try {
    return await Promise.race([flow, late]);
  } catch (cause) {
    throw new RefusalError({ kind: "store-failed" }, { cause });
  } finally {
    clearTimeout(timer);
  }
}

/** Tells whether a request failed for the store's sake. */
export function isStoreFailure(error: unknown): error is RefusalError {
  return error instanceof RefusalError && error.refusal.kind === "store-failed";
}
