// Feeds a whole recipient list, handed over or uploaded before, to a mailing's filter in batches.
import type { RecipientListId } from "../base/ids.ts";
import { loadRecipientList, loadRecipientListPage } from "../store/recipient-lists.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { FILTER_BATCH_RECIPIENTS, type ListedRecipient, type RecipientFilter } from "./filter-recipients.ts";
import type { RecipientDecision } from "./recipient-decision.ts";

/** How far a list is. */
export interface FilterProgress {
  readonly decided: number;
  readonly total: number;
}

/** Hears how far a list is after each batch. */
export type OnFilterProgress = (progress: FilterProgress) => Promise<void>;

/** The list was decided, or there is no such list. */
export type ListOutcome = { readonly kind: "done" } | { readonly kind: "refused"; readonly message: string };

/** Decides a list that came along whole; the decisions stand in its order. */
export async function filterInline(
  filter: RecipientFilter,
  recipients: readonly ListedRecipient[],
  onProgress: OnFilterProgress,
): Promise<readonly RecipientDecision[]> {
  const decisions: RecipientDecision[] = [];
  for (let from = 0; from < recipients.length; from += FILTER_BATCH_RECIPIENTS) {
    decisions.push(...(await filter.decide(recipients.slice(from, from + FILTER_BATCH_RECIPIENTS))));
    await onProgress({ decided: decisions.length, total: recipients.length });
  }
  return decisions;
}

/** Decides a list that was uploaded before; its decisions are read from the store. */
export async function filterUploadedList(
  deps: FlowDependencies,
  filter: RecipientFilter,
  listId: RecipientListId,
  onProgress: OnFilterProgress,
): Promise<ListOutcome> {
  const list = await loadRecipientList(deps.db, listId);
  if (list === null) {
    const message = `Cannot filter recipient list ${JSON.stringify(listId)}: there is none; upload it first`;
    return { kind: "refused", message };
  }
  let after = -1;
  let decided = 0;
  for (;;) {
    const page = await loadRecipientListPage(deps.db, listId, after, FILTER_BATCH_RECIPIENTS);
    const last = page.at(-1);
    if (last === undefined) return { kind: "done" };
    await filter.decide(page);
    decided += page.length;
    after = last.position;
    await onProgress({ decided, total: list.size });
  }
}
