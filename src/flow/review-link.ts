// A person decides of flagged links: the decision becomes rules, and the templates that are to be rewritten come back.
import { assertNever } from "../base/assert.ts";
import type { Db } from "../store/database.ts";
import { inTransaction } from "../store/database.ts";
import type { Decidable, ScopeKind } from "../store/decision-kinds.ts";
import {
  type DecidedFlag,
  loadDecisions,
  loadWaitingFlags,
  lockReviews,
  type StoredDecision,
  saveDecision,
  saveFlagsMarked,
} from "../store/review-decisions.ts";
import { type NewRule, saveRules } from "../store/review-rules.ts";
import { loadAffected, type ReviewWork, saveWork } from "../store/review-work.ts";
import type { RuleScope, Ruling } from "../template/review-rule.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { tellReviewDecided } from "./tell-events.ts";

/** What somebody decides of a group of flagged links. */
export interface ReviewRequest {
  readonly fingerprint: string;
  /** The links meant; `null`: all of the group. */
  readonly flagIds: readonly number[] | null;
  /** The group as it was seen: how many links, and the highest number among them. */
  readonly seen: { readonly links: number; readonly lastId: number };
  readonly ruling: Decidable;
  readonly scope: ScopeKind;
  /** Why, or what the template's owner is asked. */
  readonly reason: string | null;
  readonly by: string;
  /** When the rules end by themselves; `null`: never. */
  readonly endsAt: Date | null;
}

/** What came of a decision. */
export type ReviewOutcome =
  | {
      readonly kind: "decided";
      readonly decision: number;
      readonly links: number;
      /** For the caller to enqueue. */
      readonly work: readonly ReviewWork[];
    }
  /** Somebody else decided of these links since they were seen: nothing is stored. */
  | { readonly kind: "conflict"; readonly since: readonly StoredDecision[] }
  | { readonly kind: "refused"; readonly code: ReviewRefusal["code"]; readonly message: string };

/** Why a decision cannot be taken; the message is for commands and systems. */
export interface ReviewRefusal {
  readonly code: "no-question" | "not-replaceable";
  readonly message: string;
}

/** Records a decision as rules, and says which templates have to be rewritten. */
export async function reviewLink(deps: FlowDependencies, request: ReviewRequest): Promise<ReviewOutcome> {
  const outcome = await inTransaction(deps.db, async (transaction): Promise<ReviewOutcome> => {
    await lockReviews(transaction);
    const waiting = await loadWaitingFlags(transaction, request.fingerprint);
    const seen = findSeen(waiting, request);
    if (seen === null) return { kind: "conflict", since: await loadSince(transaction, request) };
    const flags = flagsInScope(request.scope, { meant: seen, waiting });
    const refusal = refusalOf(request, flags);
    if (refusal !== null) return { kind: "refused", ...refusal };
    const at = deps.clock();
    const saved = await saveReview(transaction, request, { flags, at });
    const { decision: number, links, work } = saved;
    const { ruling, scope } = request;
    await tellReviewDecided(transaction, { number, ruling, scope, links, templates: work.length }, at);
    return saved;
  });
  if (outcome.kind === "decided") {
    const { decision, links, work } = outcome;
    deps.log.info(
      { decision, ruling: request.ruling, links, templates: work.length },
      "Decided flagged links",
    );
  }
  return outcome;
}

/** Finds the links that are meant, if they wait as they were seen. */
function findSeen(
  waiting: readonly DecidedFlag[],
  { flagIds, seen }: Pick<ReviewRequest, "flagIds" | "seen">,
): readonly DecidedFlag[] | null {
  const known = chosenOf(waiting, flagIds).filter(({ id }) => id <= seen.lastId);
  const expected = flagIds === null ? seen.links : new Set(flagIds).size;
  return expected > 0 && known.length === expected ? known : null;
}

