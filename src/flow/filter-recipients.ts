// Flow B: splits the recipients of a mailing into send and withhold, batch by batch, and keeps every decision.
import { DECISIONS } from "../consent/class-decisions.ts";
import { DECISION_RULES_VERSION } from "../consent/decide-send.ts";
import { type DecisionCounts, nameCounts } from "../consent/decision-counts.ts";
import type { ListedRecipient } from "../consent/listed-recipient.ts";
import type { DecidedRecipients } from "../roster/list-decisions.ts";
import { type DecisionBatch, finishRun, saveDecisions, startRun } from "../store/decisions.ts";
import { chooseWay } from "./choose-way.ts";
import type { DecideBatch } from "./decide-by-store.ts";
import type { KeyedDependencies } from "./dependencies.ts";
import { type FilterRequest, type OpenMailing, openMailing } from "./open-mailing.ts";
import { formatDecisions, type RecipientDecision } from "./recipient-decision.ts";
import type { RosterSource } from "./resident-roster.ts";

/** Recipients decided and saved at once. */
export const FILTER_BATCH_RECIPIENTS = 10_000;

/** What filtering needs besides the store: the keys of the links, and where the pages are. */
export interface FilterDependencies extends KeyedDependencies {
  readonly publicUrl: string;
  /** `null`: every list is decided by the store. */
  readonly rosters: RosterSource | null;
}

/** What is known of a list before it is decided. */
export interface ExpectedList {
  /** About how many recipients it has. */
  readonly size: number;
  /** The number of the uploaded list they stand in; `null` where they are handed over. */
  readonly uploadedNumber: number | null;
  /** Whether decisions will be formatted, for which the addresses on record are needed. */
  readonly isFormatted: boolean;
}

/** An opened mailing whose batches can be decided, or why it cannot be. */
export type FilterOutcome =
  | { readonly kind: "open"; readonly filter: RecipientFilter }
  | { readonly kind: "refused"; readonly message: string };

/** Decides a mailing's batches in the order of its list. */
export interface RecipientFilter {
  /**
   * Decides the next recipients; what was decided before is saved meanwhile. Where standings cannot be loaded, or what
   * was decided before cannot be saved, it throws, and nobody of the batch is passed.
   */
  decide(batch: readonly ListedRecipient[]): Promise<DecidedRecipients>;
  /** Gives decisions the shape a send pipeline gets, each with a link for whoever is to be sent to. */
  format(decided: DecidedRecipients): readonly RecipientDecision[];
  counts(): DecisionCounts;
  /** Ends the run, which counts from then on. Nothing decided is to be relied on before. */
  finish(): Promise<void>;
}

/** Puts the mailing on record, and gives what decides its recipients. */
export async function filterRecipients(
  deps: FilterDependencies,
  request: FilterRequest,
  list: ExpectedList,
): Promise<FilterOutcome> {
  const opened = await openMailing(deps, request);
  if (opened.kind === "error") {
    const message = `Cannot filter mailing ${JSON.stringify(request.mailingId)}: ${opened.error}`;
    return { kind: "refused", message };
  }
  const decide = await chooseWay(deps, opened.value.mailing, list);
  const { mailing, token } = opened.value;
  const runNumber = await startRun(deps.db, {
    mailingNumber: token.mailingNumber,
    listKey: request.listKey,
    recipientListNumber: list.uploadedNumber,
    rulesVersion: DECISION_RULES_VERSION,
    hasEMarketingPrivacy: mailing.hasEMarketingPrivacy,
    startedAt: deps.clock(),
  });
  const hasListed = list.uploadedNumber === null;
  return { kind: "open", filter: openFilter(deps, { open: opened.value, decide, runNumber, hasListed }) };
}

/** A run under way. */
interface Run {
  readonly open: OpenMailing;
  readonly decide: DecideBatch;
  readonly runNumber: number;
  /** Whether the decisions hold who was listed. */
  readonly hasListed: boolean;
}

function openFilter(deps: FilterDependencies, { open, decide, runNumber, hasListed }: Run): RecipientFilter {
  const counts = DECISIONS.map(() => 0);
  let first = 0;
  let saving: Promise<void> = Promise.resolve();
  const save = (batch: DecisionBatch): void => {
    saving = saveDecisions(deps.db, batch);
    saving.catch(() => {}); // it throws where it is awaited
  };
  return {
    async decide(batch) {
      const decided = await decide(batch);
      await saving;
      const { decisions, contactIds, at } = decided;
      const recipients = hasListed ? batch : null;
      save({ runNumber, first, decidedAt: at, contactIds, decisions, recipients });
      first += batch.length;
      for (const number of decisions) counts[number] = (counts[number] ?? 0) + 1;
      return decided;
    },
    format: (decided) => formatDecisions(deps, open, decided),
    counts: () => nameCounts(counts),
    async finish() {
      await saving;
      await finishRun(deps.db, { runNumber, counts: nameCounts(counts) }, deps.clock());
    },
  };
}
