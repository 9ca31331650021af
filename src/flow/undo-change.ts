// Flow C, the other way: a recipient undoes what they did last. It too is appended; nothing leaves the log.
import type { ContactId } from "../base/ids.ts";
import type { TokenPayload } from "../consent/preference-token.ts";
import { builtInSource } from "../consent/purpose.ts";
import { planUndo, type UndoPlan } from "../consent/take-back.ts";
import { loadHistories } from "../store/consent-changes.ts";
import { type Db, inTransaction } from "../store/database.ts";
import { loadLinkTarget } from "../store/link-targets.ts";
import { appendPageAction } from "../store/page-actions.ts";
import { appendChanges, lockContact } from "../store/standings.ts";
import type { FlowDependencies } from "./dependencies.ts";

/** What a recipient asks for. */
export interface UndoRequest {
  readonly token: TokenPayload;
  /** Version of the wording the recipient saw; `null` where it is not known. */
  readonly wording: string | null;
  /** A keyed hash of the network it came from; `null` where that is not known. */
  readonly network: Buffer | null;
}

/** What came of it. */
export type UndoOutcome = UndoPlan["kind"] | "preview";

/**
 * Takes back what the contact a token names did last by a link of ours, as far as nothing was recorded over it since.
 *
 * @returns Only after that is durable; what could not be stored throws.
 */
export async function undoChange(
  deps: FlowDependencies,
  { token, wording, network }: UndoRequest,
): Promise<UndoOutcome> {
  if (token.kind === "preview") return "preview";
  const { contactId: named, mailingId } = await loadLinkTarget(deps.db, token);
  if (named === null) return "nothing";
  const outcome = await inTransaction(deps.db, async (transaction) => {
    const contactId = await lockContact(transaction, named);
    const at = deps.clock();
    const plan = await planFor(transaction, contactId, {
      actor: null,
      comment: null,
      wording,
      mailingId,
      at,
    });
    if (plan.kind === "undo") await appendChanges(transaction, plan.retractions);
    const acted = { contactId, mailingId, way: "page", network, linkMadeAt: token.issuedAt, at } as const;
    await appendPageAction(transaction, { ...acted, hasChanged: plan.kind === "undo" });
    return plan.kind;
  });
  deps.log.info({ contactId: named, outcome }, "Undo answered");
  return outcome;
}

type Evidence = Omit<Parameters<typeof planUndo>[1], "source">;

async function planFor(db: Db, contactId: ContactId, evidence: Evidence): Promise<UndoPlan> {
  const histories = await loadHistories(db, [contactId]);
  const source = builtInSource("preferences-page");
  return planUndo(histories.get(contactId) ?? [], { source, ...evidence });
}
