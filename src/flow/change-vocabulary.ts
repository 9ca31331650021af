// An admin changes a purpose, a legal basis or a source; each change is logged.
import { err, ok, type Result } from "../base/result.ts";
import { editVocabulary, type VocabularyEdit } from "../consent/edit-vocabulary.ts";
import { type Refusal, refuse } from "../consent/refusals.ts";
import { inTransaction } from "../store/database.ts";
import { loadSettings } from "../store/settings.ts";
import { takeVocabularyTurn } from "../store/turns.ts";
import { loadEntries, saveEntry, type VocabularyKind } from "../store/vocabulary.ts";
import { appendVocabularyChanges, type VocabularyChange } from "../store/vocabulary-changes.ts";
import type { Decider } from "./change-types.ts";
import type { FlowDependencies } from "./dependencies.ts";

/** An edit, and what of the vocabulary it is about. */
export interface VocabularyRequest extends Decider {
  readonly of: VocabularyKind;
}

/** Edits the vocabulary. Gives the change that was logged, none where it is so already; the error says why not. */
export async function changeVocabulary(
  deps: FlowDependencies,
  edit: VocabularyEdit,
  { of, by, reason }: VocabularyRequest,
): Promise<Result<readonly VocabularyChange[], Refusal>> {
  if (by.trim() === "") return err(refuse("nobody-decides"));
  return inTransaction(deps.db, async (transaction) => {
    await takeVocabularyTurn(transaction);
    const before = (await loadEntries(transaction, of)).find(({ key }) => key === edit.key) ?? null;
    const { defaultLegalBasis } = await loadSettings(transaction);
    const after = editVocabulary(edit, { of, before, defaultLegalBasis });
    if (after.kind === "error") return after;
    await saveEntry(transaction, of, after.value);
    const entries = [{ key: edit.key, before, after: after.value }];
    return ok(
      await appendVocabularyChanges(transaction, { kind: of, entries }, { by, reason, at: deps.clock() }),
    );
  });
}
