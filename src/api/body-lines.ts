// The body of a request as a stream of CSV or NDJSON lines, of any length: what is not read yet waits at the sender.
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import type { Context } from "hono";
import type { ImportLine } from "../flow/import-lines.ts";
import { LinesError } from "../lines/lines-error.ts";
import { type LineFormat, type ReadOptions, readLineChunks } from "../lines/read-lines.ts";
import { ProblemError } from "./problem.ts";

const FORMATS: Readonly<Record<string, LineFormat>> = {
  "text/csv": "csv",
  "application/x-ndjson": "ndjson",
  "application/ndjson": "ndjson",
  "application/jsonl": "ndjson",
};

/** How bodies of lines stand in the OpenAPI document. */
export const LINES_BODY = {
  required: true,
  content: {
    "text/csv": { schema: { type: "string" as const } },
    "application/x-ndjson": { schema: { type: "string" as const } },
  },
};

/** Reads the lines as they come. A body that breaks off throws, so that half a list is never taken for a whole one. */
export async function* readBodyLines(
  c: Context,
  options: ReadOptions = {},
): AsyncIterable<readonly ImportLine[]> {
  const type = (c.req.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  const format = FORMATS[type];
  if (format === undefined) {
    throw new ProblemError(
      415,
      `Send text/csv or application/x-ndjson, not ${JSON.stringify(type.slice(0, 80))}`,
    );
  }
  if (c.req.raw.body === null) throw new ProblemError(400, "The body is empty");
  const body = Readable.fromWeb(c.req.raw.body as ReadableStream);
  try {
    yield* readLineChunks(body, format, options);
  } catch (cause) {
    if (cause instanceof LinesError) throw new ProblemError(422, cause.message);
    throw cause;
  }
  if (body.errored !== null) throw body.errored;
}
