// Two contacts who turn out to be one person: one stays, and what the other said counts for them from now on.
import type { ContactId, ExternalId } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import { type MergeEvidence, planMerge, takesCompany } from "../consent/plan-merge.ts";
import { emptyRecord, isLowering, type StatedChange } from "../consent/standing.ts";
import { batchBehind } from "../consent/take-back.ts";
import { loadHistories } from "../store/consent-changes.ts";
import { loadRecords } from "../store/consent-records.ts";
import { type ContactCard, loadCard } from "../store/contact-cards.ts";
import { type Db, inTransaction } from "../store/database.ts";
import { saveMerge } from "../store/merges.ts";
import { appendChanges, lockContacts } from "../store/standings.ts";
import { takeImportTurn } from "../store/turns.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { loadIsOfBatch } from "./load-is-of-batch.ts";

/** Who goes, who stays, and on whose word. */
export interface MergeRequest {
  readonly merged: ExternalId;
  readonly into: ExternalId;
  readonly by: string;
  readonly reason: string;
  /** How many changes somebody was shown; left out where nobody was shown any. */
  readonly shownChanges?: number;
}

/** Why two contacts cannot be made one. */
export type MergeObstacle = "same" | "merged-before" | "into-merged";

/** What a merge would bring. */
export interface MergePreview {
  /** What the one who goes said, and is news of the one who stays. */
  readonly changes: readonly StatedChange[];
  /** The one who stays gets the mark *no mailings* of the other. */
  readonly bringsMark: boolean;
  /** The one who stays is of the other's company then. */
  readonly bringsCompany: boolean;
}

/** Says what a merge would change, and why it cannot be; nothing is stored. */
export async function previewMerge(
  { db, clock }: FlowDependencies,
  { going, staying }: MergePair,
): Promise<Result<MergePreview, MergeObstacle>> {
  if (going.contactId === staying.contactId) return err("same");
  if (going.mergedInto !== null) return err("merged-before");
  if (staying.mergedInto !== null) return err("into-merged");
  const bringsMark = going.hasNoMailingsMark && !staying.hasNoMailingsMark;
  const evidence = { by: "", comment: "", at: clock() };
  const bringsCompany = takesCompany(going.company, staying.company);
  return ok({ changes: await planFor(db, { going, staying }, evidence), bringsMark, bringsCompany });
}

async function planFor(
  db: Db,
  { going, staying }: MergePair,
  evidence: Omit<MergeEvidence, "isOfBatch">,
): Promise<readonly StatedChange[]> {
  const records = await loadRecords(db, [going.contactId, staying.contactId]);
  const recordOf = ({ contactId, hasNoMailingsMark }: ContactCard) => {
    return { ...(records.get(contactId) ?? emptyRecord(contactId)), hasNoMailingsMark };
  };
  const isOfBatch = await loadIsOfBatch(db, [staying.contactId]);
  return planMerge(recordOf(going), recordOf(staying), { ...evidence, isOfBatch });
}

/** What came of it; no changes where the one who stays had said it all, or it was merged so before. */
export interface Merged {
  readonly changes: number;
  readonly wasMergedBefore: boolean;
}

/**
 * Merges a contact into another. Links in mails to it lead to the page of the one who stays, imports that name it speak
 * of them, and it is mailed no more. There is no way back but by hand.
 */
export async function mergeContacts(
  deps: FlowDependencies,
  { merged, into, by, reason, shownChanges }: MergeRequest,
): Promise<Result<Merged, string>> {
  const outcome = await inTransaction(deps.db, async (db): Promise<Result<Merged, string>> => {
    // No import may write to either of them in between.
    await takeImportTurn(db);
    const pair = await lockPair(db, merged, into);
    if (pair.kind === "error") return pair;
    const { going, staying } = pair.value;
    if (going.mergedInto === into) return ok({ changes: 0, wasMergedBefore: true });
    const obstacle = explainMerged(pair.value);
    if (obstacle !== null) return err(obstacle);
    const comment = `merged with ${quote(merged)}: ${reason}`;
    const at = deps.clock();
    const changes = await planFor(db, pair.value, { by, comment, at });
    if (shownChanges !== undefined && shownChanges !== changes.length) {
      return err("what is on record of them has changed since it was shown");
    }
    await saveMerge(db, {
      ...{ merged: going.contactId, into: staying.contactId, by, reason, at },
      takesCompany: takesCompany(going.company, staying.company),
    });
    await appendPlanned(db, going.contactId, changes);
    return ok({ changes: changes.length, wasMergedBefore: false });
  });
  if (outcome.kind === "error") return err(`Cannot merge: ${outcome.error}`);
  deps.log.info({ ...outcome.value }, "Contacts merged");
  return outcome;
}

/** Says why contacts cannot be merged, before anybody is asked whether they shall be; `null` where they can. */
export async function findMergeObstacle(
  { db }: FlowDependencies,
  { merged, into }: Pick<MergeRequest, "merged" | "into">,
): Promise<string | null> {
  const pair = await findPair(db, merged, into);
  const obstacle = pair.kind === "error" ? pair.error : explainMerged(pair.value);
  return obstacle === null ? null : `Cannot merge: ${obstacle}`;
}

/** A grant of the one who goes that stands by an import goes with it; what ends something stays. */
async function appendPlanned(db: Db, goingId: ContactId, changes: readonly StatedChange[]): Promise<void> {
  const history = (await loadHistories(db, [goingId])).get(goingId) ?? [];
  for (const change of changes) {
    const isRaising = change.kind !== "pause" && !isLowering(change);
    await appendChanges(db, [change], isRaising ? batchBehind(history, change) : null);
  }
}

/** The one who goes, and the one who stays. */
export interface MergePair {
  readonly going: ContactCard;
  readonly staying: ContactCard;
}

/** Locked first and read after: nobody else merges either of them in between. */
async function lockPair(db: Db, merged: ExternalId, into: ExternalId): Promise<Result<MergePair, string>> {
  const numbers = [await loadCard(db, merged), await loadCard(db, into)].flatMap(
    (card) => card?.contactId ?? [],
  );
  await lockContacts(db, numbers);
  return findPair(db, merged, into);
}

async function findPair(db: Db, merged: ExternalId, into: ExternalId): Promise<Result<MergePair, string>> {
  if (merged === into) return err(`${quote(merged)} is one contact: name two`);
  const going = await loadCard(db, merged);
  const staying = await loadCard(db, into);
  if (going === null) return err(`there is no contact ${quote(merged)}`);
  if (staying === null) return err(`there is no contact ${quote(into)}`);
  return ok({ going, staying });
}

/** Says why one of them cannot be merged any more. */
function explainMerged({ going, staying }: MergePair): string | null {
  const [merged, into] = [quote(going.externalId), quote(staying.externalId)];
  if (going.mergedInto !== null && going.mergedInto !== staying.externalId)
    return `${merged} was merged into ${quote(going.mergedInto)} before`;
  if (staying.mergedInto !== null)
    return `${into} was merged into ${quote(staying.mergedInto)} itself: name that one`;
  return null;
}

function quote(id: ExternalId): string {
  return JSON.stringify(id);
}
