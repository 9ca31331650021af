// Pages of groups that wait: each begins behind the last group of the one before, also where groups came or went since.
import { z } from "@hono/zod-openapi";
import type { FlagGroup } from "../store/review-queue.ts";
import { ProblemError } from "./problem.ts";

/** What orders a group among others, as {@link import("../store/review-queue.ts").loadGroups} does. */
type Place = readonly [isAsked: boolean, neededBy: number | null, links: number, id: string];

const placeSchema = z.tuple([z.boolean(), z.number().nullable(), z.int(), z.string()]).readonly();

/** Cuts a page out of all groups, which are in their order. */
export function pageOfGroups(
  groups: readonly FlagGroup[],
  { cursor, limit }: { readonly cursor: string | undefined; readonly limit: number },
): { readonly items: readonly FlagGroup[]; readonly next: string | null } {
  const after = cursor === undefined ? null : parseCursor(cursor);
  const rest = after === null ? groups : groups.filter((group) => comparePlaces(placeOf(group), after) > 0);
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  const next = rest.length > limit && last !== undefined ? formatCursor(placeOf(last)) : null;
  return { items, next };
}

function placeOf({ asked, links, neededBy, fingerprint }: FlagGroup): Place {
  return [asked === links, neededBy?.getTime() ?? null, links, fingerprint];
}

function comparePlaces(one: Place, other: Place): number {
  const needed = ([, at]: Place): number => at ?? Number.POSITIVE_INFINITY;
  if (one[0] !== other[0]) return one[0] ? 1 : -1;
  if (needed(one) !== needed(other)) return needed(one) - needed(other);
  if (one[2] !== other[2]) return other[2] - one[2];
  return one[3] === other[3] ? 0 : one[3] > other[3] ? 1 : -1;
}

function formatCursor(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

function parseCursor(text: string): Place {
  const parsed = placeSchema.safeParse(readJson(Buffer.from(text, "base64url").toString()));
  if (parsed.success) return parsed.data;
  throw new ProblemError(400, "The cursor is none that /reviews gave");
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
