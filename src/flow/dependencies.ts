// What every flow takes as its first argument, so that it holds no connection, clock or logger of its own.
import type { Logger } from "../base/log.ts";
import type { Db } from "../store/database.ts";

/** The world as a flow sees it. */
export interface FlowDependencies {
  readonly db: Db;
  readonly clock: () => Date;
  readonly log: Logger;
}
