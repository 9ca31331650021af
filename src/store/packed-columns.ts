// Columns of many rows as one text each. The driver takes ten times as long for the same values in rows or arrays.
import { type RawBuilder, sql } from "kysely";
import { storableText } from "./storable-text.ts";

const SEPARATOR = "\u001f"; // the unit separator: no id, key, address or number has it
const SEPARATOR_SQL = sql`E'\\x1f'::text`;

/** Gives the SQL that packs a column of texts, read back by {@link unpackTexts}; a null becomes an empty text. */
export function packedTexts(column: string): RawBuilder<string | null> {
  return sql`string_agg(coalesce(${sql.ref(column)}::text, ''), ${SEPARATOR_SQL})`;
}

/** Reads a packed column; no rows are no texts. */
export function unpackTexts(packed: string | null): readonly string[] {
  return packed === null ? [] : packed.split(SEPARATOR);
}

/** Reads a packed column of numbers. */
export function unpackNumbers(packed: string | null): readonly number[] {
  return packed === null ? [] : Array.from(packed.split(SEPARATOR), Number);
}

/**
 * Gives the SQL of an array with the texts, in which empty ones are null. A separator inside one becomes the sign for what
 * cannot be shown, as NUL does. One single empty text makes an empty array, which `unnest` fills up beside longer ones.
 */
export function givenTexts(texts: readonly (string | null)[]): RawBuilder<unknown> {
  return sql`string_to_array(${pack(texts)}::text, ${SEPARATOR_SQL}, '')`;
}

/** Gives the SQL of an array with the whole numbers. */
export function givenNumbers(numbers: ArrayLike<number>): RawBuilder<unknown> {
  return sql`string_to_array(${Array.prototype.join.call(numbers, SEPARATOR)}::text, ${SEPARATOR_SQL})::bigint[]`;
}

function pack(texts: readonly (string | null)[]): string {
  const hasSeparator = texts.some((text) => text?.includes(SEPARATOR));
  const parts = hasSeparator ? texts.map((text) => text?.replaceAll(SEPARATOR, "\uFFFD") ?? "") : texts;
  return storableText(parts.join(SEPARATOR));
}
