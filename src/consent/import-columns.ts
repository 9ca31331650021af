// A line of an import by its columns: how each sort of value is read, and how a problem names what would be right.
import {
  type ExternalId,
  type LegalBasisKey,
  type PurposeKey,
  parseExternalId,
  type SourceKey,
  type SubscriptionTypeKey,
} from "../base/ids.ts";
import type { Result } from "../base/result.ts";

/** A line's columns by name; text as it stood, booleans where the format has them. */
export type ImportFields = Readonly<Record<string, unknown>>;

/** What is wrong with one column of a line, and what would be right. */
export interface ColumnProblem {
  readonly column: string;
  readonly reason: string;
}

/** What lines are read against. */
export interface ImportContext {
  readonly now: Date;
  readonly vocabulary: Vocabulary;
}

/** The keys that are on record, those switched off too. */
export interface Vocabulary {
  readonly purposes: ReadonlySet<PurposeKey>;
  readonly legalBases: ReadonlySet<LegalBasisKey>;
  readonly sources: ReadonlySet<SourceKey>;
  readonly subscriptionTypes: ReadonlySet<SubscriptionTypeKey>;
}

/** What a line says, perhaps with a warning about what of it was left out. */
export interface ParsedLine<Row> {
  readonly row: Row;
  readonly warnings: readonly ColumnProblem[];
}

/** The filled columns of one line, and the problems found while they are read. */
export interface LineColumns {
  readonly textByColumn: ReadonlyMap<string, string>;
  readonly problems: ColumnProblem[];
}

/** Takes the filled columns of a line; values are trimmed, an empty one says nothing. */
export function readColumns(fields: ImportFields, known: ReadonlySet<string>): LineColumns {
  const problems: ColumnProblem[] = [];
  const textByColumn = new Map<string, string>();
  for (const column of Object.keys(fields)) {
    const value = fields[column];
    if (!known.has(column)) {
      problems.push({ column, reason: `unknown column; the columns are ${[...known].join(", ")}` });
    } else if (value !== null && typeof value === "object") {
      problems.push({ column, reason: "must be a text, a number, true or false" });
    } else if (value !== null && value !== undefined) {
      const text = String(value).trim();
      if (text.includes("\0")) {
        problems.push({ column, reason: "holds a NUL character, which no text can be stored with" });
      } else if (text !== "") textByColumn.set(column, text);
    }
  }
  return { textByColumn, problems };
}

/** Reads the id of a record in its own system, which the line cannot do without. */
export function readId({ textByColumn, problems }: LineColumns, column: string): ExternalId | null {
  const text = textByColumn.get(column);
  if (text === undefined) {
    problems.push({ column, reason: "is empty; every line needs one" });
    return null;
  }
  const id = parseExternalId(text);
  if (id.kind === "ok") return id.value;
  problems.push({ column, reason: id.error });
  return null;
}

const YES_NO = new Map([
  ["yes", true],
  ["true", true],
  ["1", true],
  ["no", false],
  ["false", false],
  ["0", false],
]);

/** Reads a mark; `null` where the line does not say. */
export function readYesNo({ textByColumn, problems }: LineColumns, column: string): boolean | null {
  const text = textByColumn.get(column);
  if (text === undefined) return null;
  const value = YES_NO.get(text.toLowerCase());
  if (value === undefined) problems.push({ column, reason: `"${text.slice(0, 40)}" is neither yes nor no` });
  return value ?? null;
}

/** Reads one of two words; `null` where the line does not say. */
export function readEither<Word extends string>(
  { textByColumn, problems }: LineColumns,
  column: string,
  [one, other]: readonly [Word, Word],
): Word | null {
  const text = textByColumn.get(column);
  if (text === undefined) return null;
  if (text === one) return one;
  if (text === other) return other;
  problems.push({ column, reason: `"${text.slice(0, 40)}" is neither ${one} nor ${other}` });
  return null;
}

/** A key, and the names there are for it. */
export interface KeyKind<Key> {
  /** Such as "subscription type", for the problem. */
  readonly what: string;
  readonly parse: (text: string) => Result<Key, string>;
  readonly known: ReadonlySet<Key>;
}

/** Reads keys with `;` between them, each once; one that is not on record is a problem that names those there are. */
export function readKeys<Key>(
  { textByColumn, problems }: LineColumns,
  column: string,
  { what, parse, known }: KeyKind<Key>,
): readonly Key[] {
  const text = textByColumn.get(column);
  if (text === undefined) return [];
  const keys = new Set<Key>();
  for (const name of text.split(";")) {
    if (name.trim() === "") continue;
    const key = parse(name.trim());
    if (key.kind === "error") problems.push({ column, reason: key.error });
    else if (known.has(key.value)) keys.add(key.value);
    else
      problems.push({ column, reason: `there is no ${what} "${key.value}"; use ${[...known].join(", ")}` });
  }
  return [...keys];
}

/**
 * Reads when something was said. A grant may not lie in the future, where it would outlive every withdrawal until then;
 * a withdrawal dated ahead goes in: it is one.
 */
export function readMoment(
  { textByColumn, problems }: LineColumns,
  column: string,
  { now, isGrant }: { readonly now: Date; readonly isGrant: boolean },
): Date | null {
  const at = parseMoment(textByColumn.get(column) ?? "");
  if (at === null) {
    const reason = "no date; say when the consent changed, such as 2024-05-31 or 2024-05-31T14:30+02:00";
    problems.push({ column, reason });
  } else if (isGrant && at > now) {
    problems.push({ column, reason: "lies in the future; say when the consent changed" });
  }
  return at;
}

// ISO 8601 alone: Date also takes "05/06/2024" for one of two days, and "5" for one in 2001.
const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Reads a day or a moment; one without a zone is in UTC, not in the zone of the machine that imports. */
function parseMoment(text: string): Date | null {
  const [, day, time = "00:00", zone = "Z"] = MOMENT.exec(text) ?? [];
  if (day === undefined) return null;
  const midnight = new Date(`${day}T00:00Z`);
  const at = new Date(`${day}T${time}${zone}`);
  // Date takes 30 February for 1 March.
  if (Number.isNaN(at.getTime()) || !midnight.toISOString().startsWith(day)) return null;
  return at;
}
