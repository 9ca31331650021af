// Feeds a whole recipient list, handed over or uploaded before, to a mailing's filter in batches.
import type { RecipientListId } from "../base/ids.ts";
import type { DecisionCounts } from "../consent/decision-counts.ts";
import type { ListedRecipient } from "../consent/listed-recipient.ts";
import type { Db } from "../store/database.ts";
import { loadRecipientList, loadRecipientListPage } from "../store/recipient-lists.ts";
import { FILTER_BATCH_RECIPIENTS, type FilterDependencies, filterRecipients } from "./filter-recipients.ts";
import type { FilterRequest } from "./open-mailing.ts";
import type { RecipientDecision } from "./recipient-decision.ts";

/** How far a list is. */
export interface FilterProgress {
  readonly decided: number;
  readonly total: number;
}

/** Hears how far a list is after each batch. */
export type OnFilterProgress = (progress: FilterProgress) => Promise<void>;

/** The list was decided, or why it cannot be. */
export type ListOutcome =
  | { readonly kind: "done"; readonly counts: DecisionCounts }
  | { readonly kind: "refused"; readonly message: string };

/** As {@link ListOutcome}, with the decisions. */
export type InlineOutcome =
  | {
      readonly kind: "done";
      readonly counts: DecisionCounts;
      readonly decisions: readonly RecipientDecision[];
    }
  | Extract<ListOutcome, { kind: "refused" }>;

/** Decides a list that came along whole; the decisions stand in its order. */
export async function filterInline(
  deps: FilterDependencies,
  request: FilterRequest,
  list: { readonly recipients: readonly ListedRecipient[]; readonly onProgress: OnFilterProgress },
): Promise<InlineOutcome> {
  const { recipients, onProgress } = list;
  const expected = { size: recipients.length, uploadedNumber: null, isFormatted: true };
  const opened = await filterRecipients(deps, request, expected);
  if (opened.kind === "refused") return opened;
  const { filter } = opened;
  const decisions: RecipientDecision[] = [];
  for (let from = 0; from < recipients.length; from += FILTER_BATCH_RECIPIENTS) {
    const decided = await filter.decide(recipients.slice(from, from + FILTER_BATCH_RECIPIENTS));
    decisions.push(...filter.format(decided));
    await onProgress({ decided: decisions.length, total: recipients.length });
  }
  await filter.finish();
  return { kind: "done", counts: filter.counts(), decisions };
}

/** Decides a list that was uploaded before; its decisions are read from the store. */
export async function filterUploadedList(
  deps: FilterDependencies,
  request: FilterRequest,
  { id, onProgress }: { readonly id: RecipientListId; readonly onProgress: OnFilterProgress },
): Promise<ListOutcome> {
  const list = await loadRecipientList(deps.db, id);
  if (list === null) {
    const message = `Cannot filter recipient list ${JSON.stringify(id)}: there is none; upload it first`;
    return { kind: "refused", message };
  }
  const expected = { size: list.size, uploadedNumber: list.number, isFormatted: false };
  const opened = await filterRecipients(deps, request, expected);
  if (opened.kind === "refused") return opened;
  const { filter } = opened;
  let decided = 0;
  for await (const page of loadPages(deps.db, list.number)) {
    await filter.decide(page);
    decided += page.length;
    await onProgress({ decided, total: list.size });
  }
  await filter.finish();
  return { kind: "done", counts: filter.counts() };
}

/** Gives a list page by page; the next one is loaded while the one before is decided. */
async function* loadPages(db: Db, listNumber: number): AsyncIterable<readonly ListedRecipient[]> {
  let first = 0;
  let next = loadRecipientListPage(db, { listNumber, first, limit: FILTER_BATCH_RECIPIENTS });
  for (;;) {
    const page = await next;
    if (page.length === 0) return;
    first += page.length;
    next = loadRecipientListPage(db, { listNumber, first, limit: FILTER_BATCH_RECIPIENTS });
    next.catch(() => {}); // it throws where it is awaited
    yield page;
  }
}
