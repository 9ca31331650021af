// What the handlers of the HTTP API take as their first argument.
import type { FilterDependencies } from "../flow/filter-recipients.ts";
import type { Queues } from "../queue/enqueue.ts";

/** What a system may do with its key. */
export const SCOPES = [
  "templates",
  "mailings",
  "contacts:read",
  "contacts:write",
  "settings:read",
  "settings:write",
  "upgrades",
] as const;
/** One of {@link SCOPES}. */
export type Scope = (typeof SCOPES)[number];

/** A system that was let in. */
export interface Caller {
  /** The name its key was given, which the records carry. */
  readonly name: string;
  readonly scopes: ReadonlySet<Scope>;
}

/** The world as a handler sees it. */
export interface ApiDependencies {
  readonly flow: FilterDependencies;
  readonly queues: Queues;
  /** Finds whose key was presented; `null`: nobody's, or one that was revoked. */
  readonly findCaller: (key: string) => Promise<Caller | null>;
  /** Requests a key may make in a minute. */
  readonly requestsPerMinute: number;
}

/** What Hono carries from the check of the key to the handlers. */
export interface ApiEnv {
  Variables: { caller: Caller };
}
