// What keeps a job from ever succeeding as things stand, as far as it is known before the job is taken: the worker looks
// again when it does it.
import type { PurposeKey, RecipientListId } from "../base/ids.ts";
import type { Db } from "../store/database.ts";
import { loadMailing } from "../store/mailings.ts";
import { loadPurposes } from "../store/purposes.ts";
import { loadRecipientList } from "../store/recipient-lists.ts";
import { findPurpose } from "./load-purpose.ts";
import { type FilterRequest, findUnknownBasis, loadType, tellDiffering } from "./open-mailing.ts";

/** What of a request stands in the way. */
export interface JobObstacle {
  /** Its field, as a JSON pointer (RFC 6901). */
  readonly pointer: string;
  /** What is wrong with it, and what would be right. */
  readonly detail: string;
}

/** Looks at what a rewrite names; `null` where nothing of it stands in the way. */
export async function findRewriteObstacle(db: Db, purpose: PurposeKey): Promise<JobObstacle | null> {
  const found = findPurpose(await loadPurposes(db), purpose);
  return found.kind === "error" ? { pointer: "/purpose", detail: found.error } : null;
}

/**
 * Looks at what the filter of a mailing names; `null` where nothing of it stands in the way.
 *
 * @param recipientList The uploaded list; `null` where the recipients come with the request.
 */
export async function findFilterObstacle(
  db: Db,
  request: FilterRequest,
  recipientList: RecipientListId | null,
): Promise<JobObstacle | null> {
  return (
    (await findRewriteObstacle(db, request.purpose)) ??
    (await findTypeObstacle(db, request)) ??
    (await findBasisObstacle(db, request)) ??
    (await findRecordObstacle(db, request)) ??
    (await findListObstacle(db, recipientList))
  );
}

async function findTypeObstacle(db: Db, request: FilterRequest): Promise<JobObstacle | null> {
  const type = await loadType(db, request, null);
  return type.kind === "error" ? { pointer: "/subscriptionType", detail: type.error } : null;
}

async function findBasisObstacle(db: Db, { override }: FilterRequest): Promise<JobObstacle | null> {
  const detail = await findUnknownBasis(db, override);
  return detail === null ? null : { pointer: "/override/includeWithdrawn/legalBasis", detail };
}

async function findRecordObstacle(
  db: Db,
  { mailingId, purpose, subscriptionType }: FilterRequest,
): Promise<JobObstacle | null> {
  const recorded = await loadMailing(db, mailingId);
  if (recorded === null) return null;
  const detail = `mailing ${JSON.stringify(mailingId)} cannot be for it: ${tellDiffering(recorded)}`;
  if (recorded.purpose !== purpose) return { pointer: "/purpose", detail };
  return recorded.subscriptionType === subscriptionType ? null : { pointer: "/subscriptionType", detail };
}

async function findListObstacle(db: Db, id: RecipientListId | null): Promise<JobObstacle | null> {
  if (id === null || (await loadRecipientList(db, id)) !== null) return null;
  return {
    pointer: "/recipientList",
    detail: `there is no recipient list ${JSON.stringify(id)}; upload it first`,
  };
}
