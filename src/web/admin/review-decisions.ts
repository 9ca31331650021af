// What an admin decides of flagged links, takes back, or answers to a blind check.
import { checkRule } from "../../flow/check-rule.ts";
import { type ReviewOutcome, reviewLink } from "../../flow/review-link.ts";
import type { ReviewWork } from "../../flow/rewrite-again.ts";
import { undoReview } from "../../flow/undo-review.ts";
import { enqueueReviewWork } from "../../queue/enqueue.ts";
import { DECIDABLE, SCOPES } from "../../store/decision-kinds.ts";
import { loadDecision } from "../../store/review-decisions.ts";
import { loadChecks, loadGroups } from "../../store/review-queue.ts";
import { loadProgress } from "../../store/review-work.ts";
import type { WebDependencies } from "../dependencies.ts";
import { fromStore, RefusalError } from "../errors.ts";
import type { Fields } from "../preference-form.ts";
import { readForm } from "../read-form.ts";
import { numberIn } from "./number-in.ts";
import { idOf, renderGroup } from "./review.ts";
import { REVIEW_REFUSAL_WORDS } from "./strings/review-refusals.ts";
import { reviewDecisionPage } from "./views/review-decision-page.tsx";
import type { ReviewDraft } from "./views/review-form.tsx";
import { type AdminVisit, goTo } from "./visit.ts";

/** Decides a group, or the links of it that are selected, and goes on to the next one. */
export async function decideGroup(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const fields = await readForm(visit.c);
  const draft = readDraft(fields);
  const outcome = await fromStore(reviewLink(deps.flow, requestOf(visit, fields, draft)));
  switch (outcome.kind) {
    case "decided":
      await enqueue(deps, outcome.work);
      return goToNext(deps, visit, outcome.decision);
    case "conflict":
    case "refused":
      return answerAgain(deps, visit, { draft, outcome });
  }
}

/** Tells what the selection would decide; nothing is stored. */
export async function tryGroup(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const draft = readDraft(await readForm(visit.c));
  const answer = await renderGroup(deps, visit, { draft, conflict: null, error: null });
  return answer ?? goTo(visit, "/admin/review");
}

/** Reads what somebody chose; a ruling of theirs may be missing, since trying needs none. */
function readDraft(fields: Fields): ReviewDraft {
  const one = (name: string): string => fields.get(name)?.[0] ?? "";
  return {
    ruling: DECIDABLE.find((each) => each === one("ruling")) ?? null,
    flagIds: (fields.get("flag") ?? []).flatMap((id) => numberIn(id) ?? []),
    scope: SCOPES.find((each) => each === one("scope")) ?? "link",
    reason: one("reason").slice(0, MAX_REASON_CHARS),
    endsAt: one("ends"),
  };
}

const MAX_REASON_CHARS = 2_000;

function requestOf({ c, admin }: AdminVisit, fields: Fields, draft: ReviewDraft) {
  const number = (name: string): number => numberIn(fields.get(name)?.[0]) ?? 0;
  const { flagIds, ruling, scope, reason, endsAt } = draft;
  if (ruling === null) throw new RefusalError({ kind: "bad-request" });
  return {
    fingerprint: c.req.param("fingerprint") ?? "",
    flagIds: flagIds.length === 0 ? null : flagIds,
    seen: { links: number("links"), lastId: number("last") },
    ruling,
    scope: ruling === "ask-owner" ? ("link" as const) : scope,
    reason: reason.trim() === "" ? null : reason,
    by: admin.email,
    endsAt: readDay(endsAt),
  };
}

/** The end of that day, wherever the reader is: a rule that holds some hours longer surprises nobody. */
function readDay(text: string): Date | null {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T23:59:59Z`) : null;
  return day === null || Number.isNaN(day.getTime()) ? null : day;
}

async function answerAgain(
  deps: WebDependencies,
  visit: AdminVisit,
  { draft, outcome }: { draft: ReviewDraft; outcome: Exclude<ReviewOutcome, { kind: "decided" }> },
): Promise<Response> {
  const conflict = outcome.kind === "conflict" ? outcome.since : null;
  const error =
    outcome.kind === "refused" ? REVIEW_REFUSAL_WORDS[visit.frame.language].refusals[outcome.code] : null;
  // Links that are gone cannot be selected again.
  const kept = conflict === null ? draft : { ...draft, flagIds: [] };
  const answer = await renderGroup(deps, visit, { draft: kept, conflict, error });
  return answer ?? goTo(visit, "/admin/review");
}

/** One in so many decisions is followed by a blind check. */
const CHECK_AFTER = 8;

async function goToNext(deps: WebDependencies, visit: AdminVisit, decision: number): Promise<Response> {
  const { db, clock } = deps.flow;
  if (decision % CHECK_AFTER === 0) {
    const [check] = await fromStore(loadChecks(db, 1));
    if (check !== undefined) return goTo(visit, `/admin/review/check/${check.id}`);
  }
  const [next] = await fromStore(loadGroups(db, { now: clock(), search: "", withAsked: false, limit: 1 }));
  return goTo(visit, next === undefined ? "/admin/review" : `/admin/review/group/${next.fingerprint}`);
}

/** Notes the answer to a blind check. */
export async function answerReviewCheck(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const { ruling } = readDraft(await readForm(visit.c));
  if (ruling === "ask-owner" || ruling === null) throw new RefusalError({ kind: "bad-request" });
  const answer = { flagId: idOf(visit, "flag"), ruling, by: visit.admin.email };
  const outcome = await fromStore(checkRule(deps.flow, answer));
  if (outcome.kind === "refused") return goTo(visit, "/admin/review");
  await enqueue(deps, outcome.work);
  return goToNext(deps, visit, 1);
}

/** Takes a decision back, whoever made it. */
export async function undoDecision(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const decision = idOf(visit, "decision");
  const outcome = await fromStore(undoReview(deps.flow, { decision, by: visit.admin.email }));
  if (outcome.kind === "undone") await enqueue(deps, outcome.work);
  return goTo(visit, `/admin/review/decision/${decision}`);
}

/** Shows a decision: what it was, how far it is carried out, and the way back. */
export async function showDecision(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const number = idOf(visit, "decision");
  const { db } = deps.flow;
  const [decision, progress] = await fromStore(
    Promise.all([loadDecision(db, number), loadProgress(db, number)]),
  );
  if (decision === null) throw new RefusalError({ kind: "not-found" });
  return visit.c.html(reviewDecisionPage(visit.frame, { decision, progress }));
}

/** Enqueues what a decision asks for. Where the queue cannot be reached a worker finds it within a minute. */
export async function enqueue({ queues, flow }: WebDependencies, work: readonly ReviewWork[]): Promise<void> {
  if (queues === null || work.length === 0) return;
  try {
    await enqueueReviewWork(queues, work);
  } catch (cause) {
    flow.log.warn(
      { cause: cause instanceof Error ? cause.name : "unknown" },
      "Rewriting after a review put off",
    );
  }
}
