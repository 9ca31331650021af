// "Cancel subscription" in a mail that has its opt-out already: what it ends is mostly another one, which is paid for.

import type { RoleHit } from "./combine-roles.ts";
import type { JudgedLink } from "./judge-links.ts";
import type { ReadText } from "./match-phrases.ts";
import { namesMails } from "./phrase-hits.ts";
import type { Readings } from "./readings.ts";
import { type SignalName, signal } from "./signals.ts";

/** Leaves to a person what ends a subscription, and says no more, beside another link that opts out without a doubt. */
export function doubtPlans(judged: readonly JudgedLink[], readings: Readings): readonly JudgedLink[] {
  const plans = new Set(judged.filter((each) => endsPlan(each, readings)));
  if (plans.size === 0 || !judged.some((each) => !plans.has(each) && isOptOut(each))) return judged;
  return judged.map((each) => {
    const { verdict } = each;
    if (!plans.has(each) || verdict.kind === "other") return each;
    const signals = [...verdict.signals, signal("second-opt-out", each.link.text)];
    return { ...each, verdict: { ...verdict, kind: "unsure" as const, signals } };
  });
}

/** What leads to us already was an opt-out, whatever its label says now: a second rewrite must see the same. */
function isOptOut({ verdict, isOurs }: JudgedLink): boolean {
  return isOurs || verdict.kind === "unsubscribe";
}

function endsPlan({ link, verdict, isOurs }: JudgedLink, { read }: Readings): boolean {
  if (isOurs || verdict.kind !== "unsubscribe") return false;
  const has = (names: ReadonlySet<SignalName>): boolean =>
    verdict.signals.some(({ name }) => names.has(name));
  return has(AMBIGUOUS) && !has(SURE) && isOfSubscription(read(link.text));
}

/** Whether a subscription is all that is named: what else a text calls a mailing, such as a newsletter, it holds besides. */
function isOfSubscription({ folded, roles }: ReadText): boolean {
  const plans = roles.filter(({ role }) => role === "subscription");
  const isOther = ({ span }: RoleHit): boolean => plans.every((plan) => plan.span.start !== span.start);
  return plans.length > 0 && !namesMails(folded) && !roles.some((hit) => hit.role === "mail" && isOther(hit));
}

const AMBIGUOUS: ReadonlySet<SignalName> = new Set<SignalName>(["link-text-ambiguous"]);

/** What tells that it is of mails. */
const SURE: ReadonlySet<SignalName> = new Set<SignalName>([
  "dialect-form",
  "dialect-recalled",
  "generic-tag",
  "address-unsubscribe",
  "mailing-noun",
]);
