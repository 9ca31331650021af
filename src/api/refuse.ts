// What no route takes: a method that is not for a path, a path that is none, and a body that is not JSON in UTF-8.
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context, MiddlewareHandler } from "hono";
import type { ApiEnv } from "./dependencies.ts";
import { answerProblem, ProblemError } from "./problem.ts";

/** Answers where no route did: 405 with what the path allows, or 404. */
export function refuseUnknown(app: OpenAPIHono<ApiEnv>, apiPath: string) {
  return (c: Context<ApiEnv>): Response => {
    const path = c.req.path.startsWith(apiPath) ? c.req.path.slice(apiPath.length) : c.req.path;
    const methods = methodsOf(app, path);
    if (methods.length === 0) {
      return answerProblem(c, new ProblemError(404, `There is nothing here; see ${apiPath}/openapi.json`));
    }
    const allowed = methods.join(", ");
    c.header("Allow", allowed);
    return answerProblem(c, new ProblemError(405, `This path is for ${allowed}`));
  };
}

function methodsOf({ openAPIRegistry }: OpenAPIHono<ApiEnv>, path: string): readonly string[] {
  const methods = openAPIRegistry.definitions.flatMap((definition) =>
    definition.type === "route" && patternOf(definition.route.path).test(path)
      ? [definition.route.method.toUpperCase()]
      : [],
  );
  return [...new Set(methods)].sort();
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll("-", "\\-").replace(/\{\w+\}/g, "[^/]+")}$`);
}

const CHANGES = ["POST", "PUT", "PATCH"];
const IS_JSON = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;

/** Refuses an address with NUL in it, which no text on record can hold. */
export const refuseNul: MiddlewareHandler<ApiEnv> = (c, next) => {
  if (c.req.url.includes("%00")) throw new ProblemError(400, "An address cannot hold NUL (%00)");
  return next();
};

/** Reads a JSON body as it came; one that is left out fits a schema in which nothing has to be there. */
export async function readJson(c: Context<ApiEnv>): Promise<object> {
  const text = await c.req.text();
  if (text === "") throw new ProblemError(400, "The body is empty");
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemError(400, "The body is no JSON");
  }
}

/**
 * Refuses a body that does not say it is JSON, or is not in UTF-8 (RFC 8259 section 8.1), of which some characters would
 * be lost; a route that takes lines looks for itself.
 */
export const requireJson: MiddlewareHandler<ApiEnv> = async (c, next) => {
  const type = c.req.header("content-type");
  if (!CHANGES.includes(c.req.method) || (type === undefined && !hasBody(c))) return next();
  if (type !== undefined && IS_JSON.test(type)) {
    refuseOtherText(await c.req.arrayBuffer());
    return next();
  }
  const told = type === undefined ? "nothing said" : JSON.stringify(type.slice(0, 80));
  throw new ProblemError(415, `Send application/json, not ${told}`);
};

function refuseOtherText(body: ArrayBuffer): void {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw new ProblemError(400, "The body is not valid UTF-8, which JSON is written in");
  }
}

function hasBody(c: Context<ApiEnv>): boolean {
  const length = c.req.header("content-length");
  return c.req.header("transfer-encoding") !== undefined || (length !== undefined && length !== "0");
}
