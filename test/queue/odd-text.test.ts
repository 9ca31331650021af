// Text that queues in the database cannot hold. A process has its queues in one place alone, so this has a file of its own.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { System } from "../../src/cli/wire.ts";
import { AcceptedJobs, acceptJob } from "../../src/queue/accepted-jobs.ts";
import { saveAcceptedJob } from "../../src/store/accepted-jobs.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

let place: TestPlace;
let system: System;
let now = new Date("2026-03-01T12:00:00.000Z");

beforeAll(async () => {
  place = await makePlace({ REDIS_URL: "" });
  system = await openPlace(place);
});
afterAll(async () => {
  await system.close();
  await place.remove();
});

test.each([
  ["NUL", "\0"],
  ["half of a character", "\ud83d"],
])(
  "a job with %s is refused where the queues live in the database, and holds up none behind it",
  async (_, odd) => {
    const { queues } = system;
    const own = { ...system.deps, clock: () => now };
    const bad = {
      name: "rewrite",
      jobId: "bad",
      data: { template: { id: "bad", source: odd }, purpose: "e-marketing" },
    };
    expect(await acceptJob(own, queues.templateRewrite, bad)).toEqual({ kind: "unstorable" });
    const load = () => own.db.selectFrom("accepted_jobs").select("job_id").execute();
    expect(await load()).toEqual([]);
    // As it was kept while the queue was away.
    await saveAcceptedJob(own.db, { ...bad, data: JSON.stringify(bad.data), queue: "template-rewrite" }, now);
    now = new Date(now.getTime() + 60_000);
    await new AcceptedJobs(own, queues).restoreLost();
    expect(await load()).toEqual([]);
  },
);
