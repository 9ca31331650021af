// Sending a mailing past consent and subscription: who is chosen, what would come of it, and who says yes.
import { parseContactId, parseLegalBasisKey } from "../../base/ids.ts";
import type { Result } from "../../base/result.ts";
import { LIFTABLE_REASONS, type LiftableReason } from "../../consent/decide-send.ts";
import {
  decideOverride,
  needsApproval,
  replanOverride,
  requestOverride,
  verbsFor,
} from "../../flow/override-mailing.ts";
import { type OverrideChoice, type OverridePlan, planOverride } from "../../flow/plan-override.ts";
import { loadMailingByNumber, type NumberedMailing } from "../../store/mailings.ts";
import { loadNamedPeople, loadOverrideRecord, type OverrideRecord } from "../../store/named-overrides.ts";
import { loadLegalBases } from "../../store/purposes.ts";
import type { RunCounts } from "../../store/run-counts.ts";
import { loadSettings } from "../../store/settings.ts";
import type { WebDependencies } from "../dependencies.ts";
import { fromStore, RefusalError } from "../errors.ts";
import { loadLatestCounts } from "./mailings.ts";
import { numberIn } from "./number-in.ts";
import { OVERRIDE_WORDS } from "./strings/overrides.ts";
import {
  OVERRIDE_FIELDS,
  type OverrideDraft,
  type OverrideView,
  overridePage,
  type PlannedOverride,
} from "./views/override-page.tsx";
import { overrideRecordPage } from "./views/override-record.tsx";
import { type AdminVisit, goTo, readFields } from "./visit.ts";

/** Shows whom an override could add; with a choice in the address, what would come of it. */
export async function showOverride(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  return show(deps, visit, { choice: null, why: null });
}

/** Asks for an override, for those who were shown. */
export async function askOverride(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const field = await readFields(visit);
  const mailing = await loadMailingOf(deps, visit);
  const choice = choiceOf(readDraft(visit));
  if (choice === null) throw new RefusalError({ kind: "bad-request" });
  const request = {
    by: visit.admin.email,
    reason: field(OVERRIDE_FIELDS.why),
    expectedPeople: numberIn(field(OVERRIDE_FIELDS.people)) ?? -1,
  };
  const asked = await fromStore(requestOverride(deps.flow, mailing, { choice, request }));
  if (asked.kind === "error") {
    const error = OVERRIDE_WORDS[visit.frame.language].refusals[asked.error];
    const isOfReason = asked.error === "no-reason";
    return show(deps, visit, { choice: isOfReason ? null : error, why: isOfReason ? error : null });
  }
  const { number, isWaiting } = asked.value;
  const done = isWaiting ? "asked" : "in-force";
  return goTo(visit, `/admin/mailings/${mailing.number}/overrides/${number}?done=${done}`);
}

async function show(
  deps: WebDependencies,
  visit: AdminVisit,
  errors: OverrideView["errors"],
): Promise<Response> {
  const { c, frame } = visit;
  const { flow } = deps;
  const mailing = await loadMailingOf(deps, visit);
  const words = OVERRIDE_WORDS[frame.language];
  const draft = readDraft(visit);
  const choice = choiceOf(draft);
  const counts = await fromStore(loadLatestCounts(flow.db, mailing.number));
  const planned: PlannedOverride =
    choice === null
      ? { kind: "nothing" }
      : await planNowOrLater(visit, entriesOf(choice, counts), () => planOverride(flow, mailing, choice));
  const isWithoutBasis = draft.lifts.has("purpose-withdrawn") && draft.legalBasis === null;
  const ownError = isWithoutBasis ? words.needsBasis : null;
  const people = planned.kind === "reckoned" ? planned.plan.contactIds.length : 0;
  const { overrideApprovalPeople: alonePeople } = await fromStore(loadSettings(flow.db));
  const isNeeded = await fromStore(needsApproval(flow, mailing.number, people));
  const bases = await fromStore(loadLegalBases(flow.db));
  const view: OverrideView = {
    mailing,
    draft,
    counts,
    bases: bases.filter(({ isActive }) => isActive).map(({ key }) => key),
    planned,
    approval: { isNeeded, alonePeople },
    query: new URL(c.req.url).searchParams.toString(),
    why: c.req.method === "POST" ? (await readFields(visit))(OVERRIDE_FIELDS.why) : "",
    errors: { choice: errors.choice ?? ownError, why: errors.why },
  };
  const isRefused = view.errors.choice !== null || view.errors.why !== null || planned.kind === "too-many";
  return c.html(overridePage(frame, view), isRefused ? 400 : 200);
}

/** A page waits for the counts of so many, which take a twentieth of a second. */
const MAX_COUNTED_AT_ONCE = 250;

/** Reckons for few people at once, and for many once the page is asked for their counts, or when a form waits for them. */
async function planNowOrLater(
  { c, frame }: AdminVisit,
  people: number,
  plan: () => Promise<Result<OverridePlan, "too-many">>,
): Promise<PlannedOverride> {
  const isWaitedFor = c.req.method === "POST" || c.req.query(OVERRIDE_FIELDS.counts) !== undefined;
  if (people > MAX_COUNTED_AT_ONCE && !isWaitedFor) {
    const query = new URL(c.req.url).searchParams;
    query.set(OVERRIDE_FIELDS.counts, "shown");
    return { kind: "follows", path: `${frame.basePath}${frame.path}?${query}` };
  }
  const planned = await fromStore(plan());
  return planned.kind === "ok" ? { kind: "reckoned", plan: planned.value } : { kind: "too-many" };
}

