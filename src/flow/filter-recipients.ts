// Flow B: splits the recipients of a mailing into send and withhold, batch by batch, and keeps every decision.
import type { ExternalId } from "../base/ids.ts";
import { parseEmailAddress } from "../consent/contact.ts";
import { openList } from "../consent/decide-list.ts";
import {
  DECISION_RULES_VERSION,
  type SendDecision,
  WITHHOLD_REASONS,
  type WithholdReason,
} from "../consent/decide-send.ts";
import type { TokenKey } from "../consent/preference-token.ts";
import { saveDecisions } from "../store/mailings.ts";
import { loadStandings, type RecipientRef } from "../store/standings.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { type FilterRequest, type OpenMailing, openMailing } from "./open-mailing.ts";
import { formatDecision, type RecipientDecision } from "./recipient-decision.ts";

/** Recipients decided in one query and one transaction; keeps the embedded database free for others in between. */
export const FILTER_BATCH_RECIPIENTS = 1_000;

/** What filtering needs besides the store: the keys of the links, newest first, and where the pages are. */
export interface FilterDependencies extends FlowDependencies {
  readonly tokenKeys: readonly [TokenKey, ...TokenKey[]];
  readonly publicUrl: string;
}

/** How many were let through, and how many were withheld for which reason. */
export interface DecisionCounts {
  readonly send: number;
  readonly withhold: Readonly<Partial<Record<WithholdReason, number>>>;
}

/** An opened mailing whose batches can be decided, or why it cannot be. */
export type FilterOutcome =
  | { readonly kind: "open"; readonly filter: RecipientFilter }
  | { readonly kind: "refused"; readonly message: string };

/** One entry of a recipient list: an id, an address as it was written, or both; an id wins. */
export interface ListedRecipient {
  readonly externalId: ExternalId | null;
  readonly email: string | null;
}

/** Decides a mailing's batches in the order of its list. */
export interface RecipientFilter {
  /** Decides and saves one batch. A failed load throws: nobody of the batch is passed. */
  decide(batch: readonly ListedRecipient[]): Promise<readonly RecipientDecision[]>;
  counts(): DecisionCounts;
}

/** Puts the mailing on record, and gives what decides its recipients. */
export async function filterRecipients(
  deps: FilterDependencies,
  request: FilterRequest,
): Promise<FilterOutcome> {
  const opened = await openMailing(deps, request);
  if (opened.kind === "error") {
    const message = `Cannot filter mailing ${JSON.stringify(request.mailingId)}: ${opened.error}`;
    return { kind: "refused", message };
  }
  return { kind: "open", filter: openFilter(deps, opened.value, request.listKey) };
}

function openFilter(deps: FilterDependencies, open: OpenMailing, listKey: string): RecipientFilter {
  const decide = openList(open.mailing);
  const decisions: SendDecision[] = [];
  return {
    async decide(batch) {
      const standings = await loadStandings(deps.db, batch.map(findBy));
      const at = deps.clock();
      const decided = batch.map((recipient, index) => {
        const standing = standings[index] ?? null;
        const decision = decide({ listedEmail: recipient.email, standing, at });
        return { position: decisions.length + index, recipient, standing, decision };
      });
      await saveDecisions(deps.db, {
        mailingNumber: open.token.mailingNumber,
        listKey,
        decidedAt: at,
        rulesVersion: DECISION_RULES_VERSION,
        hasEMarketingPrivacy: open.mailing.hasEMarketingPrivacy,
        decisions: decided.map(({ position, decision, standing, recipient }) => {
          return { position, decision, ...recipient, contactId: standing?.contactId ?? null };
        }),
      });
      decisions.push(...decided.map(({ decision }) => decision));
      return decided.map((each) => formatDecision(deps, open, each));
    },
    counts: () => countDecisions(decisions),
  };
}

/** Counts by reason, in the order the reasons are checked. */
function countDecisions(decisions: readonly SendDecision[]): DecisionCounts {
  const count = (reason: WithholdReason): number =>
    decisions.filter((decision) => decision.kind === "withhold" && decision.reason === reason).length;
  const withhold = WITHHOLD_REASONS.map((reason) => [reason, count(reason)] as const).filter(
    ([, n]) => n > 0,
  );
  return {
    send: decisions.filter(({ kind }) => kind === "send").length,
    withhold: Object.fromEntries(withhold),
  };
}

/** Gives what to look a recipient up by; an address that cannot be sent to is nobody's. */
export function findBy({ externalId, email }: ListedRecipient): RecipientRef {
  const parsed = email === null ? null : parseEmailAddress(email);
  return { externalId, email: parsed?.kind === "ok" ? parsed.value : null };
}
