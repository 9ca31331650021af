// The upgrade's jobs as a page of the admins puts them in and looks at them.
import { randomUUID } from "node:crypto";
import type { Job, Queue } from "bullmq";
import { z } from "zod";
import type { FlowDependencies } from "../flow/dependencies.ts";
import { loadLatestAcceptedJob, type StoredJob } from "../store/accepted-jobs.ts";
import { acceptJob } from "./accepted-jobs.ts";
import type { Queues } from "./enqueue.ts";
import { inTime } from "./in-time.ts";

const QUEUE_LIMIT_MS = 5_000; // below what a reader waits

const UPGRADE_STEPS = ["rehearse", "run", "rollback"] as const;
/** What a job of the upgrade does. */
export type UpgradeStep = (typeof UPGRADE_STEPS)[number];

/** What putting them in and looking at them takes. */
export interface UpgradeJobDependencies {
  readonly flow: FlowDependencies;
  readonly queues: Queues;
}

/** A job as a page shows it. */
export interface UpgradeJobView {
  readonly id: string;
  readonly step: UpgradeStep;
  readonly state: "waiting" | "running" | "done" | "failed";
  /** Type by interest, as the job was given it. */
  readonly mapping: Readonly<Record<string, string>>;
  /** Contacts looked at so far; `null` where it has told nothing yet. */
  readonly contacts: number | null;
  /** Why it failed. */
  readonly failure: string | null;
  /** Figures by name, once it is done. */
  readonly counts: Readonly<Record<string, number>>;
  /** Of a run: the number it is rolled back by. */
  readonly upgrade: number | null;
  /** Of a rehearsal. */
  readonly contradictions: readonly Contradicting[];
}

/** Contacts that a contradiction holds for, and some of them. */
export interface Contradicting {
  readonly name: string;
  readonly contacts: number;
  readonly samples: readonly { readonly id: string; readonly address: string | null }[];
}

const numbers = z.record(z.string(), z.number());
const dataSchema = z.object({ mapping: z.record(z.string(), z.string()).default({}) });
const progressSchema = z.object({ contacts: z.number() });
const samplesSchema = z.array(z.object({ id: z.string(), address: z.string().nullable() }));
const answerSchema = z.object({
  upgrade: z.number().optional(),
  counts: numbers,
  contradictions: z
    .record(
      z.string(),
      z.object({
        contacts: z.number(),
        samples: samplesSchema,
      }),
    )
    .default({}),
  sharedAddresses: z
    .object({ addresses: z.number(), contacts: z.number(), samples: samplesSchema.default([]) })
    .optional(),
});

/** What a job of the upgrade is given. */
export interface UpgradeJobData {
  readonly by: string;
  readonly mapping?: object;
  readonly upgrade?: number;
}

/**
 * Accepts a job of the upgrade, as the API does: it is on record before the queue has it.
 *
 * @param rehearsal The job a run was looked at by: each is run once, however often and by how many it is pressed.
 * @throws Error where so many wait that it is not taken.
 */
export async function acceptUpgrade(
  deps: UpgradeJobDependencies,
  step: UpgradeStep,
  { rehearsal, ...data }: UpgradeJobData & { readonly rehearsal?: string },
): Promise<void> {
  const jobId = rehearsal === undefined ? `${step}-${randomUUID()}` : `run-of-${rehearsal}`;
  const { flow, queues } = deps;
  const accepted = await acceptJob(flow, queues.consentUpgrade, { name: step, data, jobId });
  // Of another's data is what somebody else pressed first: it runs, and that is all that was asked for.
  if (accepted.kind === "full") throw new Error(`${accepted.waiting} upgrades wait already`);
}

/**
 * Loads the upgrade's last job; `null` where there is none, or it is not kept any more. One that the queue does not have,
 * since it is away or lost it, waits.
 *
 * @throws Error where the queue does not answer in time, and no job is on record.
 */
export async function loadLastUpgradeJob({
  flow,
  queues,
}: UpgradeJobDependencies): Promise<UpgradeJobView | null> {
  const queue = queues.consentUpgrade;
  const kept = await loadLatestAcceptedJob(flow.db, queue.name);
  try {
    const last = await inTime(findLast(queue), QUEUE_LIMIT_MS);
    if (kept === null || (last?.enqueuedAt ?? 0) >= kept.acceptedAt.getTime()) return last?.view ?? null;
    const known = await inTime(queue.getJob(kept.jobId), QUEUE_LIMIT_MS);
    return known === undefined ? viewOfKept(kept) : viewOf(known);
  } catch (cause) {
    if (kept === null) throw cause;
    return viewOfKept(kept);
  }
}

async function findLast(queue: Queue) {
  const states = ["active", "waiting", "delayed", "prioritized", "completed", "failed"] as const;
  const jobs = await Promise.all(states.map((state) => queue.getJobs([state], 0, 0)));
  const last = jobs.flat().sort((a, b) => b.timestamp - a.timestamp)[0];
  return last === undefined ? null : { enqueuedAt: last.timestamp, view: await viewOf(last) };
}

function viewOfKept({ jobId, name, data }: StoredJob): UpgradeJobView {
  return {
    ...viewOfData(jobId, name, JSON.parse(data)),
    state: "waiting",
    contacts: null,
    failure: null,
    counts: {},
    upgrade: null,
    contradictions: [],
  };
}

function viewOfData(id: string, name: string, data: unknown) {
  const read = dataSchema.safeParse(data);
  return {
    id,
    step: UPGRADE_STEPS.find((step) => step === name) ?? "rehearse",
    mapping: read.success ? read.data.mapping : {},
  };
}

async function viewOf(job: Job): Promise<UpgradeJobView> {
  // Its answer was read with it: one that ended since is shown as running until it is read again.
  const state =
    job.finishedOn === undefined ? unfinished(await job.getState()) : stateOf(await job.getState());
  const answer = answerSchema.safeParse(job.returnvalue);
  const found = state === "done" && answer.success ? answer.data : null;
  const progress = progressSchema.safeParse(job.progress);
  return {
    ...viewOfData(job.id ?? "", job.name, job.data),
    state,
    contacts: progress.success ? progress.data.contacts : null,
    failure: state === "failed" ? job.failedReason : null,
    counts: found?.counts ?? {},
    upgrade: found?.upgrade ?? null,
    contradictions: [
      ...Object.entries(found?.contradictions ?? {}).map(([name, each]) => ({ name, ...each })),
      ...(found?.sharedAddresses === undefined ? [] : [{ name: "shared-address", ...found.sharedAddresses }]),
    ],
  };
}

function unfinished(state: string): UpgradeJobView["state"] {
  return state === "completed" || state === "failed" ? "running" : stateOf(state);
}

function stateOf(state: string): UpgradeJobView["state"] {
  if (state === "completed") return "done";
  if (state === "failed") return "failed";
  return state === "active" ? "running" : "waiting";
}
