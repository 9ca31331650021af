// Times in bulk travel as milliseconds since 1970: exact, and in nobody's style of writing dates.
import { type RawBuilder, sql } from "kysely";

/** Gives the SQL that turns a column of milliseconds into a time; rounded, since a float misses some by a microsecond. */
export function fromMilliseconds(column: string): RawBuilder<Date> {
  return sql`date_trunc('milliseconds', to_timestamp(${sql.ref(column)}::float8 / 1000) + interval '500 microseconds')`;
}

/** Gives the SQL that turns a column of times into milliseconds, for records inside JSON. */
export function toMilliseconds(column: string): RawBuilder<number> {
  return sql`round(extract(epoch from ${sql.ref(column)}) * 1000)`;
}
