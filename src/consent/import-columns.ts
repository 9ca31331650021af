// A line of an import by its columns: how each sort of value is read, and how a problem names what would be right.
import { assertNever } from "../base/assert.ts";
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

/** What the lines of an import may name. */
export interface Vocabulary {
  readonly purposes: KnownKeys<PurposeKey>;
  readonly legalBases: KnownKeys<LegalBasisKey>;
  readonly sources: KnownKeys<SourceKey>;
  readonly subscriptionTypes: KnownKeys<SubscriptionTypeKey>;
  /** Of what is stated without one. */
  readonly defaultLegalBasis: LegalBasisKey;
}

/** The keys on record, and whether each may still be used. */
export type KnownKeys<Key> = ReadonlyMap<Key, "active" | "switched-off" | "removed">;

/** What a line says, perhaps with a warning about what of it was left out. */
export interface ParsedLine<Row> {
  readonly row: Row;
  readonly warnings: readonly ColumnProblem[];
}

/** The columns of one line, and the problems found while they are read. */
export interface LineColumns {
  readonly fields: ImportFields;
  readonly problems: ColumnProblem[];
}

/** Takes the columns of a line; what stands in one that is unknown, or is no value, is a problem. */
export function readColumns(fields: ImportFields, known: ReadonlySet<string>): LineColumns {
  const problems: ColumnProblem[] = [];
  for (const column of Object.keys(fields)) {
    const value = fields[column];
    if (!known.has(column)) {
      problems.push({ column, reason: `unknown column; the columns are ${[...known].join(", ")}` });
    } else if (value !== null && typeof value === "object") {
      problems.push({ column, reason: "must be a text, a number, true or false" });
    } else if (typeof value === "number" && !isExact(value)) {
      problems.push({ column, reason: "is a number too large to be kept exactly; put it in quotes" });
    } else if (typeof value === "string" && value.includes("\0")) {
      problems.push({ column, reason: "holds a NUL character, which no text can be stored with" });
    }
  }
  return { fields, problems };
}

/** Says whether a number is what stood in the JSON it was read from: one of 17 digits may have become another. */
export function isExact(value: number): boolean {
  return Number.isSafeInteger(value) || (Number.isFinite(value) && !Number.isInteger(value));
}

/** Gives what stands in a column, trimmed; `null` where that is nothing, which says nothing, or no text at all. */
export function textOf({ fields }: LineColumns, column: string): string | null {
  const value = fields[column];
  if (value === undefined || value === null || typeof value === "object") return null;
  const text = String(value).trim();
  return text === "" || text.includes("\0") ? null : text;
}

/** Adds what is wrong with a column, unless something is already. */
export function addProblem({ problems }: LineColumns, column: string, reason: string): void {
  if (!problems.some((each) => each.column === column)) problems.push({ column, reason });
}

/** Reads the id of a record in its own system, which the line cannot do without. */
export function readId(columns: LineColumns, column: string): ExternalId | null {
  const { problems } = columns;
  const text = textOf(columns, column);
  if (text === null) {
    addProblem(columns, column, "is empty; every line needs one");
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
export function readYesNo(columns: LineColumns, column: string): boolean | null {
  const text = textOf(columns, column);
  if (text === null) return null;
  const value = YES_NO.get(text.toLowerCase());
  if (value === undefined) {
    columns.problems.push({ column, reason: `"${text.slice(0, 40)}" is neither yes nor no` });
  }
  return value ?? null;
}

/** Reads one of two words; `null` where the line does not say. */
export function readEither<Word extends string>(
  columns: LineColumns,
  column: string,
  [one, other]: readonly [Word, Word],
): Word | null {
  const text = textOf(columns, column);
  if (text === null) return null;
  if (text === one) return one;
  if (text === other) return other;
  columns.problems.push({ column, reason: `"${text.slice(0, 40)}" is neither ${one} nor ${other}` });
  return null;
}

/** A key, and the names there are for it. */
export interface KeyKind<Key> {
  /** Such as "subscription type", for the problem. */
  readonly what: string;
  readonly parse: (text: string) => Result<Key, string>;
  readonly known: KnownKeys<Key>;
  /** Whether it stands beside a withdrawal or an opt-out, which counts under whatever name it comes. */
  readonly isLowering: boolean;
}

/**
 * Reads keys with `;` between them, each once. One that is not on record, or may be used no more, is a problem that names
 * those that may.
 */
export function readKeys<Key>(columns: LineColumns, column: string, kind: KeyKind<Key>): readonly Key[] {
  const { problems } = columns;
  const { parse } = kind;
  const text = textOf(columns, column);
  if (text === null) return [];
  const keys = new Set<Key>();
  for (const name of text.split(";")) {
    if (name.trim() === "") continue;
    const key = parse(name.trim());
    const problem = key.kind === "error" ? key.error : findUnusable(key.value, kind);
    if (problem !== null) problems.push({ column, reason: problem });
    else if (key.kind === "ok") keys.add(key.value);
  }
  return [...keys];
}

function findUnusable<Key>(key: Key, { what, known, isLowering }: KeyKind<Key>): string | null {
  const state = known.get(key);
  if (state === "active" || (state !== undefined && isLowering)) return null;
  const usable = [...known].filter(([, each]) => each === "active").map(([each]) => each);
  const use = `use ${usable.join(", ")}`;
  switch (state) {
    case undefined:
      return `there is no ${what} "${key}"; ${use}`;
    case "switched-off":
      return `${what} "${key}" is switched off: switch it on, or ${use}`;
    case "removed":
      return `${what} "${key}" was removed; ${use}`;
    default:
      return assertNever(state);
  }
}

/**
 * Reads when consent was given. It may not lie in the future, where it would outlive every withdrawal until then.
 */
export function readMomentOfGrant(columns: LineColumns, column: string, now: Date): Date | null {
  const at = parseMoment(textOf(columns, column) ?? "");
  if (at === null) {
    const reason = "no date; say when the consent changed, such as 2024-05-31 or 2024-05-31T14:30+02:00";
    columns.problems.push({ column, reason });
  } else if (at > now) {
    columns.problems.push({ column, reason: "lies in the future; say when the consent changed" });
  }
  return at;
}

/**
 * Reads when something was ended, with a warning where that cannot be told: whoever withdrew is not to be mailed for a
 * date that is broken. One dated ahead is taken as it is.
 *
 * @returns `null` where it cannot be told.
 */
export function readMomentOfEnd(
  columns: LineColumns,
  column: string,
  warnings: ColumnProblem[],
): Date | null {
  const at = parseMoment(textOf(columns, column) ?? "");
  if (at === null) {
    const reason = "no date; it was taken in as of this import, and ends whatever is on record";
    warnings.push({ column, reason });
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
