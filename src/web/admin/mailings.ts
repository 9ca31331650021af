// Mailings: what was decided for their lists, as a picture, and for whom.
import { WITHHOLD_REASONS, type WithholdReason } from "../../consent/decide-send.ts";
import { loadListsAgain } from "../../flow/filter-again.ts";
import { loadAftermath } from "../../flow/report-mailing.ts";
import { enqueueFilterAgain } from "../../queue/enqueue.ts";
import type { Db } from "../../store/database.ts";
import { loadOverrides } from "../../store/decision-lookup.ts";
import { loadMailingPage, loadRunPeople, loadRuns, type RunRow } from "../../store/mailing-pages.ts";
import { loadMailingByNumber } from "../../store/mailings.ts";
import { loadOverrideRecords } from "../../store/named-overrides.ts";
import { addCounts, countDecisions, type RunCounts } from "../../store/run-counts.ts";
import { loadSubscriptionTypes } from "../../store/subscription-types.ts";
import type { WebDependencies } from "../dependencies.ts";
import { fromStore, RefusalError } from "../errors.ts";
import { numberIn } from "./number-in.ts";
import type { FilteringAgain } from "./views/filter-again.tsx";
import { mailingPage, mailingsPage } from "./views/mailings-page.tsx";
import { peoplePage } from "./views/people-page.tsx";
import { type AdminVisit, goTo } from "./visit.ts";

const PAGE_MAILINGS = 50;
const PAGE_PEOPLE = 100;

/** Shows the newest mailings, or those before one. */
export async function showMailings({ flow }: WebDependencies, { c, frame }: AdminVisit): Promise<Response> {
  const before = numberIn(c.req.query("before"));
  const rows = await fromStore(loadMailingPage(flow.db, { before, limit: PAGE_MAILINGS + 1 }));
  const types = await fromStore(loadSubscriptionTypes(flow.db));
  const page = { mailings: rows.slice(0, PAGE_MAILINGS), hasMore: rows.length > PAGE_MAILINGS, types };
  return c.html(mailingsPage(frame, page));
}

/** Shows what was decided for the lists of one mailing. */
export async function showMailing(
  { flow, queues }: WebDependencies,
  { c, frame }: AdminVisit,
): Promise<Response> {
  const mailing = await fromStore(loadMailingByNumber(flow.db, numberIn(c.req.param("number")) ?? 0));
  if (mailing === null) throw new RefusalError({ kind: "not-found" });
  const runs = await fromStore(loadRuns(flow.db, mailing.number));
  const latest = latestOfEachList(runs);
  const counts = await fromStore(countRuns(flow.db, latest));
  const records = await fromStore(loadOverrideRecords(flow.db, mailing.number));
  const overrides = await fromStore(loadOverrides(flow.db, mailing.number));
  const types = await fromStore(loadSubscriptionTypes(flow.db));
  const aftermath = await fromStore(loadAftermath(flow, mailing));
  const again = {
    ...readAgain(c.req.query("again"), latest),
    isOffered: queues !== null && overrides.length === 0,
  };
  const view = { mailing, runs, latest, counts, aftermath, overrides, records, types, again };
  return c.html(mailingPage(frame, view));
}

/** Has the lists of a mailing decided again, which an override that came since makes worth while. */
export async function filterAgain(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const { db } = deps.flow;
  const mailing = await fromStore(loadMailingByNumber(db, numberIn(visit.c.req.param("number")) ?? 0));
  if (mailing === null) throw new RefusalError({ kind: "not-found" });
  // The override of a job is for the lists of that job, and nobody but who answers for it names it again.
  const isOverridden = (await fromStore(loadOverrides(db, mailing.number))).length > 0;
  if (deps.queues === null || isOverridden) throw new RefusalError({ kind: "bad-request" });
  const [lastRun] = await fromStore(loadRuns(db, mailing.number));
  const lists = await fromStore(loadListsAgain(db, mailing.number));
  const count = await fromStore(enqueueFilterAgain(deps.queues, mailing, lists));
  const path = `/admin/mailings/${mailing.number}`;
  return goTo(visit, `${path}?again=${count === 0 ? "none" : (lastRun?.number ?? 0)}`);
}

/** What became of deciding again: the address holds the last run there was before it. */
function readAgain(text: string | undefined, latest: readonly RunRow[]): Pick<FilteringAgain, "state"> {
  if (text === "none") return { state: "not-possible" };
  const before = numberIn(text);
  if (before === null) return { state: null };
  return { state: latest.some(({ number }) => number > before) ? "done" : "under-way" };
}

/** Lists the people of one run, all or those of one outcome. */
export async function showPeople({ flow }: WebDependencies, { c, frame }: AdminVisit): Promise<Response> {
  const mailing = await fromStore(loadMailingByNumber(flow.db, numberIn(c.req.param("number")) ?? 0));
  const runs = mailing === null ? [] : await fromStore(loadRuns(flow.db, mailing.number));
  const run = runs.find(({ number }) => number === numberIn(c.req.param("run")));
  if (mailing === null || run === undefined) throw new RefusalError({ kind: "not-found" });
  const outcome = readOutcome(c.req.query("outcome"));
  const after = numberIn(c.req.query("after")) ?? -1;
  const people = await fromStore(
    loadRunPeople(flow.db, run.number, { outcome, after, limit: PAGE_PEOPLE + 1 }),
  );
  const page = { people: people.slice(0, PAGE_PEOPLE), hasMore: people.length > PAGE_PEOPLE };
  return c.html(peoplePage(frame, { mailing, run, outcome, ...page }));
}

/** Loads how many the lists of a mailing let through and withheld, as they were decided last. */
export async function loadLatestCounts(db: Db, mailingNumber: number): Promise<RunCounts> {
  return countRuns(db, latestOfEachList(await loadRuns(db, mailingNumber)));
}

async function countRuns(db: Db, runs: readonly RunRow[]): Promise<RunCounts> {
  const counts = runs.map(
    (run): Promise<RunCounts> | RunCounts => run.counts ?? countDecisions(db, run.number),
  );
  return addCounts(await Promise.all(counts));
}

function latestOfEachList(runs: readonly RunRow[]): readonly RunRow[] {
  const finished = runs.filter(({ finishedAt }) => finishedAt !== null);
  return finished.filter((run) => finished.find(({ listKey }) => listKey === run.listKey) === run);
}

function readOutcome(text: string | undefined): WithholdReason | "send" | null {
  return text === "send" ? text : (WITHHOLD_REASONS.find((reason) => reason === text) ?? null);
}
