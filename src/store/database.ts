// The pool of connections to the store: its schema, its time-outs, and how a function gets its transaction.
import { Kysely, type LogEvent } from "kysely";
import pg from "pg";
import { invariant } from "../base/assert.ts";
import type { Logger } from "../base/log.ts";
import { StoreDialect } from "./dialect.ts";
import { preparingPool } from "./prepared.ts";
import type { Tables } from "./tables.ts";

/** The store as its functions see it: the pool, or a transaction. */
export type Db = Kysely<Tables>;

/** An opened store. */
export interface Database {
  readonly db: Db;
  /** Waits for the queries under way and closes all connections. */
  close(): Promise<void>;
}

/** A statement that was run, for traces; its text and values stay here. */
export interface EndedStatement {
  /** Its first word, such as `select`. */
  readonly verb: string;
  readonly durationMs: number;
}

/** Where the store is, and how much of it one process may take. */
export interface DatabaseOptions {
  readonly connection: pg.ClientConfig;
  /** Where the tables stand: lower-case letters, digits and underscores. */
  readonly schema: string;
  readonly maxConnections: number;
  readonly log: Logger;
  /** Names of prepared statements hold for a connection; on the embedded database they would be everybody's. */
  readonly prepares?: boolean;
  /** How long a statement may take; the embedded database ignores it. */
  readonly statementTimeoutMs?: number;
  /** Hears of each statement, within what it is run for. */
  readonly onStatement?: ((statement: EndedStatement) => void) | null;
}

const CONNECT_TIMEOUT_MS = 10_000;
// Far above what a batch of 1,000 takes; stops a query that lost its plan.
const STATEMENT_TIMEOUT_MS = 60_000;
// A process that hangs inside a transaction must not hold its locks for ever.
const IDLE_TRANSACTION_TIMEOUT_MS = 60_000;
const KEEP_ALIVE_DELAY_MS = 10_000;

/** Opens the store; it connects with the first query. */
export function openDatabase(options: DatabaseOptions): Database {
  const { connection, schema, maxConnections, log, prepares = false, onStatement = null } = options;
  const { statementTimeoutMs = STATEMENT_TIMEOUT_MS } = options;
  const pool = new pg.Pool({
    ...withSearchPath(connection, schema),
    max: maxConnections,
    types: readInt8AsNumber(),
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: IDLE_TRANSACTION_TIMEOUT_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_DELAY_MS,
  });
  // An error event nobody hears ends the process. The pool listens to idle connections only, and one that breaks
  // between two statements of a transaction is not idle; so each connection is listened to by itself.
  pool.on("error", () => {});
  let isClosing = false;
  pool.on("connect", (client) => {
    client.on("error", (cause) => {
      // An embedded database says good-bye to the connections that are closing with it.
      if (!isClosing) log.error({ cause: cause.message }, "Database connection failed");
    });
  });
  const dialect = new StoreDialect({ pool: prepares ? preparingPool(pool) : pool });
  const db: Db = new Kysely({
    dialect,
    ...(onStatement === null ? {} : { log: tellStatements(onStatement) }),
  });
  return {
    db,
    close() {
      isClosing = true;
      return db.destroy();
    },
  };
}

function tellStatements(tell: (statement: EndedStatement) => void): (event: LogEvent) => void {
  return ({ query, queryDurationMillis: durationMs }) => {
    const [verb = "statement"] = /[a-z]+/.exec(query.sql.replace(/^\/\*.*?\*\//, "")) ?? [];
    tell({ verb, durationMs });
  };
}

/** Runs work in the transaction it is given, or opens one where it is given the pool. */
export function inTransaction<T>(db: Db, work: (transaction: Db) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}

/**
 * Adds the schema as a start-up option, the one that the embedded database understands too. Compiling queries is off:
 * without statistics PostgreSQL spent 0.9 s on compiling a batch of standings that ran for 0.1 s.
 */
function withSearchPath(connection: pg.ClientConfig, schema: string): pg.ClientConfig {
  invariant(
    /^[a-z][a-z0-9_]*$/.test(schema),
    `Cannot open schema ${JSON.stringify(schema)}: not a plain name`,
  );
  const own = `-c search_path=${schema} -c jit=off`;
  const { connectionString } = connection;
  if (connectionString === undefined || !URL.canParse(connectionString)) {
    return { ...connection, options: join(connection.options, own) };
  }
  // Options in the address would displace those beside it.
  const url = new URL(connectionString);
  const inAddress = url.searchParams.get("options");
  if (inAddress === null) return { ...connection, options: join(connection.options, own) };
  url.searchParams.set("options", join(inAddress, own));
  return { ...connection, connectionString: url.href };
}

function join(options: string | undefined, more: string): string {
  return options === undefined || options === "" ? more : `${options} ${more}`;
}

/** Reads bigint columns as numbers, for this pool only: BullMQ shares the driver and its global parsers. */
function readInt8AsNumber(): pg.TypeOverrides {
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.INT8, (text) => {
    const value = Number(text);
    invariant(Number.isSafeInteger(value), `Cannot read ${text}: numbers of the store stay below 2^53`);
    return value;
  });
  return types;
}
