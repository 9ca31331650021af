// `mailconsent purpose|legal-basis|source …`: lists, adds, renames and switches what consents are recorded with.
import type { Command } from "commander";
import { parseLegalBasisKey, parsePurposeKey, parseSourceKey } from "../base/ids.ts";
import type { VocabularyEdit } from "../consent/edit-vocabulary.ts";
import { tellRefusal } from "../consent/refusals.ts";
import type { Db } from "../store/database.ts";
import type { VocabularyEntry, VocabularyKind } from "../store/vocabulary.ts";
import { addHistory, type DeciderFlags, decided, tellChanges } from "./decided-command.ts";
import { CommandError } from "./errors.ts";
import { type Terminal, take, withStore } from "./terminal.ts";

const ABOUT: Readonly<Record<VocabularyKind, string>> = {
  purpose: "why data is held or used",
  "legal-basis": "the grounds of GDPR Art. 6(1), and others",
  source: "how consents come to us",
};

const KEY_PARSERS = {
  purpose: parsePurposeKey,
  "legal-basis": parseLegalBasisKey,
  source: parseSourceKey,
} as const;

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
      const entries = await withStore(terminal, ({ deps }) => entriesOf(deps.db, kind));
      for (const entry of entries) terminal.print(json ? JSON.stringify(entry) : tell(entry));
    });
  addNaming(command, terminal, kind);
  for (const [verb, isActive] of [
    ["switch-on", true],
    ["switch-off", false],
  ] as const) {
    decided(command.command(verb))
      .description(isActive ? "lets it be used again" : "lets it be used no more; what is on record stays")
      .argument("<key>", "which one")
      .action((key: string, flags: DeciderFlags) =>
        change(terminal, { kind: "switch", key, isActive }, { ...flags, of: kind }),
      );
  }
  addHistory(command, terminal, {
    kind,
    loadKeys: async (db) => (await entriesOf(db, kind)).map(({ key }) => key),
  });
}

async function entriesOf(db: Db, kind: VocabularyKind): Promise<readonly VocabularyEntry[]> {
  const { loadEntries } = await import("../store/vocabulary.ts");
  return loadEntries(db, kind);
}

interface NameFlags extends DeciderFlags {
  readonly name: string;
  readonly language: string;
}

function addNaming(command: Command, terminal: Terminal, kind: VocabularyKind): void {
  decided(command.command("add"))
    .description("adds one; its key never changes, and it is never deleted")
    .argument("<key>", "lower-case letters, digits and hyphens")
    .requiredOption("--name <text>", "its name in English")
    .action((text: string, flags: NameFlags) => {
      const key = take<string>(KEY_PARSERS[kind](text));
      return change(terminal, { kind: "add", key, name: flags.name }, { ...flags, of: kind });
    });
  decided(command.command("rename"))
    .description("changes its name in one language")
    .argument("<key>", "which one")
    .requiredOption("--name <text>", "its name")
    .option("--language <code>", "the language of the name", "en")
    .action((key: string, flags: NameFlags) => {
      const { name, language } = flags;
      return change(terminal, { kind: "rename", key, language, name }, { ...flags, of: kind });
    });
}

async function change(
  terminal: Terminal,
  edit: VocabularyEdit,
  { of, ...flags }: DeciderFlags & { readonly of: VocabularyKind },
): Promise<void> {
  const { changeVocabulary } = await import("../flow/change-vocabulary.ts");
  const request = { of, by: flags.by, reason: flags.reason ?? null };
  const changes = await withStore(terminal, ({ deps }) => changeVocabulary(deps, edit, request));
  if (changes.kind === "error") {
    const verb = edit.kind === "switch" ? `switch ${edit.isActive ? "on" : "off"}` : edit.kind;
    throw new CommandError(
      "input",
      `Cannot ${verb} ${of.replace("-", " ")} "${edit.key}": ${tellRefusal(changes.error)}`,
    );
  }
  terminal.print(tellChanges(changes.value));
}

function tell({ key, isActive, nameByLanguage }: VocabularyEntry): string {
  return `${key}: ${nameByLanguage.en}${isActive ? "" : " (switched off)"}`;
}
