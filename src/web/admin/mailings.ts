// Mailings: what was decided for their lists, as a picture, and for whom.
import { WITHHOLD_REASONS, type WithholdReason } from "../../consent/decide-send.ts";
import { loadAftermath } from "../../flow/report-mailing.ts";
import type { Db } from "../../store/database.ts";
import { loadOverrides } from "../../store/decision-lookup.ts";
import { loadMailingPage, loadRunPeople, loadRuns, type RunRow } from "../../store/mailing-pages.ts";
import { loadMailingByNumber } from "../../store/mailings.ts";
import { loadOverrideRecords } from "../../store/named-overrides.ts";
import { addCounts, countDecisions, type RunCounts } from "../../store/run-counts.ts";
import { loadSubscriptionTypes } from "../../store/subscription-types.ts";
import type { WebDependencies } from "../dependencies.ts";
import { fromStore, RefusalError } from "../errors.ts";
import { mailingPage, mailingsPage } from "./views/mailings-page.tsx";
import { peoplePage } from "./views/people-page.tsx";
import type { AdminVisit } from "./visit.ts";

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
export async function showMailing({ flow }: WebDependencies, { c, frame }: AdminVisit): Promise<Response> {
  const mailing = await fromStore(loadMailingByNumber(flow.db, numberIn(c.req.param("number")) ?? 0));
  if (mailing === null) throw new RefusalError({ kind: "not-found" });
  const runs = await fromStore(loadRuns(flow.db, mailing.number));
  const latest = latestOfEachList(runs);
  const counts = await fromStore(countRuns(flow.db, latest));
  const records = await fromStore(loadOverrideRecords(flow.db, mailing.number));
  const overrides = await fromStore(loadOverrides(flow.db, mailing.number));
  const types = await fromStore(loadSubscriptionTypes(flow.db));
  const aftermath = await fromStore(loadAftermath(flow, mailing));
  const view = { mailing, runs, latest, counts, aftermath, overrides, records, types };
  return c.html(mailingPage(frame, view));
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

/** Reads a number of ours out of an address or a form; `null` where it is none. */
export function numberIn(text: string | undefined): number | null {
  const number = Number(text);
  return text !== undefined && Number.isSafeInteger(number) && number >= 0 ? number : null;
}
