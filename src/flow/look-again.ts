// The last look before a batch is sent: decides it anew by what is on record at this moment.
import { err, ok, type Result } from "../base/result.ts";
import { DECISIONS, decisionOf } from "../consent/class-decisions.ts";
import { parseEmailAddress } from "../consent/contact.ts";
import type { WithholdReason } from "../consent/decide-send.ts";
import { type DecisionCounts, nameCounts } from "../consent/decision-counts.ts";
import type { ListedRecipient } from "../consent/listed-recipient.ts";
import type { TokenKey } from "../consent/preference-token.ts";
import { type PassError, verifyPass } from "../consent/send-pass.ts";
import { saveGateLook } from "../store/gate-looks.ts";
import { chooseWay } from "./choose-way.ts";
import type { FilterDependencies } from "./filter-recipients.ts";
import { type FilterRequest, openMailing } from "./open-mailing.ts";
import { hashKeyed } from "./secrets.ts";

/** A recipient who was let through when the list was decided. */
export interface PassedRecipient extends ListedRecipient {
  /** `null`: the pipeline keeps none; the recipient is decided all the same. */
  readonly pass: string | null;
}

/** A batch that is about to be sent. */
export interface GateRequest extends Omit<FilterRequest, "listKey" | "language"> {
  readonly recipients: readonly PassedRecipient[];
}

/** Who of a batch is not sent to after all. */
export interface WithheldRecipient {
  /** In the batch, from 0. */
  readonly index: number;
  readonly id?: string;
  readonly email?: string;
  readonly reason: WithholdReason;
}

/** What the gate says of a batch; all who are not withheld are to be sent to at once. */
export type GateOutcome =
  | {
      readonly kind: "looked";
      readonly decidedAt: Date;
      readonly counts: DecisionCounts;
      readonly withheld: readonly WithheldRecipient[];
      readonly mailingNumber: number;
      /** By the place in the batch; 0 for one who is no contact of ours. */
      readonly contactIds: ArrayLike<number>;
    }
  | { readonly kind: "refused"; readonly message: string };

/** A batch as it was decided at one moment. */
export interface DecidedBatch {
  readonly at: Date;
  /** By the place in the batch; see class-decisions.ts. */
  readonly decisions: Uint8Array;
  /** By the place in the batch; 0 for one who is no contact of ours. */
  readonly contactIds: ArrayLike<number>;
  readonly mailingNumber: number;
}

/**
 * Decides a batch anew. What was committed before the call counts. Where what is on record cannot be read it throws, and
 * nobody of the batch is to be sent to.
 */
export async function lookAgain(deps: FilterDependencies, request: GateRequest): Promise<GateOutcome> {
  const decided = await decideAgain(deps, request);
  if (decided.kind === "error") return { kind: "refused", message: decided.error };
  const counts = await saveLook(deps, request, decided.value);
  const { at, decisions, contactIds, mailingNumber } = decided.value;
  const withheld = listWithheld(request.recipients, decisions);
  return { kind: "looked", decidedAt: at, counts, withheld, mailingNumber, contactIds };
}

/** Decides a batch anew and keeps nothing of it; the error says why it can never be sent. */
export async function decideAgain(
  deps: FilterDependencies,
  request: GateRequest,
): Promise<Result<DecidedBatch, string>> {
  const name = `Cannot look again at a batch of mailing ${JSON.stringify(request.mailingId)}`;
  const opened = await openMailing(deps, { ...request, listKey: "" });
  if (opened.kind === "error") return err(`${name}: ${opened.error}`);
  const { recipients } = request;
  const bad = findBadPass(deps, request);
  if (bad !== null) return err(`${name}: the pass of recipient ${bad.index} is ${bad.error}`);
  const list = { size: recipients.length, isFormatted: false };
  const decide = await chooseWay(deps, opened.value.mailing, list);
  const { decisions, contactIds, at } = await decide(recipients);
  return ok({ at, decisions, contactIds, mailingNumber: opened.value.token.mailingNumber });
}

/** Keeps the counts of a look, in the place of an earlier one at the same batch. */
export async function saveLook(
  { db, tokenKeys }: FilterDependencies,
  { recipients }: GateRequest,
  { at, decisions, mailingNumber }: DecidedBatch,
): Promise<DecisionCounts> {
  const counts = countDecisions(decisions);
  const batchHash = hashOf(recipients, tokenKeys[0]);
  await saveGateLook(db, { mailingNumber, batchHash, lookedAt: at, ...counts });
  return counts;
}

/** A pass that has expired is no fault: its recipient is decided now. One that was never given out is. */
function findBadPass(
  { tokenKeys: keys, clock }: FilterDependencies,
  { mailingId, recipients }: GateRequest,
): { readonly index: number; readonly error: PassError } | null {
  const now = clock();
  for (const [index, { email, pass }] of recipients.entries()) {
    if (pass === null) continue;
    const address = parseEmailAddress(email ?? "");
    if (address.kind === "error") return { index, error: "malformed" };
    const verified = verifyPass(pass, { mailingId, email: address.value }, { keys, now });
    if (verified.kind === "error" && verified.error !== "expired") return { index, error: verified.error };
  }
  return null;
}

function countDecisions(decisions: Uint8Array): DecisionCounts {
  const counts = DECISIONS.map(() => 0);
  for (const number of decisions) counts[number] = (counts[number] ?? 0) + 1;
  return nameCounts(counts);
}

function listWithheld(
  recipients: readonly PassedRecipient[],
  decisions: Uint8Array,
): readonly WithheldRecipient[] {
  return recipients.flatMap(({ externalId: id, email }, index) => {
    const decision = decisionOf(decisions[index] ?? Number.NaN);
    if (decision.kind === "send") return [];
    const { reason } = decision;
    return [{ index, ...(id === null ? {} : { id }), ...(email === null ? {} : { email }), reason }];
  });
}

const BATCH_HASH_BYTES = 16; // enough that no two batches of a mailing ever share one

/** The same batch is known again by who is in it. */
function hashOf(recipients: readonly PassedRecipient[], key: TokenKey): Buffer {
  const named = recipients.map(({ externalId, email }) => [externalId, email]);
  return hashKeyed(key, "batch", JSON.stringify(named)).subarray(0, BATCH_HASH_BYTES);
}
