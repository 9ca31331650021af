// Statements that are sent for every page or click: the server plans each once a connection instead of once a time.
import {
  type PostgresCursor,
  type PostgresPool,
  type PostgresPoolClient,
  type PostgresQueryResult,
  type RawBuilder,
  sql,
} from "kysely";
import type pg from "pg";

const MARK = /^\/\* prepared: ([a-z-]+) \*\//;

/**
 * Marks a statement to be prepared. Planning that of a page took three times as long as running it.
 *
 * @param name Names the statement in every connection; its text must be the same each time, values aside.
 */
export function prepared<Row>(name: string, statement: RawBuilder<Row>): RawBuilder<Row> {
  return sql<Row>`${sql.raw(`/* prepared: ${name} */`)} ${statement}`;
}

/** Gives a pool as Kysely uses it, whose connections prepare what is marked. */
export function preparingPool(pool: pg.Pool): PostgresPool {
  return {
    connect: async () => new PreparingClient(await pool.connect()),
    end: () => pool.end(),
  };
}

class PreparingClient implements PostgresPoolClient {
  readonly #client: pg.PoolClient;

  constructor(client: pg.PoolClient) {
    this.#client = client;
  }

  query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query(text: unknown, values: readonly unknown[] = []): unknown {
    // Nothing reads by cursors, which the embedded database cannot afford.
    if (typeof text !== "string") throw new TypeError("Cannot query by a cursor");
    const name = MARK.exec(text)?.[1];
    return this.#client.query({ ...(name === undefined ? {} : { name }), text, values: [...values] });
  }

  release(): void {
    this.#client.release();
  }
}
