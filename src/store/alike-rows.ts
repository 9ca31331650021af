// Rows of which many are alike, sent to the database once each: of a million changes an upgrade writes there are four sorts.
import { type RawBuilder, sql } from "kysely";
import { givenNumbers } from "./packed-columns.ts";

/** A value of a row as the driver takes it; times as milliseconds. */
export type SentValue = string | number | null;

/** A column of the rows that are sent, and the type it has in an array. */
export interface SentColumn<Row> {
  readonly name: string;
  readonly type: "text" | "float8";
  readonly read: (row: Row) => SentValue;
}

const SEPARATOR = "\u001f"; // between values that are compared as one text; what is sent holds none of it

/**
 * Gives the SQL of a table with a contact for each row, the columns, and the row's place from 1 on.
 *
 * @param alias Names the table.
 */
export function givenRows<Row extends { readonly contactId: number }>(
  rows: readonly Row[],
  columns: readonly SentColumn<Row>[],
  alias: string,
): RawBuilder<unknown> {
  const { sorts, numbers } = sortRows(rows, columns);
  const names = columns.map(({ name }) => sql.ref(name));
  const arrays = columns.map(
    ({ type }, index) => sql`${sorts.map((sort) => sort[index] ?? null)}::${sql.raw(type)}[]`,
  );
  return sql`(
    select given.contact_id, given.position, ${sql.join(names.map((name) => sql`sorts.${name}`))}
    from unnest(${givenNumbers(rows.map(({ contactId }) => contactId))}, ${givenNumbers(numbers)})
      with ordinality as given (contact_id, sort, position)
    join unnest(${sql.join(arrays)}) with ordinality as sorts (${sql.join(names)}, sort) using (sort)
  ) as ${sql.ref(alias)}`;
}

/** Gives the different rows, and by place the number of each from 1 on. */
function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly SentColumn<Row>[],
): { readonly sorts: readonly (readonly SentValue[])[]; readonly numbers: readonly number[] } {
  const sorts: (readonly SentValue[])[] = [];
  const numberByKey = new Map<string, number>();
  const numbers = rows.map((row) => {
    const values = columns.map(({ read }) => read(row));
    const key = values.map((value) => (value === null ? "" : `=${value}`)).join(SEPARATOR);
    const known = numberByKey.get(key);
    if (known !== undefined) return known;
    numberByKey.set(key, sorts.push(values));
    return sorts.length;
  });
  return { sorts, numbers };
}
