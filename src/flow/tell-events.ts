// Events that are no consent change, told to webhooks: of the same transaction as what they tell where the store has it.
import type { Db } from "../store/database.ts";
import type { StoredDecision } from "../store/review-decisions.ts";
import { storableText } from "../store/storable-text.ts";
import { appendEvents, type NewEvent } from "../store/webhook-messages.ts";
import type { FlowDependencies } from "./dependencies.ts";
import type { RewriteResult } from "./rewrite-template.ts";

// The queue shows a job as finished a moment after its work is done: whoever asks for it then sees it so.
const JOB_SETTLES_MS = 2_000;

/** Tells that links of templates wait for a person. */
export async function tellReviewsRequested(
  db: Db,
  results: readonly RewriteResult[],
  at: Date,
): Promise<void> {
  const events = results.map(({ templateId, revision, links }): NewEvent => {
    const waiting = links.filter(
      ({ verdict, review }) => verdict === "unsure" && review === undefined,
    ).length;
    const data = { template: templateId, revision, links: waiting };
    return { event: "review.requested", data, key: null, at, dueAt: at };
  });
  await appendEvents(db, events);
}

/** Tells that a person decided of flagged links. */
export async function tellReviewDecided(
  db: Db,
  decided: Pick<StoredDecision, "number" | "ruling" | "scope" | "links"> & { readonly templates: number },
  at: Date,
): Promise<void> {
  const { number, ruling, scope, links, templates } = decided;
  const data = { decision: number, ruling, scope, links, templates };
  await appendEvents(db, [{ event: "review.decided", data, key: null, at, dueAt: at }]);
}

/** Tells that a decision was taken back. */
export async function tellReviewUndone(
  db: Db,
  undone: { readonly decision: number; readonly templates: number },
  at: Date,
): Promise<void> {
  await appendEvents(db, [{ event: "review.undone", data: undone, key: null, at, dueAt: at }]);
}

/** A job that has ended, by its names alone: what it answers may hold addresses. */
export interface FinishedJob {
  /** As the API knows it. */
  readonly job: string;
  readonly queue: string;
  readonly name: string;
  readonly outcome: "completed" | "failed";
  /** Tells it from an earlier one of the same id. */
  readonly enqueuedAt: Date;
}

/**
 * Tells that jobs have ended, before their queues know: a worker that is killed between the two does its jobs again, and
 * they are told once.
 */
export async function tellJobsFinished(
  { db, clock }: FlowDependencies,
  jobs: readonly FinishedJob[],
): Promise<void> {
  const at = clock();
  const dueAt = new Date(at.getTime() + JOB_SETTLES_MS);
  const events = jobs.map(({ enqueuedAt, ...given }): NewEvent => {
    const data = { ...given, job: storableText(given.job), name: storableText(given.name) };
    const key = `${data.job} ${enqueuedAt.getTime()} ${data.outcome}`;
    return { event: "job.finished", data, key, at, dueAt };
  });
  await appendEvents(db, events);
}
