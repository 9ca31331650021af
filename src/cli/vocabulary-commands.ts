// `mailconsent purpose|legal-basis|source …`: lists, adds, renames and switches what consents are recorded with.
import type { Command } from "commander";
import { parsePurposeKey } from "../base/ids.ts";
import {
  addEntry,
  changeEntry,
  loadEntries,
  type VocabularyEntry,
  type VocabularyKind,
} from "../store/vocabulary.ts";
import { CommandError } from "./errors.ts";
import { type Terminal, take, withStore } from "./terminal.ts";

const ABOUT: Readonly<Record<VocabularyKind, string>> = {
  purpose: "why data is held or used",
  "legal-basis": "the grounds of GDPR Art. 6(1), and others",
  source: "how consents come to us",
};

/** Adds the three commands. */
export function addVocabulary(program: Command, terminal: Terminal): void {
  for (const kind of Object.keys(ABOUT) as readonly VocabularyKind[]) addKind(program, terminal, kind);
}

function addKind(program: Command, terminal: Terminal, kind: VocabularyKind): void {
  const command = program.command(kind).description(`${ABOUT[kind]}: listed, added, renamed, switched off`);
  command
    .command("list")
    .description("lists all, those switched off too")
    .option("--json", "one line of JSON each", false)
    .action(async ({ json }: { json: boolean }) => {
      const entries = await withStore(terminal, ({ deps }) => loadEntries(deps.db, kind));
      for (const entry of entries) terminal.print(json ? JSON.stringify(entry) : tell(entry));
    });
  command
    .command("add")
    .description("adds one; its key never changes, and it is never deleted")
    .argument("<key>", "lower-case letters, digits and hyphens")
    .requiredOption("--name <text>", "its name in English")
    .action(async (text: string, { name }: { name: string }) => {
      const key = take(parsePurposeKey(text));
      const entry = { key, nameByLanguage: { en: name } };
      const isNew = await withStore(terminal, ({ deps }) => addEntry(deps.db, kind, entry));
      if (!isNew) throw new CommandError("input", `Cannot add ${kind} "${key}": there is one of that key`);
      terminal.print(`Added ${kind} "${key}"`);
    });
  command
    .command("rename")
    .description("changes its name in one language")
    .argument("<key>", "which one")
    .requiredOption("--name <text>", "its name")
    .option("--language <code>", "the language of the name", "en")
    .action((key: string, { name, language }: { name: string; language: string }) =>
      change(terminal, kind, { key, nameByLanguage: { [language]: name } }),
    );
  for (const [verb, isActive] of [
    ["switch-on", true],
    ["switch-off", false],
  ] as const) {
    command
      .command(verb)
      .description(isActive ? "lets it be used again" : "lets it be used no more; what is on record stays")
      .argument("<key>", "which one")
      .action((key: string) => change(terminal, kind, { key, isActive }));
  }
}

async function change(
  terminal: Terminal,
  kind: VocabularyKind,
  entry: Parameters<typeof changeEntry>[2],
): Promise<void> {
  const isThere = await withStore(terminal, ({ deps }) => changeEntry(deps.db, kind, entry));
  if (!isThere)
    throw new CommandError("input", `Cannot change ${kind} "${entry.key}": there is none; see ${kind} list`);
  terminal.print(`Changed ${kind} "${entry.key}"`);
}

function tell({ key, isActive, nameByLanguage }: VocabularyEntry): string {
  return `${key}: ${nameByLanguage.en}${isActive ? "" : " (switched off)"}`;
}
