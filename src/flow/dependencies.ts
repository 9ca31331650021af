// What every flow takes as its first argument, so that it holds no connection, clock or logger of its own.
import type { Logger } from "../base/log.ts";
import type { Db } from "../store/database.ts";
import type { TokenKeys } from "../store/erasures.ts";

/** The world as a flow sees it. */
export interface FlowDependencies {
  readonly db: Db;
  readonly clock: () => Date;
  readonly log: Logger;
}

/** With the keys of the links, newest first: those who sign, verify, or tell an erased address again need them. */
export interface KeyedDependencies extends FlowDependencies {
  readonly tokenKeys: TokenKeys;
}
