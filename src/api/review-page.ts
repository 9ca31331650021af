// Where a page of groups that wait begins: behind the last group of the one before, also where groups came or went since.
import { z } from "@hono/zod-openapi";
import type { GroupPlace } from "../store/review-queue.ts";
import { ProblemError } from "./problem.ts";

const placeSchema = z.tuple([
  z.boolean(),
  z.int().min(0).max(8.64e15).nullable(), // what a Date can hold, in milliseconds
  z.int().min(1),
  z.string(),
]);

/** Writes a place as a caller hands it back. */
export function formatCursor({ isAsked, neededBy, links, fingerprint }: GroupPlace): string {
  const place: z.infer<typeof placeSchema> = [isAsked, neededBy?.getTime() ?? null, links, fingerprint];
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

/**
 * Parses a place.
 *
 * @throws ProblemError where it is none that we wrote.
 */
export function parseCursor(text: string): GroupPlace {
  const parsed = placeSchema.safeParse(readJson(Buffer.from(text, "base64url").toString()));
  if (!parsed.success) throw new ProblemError(400, "The cursor is none that /reviews gave");
  const [isAsked, neededBy, links, fingerprint] = parsed.data;
  return { isAsked, neededBy: neededBy === null ? null : new Date(neededBy), links, fingerprint };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
