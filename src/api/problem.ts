// Errors of the HTTP API, as RFC 9457 writes them: `application/problem+json`.
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** What a caller gets instead of an answer. */
const problemSchema = z
  .object({
    title: z.string().openapi({ description: "the same for all problems of one status" }),
    status: z.int(),
    detail: z.string().openapi({ description: "what is wrong here, and what to do about it" }),
    errors: z
      .array(z.object({ pointer: z.string(), detail: z.string() }))
      .optional()
      .openapi({ description: "each field that is wrong, by its JSON pointer" }),
  })
  .openapi("Problem");

/** One field that is wrong. */
export interface FieldError {
  /** RFC 6901; empty for the whole body. */
  readonly pointer: string;
  readonly detail: string;
}

const TITLES = {
  400: "The request cannot be read",
  401: "No valid API key",
  403: "The API key does not allow this",
  404: "Not found",
  405: "This method is not for that",
  409: "In conflict with what is on record",
  413: "Too large",
  415: "Not a format that is read here",
  422: "Understood, but cannot be done as asked",
  429: "Too many requests",
  500: "A fault of ours",
  503: "Something around it does not answer",
} as const;
/** The statuses a problem may have. */
export type ProblemStatus = keyof typeof TITLES & ContentfulStatusCode;

/** Ends a request with a problem. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly status: ProblemStatus;
  readonly fields: readonly FieldError[];

  constructor(status: ProblemStatus, detail: string, fields: readonly FieldError[] = []) {
    super(detail);
    this.status = status;
    this.fields = fields;
  }
}

/** Answers with a problem. */
export function answerProblem(c: Context, { status, message, fields }: ProblemError): Response {
  const problem = {
    title: TITLES[status],
    status,
    detail: message,
    ...(fields.length > 0 ? { errors: fields } : {}),
  };
  return c.body(JSON.stringify(problem), status, { "Content-Type": "application/problem+json" });
}

/** The problem that a body, parameter or query has which its schema refuses. */
export function schemaProblem(error: z.ZodError): ProblemError {
  const fields = error.issues.map((issue) => ({ pointer: pointerTo(issue.path), detail: tellIssue(issue) }));
  return fieldsProblem(400, fields);
}

/** The problem of fields that are wrong, each told by its name. */
export function fieldsProblem(status: ProblemStatus, fields: readonly FieldError[]): ProblemError {
  return new ProblemError(status, fields.map(tellField).join("; "), fields);
}

/** In words of the request: what a type of JavaScript was met with says nothing to who sent it. */
function tellIssue({ code, message }: z.core.$ZodIssue): string {
  if (code !== "invalid_type") return message;
  if (message.endsWith("received undefined")) return "must be there";
  return message.endsWith("received NaN") ? "must be a number" : message;
}

function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function tellField({ pointer, detail }: FieldError): string {
  return `${pointer === "" ? "the whole body" : pointer}: ${detail}`;
}

/** How a route's problems stand in the OpenAPI document. */
export function problems<const Statuses extends readonly ProblemStatus[]>(...statuses: Statuses) {
  const content = { "application/problem+json": { schema: problemSchema } };
  const responses = [...new Set([...statuses, 401, 403, 429, 503] as const)].map((status) => {
    return [status, { description: TITLES[status], content }];
  });
  return Object.fromEntries(responses) as Record<number, { description: string; content: typeof content }>;
}
