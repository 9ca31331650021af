// What reading any job's data needs.
import { z } from "zod";
import { invariant } from "../base/assert.ts";
import { err, type Result } from "../base/result.ts";

/** Runs one of our parsers inside a schema, so that a refused value is reported with its place. */
export function parsed<T>(parse: (text: string) => Result<T, string>) {
  return z.string().transform((text, context): T => {
    const result = parse(text);
    if (result.kind === "ok") return result.value;
    context.addIssue(result.error);
    return z.NEVER;
  });
}

/** Tells every field that is wrong, and what would be right. */
export function formatProblems(queue: string, error: z.ZodError): string {
  const problems = listProblems(error).join("; ");
  return `Cannot read the data of a "${queue}" job: ${problems}. See docs/schemas for the fields`;
}

/** Lists every field that is wrong, and what would be right. */
export function listProblems(error: z.ZodError): readonly string[] {
  return error.issues.map((issue) => {
    const place = issue.path.length === 0 ? "the data" : `"${issue.path.join(".")}"`;
    return `${place}: ${issue.message}`;
  });
}

/** Refuses data of whose entries none can be read, by the schema that reads them all. */
export function refuseWhole(queue: string, schema: z.ZodType, data: unknown): Result<never, string> {
  const whole = schema.safeParse(data);
  invariant(!whole.success, "A job of which no entry can be read was read");
  return err(formatProblems(queue, whole.error));
}
