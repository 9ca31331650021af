// Imports and the upgrade as jobs.
import { QueueEvents } from "bullmq";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { System } from "../../src/cli/wire.ts";
import { parseImportJob, parseUpgradeJob } from "../../src/queue/consent-jobs.ts";
import { startWorkers, type Workers } from "../../src/queue/worker.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

const JOB_TIMEOUT_MS = 30_000;

let place: TestPlace;
let system: System;
let workers: Workers;
const events: QueueEvents[] = [];

beforeAll(async () => {
  place = await makePlace();
  system = await openPlace(place);
  workers = await startWorkers(system.backend, system.deps, { concurrency: 1 });
  for (const { name } of [system.queues.contactImport, system.queues.consentUpgrade]) {
    events.push(new QueueEvents(name, system.backend.options));
  }
  await Promise.all(events.map((each) => each.waitUntilReady()));
});
afterAll(async () => {
  await Promise.all(events.map((each) => each.close()));
  await workers.close();
  await system.close();
  await place.remove();
});

test("contacts are imported, upgraded and rolled back by jobs", async () => {
  const [imports, upgrades] = events;
  if (imports === undefined || upgrades === undefined) throw new Error("No events");
  const lines = [{ id: "a", mailed_before: "yes" }, { id: "b", interest: "Golf" }, { id: "c" }];
  const imported = await system.queues.contactImport.add("import", { kind: "contacts", lines });
  expect(await imported.waitUntilFinished(imports, JOB_TIMEOUT_MS)).toMatchObject({
    import: 1,
    counts: { created: 2, rejected: 1 },
    reports: [{ line: 2, fate: "rejected", problems: [{ column: "interest" }] }],
  });
  const counts = { contacts: 2, salesAndServiceGranted: 2, eMarketingAssumed: 1, neverMailed: 1 };
  const rehearsal = await system.queues.consentUpgrade.add("rehearse", {});
  expect(await rehearsal.waitUntilFinished(upgrades, JOB_TIMEOUT_MS)).toMatchObject({ counts });
  const run = await system.queues.consentUpgrade.add("run", { mapping: { Golf: "offers" } });
  expect(await run.waitUntilFinished(upgrades, JOB_TIMEOUT_MS)).toMatchObject({ upgrade: 2, counts });
  const rollback = await system.queues.consentUpgrade.add("rollback", { upgrade: 2, by: "An admin" });
  expect(await rollback.waitUntilFinished(upgrades, JOB_TIMEOUT_MS)).toMatchObject({
    counts: { retracted: 3 },
  });
  const again = await system.queues.consentUpgrade.add("rollback", { upgrade: 2, by: "An admin" });
  expect(await again.waitUntilFinished(upgrades, JOB_TIMEOUT_MS)).toMatchObject({
    counts: { retracted: 3 },
  });
});

test.each<[string, unknown, RegExp]>([
  ["run", { mapping: { Golf: "No key" } }, /"mapping.Golf": Cannot parse subscription type/],
  ["rollback", {}, /"upgrade" does not say which/],
  ["upgrade", {}, /use rehearse, run or rollback/],
  ["run", { mappings: {} }, /mappings/],
])("a %s job with %j is refused in words", (name, data, message) => {
  expect(parseUpgradeJob(name, data)).toEqual({ kind: "error", error: expect.stringMatching(message) });
});

test.each<[unknown, RegExp]>([
  [{ kind: "people", lines: [{}] }, /"kind"/],
  [{ kind: "contacts", lines: [] }, /"lines"/],
  [{ kind: "contacts", lines: ["id"] }, /"lines.0"/],
])("an import job with %j is refused in words", (data, message) => {
  expect(parseImportJob(data)).toEqual({ kind: "error", error: expect.stringMatching(message) });
});
