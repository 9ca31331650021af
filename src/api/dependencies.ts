// What the handlers of the HTTP API take as their first argument.
import type { FilterDependencies } from "../flow/filter-recipients.ts";
import type { Queues } from "../queue/enqueue.ts";
import type { ApiKey } from "../store/api-keys.ts";

/** The world as a handler sees it. */
export interface ApiDependencies {
  readonly flow: FilterDependencies;
  readonly queues: Queues;
  /** Requests a key may make in a minute. */
  readonly requestsPerMinute: number;
  /** Private networks that webhooks may stand in; where there are such, without encryption too. */
  readonly webhookNetworks: readonly string[];
}

/** What Hono carries from the check of the key to the handlers. */
export interface ApiEnv {
  /** The key of the system that calls; its name is what records carry. */
  Variables: { caller: ApiKey };
}
