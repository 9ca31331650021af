// The review of flagged links: the groups that wait, one of them with its evidence, and the mail in its frame.

import { loadRulesToAsk } from "../../flow/check-rule.ts";
import { loadReviewGroup, type ShownGroup } from "../../flow/load-review-group.ts";
import { loadFlaggedMail, previewFlag, type ShownFlag, showFlag } from "../../flow/show-flag.ts";
import { findLastDecision } from "../../flow/undo-review.ts";
import { loadDecision } from "../../store/review-decisions.ts";
import { countWaiting, type FlagGroup, loadChecks, loadGroups } from "../../store/review-queue.ts";
import { loadProgress } from "../../store/review-work.ts";
import type { WebDependencies } from "../dependencies.ts";
import { fromStore, RefusalError } from "../errors.ts";
import { REVIEW_SCRIPT_PATH } from "./assets.ts";
import { numberIn } from "./number-in.ts";
import type { MadeDecision } from "./views/review-decision.tsx";
import { previewFault } from "./views/review-evidence.tsx";
import type { ReviewDraft } from "./views/review-form.tsx";
import { type ReviewGroupView, reviewCheckPage, reviewGroupPage } from "./views/review-group-page.tsx";
import { reviewListPage } from "./views/review-list-page.tsx";
import { type AdminVisit, goTo } from "./visit.ts";

/** Groups on one page; whoever has more has the filter, and those that are needed first come first. */
const MAX_GROUPS = 300;
/** Blind checks at a time: they are a sample, not work. */
const MAX_CHECKS = 5;

/** Shows the groups that wait. */
export async function showReview(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const { db, clock } = deps.flow;
  const search = (visit.c.req.query("q") ?? "").slice(0, 200);
  const [groups, checks, rulesToAsk, made] = await fromStore(
    Promise.all([
      loadGroups(db, { now: clock(), search, withAsked: true, limit: MAX_GROUPS }),
      search === "" ? loadChecks(db, MAX_CHECKS) : [],
      loadRulesToAsk(deps.flow),
      loadMade(deps, visit),
    ]),
  );
  // Counting again what was just grouped takes as long as grouping it.
  const isAll = search === "" && groups.length < MAX_GROUPS;
  const waiting = isAll ? totalOf(groups) : await fromStore(countWaiting(db));
  const list = { groups, waiting, checks, search, made, rulesToAsk: rulesToAsk.length };
  return visit.c.html(reviewListPage(visit.frame, { ...list, script: REVIEW_SCRIPT_PATH }));
}

function totalOf(groups: readonly FlagGroup[]) {
  return { groups: groups.length, links: groups.reduce((sum, { links }) => sum + links, 0) };
}

/** Shows a group. */
export async function showReviewGroup(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const answer = await renderGroup(deps, visit, { draft: NOTHING_CHOSEN, conflict: null, error: null });
  return answer ?? goTo(visit, "/admin/review");
}

const NOTHING_CHOSEN: ReviewDraft = { flagIds: [], scope: "link", reason: "", endsAt: "", ruling: null };

/** What a page of a group says beside what is on record. */
export type GroupAnswer = Pick<ReviewGroupView, "draft" | "conflict" | "error">;

/** Writes the page of the group in the address; `null` where nothing of it waits and there is nothing to tell. */
export async function renderGroup(
  deps: WebDependencies,
  visit: AdminVisit,
  answer: GroupAnswer,
): Promise<Response | null> {
  const fingerprint = visit.c.req.param("fingerprint") ?? "";
  const shown = await fromStore(loadReviewGroup(deps.flow, fingerprint, answer.draft.flagIds));
  if (shown === null && answer.conflict === null) return null;
  const [looked, made] = await fromStore(
    Promise.all([showLooked(deps, visit, shown), loadMade(deps, visit)]),
  );
  const view = { ...answer, shown, looked, made, script: REVIEW_SCRIPT_PATH };
  return visit.c.html(reviewGroupPage(visit.frame, view), answer.conflict === null ? 200 : 409);
}

/** The link that is asked for, else the first example; one that was rewritten since is not shown. */
async function showLooked(
  deps: WebDependencies,
  { c }: AdminVisit,
  shown: ShownGroup | null,
): Promise<ShownFlag | null> {
  if (shown === null) return null;
  const asked = numberIn(c.req.query("show"));
  const flag = shown.flags.find(({ id }) => id === asked) ?? shown.examples[0];
  return flag === undefined ? null : showFlag(deps.flow, flag.id);
}

/** Shows a link that a rule decided, as if it waited. */
export async function showReviewCheck(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const looked = await fromStore(showFlag(deps.flow, idOf(visit, "flag")));
  if (looked === null || looked.flag.ruledBy === null) return goTo(visit, "/admin/review");
  return visit.c.html(reviewCheckPage(visit.frame, looked, REVIEW_SCRIPT_PATH));
}

/** Gives the mail of a flagged link for the frame of a page of ours, and for nothing else. */
export async function showFramedMail(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const { c } = visit;
  // By itself its links would lead away, and a recipient's opt-out is not for an admin to follow.
  const destination = c.req.header("sec-fetch-dest");
  if (destination !== undefined && destination !== "iframe") throw new RefusalError({ kind: "forbidden" });
  const mail = await fromStore(loadFlaggedMail(deps.flow, idOf(visit, "flag")));
  if (mail === null) throw new RefusalError({ kind: "not-found" });
  const { html, fault } = await previewFlag(mail);
  const told = fault === null ? "" : `${await previewFault(visit.frame, fault)}`;
  return c.body(html + told, 200, { "Content-Type": "text/html; charset=utf-8" });
}

/** Loads the last decision of who is signed in, which is the one that can be undone by a key. */
async function loadMade({ flow }: WebDependencies, { admin, c }: AdminVisit): Promise<MadeDecision | null> {
  const named = numberIn(c.req.query("decision")) ?? 0;
  const decision = named > 0 ? await loadDecision(flow.db, named) : await findLastDecision(flow, admin.email);
  if (decision === null || flow.clock().getTime() - decision.at.getTime() > RECENT_MS) return null;
  return { decision, progress: await loadProgress(flow.db, decision.number) };
}

/** Undo at hand is for what one just did; older decisions have pages of their own. */
const RECENT_MS = 60 * 60_000;

/** Reads a number of ours from the address; a made-up one is not found. */
export function idOf({ c }: AdminVisit, name: string): number {
  const id = numberIn(c.req.param(name)) ?? 0;
  if (id < 1) throw new RefusalError({ kind: "not-found" });
  return id;
}