/** Of the links that wait those that are named; all of them where none is. */
export function chosenOf(
  waiting: readonly DecidedFlag[],
  flagIds: readonly number[] | null,
): readonly DecidedFlag[] {
  if (flagIds === null) return waiting;
  const isChosen = new Set(flagIds);
  return waiting.filter(({ id }) => isChosen.has(id));
}

const MAX_SINCE = 5;

async function loadSince(db: Db, { fingerprint }: ReviewRequest): Promise<readonly StoredDecision[]> {
  return loadDecisions(db, { fingerprint, limit: MAX_SINCE });
}

/** All links a decision holds for: those meant, or with a wider scope all of their pattern that wait. */
export function flagsInScope(
  scope: ScopeKind,
  { meant, waiting }: { readonly meant: readonly DecidedFlag[]; readonly waiting: readonly DecidedFlag[] },
): readonly DecidedFlag[] {
  switch (scope) {
    case "link":
      return meant;
    case "sender": {
      const senders = sendersOf(meant);
      return waiting.filter(({ sender }) => senders.includes(sender));
    }
    case "everywhere":
      return waiting;
    default:
      return assertNever(scope);
  }
}

/** The senders of some links, each once. */
export function sendersOf(flags: readonly Pick<DecidedFlag, "sender">[]): readonly string[] {
  return [...new Set(flags.map(({ sender }) => sender))];
}

function refusalOf({ ruling, reason }: ReviewRequest, flags: readonly DecidedFlag[]): ReviewRefusal | null {
  if (ruling === "ask-owner" && (reason ?? "").trim() === "")
    return { code: "no-question", message: "Cannot ask the template's owner: write what to ask" };
  const obstacle = flags.map(({ place }) => obstacleOf(place)).find((each) => each !== null);
  if (ruling !== "replace" || obstacle === undefined) return null;
  const message = `Cannot replace these links: another address would not hold there (${obstacle}); leave them, or ask the template's owner`;
  return { code: "not-replaceable", message };
}

/** Names what keeps links of a place from being replaced; `null` where nothing does. */
export function obstacleOf(place: string): string | null {
  const at = place.indexOf("!");
  return at < 0 ? null : place.slice(at + 1);
}

async function saveReview(
  db: Db,
  request: ReviewRequest,
  { flags, at }: { readonly flags: readonly DecidedFlag[]; readonly at: Date },
): Promise<Extract<ReviewOutcome, { kind: "decided" }>> {
  const { ruling, by } = request;
  const links = flags.length;
  const decision = await saveDecision(db, { ...request, isCheck: false, links }, at);
  const ids = flags.map(({ id }) => id);
  if (ruling === "ask-owner") {
    await saveFlagsMarked(db, ids, { mark: "asked_in", decision });
    return { kind: "decided", decision, links, work: [] };
  }
  await saveFlagsMarked(db, ids, { mark: "decided_in", decision });
  await saveRules(db, { decision, by, rules: rulesOf(request, ruling, flags) }, at);
  const templates = await loadAffected(db, decision);
  return { kind: "decided", decision, links, work: await saveWork(db, decision, { templates, at }) };
}

/** One rule for each link, for each sender, or one for all. */
function rulesOf(
  { fingerprint, scope, endsAt }: ReviewRequest,
  ruling: Ruling,
  flags: readonly DecidedFlag[],
): readonly NewRule[] {
  const toRule = (each: RuleScope, confirmedHits: number): NewRule => ({
    scope: each,
    ruling,
    fingerprint,
    confirmedHits,
    endsAt,
  });
  switch (scope) {
    case "link": {
      const links = new Map(flags.map((flag) => [`${flag.templateId} ${flag.linkKey}`, flag]));
      return [...links.values()].map(({ templateId, linkKey }) =>
        toRule({ kind: "link", templateId, linkKey }, 1),
      );
    }
    case "sender":
      return sendersOf(flags).map((sender) =>
        toRule({ kind: "sender", sender }, flags.filter((flag) => flag.sender === sender).length),
      );
    case "everywhere":
      return [toRule({ kind: "everywhere" }, flags.length)];
    default:
      return assertNever(scope);
  }
}
