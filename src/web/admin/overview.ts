// The overview: what waits for a person, what became of consents and lists lately, and the queues.
import { type Admin, mayAct } from "../../admin/admin.ts";
import { inTime } from "../../queue/in-time.ts";
import { loadLastUpgradeJob } from "../../queue/upgrade-jobs.ts";
import { loadWaitingOverrides, type OverrideRecord } from "../../store/named-overrides.ts";
import type { Overview } from "../../store/overview.ts";
import { countWaiting } from "../../store/review-queue.ts";
import { isUpgradeDue } from "../../store/waiting.ts";
import type { WebDependencies } from "../dependencies.ts";
import { fromStore } from "../errors.ts";
import { overviewPage } from "./views/overview-page.tsx";
import type { AdminVisit } from "./visit.ts";

/** One queue and how many of its jobs are in which state. */
export interface QueueFigures {
  readonly name: string;
  readonly waiting: number;
  readonly active: number;
  readonly failed: number;
}

/** Work that only a person can do. */
export interface Waiting {
  readonly flaggedLinks: number;
  readonly isUpgradeDue: boolean;
  /** Contacts in which the last rehearsal of the upgrade found something that contradicts itself. */
  readonly contradictions: number;
  /** Overrides that somebody else asked for, and that the reader may approve. */
  readonly overrides: readonly OverrideRecord[];
}

/** All the overview shows. */
export interface Figures {
  readonly overview: Overview;
  readonly waiting: Waiting;
  /** `null`: they do not answer. */
  readonly queues: readonly QueueFigures[] | null;
}

/** Shows the overview. */
export async function showOverview(
  deps: WebDependencies,
  { c, frame, admin }: AdminVisit,
): Promise<Response> {
  const [overview, waiting, queues] = await fromStore(
    Promise.all([deps.overview.current(), loadWaiting(deps, admin), unlessAway(loadQueues(deps))]),
  );
  return c.html(overviewPage(frame, { overview, waiting, queues }));
}

async function loadWaiting({ flow, queues }: WebDependencies, admin: Admin): Promise<Waiting> {
  const [{ links }, isDue, job, overrides] = await Promise.all([
    countWaiting(flow.db),
    isUpgradeDue(flow.db),
    queues === null ? null : unlessAway(loadLastUpgradeJob({ flow, queues })),
    mayAct(admin.role, "consent-officer") ? loadWaitingOverrides(flow.db, admin.email) : [],
  ]);
  const found = job?.step === "rehearse" && isDue ? job.contradictions : [];
  const contradictions = found.reduce((sum, { contacts }) => sum + contacts, 0);
  return { flaggedLinks: links, isUpgradeDue: isDue, contradictions, overrides };
}

function loadQueues({ queues }: WebDependencies): Promise<readonly QueueFigures[]> {
  return Promise.all(
    (queues?.all ?? []).map(async (queue) => {
      const counts = await queue.getJobCounts("waiting", "delayed", "prioritized", "active", "failed");
      const { waiting = 0, delayed = 0, prioritized = 0, active = 0, failed = 0 } = counts;
      return { name: queue.name, waiting: waiting + delayed + prioritized, active, failed };
    }),
  );
}

/** Short enough that the page still comes in time, with all that the store knows. */
const QUEUES_LIMIT_MS = 2_000;

/** Awaits an answer of the queues; gives `null` where they have none in time. */
async function unlessAway<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await inTime(answer, QUEUES_LIMIT_MS);
  } catch {
    return null;
  }
}
