// What a link that nobody signed is answered, in every way it can be asked: all answers must be one.
import type { Hono } from "hono";

/** A way to ask: method and where the token stands. */
export type Way = readonly [method: string, prefix: string];

/** All of them. */
export const WAYS: readonly Way[] = [
  ["GET", "/s/"],
  ["HEAD", "/s/"],
  ["POST", "/s/"],
  ["GET", "/u/"],
  ["POST", "/u/"],
  ["GET", "/c/"],
  ["POST", "/c/"],
];

/** Gives status, headers and bytes of an answer as one text. */
export async function answerTo(app: Hono, [method, prefix]: Way, token: string): Promise<string> {
  const headers = { "accept-language": "nl" };
  const answer = await app.request(`${prefix}${encodeURI(token)}`, { method, headers });
  const body = Buffer.from(await answer.arrayBuffer()).toString("base64");
  return JSON.stringify([answer.status, [...answer.headers], body]);
}
