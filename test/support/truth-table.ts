// The send decision as tables in which every combination of facts has just one row: rows that a fact does not part are
// one row. Taken from the rule itself, by asking it for each combination.
import type { PurposeKey } from "../../src/base/ids.ts";
import { ALL_FACTS, combineFacts, type DecisionFacts, decideFacts, FACT_VALUES } from "./decision-facts.ts";

/** What one column of a row says: any of these holds. */
export type Cell = readonly Partial<DecisionFacts>[];

/** One row: what holds in each column, and what comes of it. */
export interface TruthRow<Outcome extends string = string> {
  readonly cells: readonly Cell[];
  readonly outcome: Outcome;
}

/** What is decided before the purpose matters: a reason, or that the purpose's table is to be read. */
export type EntryOutcome = string | typeof BY_PURPOSE | typeof BY_PURPOSE_OR_DUPLICATE;
/** The decision stands in the table of the purpose. */
export const BY_PURPOSE = "by purpose";
/** The same, but whoever that withholds is a `duplicate`. */
export const BY_PURPOSE_OR_DUPLICATE = "by purpose, or duplicate";

/** The facts of each column, in the order of the checks. */
export const ENTRY_COLUMNS = [["contact"], ["earlier"], ["isSuppressed"]] as const;
export const PURPOSE_COLUMNS = [
  ["consent", "isMarked"],
  ["override"],
  ["isCompanyMarked"],
  ["type"],
  ["choice"],
  ["isPaused"],
  ["hasPrivacy"],
] as const;

/** The whole truth. */
export interface TruthTables {
  readonly entry: readonly TruthRow<EntryOutcome>[];
  /** Purposes that are decided alike share a table. */
  readonly byPurpose: readonly {
    readonly purposes: readonly PurposeKey[];
    readonly rows: readonly TruthRow[];
  }[];
}

/** Builds all tables. */
export function buildTruthTables(): TruthTables {
  const tables = FACT_VALUES.purpose.map((purpose) => {
    const decide = (facts: Partial<DecisionFacts>) =>
      decideFacts({ ...FIRST_OF_LIST, ...facts, purpose } as DecisionFacts);
    return { purpose, rows: mergeRows(PURPOSE_COLUMNS, decide) };
  });
  const byPurpose = groupBySameText(tables, ({ rows }) => rows).map((group) => {
    return { purposes: group.map(({ purpose }) => purpose), rows: group[0].rows };
  });
  return { entry: mergeRows(ENTRY_COLUMNS, decideEntry), byPurpose };
}

/** Finds the rows that a combination of facts falls under. */
export function findRows<Outcome extends string>(
  rows: readonly TruthRow<Outcome>[],
  facts: DecisionFacts,
): readonly TruthRow<Outcome>[] {
  return rows.filter(({ cells }) => cells.every((cell) => cell.some((each) => holds(each, facts))));
}

function holds(cell: Partial<DecisionFacts>, facts: DecisionFacts): boolean {
  return ALL_FACTS.every((fact) => cell[fact] === undefined || cell[fact] === facts[fact]);
}

const FIRST_OF_LIST = { contact: "known", earlier: "none", isSuppressed: false } as const;

/** Decides what an entry's facts decide alone, whatever the rest; else names the table that goes on. */
function decideEntry(entry: Partial<DecisionFacts>): EntryOutcome {
  const answers = RESTS.map(({ rest }) => decideFacts({ ...FIRST_OF_LIST, ...rest, ...entry }));
  const [first = ""] = answers;
  if (answers.every((answer) => answer === first)) return first;
  if (answers.every((answer, index) => answer === RESTS[index]?.alone)) return BY_PURPOSE;
  if (answers.every((answer, index) => answer === orDuplicate(RESTS[index]?.alone)))
    return BY_PURPOSE_OR_DUPLICATE;
  throw new Error(
    `Cannot tell in a table what becomes of ${JSON.stringify(entry)}: give it columns of its own`,
  );
}

/** All that the entry's own facts leave open, with the decision for the first of a list. */
const RESTS = combineFacts(["purpose", ...PURPOSE_COLUMNS.flat()]).map((rest) => {
  return { rest, alone: decideFacts({ ...FIRST_OF_LIST, ...rest }) };
});

function orDuplicate(answer: string | undefined): string {
  return answer === "send" ? answer : "duplicate";
}

/** Splits by one column after the other, and puts values together that lead to the same rows. */
function mergeRows<Outcome extends string>(
  columns: readonly (readonly (keyof DecisionFacts)[])[],
  decide: (facts: Partial<DecisionFacts>) => Outcome,
  fixed: Partial<DecisionFacts> = {},
): readonly TruthRow<Outcome>[] {
  const [column, ...rest] = columns;
  if (column === undefined) return [{ cells: [], outcome: decide(fixed) }];
  const branches = combineFacts(column).map((value) => {
    return { value, rows: mergeRows(rest, decide, { ...fixed, ...value }) };
  });
  return groupBySameText(branches, ({ rows }) => rows).flatMap((group) =>
    group[0].rows.map(({ cells, outcome }) => ({
      cells: [group.map(({ value }) => value), ...cells],
      outcome,
    })),
  );
}

function groupBySameText<Item>(
  items: readonly Item[],
  textOf: (item: Item) => unknown,
): readonly (readonly [Item, ...Item[]])[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const text = JSON.stringify(textOf(item));
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
