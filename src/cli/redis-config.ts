// What the environment says of Redis, as far as one variable decides of another.
import { REDIS_MODES, type RedisLocation, splitAddresses } from "../queue/redis-location.ts";

const PROTOCOLS = ["redis:", "rediss:"];
// Redis puts the keys whose names have the same part in braces on one node, and what works on several keys needs them there.
const HASH_TAG = /\{[^{}]+\}/;

/** Tells whether a text is the address of Redis, or several with commas between them. */
export function areRedisAddresses(text: string): boolean {
  return splitAddresses(text).every(
    (each) => URL.canParse(each) && PROTOCOLS.includes(new URL(each).protocol),
  );
}

/** The prefix of the queues' keys where none is set. */
export function defaultPrefix(mode: RedisLocation["mode"]): string {
  return mode === "cluster" ? "{mailconsent}" : "mailconsent";
}

/** Finds what does not go together; the values are as they stand in the environment. */
export function findRedisProblems({
  REDIS_URL: url,
  REDIS_MODE: given = "standalone",
  QUEUE_PREFIX: prefix,
}: NodeJS.ProcessEnv): readonly string[] {
  const mode = REDIS_MODES.find((each) => each === given);
  if (mode === undefined || (url !== undefined && !areRedisAddresses(url))) return [];
  if (url === undefined) {
    return mode === "standalone" ? [] : [`REDIS_MODE: is ${mode}, but REDIS_URL is not set`];
  }
  const urls = splitAddresses(url).map((each) => new URL(each));
  const problems: string[] = [];
  if (mode === "standalone" && urls.length > 1) {
    problems.push(
      `REDIS_URL: has ${urls.length} addresses; give one, or set REDIS_MODE to cluster or sentinel`,
    );
  }
  if (mode === "cluster" && urls.some(({ pathname }) => /^\/[1-9]/.test(pathname))) {
    problems.push("REDIS_URL: names a database by its number, which a Cluster does not have");
  }
  if (mode === "cluster" && prefix !== undefined && !HASH_TAG.test(prefix)) {
    problems.push("QUEUE_PREFIX: must hold a part in braces, such as {mailconsent}, for a Cluster");
  }
  return problems;
}
