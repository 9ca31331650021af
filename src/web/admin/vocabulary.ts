// Purposes, legal bases and sources: added, renamed and switched, never removed.
import { parsePurposeKey } from "../../base/ids.ts";
import { err, ok, type Result } from "../../base/result.ts";
import type { VocabularyEdit } from "../../consent/edit-vocabulary.ts";
import { type Refusal, refuse } from "../../consent/refusals.ts";
import { changeVocabulary } from "../../flow/change-vocabulary.ts";
import { loadEntries, type VocabularyKind } from "../../store/vocabulary.ts";
import { loadRecentVocabularyChanges } from "../../store/vocabulary-changes.ts";
import type { WebDependencies } from "../dependencies.ts";
import { fromStore, RefusalError } from "../errors.ts";
import { EDIT_FIELDS } from "./views/edit-forms.tsx";
import { vocabularyPage } from "./views/vocabulary-page.tsx";
import { type AdminVisit, goTo, readFields } from "./visit.ts";

const KINDS: readonly VocabularyKind[] = ["purpose", "legal-basis", "source"];

/** Shows the vocabulary. */
export function showVocabulary(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  return show(deps, visit, null);
}

/** Makes one edit. */
export async function editVocabularyEntry(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const field = await readFields(visit);
  const of = KINDS.find((kind) => kind === field(EDIT_FIELDS.of));
  if (of === undefined) throw new RefusalError({ kind: "bad-request" });
  const edit = readEdit(field);
  if (edit.kind === "error") return show(deps, visit, edit.error);
  const request = { of, by: visit.admin.email, reason: null };
  const changes = await fromStore(changeVocabulary(deps.flow, edit.value, request));
  if (changes.kind === "error") return show(deps, visit, changes.error);
  return goTo(visit, `/admin/settings/vocabulary?done=${changes.value.length > 0 ? "saved" : "nothing"}`);
}

async function show({ flow }: WebDependencies, { c, frame, admin }: AdminVisit, error: Refusal | null) {
  const lists = await fromStore(
    Promise.all(KINDS.map(async (kind) => ({ kind, entries: await loadEntries(flow.db, kind) }))),
  );
  const history = await fromStore(loadRecentVocabularyChanges(flow.db, KINDS));
  const view = { lists, history, error, done: c.req.query("done") ?? null, role: admin.role };
  return c.html(vocabularyPage(frame, view), error === null ? 200 : 400);
}

function readEdit(field: (name: string) => string): Result<VocabularyEdit, Refusal> {
  // Keys of all three kinds are of one shape.
  const named = field(EDIT_FIELDS.key).trim();
  const parsed = parsePurposeKey(named);
  if (parsed.kind === "error") return err(refuse("key-malformed", { key: named.slice(0, 80) }));
  const [key, name] = [parsed.value, field(EDIT_FIELDS.name).trim()];
  switch (field(EDIT_FIELDS.edit)) {
    case "add":
      return ok({ kind: "add", key, name });
    case "rename":
      return ok({ kind: "rename", key, language: field(EDIT_FIELDS.language), name });
    case "on":
    case "off":
      return ok({ kind: "switch", key, isActive: field(EDIT_FIELDS.edit) === "on" });
    default:
      throw new RefusalError({ kind: "bad-request" });
  }
}
