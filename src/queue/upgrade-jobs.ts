// The upgrade's jobs as a page of the admins puts them in and looks at them.
import type { Job } from "bullmq";
import { z } from "zod";
import type { Queues } from "./enqueue.ts";

const UPGRADE_STEPS = ["rehearse", "run", "rollback"] as const;
/** What a job of the upgrade does. */
export type UpgradeStep = (typeof UPGRADE_STEPS)[number];

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
const answerSchema = z.object({
  upgrade: z.number().optional(),
  counts: numbers,
  contradictions: z
    .record(
      z.string(),
      z.object({
        contacts: z.number(),
        samples: z.array(z.object({ id: z.string(), address: z.string().nullable() })),
      }),
    )
    .default({}),
  sharedAddresses: z.object({ addresses: z.number(), contacts: z.number() }).optional(),
});

/**
 * Puts a job of the upgrade in, and gives its id.
 *
 * @param data.rehearsal The job a run was looked at by: each is run once, however often and by how many it is pressed.
 */
export async function enqueueUpgrade(
  queues: Queues,
  step: UpgradeStep,
  data: {
    readonly by: string;
    readonly mapping?: object;
    readonly upgrade?: number;
    readonly rehearsal?: string;
  },
): Promise<string> {
  const { rehearsal, ...given } = data;
  const options = rehearsal === undefined ? {} : { jobId: `run-of-${rehearsal}` };
  const job = await queues.consentUpgrade.add(step, given, options);
  return job.id ?? "";
}

/** Loads the upgrade's last job; `null` where there is none, or it is not kept any more. */
export async function loadLastUpgradeJob(queues: Queues): Promise<UpgradeJobView | null> {
  const states = ["active", "waiting", "delayed", "prioritized", "completed", "failed"] as const;
  const jobs = await Promise.all(states.map((state) => queues.consentUpgrade.getJobs([state], 0, 0)));
  const last = jobs.flat().sort((a, b) => b.timestamp - a.timestamp)[0];
  return last === undefined ? null : viewOf(last);
}

async function viewOf(job: Job): Promise<UpgradeJobView> {
  // Its answer was read with it: one that ended since is shown as running until it is read again.
  const state =
    job.finishedOn === undefined ? unfinished(await job.getState()) : stateOf(await job.getState());
  const answer = answerSchema.safeParse(job.returnvalue);
  const found = state === "done" && answer.success ? answer.data : null;
  const data = dataSchema.safeParse(job.data);
  const progress = progressSchema.safeParse(job.progress);
  return {
    id: job.id ?? "",
    step: UPGRADE_STEPS.find((step) => step === job.name) ?? "rehearse",
    state,
    mapping: data.success ? data.data.mapping : {},
    contacts: progress.success ? progress.data.contacts : null,
    failure: state === "failed" ? job.failedReason : null,
    counts: found?.counts ?? {},
    upgrade: found?.upgrade ?? null,
    contradictions: [
      ...Object.entries(found?.contradictions ?? {}).map(([name, each]) => ({ name, ...each })),
      ...(found?.sharedAddresses === undefined
        ? []
        : [{ name: "shared-address", contacts: found.sharedAddresses.contacts, samples: [] }]),
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