function entriesOf({ lifts, contactIds }: OverrideChoice, { withhold }: RunCounts): number {
  if (contactIds !== null) return contactIds.size;
  return [...lifts].reduce((sum, reason) => sum + (withhold[reason] ?? 0), 0);
}

function readDraft({ c }: AdminVisit): OverrideDraft {
  const given = c.req.queries(OVERRIDE_FIELDS.lift) ?? [];
  const basis = parseLegalBasisKey(c.req.query(OVERRIDE_FIELDS.basis) ?? "");
  const contactIds = (c.req.queries(OVERRIDE_FIELDS.person) ?? []).flatMap((text) => {
    const id = parseContactId(numberIn(text) ?? 0);
    return id.kind === "ok" ? [id.value] : [];
  });
  return {
    lifts: new Set(LIFTABLE_REASONS.filter((reason) => given.includes(reason))),
    contactIds: new Set(contactIds),
    legalBasis: basis.kind === "ok" ? basis.value : null,
  };
}

/** For people all that can be lifted is, a withdrawal with a ground alone; `null`: nothing whole was chosen. */
function choiceOf({ lifts, contactIds, legalBasis }: OverrideDraft): OverrideChoice | null {
  if (contactIds.size > 0) return { lifts: new Set(liftedFor(legalBasis)), contactIds, legalBasis };
  const isOfWithdrawn = lifts.has("purpose-withdrawn");
  if (lifts.size === 0 || (isOfWithdrawn && legalBasis === null)) return null;
  return { lifts, contactIds: null, legalBasis: isOfWithdrawn ? legalBasis : null };
}

function liftedFor(legalBasis: OverrideDraft["legalBasis"]): readonly LiftableReason[] {
  return LIFTABLE_REASONS.filter((reason) => reason !== "purpose-withdrawn" || legalBasis !== null);
}

/** Shows one override that was asked for. */
export async function showOverrideRecord(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const done = OVERRIDE_WORDS[visit.frame.language].done;
  const key = Object.keys(done).find((each) => each === visit.c.req.query("done"));
  const text = key === undefined ? null : done[key as keyof typeof done];
  return showRecord(deps, visit, text === null ? null : { kind: "good", text });
}

/** Says yes or no to an override, or takes it back. */
export async function sayOverride(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const field = await readFields(visit);
  const { record, mailing } = await loadRecordOf(deps, visit);
  const words = OVERRIDE_WORDS[visit.frame.language];
  const given = field(OVERRIDE_FIELDS.verb);
  const verb = verbsFor(record, visit.admin.email).find((each) => each === given);
  if (verb === undefined) return showRecord(deps, visit, { kind: "bad", text: words.late });
  if (verb === "approve" && !(await isAsShown(deps, { record, mailing }, field(OVERRIDE_FIELDS.people)))) {
    return showRecord(deps, visit, { kind: "bad", text: words.refusals.changed });
  }
  const isDone = await fromStore(decideOverride(deps.flow, record, { verb, by: visit.admin.email }));
  if (!isDone) return showRecord(deps, visit, { kind: "bad", text: words.late });
  return goTo(visit, `${visit.frame.path}?done=${verb}`);
}

interface Recorded {
  readonly record: OverrideRecord;
  readonly mailing: NumberedMailing;
}

async function isAsShown(
  deps: WebDependencies,
  { record, mailing }: Recorded,
  shown: string,
): Promise<boolean> {
  const plan = await fromStore(replanOverride(deps.flow, mailing, record));
  return plan.kind === "ok" && plan.value.contactIds.length === numberIn(shown);
}

const SHOWN_PEOPLE = 50;

async function showRecord(
  deps: WebDependencies,
  visit: AdminVisit,
  notice: { readonly kind: "good" | "bad"; readonly text: string } | null,
): Promise<Response> {
  const { c, frame, admin } = visit;
  const { flow } = deps;
  const { record, mailing } = await loadRecordOf(deps, visit);
  const planned: PlannedOverride =
    record.state === "waiting"
      ? await planNowOrLater(visit, record.people, () => replanOverride(flow, mailing, record))
      : { kind: "nothing" };
  const people = await fromStore(loadNamedPeople(flow.db, record.number, SHOWN_PEOPLE));
  const view = { record, people, notice, verbs: verbsFor(record, admin.email) };
  const page = overrideRecordPage(frame, { ...view, planned });
  return c.html(page, notice?.kind === "bad" ? 400 : 200);
}

async function loadMailingOf({ flow }: WebDependencies, { c }: AdminVisit): Promise<NumberedMailing> {
  const mailing = await fromStore(loadMailingByNumber(flow.db, numberIn(c.req.param("number")) ?? 0));
  if (mailing === null) throw new RefusalError({ kind: "not-found" });
  return mailing;
}

async function loadRecordOf(deps: WebDependencies, visit: AdminVisit): Promise<Recorded> {
  const mailing = await loadMailingOf(deps, visit);
  const number = numberIn(visit.c.req.param("override")) ?? 0;
  const record = await fromStore(loadOverrideRecord(deps.flow.db, number));
  if (record?.mailingNumber !== mailing.number) throw new RefusalError({ kind: "not-found" });
  return { record, mailing };
}
