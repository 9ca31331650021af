// Where Redis is, and how its addresses are written.

/** How Redis is run. */
export const REDIS_MODES = ["standalone", "cluster", "sentinel"] as const;
export type RedisMode = (typeof REDIS_MODES)[number];

/** Where Redis is. */
export interface RedisLocation {
  readonly mode: RedisMode;
  /** The server; or some nodes of a Cluster, or the sentinels, separated by commas. User and TLS are those of the first. */
  readonly url: string;
  /** The name by which sentinels know the servers. */
  readonly master: string;
  /** Certificate of the authority that signs those of the servers, in PEM; `null`: one that everybody trusts. */
  readonly ca: string | null;
}

/** Splits addresses at the commas between them. */
export function splitAddresses(url: string): readonly string[] {
  return url.split(",").map((each) => each.trim());
}
