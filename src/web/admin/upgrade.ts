// The upgrade of existing contacts: rehearsed, run and rolled back as jobs, with their progress and report.
import { mayAct } from "../../admin/admin.ts";
import { parseSubscriptionTypeKey, type SubscriptionTypeKey } from "../../base/ids.ts";
import { findUpgradeObstacle } from "../../flow/find-upgrade-obstacle.ts";
import { proposeMapping } from "../../flow/propose-mapping.ts";
import {
  acceptUpgrade,
  loadLastUpgradeJob,
  type UpgradeJobDependencies,
  type UpgradeJobView,
} from "../../queue/upgrade-jobs.ts";
import { loadBatches } from "../../store/batches.ts";
import { loadSubscriptionTypes } from "../../store/subscription-types.ts";
import type { WebDependencies } from "../dependencies.ts";
import { fromStore, RefusalError } from "../errors.ts";
import { readForm } from "../read-form.ts";
import { numberIn } from "./number-in.ts";
import { UPGRADE_FIELDS, upgradePage } from "./views/upgrade-page.tsx";
import { type AdminVisit, goTo, readFields } from "./visit.ts";

const MAX_RUNS = 20;
/** More than anybody reads; what is beyond it becomes nothing, as the rehearsal tells. */
const MAX_INTERESTS = 300;

/** Shows the page. */
export async function showUpgrade(deps: WebDependencies, { c, frame, admin }: AdminVisit): Promise<Response> {
  const { flow, queues } = deps;
  const [types, runs, job] = await fromStore(
    Promise.all([
      loadSubscriptionTypes(flow.db),
      loadBatches(flow.db, ["upgrade"], MAX_RUNS),
      queues === null ? null : loadLastUpgradeJob({ flow, queues }),
    ]),
  );
  // Interests are those of all contacts: they are counted where somebody is to decide on them, and not while a job runs.
  const isBusy = job !== null && (job.state === "waiting" || job.state === "running");
  const proposals = isBusy ? [] : (await fromStore(proposeMapping(flow))).slice(0, MAX_INTERESTS);
  const obstacle = await fromStore(findUpgradeObstacle(flow.db, { typeByInterest: mappingOf(job) }));
  const view = { types, runs, job, isBusy, proposals, obstacle, hasQueues: queues !== null };
  return c.html(upgradePage(frame, { ...view, mayRun: mayAct(admin.role, "owner") }));
}

/** What interests became in the last job; none where it never looked at the mapping. */
function mappingOf(job: UpgradeJobView | null): ReadonlyMap<string, SubscriptionTypeKey> {
  return new Map(
    Object.entries(job?.mapping ?? {}).flatMap(([interest, type]) => {
      const key = parseSubscriptionTypeKey(type);
      return key.kind === "ok" ? [[interest, key.value] as const] : [];
    }),
  );
}

/** Puts a rehearsal in, with the mapping of the form. */
export async function rehearse(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const form = await readForm(visit.c);
  const interests = form.get(UPGRADE_FIELDS.interest) ?? [];
  const types = form.get(UPGRADE_FIELDS.type) ?? [];
  const mapping = Object.fromEntries(
    interests
      .map((interest, index) => [interest, types[index] ?? ""] as const)
      .filter(([, type]) => type !== ""),
  );
  await fromStore(acceptUpgrade(jobsOf(deps), "rehearse", { by: visit.admin.email, mapping }));
  return goTo(visit, "/admin/upgrade");
}

/** Puts a run in, with the mapping that was rehearsed last. */
export async function run(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const jobs = jobsOf(deps);
  const field = await readFields(visit);
  const rehearsal = await fromStore(loadLastUpgradeJob(jobs));
  // What was looked at is what is run: another job since means that it was not looked at.
  if (rehearsal?.step !== "rehearse" || rehearsal.id !== field(UPGRADE_FIELDS.job))
    return goTo(visit, "/admin/upgrade");
  const { mapping, id } = rehearsal;
  const data = { by: visit.admin.email, mapping, rehearsal: id };
  await fromStore(acceptUpgrade(jobs, "run", data));
  return goTo(visit, "/admin/upgrade");
}

/** Puts in that a run is rolled back. */
export async function rollBack(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const upgrade = numberIn((await readFields(visit))(UPGRADE_FIELDS.upgrade)) ?? 0;
  if (upgrade < 1) throw new RefusalError({ kind: "bad-request" });
  await fromStore(acceptUpgrade(jobsOf(deps), "rollback", { by: visit.admin.email, upgrade }));
  return goTo(visit, "/admin/upgrade");
}

function jobsOf({ flow, queues }: WebDependencies): UpgradeJobDependencies {
  if (queues === null) throw new RefusalError({ kind: "bad-request" });
  return { flow, queues };
}
