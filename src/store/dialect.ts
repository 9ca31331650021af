// PostgreSQL as Kysely speaks it, but for how it looks at what tables there are.
import {
  type DatabaseIntrospector,
  type Kysely,
  PostgresDialect,
  type SchemaMetadata,
  sql,
  type TableMetadata,
} from "kysely";

/** Looks at names of schemas and tables alone, which is all that migrating needs. */
export class StoreDialect extends PostgresDialect {
  override createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
    return new NameIntrospector(db);
  }
}

/**
 * Kysely's own asks for every column of every table of the database and the sequence behind it. It failed one
 * migration in three while somebody else dropped a schema, as the demo does and tests do ("schema does not exist").
 */
class NameIntrospector implements DatabaseIntrospector {
  readonly #db: Kysely<unknown>;

  constructor(db: Kysely<unknown>) {
    this.#db = db;
  }

  async getSchemas(): Promise<SchemaMetadata[]> {
    const { rows } = await sql<SchemaMetadata>`select nspname as name from pg_catalog.pg_namespace`.execute(
      this.#db,
    );
    return rows;
  }

  async getTables(): Promise<TableMetadata[]> {
    const { rows } = await sql<{ readonly schema: string; readonly name: string }>`
      select nspname as schema, relname as name
      from pg_catalog.pg_class join pg_catalog.pg_namespace on pg_namespace.oid = relnamespace
      where relkind in ('r', 'p')`.execute(this.#db);
    return rows.map(({ schema, name }) => ({ schema, name, isView: false, columns: [] }));
  }

  async getMetadata() {
    return { tables: await this.getTables() };
  }
}
