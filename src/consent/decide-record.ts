// What an admin puts on record of a contact: a request and a standing -> the changes to append, none when it is so already.
import { assertNever } from "../base/assert.ts";
import type { SourceKey } from "../base/ids.ts";
import { alters, type IsOfBatch } from "./decide-changes.ts";
import type { ChangeEvidence, Standing, StatedChange, Statement } from "./standing.ts";

/** What is to be on record from now on. */
export type RecordRequest = Statement;

/** Who puts it on record, why, and how it came to us. */
export interface RecordEvidence {
  readonly by: string;
  readonly reason: string;
  readonly source: SourceKey;
  readonly at: Date;
}

/** Decides which changes a request brings; the same again brings none. */
export function decideRecord(
  standing: Standing,
  request: RecordRequest,
  { by, reason, source, at, isOfBatch }: RecordEvidence & { readonly isOfBatch: IsOfBatch },
): readonly StatedChange[] {
  const { contactId } = standing;
  const evidence = { contactId, source, at, actor: by, comment: reason, wording: null, mailingId: null };
  const change = stateChange(request, evidence);
  return alters(standing, change, isOfBatch(change)) ? [change] : [];
}

function stateChange(request: RecordRequest, evidence: ChangeEvidence): StatedChange {
  switch (request.kind) {
    case "consent":
      return { ...evidence, ...request };
    case "subscription":
      return { ...evidence, ...request };
    default:
      return assertNever(request);
  }
}
