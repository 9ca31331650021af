// Runs imports and the upgrade for the worker. All can be tried again: they go on where they were.

import { type Job, UnrecoverableError } from "bullmq";
import { tellRefusal } from "../consent/refusals.ts";
import type { KeyedDependencies } from "../flow/dependencies.ts";
import { findUpgradeObstacle } from "../flow/find-upgrade-obstacle.ts";
import { importKind } from "../flow/import-kinds.ts";
import type { LineReport } from "../flow/import-lines.ts";
import { takeBack } from "../flow/take-back.ts";
import { rehearseUpgrade, runUpgrade } from "../flow/upgrade-contacts.ts";
import { CONTACT_IMPORT, parseImportJob, parseUpgradeJob } from "./consent-jobs.ts";

const MAX_REPORTS = 1_000; // of a job's answer, which is kept

/** Runs an `import` job; it answers with the import's number, its counts, and the lines that did not go in. */
export async function runImportJob(job: Job, deps: KeyedDependencies): Promise<unknown> {
  const parsed = parseImportJob(job.data);
  if (parsed.kind === "error") throw new UnrecoverableError(parsed.error);
  const { kind, lines, by } = parsed.value;
  const reports: object[] = [];
  const request = { label: null, by, requestKey: `${CONTACT_IMPORT} ${job.id}` };
  const observer = {
    onReport: ({ kind: fate, line, problems }: LineReport) => {
      if (reports.length < MAX_REPORTS) reports.push({ line: line.number, fate, problems });
    },
    onProgress: (read: number) => job.updateProgress({ lines: read, total: lines.length }),
  };
  const { batchId, ...counts } = await importKind(deps, kind, request, { lines: whole(lines), observer });
  return { import: batchId, counts, reports };
}

async function* whole<T>(lines: T): AsyncIterable<T> {
  yield lines;
}

/** Runs a `rehearse`, `run` or `rollback` job of the upgrade. */
export async function runUpgradeJob(job: Job, deps: KeyedDependencies): Promise<unknown> {
  const parsed = parseUpgradeJob(job.name, job.data);
  if (parsed.kind === "error") throw new UnrecoverableError(parsed.error);
  const onProgress = (counts: object) => job.updateProgress(counts);
  const work = parsed.value;
  const obstacle = work.kind === "rollback" ? null : await findUpgradeObstacle(deps.db, work.request);
  if (obstacle !== null) throw new UnrecoverableError(tellRefusal(obstacle));
  if (work.kind === "rehearse") return rehearseUpgrade(deps, work.request, onProgress);
  if (work.kind === "run") {
    const outcome = await runUpgrade(deps, work.request, onProgress);
    if (outcome.kind === "refused") throw new UnrecoverableError(outcome.message);
    return { upgrade: outcome.upgrade, counts: outcome.counts };
  }
  const kept: string[] = [];
  const onKept = (told: string): void => {
    if (kept.length < MAX_REPORTS) kept.push(told);
  };
  const request = { batchId: work.upgrade, what: "upgrade", by: work.by } as const;
  const outcome = await takeBack(deps, request, { onProgress, onKept });
  if (outcome.kind === "refused") throw new UnrecoverableError(outcome.message);
  return { upgrade: work.upgrade, counts: outcome.counts, kept };
}
