// What commands have in common that change what everybody goes by: who decides it, why, and what was changed before.
import type { Command } from "commander";
import type { Db } from "../store/database.ts";
import type { ChangedKind, VocabularyChange } from "../store/vocabulary-changes.ts";
import { CommandError } from "./errors.ts";
import { tellTime } from "./tell-time.ts";
import { type Terminal, withStore } from "./terminal.ts";

/** Who decides, and why. */
export interface DeciderFlags {
  readonly by: string;
  readonly reason?: string;
}

/** Makes a command ask who decides. */
export function decided(command: Command): Command {
  return command
    .requiredOption("--by <who>", "who decides it; kept with the change")
    .option("--reason <reason>", "why; kept with the change");
}

/** Tells what was changed. */
export function tellChanges(changes: readonly VocabularyChange[]): string {
  const [first, ...others] = changes;
  if (first === undefined) return "It is so already";
  const keys = [...new Set(changes.map(({ key }) => `"${key}"`))].join(", ");
  return `Changed ${keys}, as version ${others.at(-1)?.version ?? first.version}`;
}

/** Whose history is told, and which keys there are, those of what was removed too. */
export interface HistoryOf {
  readonly kind: ChangedKind;
  readonly loadKeys: (db: Db) => Promise<readonly string[]>;
}

/** Adds the command that tells the changes of one entry. */
export function addHistory(command: Command, terminal: Terminal, { kind, loadKeys }: HistoryOf): void {
  command
    .command("history")
    .description("every change of one, the latest first: who, when, before, after and why")
    .argument("<key>", "which one")
    .option("--json", "one line of JSON a change", false)
    .action(async (key: string, { json }: { json: boolean }) => {
      const { loadVocabularyChanges } = await import("../store/vocabulary-changes.ts");
      const changes = await withStore(terminal, async ({ deps: { db } }) => {
        if (!(await loadKeys(db)).includes(key)) throw new CommandError("input", tellUnknown(command, key));
        return loadVocabularyChanges(db, kind, key);
      });
      for (const change of changes) terminal.print(json ? JSON.stringify(change) : tellChange(change));
      if (changes.length === 0 && !json) terminal.print(`"${key}" is as it was in the beginning`);
    });
}

function tellUnknown(command: Command, key: string): string {
  return `Cannot tell the history of "${key}": there is none of that key; see "mailconsent ${command.name()} list"`;
}

function tellChange({ before, after, at, by, reason }: VocabularyChange): string {
  const was = fieldsOf(before);
  const changed = [...fieldsOf(after)].filter(([field, value]) => was.get(field) !== value);
  const gone = [...was.keys()].filter((field) => !fieldsOf(after).has(field));
  const told = [
    ...changed.map(([field, value]) => {
      const from = was.get(field);
      return from === undefined ? `${field} ${value}` : `${field} ${from} → ${value}`;
    }),
    ...gone.map((field) => `${field} taken away`),
  ];
  const why = reason === null ? "" : `: ${reason}`;
  return `${tellTime(at)}  ${before === null ? "added, " : ""}${told.join(", ")}, by ${by}${why}`;
}

/** Names the fields of a state, those within others by both names, such as `nameByLanguage.nl`. */
function fieldsOf(state: unknown): ReadonlyMap<string, string> {
  if (typeof state !== "object" || state === null) return new Map();
  return new Map(
    Object.entries(state).flatMap(([field, value]: [string, unknown]): (readonly [string, string])[] =>
      typeof value === "object" && value !== null
        ? [...fieldsOf(value)].map(([inner, text]) => [`${field}.${inner}`, text] as const)
        : [[field, JSON.stringify(value)]],
    ),
  );
}
