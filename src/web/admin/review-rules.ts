// The rules that decisions of flagged links made: listed with their hits, looked at again, ended.
import { confirmRule, endRule, needsLook } from "../../flow/check-rule.ts";
import { loadRules } from "../../store/review-rules.ts";
import type { WebDependencies } from "../dependencies.ts";
import { fromStore } from "../errors.ts";
import { idOf } from "./review.ts";
import { enqueue } from "./review-decisions.ts";
import { reviewRulesPage } from "./views/review-rules-page.tsx";
import { type AdminVisit, goTo } from "./visit.ts";

/** Lists the rules that hold, those to be looked at first; the ended ones on request. */
export async function showReviewRules(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const withEnded = visit.c.req.query("ended") === "yes";
  const rules = await fromStore(loadRules(deps.flow.db, { now: deps.flow.clock(), withEnded }));
  const asked = rules.filter(needsLook);
  const others = rules.filter((rule) => !needsLook(rule));
  return visit.c.html(reviewRulesPage(visit.frame, { asked, others, withEnded }));
}

/** Ends a rule; what it decided waits for a person again. */
export async function endReviewRule(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const outcome = await fromStore(endRule(deps.flow, { number: idOf(visit, "rule"), by: visit.admin.email }));
  if (outcome.kind === "ended") await enqueue(deps, outcome.work);
  return goTo(visit, "/admin/review/rules");
}

/** Lets a rule stand that was asked again. */
export async function confirmReviewRule(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  await fromStore(confirmRule(deps.flow, idOf(visit, "rule")));
  return goTo(visit, "/admin/review/rules");
}
