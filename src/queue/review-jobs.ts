// The jobs that rewrite templates again, since somebody decided of their flagged links; they travel by reference.
import { z } from "zod";
import { parseTemplateId } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { rewriteAgain } from "../flow/rewrite-again.ts";
import { formatProblems, parsed } from "./parse-job.ts";

/** Its name in the queue `template-rewrite`. */
export const REWRITE_AGAIN = "rewrite-again";

type Work = Parameters<typeof rewriteAgain>[1];

const schema = z.strictObject({
  decision: z.int().min(1),
  templateId: parsed(parseTemplateId),
  revision: z.int().min(1),
});

/** Reads the data of such a job; the error names every field that is wrong. */
export function parseRewriteAgain(data: unknown): Result<Work, string> {
  const result = schema.safeParse(data);
  return result.success ? ok(result.data) : err(formatProblems(REWRITE_AGAIN, result.error));
}
