// The figures of a running process, and the port where operators read them.
import { Metrics } from "../metrics/metrics.ts";
import { buildOperatorsApp, type CheckReadiness } from "../metrics/routes.ts";
import type { Config } from "./config.ts";
import { listen } from "./listen.ts";
import type { Repeated } from "./repeat.ts";
import type { System } from "./wire.ts";

const JOB_STATES = ["waiting", "active", "delayed", "failed", "completed"] as const;

/** Starts counting. */
export function openMetrics({ queues, deps }: System): Metrics {
  return new Metrics({
    countJobs: async () =>
      Object.fromEntries(
        await Promise.all(
          queues.all.map(async (queue) => [queue.name, await queue.getJobCounts(...JOB_STATES)] as const),
        ),
      ),
    clock: deps.clock,
  });
}

/** Listens on the operators' port where there is one. */
export async function serveOperators(
  metrics: Metrics,
  checkReadiness: CheckReadiness,
  { host, metricsPort }: Config,
): Promise<Repeated> {
  if (metricsPort === null) return { stop: async () => {} };
  const listening = await listen(buildOperatorsApp(metrics, checkReadiness), { host, port: metricsPort });
  return { stop: () => listening.close() };
}
