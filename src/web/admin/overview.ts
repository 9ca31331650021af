// The overview: what waits for a person.
import { loadWaiting } from "../../store/waiting.ts";
import type { WebDependencies } from "../dependencies.ts";
import { fromStore } from "../errors.ts";
import { overviewPage } from "./views/overview-page.tsx";
import type { AdminVisit } from "./visit.ts";

/** Shows the overview. */
export async function showOverview(deps: WebDependencies, { c, frame }: AdminVisit): Promise<Response> {
  const [waiting, failedJobs] = await fromStore(
    Promise.all([loadWaiting(deps.flow.db), countFailedJobs(deps)]),
  );
  return c.html(overviewPage(frame, { ...waiting, failedJobs }));
}

async function countFailedJobs({ queues }: WebDependencies): Promise<number> {
  const counts = await Promise.all((queues?.all ?? []).map((queue) => queue.getFailedCount()));
  return counts.reduce((sum, count) => sum + count, 0);
}
