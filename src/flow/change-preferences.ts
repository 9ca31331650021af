// Flow C: a recipient changes what they receive. Durable before the answer; repeating it appends nothing.
import type { ContactId } from "../base/ids.ts";
import { decideChanges, needsConfirmation, type PreferenceRequest } from "../consent/decide-changes.ts";
import type { ActionWay } from "../consent/find-bursts.ts";
import type { TokenPayload } from "../consent/preference-token.ts";
import type { ConsentChange, Standing } from "../consent/standing.ts";
import { type Db, inTransaction } from "../store/database.ts";
import { loadLinkTarget } from "../store/link-targets.ts";
import { appendToOutbox } from "../store/outbox.ts";
import { appendPageAction } from "../store/page-actions.ts";
import { appendChanges, loadStanding, lockContact } from "../store/standings.ts";
import type { FlowDependencies } from "./dependencies.ts";
import type { Catalogue } from "./load-catalogue.ts";
import { loadIsOfBatch } from "./load-is-of-batch.ts";
import { findLinkOrigin, type LinkOrigin } from "./load-preferences.ts";

/** What a recipient, or their mail client, asks for. */
export interface ChangeRequest {
  readonly token: TokenPayload;
  readonly request: PreferenceRequest;
  /** Version of the wording the recipient saw; `null` where a mail client asked. */
  readonly wording: string | null;
  /** BCP 47 code of the language they read it in. */
  readonly language: string;
  readonly catalogue: Catalogue;
  /** A keyed hash of the network it came from; `null` where that is not known. */
  readonly network: Buffer | null;
  /** It came a while ago, while the store could not be reached: what the contact said since stands. */
  readonly isNoted?: boolean;
}

/** What came of it. */
export type ChangeOutcome =
  /** It is on record now; no changes means that it was so before. */
  | {
      readonly kind: "stored";
      readonly before: Standing;
      readonly origin: LinkOrigin;
      readonly changes: readonly ConsentChange[];
    }
  /** It raises what was withdrawn: a mail to confirm it is on its way, and nothing is changed until then. */
  | { readonly kind: "confirmation-asked"; readonly before: Standing }
  /** Nothing is stored for a preview. */
  | { readonly kind: "preview" }
  /** The contact is no longer on record. */
  | { readonly kind: "gone" };

/**
 * Appends the changes a request brings to the standing of the contact a token names.
 *
 * @returns Only after the changes are durable; what could not be stored throws.
 */
export async function changePreferences(
  deps: FlowDependencies,
  change: ChangeRequest,
): Promise<ChangeOutcome> {
  const { token, request, wording, network, catalogue, isNoted = false } = change;
  if (token.kind === "preview") return { kind: "preview" };
  const origin = findLinkOrigin(catalogue, token);
  // Read before the transaction, which holds up everybody else on the embedded database.
  const target = await loadLinkTarget(deps.db, token);
  const { mailingId } = target;
  if (target.contactId === null) return { kind: "gone" };
  const named = target.contactId;
  const context = {
    purpose: origin.purpose,
    subscriptionType: origin.subscriptionType?.key ?? null,
    types: origin.types,
    defaultLegalBasis: catalogue.settings.defaultLegalBasis,
    mailingId,
    wording,
    isNoted,
  };
  const outcome = await inTransaction<ChangeOutcome>(deps.db, async (transaction) => {
    const contactId = await lockContact(transaction, named);
    const before = await loadStanding(transaction, contactId);
    if (before === null) return { kind: "gone" };
    const acted = { contactId, mailingId, way: wayOf(request), network, linkMadeAt: token.issuedAt };
    if (needsConfirmation(before, request)) {
      await appendPageAction(transaction, { ...acted, at: deps.clock(), hasChanged: false });
      await askForConfirmation(transaction, { ...change, contactId, askedAt: deps.clock() });
      return { kind: "confirmation-asked", before };
    }
    const at = deps.clock();
    const isOfBatch = await loadIsOfBatch(transaction, [contactId]);
    const changes = decideChanges(before, request, { ...context, at, isOfBatch });
    await appendChanges(transaction, changes);
    await appendPageAction(transaction, { ...acted, at, hasChanged: changes.length > 0 });
    return { kind: "stored", before, origin, changes };
  });
  const appended = outcome.kind === "stored" ? outcome.changes.length : 0;
  deps.log.info(
    { contactId: named, request: request.kind, outcome: outcome.kind, appended },
    "Preference request answered",
  );
  return outcome;
}

function wayOf({ kind }: PreferenceRequest): ActionWay {
  return kind === "one-click" ? "one-click" : "page";
}

interface Confirmation extends ChangeRequest {
  readonly contactId: ContactId;
  readonly askedAt: Date;
}

async function askForConfirmation(
  db: Db,
  { token, contactId, askedAt, language }: Confirmation,
): Promise<void> {
  await appendToOutbox(db, { kind: "confirmation", contactId, link: token, language, askedAt });
}
