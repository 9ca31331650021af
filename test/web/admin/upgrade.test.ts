// The upgrade from the page, through the queue and a real worker, to what is on record; and back.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Hono } from "hono";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildSystemApp } from "../../../src/cli/serve.ts";
import type { System } from "../../../src/cli/wire.ts";
import { AcceptedJobs } from "../../../src/queue/accepted-jobs.ts";
import { startWorkers, type Workers } from "../../../src/queue/worker.ts";
import { runHere } from "../../support/command.ts";
import { makePlace, openPlace, type TestPlace } from "../../support/system.ts";
import { addTestAdmin, type Reader, signInAs, tokenIn } from "./desk.ts";

let place: TestPlace;
let system: System;
let workers: Workers;
let accepted: AcceptedJobs;
let app: Hono;
let owner: Reader;

beforeAll(async () => {
  place = await makePlace();
  const list = join(place.config.dataFolder, "contacts.csv");
  const rows = [
    "crm-1,one@example.com,yes,",
    "crm-2,two@example.com,yes,",
    "crm-3,two@example.com,,",
    "crm-4,four@example.com,yes,yes",
  ];
  writeFileSync(list, ["id,email,mailed_before,no_mailings", ...rows, ""].join("\n"));
  const interests = join(place.config.dataFolder, "interests.csv");
  writeFileSync(interests, "id,interest\ncrm-1,Newsletters\ncrm-2,Golf\n");
  for (const [kind, file] of [
    ["contacts", list],
    ["interests", interests],
  ] as const) {
    const imported = await runHere(["import", kind, file], place.environment);
    if (imported.exitCode !== 0) throw new Error(imported.stderr);
  }
  system = await openPlace(place);
  accepted = new AcceptedJobs({ ...system.deps, clock: later }, system.queues);
  workers = await openWorkers();
  app = buildSystemApp(system, { ...place.config, publicUrl: "https://mail.example.com" });
  await addTestAdmin(system.deps, "olga@example.com", "owner");
  await addTestAdmin(system.deps, "carla@example.com", "consent-officer");
  owner = await signInAs(app, "olga@example.com");
});
afterAll(async () => {
  await workers.close();
  await system.close();
  await place.remove();
});

/** A minute on: what was accepted just now has had its time to get into the queue. */
const later = () => new Date(Date.now() + 60_000);
const openWorkers = () =>
  startWorkers(system.backend, system.deps, { concurrency: 1, onEnded: (job) => accepted.noteEnded(job) });
const text = (html: string): string => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
const page = async (): Promise<string> => (await owner.get("/admin/upgrade")).text();

/** Reads the page until its job has ended. */
async function untilDone(): Promise<string> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const html = await page();
    if (!html.includes("data-refresh-seconds")) return html;
    if (Date.now() > deadline) throw new Error(`the job did not end: ${text(html)}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

const keptJobs = async () =>
  (await system.deps.db.selectFrom("accepted_jobs").select(["job_id", "name"]).orderBy("id").execute()).at(
    -1,
  );
const consents = () => system.deps.db.selectFrom("consents").selectAll().execute();

test("the page proposes what interests become, and a rehearsal counts and writes nothing", async () => {
  const html = await page();
  expect(html).toMatch(/Newsletters[\s\S]*<option value="newsletter" selected="">Newsletter/);
  expect(text(html)).toContain("The upgrade has not been run yet.");
  const rehearsed = await owner.post("/admin/upgrade/rehearse", {
    interest: "Newsletters",
    type: "newsletter",
  });
  expect(rehearsed.headers.get("location")).toBe("/admin/upgrade");
  const report = text(await untilDone());
  expect(report).toContain("Contacts looked at 4");
  expect(report).toContain("E-marketing assumed (mailed before) 2");
  expect(report).toContain("E-marketing withdrawn (marked “no mailings”) 1");
  expect(report).toContain("Subscriptions from interests 1");
  expect(report).toMatch(/Has an interest that becomes nothing 1 crm-2/);
  expect(report).toMatch(/Shares an address with others 2 crm-2 \(t••••@e••••\.com\) crm-3 \(/);
  expect(await consents()).toEqual([]);
});

test("a job is on record before the queue has it: one that the queue loses waits, and is done once it is put in again", async () => {
  await workers.close();
  await accepted.forgetEnded();
  await owner.post("/admin/upgrade/rehearse", { interest: "Golf", type: "offers" });
  expect(await keptJobs()).toMatchObject({ name: "rehearse", job_id: expect.stringMatching(/^rehearse-/) });
  await system.queues.consentUpgrade.obliterate({ force: true });
  const html = await page();
  expect(html).toContain("data-refresh-seconds");
  expect(text(html)).toContain("Rehearsal waits");
  expect(await accepted.restoreLost()).toBe(1);
  workers = await openWorkers();
  const report = text(await untilDone());
  expect(report).toMatch(/Has an interest that becomes nothing 1 crm-1/);
});

test("a consent officer may rehearse and not run", async () => {
  const officer = await signInAs(app, "carla@example.com");
  expect(text(await (await officer.get("/admin/upgrade")).text())).toContain("Only owners may run it");
  expect((await officer.post("/admin/upgrade/run", { job: "1" })).status).toBe(403);
});

test("a run of what was not looked at last is not begun", async () => {
  await owner.post("/admin/upgrade/run", { job: "another" });
  await untilDone();
  expect(await consents()).toEqual([]);
});

test("the run writes what the rehearsal told, and rolling back takes it away again", async () => {
  const job = /name="job" value="([^"]+)"/.exec(await untilDone())?.[1] ?? "";
  const token = tokenIn(await page());
  await Promise.all([1, 2, 3].map(() => owner.post("/admin/upgrade/run", { job }, { token })));
  const runs = (await system.queues.consentUpgrade.getJobs()).filter(({ name }) => name === "run");
  expect(runs).toHaveLength(1);
  const ran = await untilDone();
  expect(text(ran)).toContain("E-marketing assumed (mailed before) 2");
  const states = (await consents())
    .filter(({ purpose }) => purpose === "e-marketing")
    .map(({ state }) => state);
  expect(states.sort()).toEqual(["granted", "granted", "withdrawn"]);
  const upgrade = /name="upgrade" value="(\d+)"/.exec(ran)?.[1] ?? "";
  await owner.post("/admin/upgrade/rollback", { upgrade });
  expect(text(await untilDone())).toContain("rolled back");
  expect(await consents()).toEqual([]);
  expect(text(await (await owner.get("/admin")).text())).toContain("The contacts have not been upgraded");
});
