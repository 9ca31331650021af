// An admin changes subscription types: each edit is decided on what is on record at that moment, and logged.
import { err, ok, type Result } from "../base/result.ts";
import { editTypes, type TypeEdit } from "../consent/edit-types.ts";
import { type Refusal, refuse } from "../consent/refusals.ts";
import { inTransaction } from "../store/database.ts";
import { loadPurposes } from "../store/purposes.ts";
import { loadSubscriptionTypes, saveSubscriptionTypes } from "../store/subscription-types.ts";
import { takeVocabularyTurn } from "../store/turns.ts";
import type { VocabularyChange } from "../store/vocabulary-changes.ts";
import type { FlowDependencies } from "./dependencies.ts";

/** Who decides a change, and why. */
export interface Decider {
  readonly by: string;
  readonly reason: string | null;
}

/** Edits the types. Gives the changes that were logged, none where it is so already; the error says why not. */
export async function changeTypes(
  deps: FlowDependencies,
  edit: TypeEdit,
  { by, reason }: Decider,
): Promise<Result<readonly VocabularyChange[], Refusal>> {
  if (by.trim() === "") return err(refuse("nobody-decides"));
  const at = deps.clock();
  const changes = await inTransaction(deps.db, async (transaction) => {
    await takeVocabularyTurn(transaction);
    const before = await loadSubscriptionTypes(transaction);
    const after = editTypes(edit, { types: before, purposes: await loadPurposes(transaction), at });
    return after.kind === "error"
      ? after
      : ok(await saveSubscriptionTypes(transaction, { before, after: after.value }, { by, reason, at }));
  });
  const appended = changes.kind === "ok" ? changes.value.length : 0;
  deps.log.info({ edit: edit.kind, outcome: changes.kind, appended }, "Subscription types edited");
  return changes;
}
