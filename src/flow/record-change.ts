// An admin puts something on record of a contact, with the reason; durable before the answer, and a repeat appends nothing.
import type { ContactId } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import { decideRecord, type RecordEvidence, type RecordRequest } from "../consent/decide-record.ts";
import { type Db, inTransaction } from "../store/database.ts";
import { loadLegalBases, loadPurposes, loadSources } from "../store/purposes.ts";
import { appendChanges, loadStanding, lockContact } from "../store/standings.ts";
import { loadSubscriptionTypes } from "../store/subscription-types.ts";
import type { FlowDependencies } from "./dependencies.ts";

/** Why nothing was put on record. */
export type RecordError = "no-contact" | "unknown-key" | "no-reason";

/** Records a change of one contact. Returns how many changes were appended: none where it was so already. */
export async function recordChange(
  deps: FlowDependencies,
  contactId: ContactId,
  { request, ...given }: Omit<RecordEvidence, "at"> & { readonly request: RecordRequest },
): Promise<Result<number, RecordError>> {
  if (given.reason.trim() === "") return err("no-reason");
  const isKnown = await knowsKeys(deps.db, request, given.source);
  if (!isKnown) return err("unknown-key");
  return inTransaction(deps.db, async (transaction) => {
    await lockContact(transaction, contactId);
    const standing = await loadStanding(transaction, contactId);
    if (standing === null) return err("no-contact");
    const changes = decideRecord(standing, request, { ...given, at: deps.clock() });
    if (changes.length > 0) await appendChanges(transaction, changes);
    deps.log.info({ contactId, kind: request.kind, changes: changes.length }, "Recorded by an admin");
    return ok(changes.length);
  });
}

async function knowsKeys(db: Db, request: RecordRequest, source: string): Promise<boolean> {
  const isActive = (entries: readonly { readonly key: string; readonly isActive: boolean }[], key: string) =>
    entries.some((each) => each.key === key && each.isActive);
  if (!isActive(await loadSources(db), source)) return false;
  if (request.kind === "subscription") {
    const types = await loadSubscriptionTypes(db);
    return types.some(({ key, removedAt }) => key === request.subscriptionType && removedAt === null);
  }
  // What is switched off may still be withdrawn.
  const purposes = await loadPurposes(db);
  return (
    purposes.some(({ key }) => key === request.purpose) &&
    isActive(await loadLegalBases(db), request.legalBasis)
  );
}
