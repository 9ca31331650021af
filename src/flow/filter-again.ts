// The lists of a mailing once more: what it takes to have each decided anew by what is on record now.
import type { ListedRecipient } from "../consent/listed-recipient.ts";
import type { Db } from "../store/database.ts";
import { type LatestList, loadLatestLists, loadListedRecipients } from "../store/mailing-lists.ts";

/** A list that can be decided again: an uploaded one by its id, or one that was handed over. */
export type ListAgain =
  | { readonly kind: "uploaded"; readonly recipientList: string }
  | { readonly kind: "inline"; readonly listKey: string; readonly recipients: readonly ListedRecipient[] };

/** A job takes so many recipients that come along with it. */
const MAX_INLINE_RECIPIENTS = 10_000;

/** Loads what it takes; a larger list that was handed over is decided again where it came from, and left out. */
export async function loadListsAgain(db: Db, mailingNumber: number): Promise<readonly ListAgain[]> {
  const lists = await loadLatestLists(db, mailingNumber);
  const again = await Promise.all(lists.map((list) => loadListAgain(db, list)));
  return again.filter((each) => each !== null);
}

async function loadListAgain(
  db: Db,
  { runNumber, listKey, recipientList }: LatestList,
): Promise<ListAgain | null> {
  if (recipientList !== null) return { kind: "uploaded", recipientList };
  const recipients = await loadListedRecipients(db, runNumber, MAX_INLINE_RECIPIENTS + 1);
  return recipients.length > MAX_INLINE_RECIPIENTS ? null : { kind: "inline", listKey, recipients };
}
