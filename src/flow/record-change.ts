// An admin puts something on record of a contact, with the reason; durable before the answer, and a repeat appends nothing.
import type { ContactId, SourceKey } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import { decideRecord, type RecordEvidence, type RecordRequest } from "../consent/decide-record.ts";
import { isLowering } from "../consent/standing.ts";
import { type Db, inTransaction } from "../store/database.ts";
import { appendChanges, loadStanding, lockContact } from "../store/standings.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { loadIsOfBatch } from "./load-is-of-batch.ts";
import { loadVocabulary } from "./load-vocabulary.ts";

/** Why nothing was put on record. */
export type RecordError = "no-contact" | "unknown-key" | "no-reason";

/** Records a change of one contact. Returns how many changes were appended: none where it was so already. */
export async function recordChange(
  deps: FlowDependencies,
  named: ContactId,
  { request, ...given }: Omit<RecordEvidence, "at"> & { readonly request: RecordRequest },
): Promise<Result<number, RecordError>> {
  if (given.reason.trim() === "") return err("no-reason");
  const isKnown = await knowsKeys(deps.db, request, given.source);
  if (!isKnown) return err("unknown-key");
  return inTransaction(deps.db, async (transaction) => {
    const contactId = await lockContact(transaction, named);
    const standing = await loadStanding(transaction, contactId);
    if (standing === null) return err("no-contact");
    const isOfBatch = await loadIsOfBatch(transaction, [contactId]);
    const changes = decideRecord(standing, request, { ...given, at: deps.clock(), isOfBatch });
    if (changes.length > 0) await appendChanges(transaction, changes);
    deps.log.info({ contactId, kind: request.kind, changes: changes.length }, "Recorded by an admin");
    return ok(changes.length);
  });
}

/** What is switched off or removed takes no more of what raises; a withdrawal or an opt-out counts all the same. */
async function knowsKeys(db: Db, request: RecordRequest, source: SourceKey): Promise<boolean> {
  const { purposes, legalBases, sources, subscriptionTypes } = await loadVocabulary(db);
  const states =
    request.kind === "subscription"
      ? [sources.get(source), subscriptionTypes.get(request.subscriptionType)]
      : [sources.get(source), purposes.get(request.purpose), legalBases.get(request.legalBasis)];
  return states.every((state) => state === "active" || (isLowering(request) && state !== undefined));
}
