// How an admin's edits change a purpose, a legal basis or a source: added, named, switched off and on, never removed.
import { assertNever } from "../base/assert.ts";
import { err, ok, type Result } from "../base/result.ts";
import { builtInSource, CONSENT } from "./purpose.ts";
import { type Refusal, refuse } from "./refusals.ts";

/** What of the vocabulary an edit is about. */
export type EditedKind = "purpose" | "legal-basis" | "source";

/** One purpose, legal basis or source. */
export interface EditedEntry {
  readonly key: string;
  readonly isActive: boolean;
  readonly nameByLanguage: Readonly<Record<string, string>>;
}

/** What an admin wants done with one. */
export type VocabularyEdit =
  | { readonly kind: "add"; readonly key: string; readonly name: string }
  | { readonly kind: "rename"; readonly key: string; readonly language: string; readonly name: string }
  | { readonly kind: "switch"; readonly key: string; readonly isActive: boolean };

/** What an edit is decided by. */
export interface VocabularyEditContext {
  readonly of: EditedKind;
  /** The entry of that key as it is; `null`: there is none. */
  readonly before: EditedEntry | null;
  /** The legal basis of consents that are recorded without one. */
  readonly defaultLegalBasis: string;
}

/** What mailconsent records by itself comes through these, a recipient's leaving first of all. */
const OWN_SOURCES: readonly string[] = (
  ["preferences-page", "one-click", "complaint", "import", "user"] as const
).map(builtInSource);
const MAX_NAME_CHARS = 100;

/** Decides what an entry is after an edit; the error says what stands against it. */
export function editVocabulary(
  edit: VocabularyEdit,
  { of, before, defaultLegalBasis }: VocabularyEditContext,
): Result<EditedEntry, Refusal> {
  if (edit.kind === "add") {
    if (before !== null) return err(refuse("entry-taken"));
    return withName({ key: edit.key, isActive: true, nameByLanguage: {} }, "en", edit.name);
  }
  if (before === null) return err(refuse("entry-unknown", { of }));
  switch (edit.kind) {
    case "rename":
      return withName(before, edit.language, edit.name);
    case "switch": {
      const need = edit.isActive ? null : findNeed(of, edit.key, defaultLegalBasis);
      return need === null ? ok({ ...before, isActive: edit.isActive }) : err(need);
    }
    default:
      return assertNever(edit);
  }
}

function withName(entry: EditedEntry, language: string, name: string): Result<EditedEntry, Refusal> {
  const text = name.trim();
  if (text === "" || text.length > MAX_NAME_CHARS || /\p{Cc}/u.test(text)) {
    return err(refuse("entry-name", { most: `${MAX_NAME_CHARS}` }));
  }
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language)) return err(refuse("entry-language"));
  return ok({ ...entry, nameByLanguage: { ...entry.nameByLanguage, [language]: text } });
}

/** Says why an entry cannot be done without; `null` where it can. */
function findNeed(of: EditedKind, key: string, defaultLegalBasis: string): Refusal | null {
  if (of === "source" && OWN_SOURCES.includes(key)) return refuse("source-needed");
  if (of !== "legal-basis") return null;
  if (key === CONSENT) return refuse("consent-needed");
  return key === defaultLegalBasis ? refuse("default-basis-needed") : null;
}
