// A mailing's lists decided again from its page, through the queue and a real worker, once an override came.
import type { Hono } from "hono";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { ExternalId } from "../../../src/base/ids.ts";
import { buildSystemApp } from "../../../src/cli/serve.ts";
import type { System } from "../../../src/cli/wire.ts";
import { E_MARKETING, LEGAL_OBLIGATION } from "../../../src/consent/purpose.ts";
import { exportAsJson } from "../../../src/flow/export-json.ts";
import { exportPerson } from "../../../src/flow/export-person.ts";
import { requestOverride } from "../../../src/flow/override-mailing.ts";
import { enqueueFilter } from "../../../src/queue/enqueue.ts";
import type { FilterJobData } from "../../../src/queue/jobs.ts";
import { startWorkers, type Workers } from "../../../src/queue/worker.ts";
import { loadMailingByNumber } from "../../../src/store/mailings.ts";
import { saveRecipientList } from "../../../src/store/recipient-lists.ts";
import { appendChanges } from "../../../src/store/standings.ts";
import { addContacts, consentChange } from "../../store/values.ts";
import { makePlace, openPlace, type TestPlace } from "../../support/system.ts";
import { value } from "../test-site.ts";
import { addTestAdmin, type Reader, signInAs } from "./desk.ts";

let place: TestPlace;
let system: System;
let workers: Workers;
let app: Hono;
let officer: Reader;

beforeAll(async () => {
  place = await makePlace();
  system = await openPlace(place);
  workers = await startWorkers(system.backend, system.deps, { concurrency: 1 });
  app = buildSystemApp(system, { ...place.config, publicUrl: "https://mail.example.com" });
  await addTestAdmin(system.deps, "carla@example.com", "consent-officer");
  officer = await signInAs(app, "carla@example.com");
  const [, ben] = await addContacts(system.deps.db, { ann: "ann@example.com", ben: "ben@example.com" });
  if (ben === undefined) throw new Error("nobody was added");
  await appendChanges(system.deps.db, [consentChange(ben, "withdrawn")]);
});
afterAll(async () => {
  await workers.close();
  await system.close();
  await place.remove();
});

const LISTED = ["ann", "ben"].map((each) => ({ externalId: each as ExternalId, email: null }));
const text = async (path: string): Promise<string> =>
  (await (await officer.get(path)).text()).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

/** Filters by a job, and gives the path of the mailing's page once it is done. */
async function filter(data: Omit<FilterJobData, "purpose">): Promise<string> {
  await enqueueFilter(system.queues, { ...data, purpose: E_MARKETING });
  const { db } = system.deps;
  const mailing = await vi.waitUntil(() =>
    db
      .selectFrom("filter_runs")
      .innerJoin("mailings", "mailings.number", "mailing_number")
      .select("mailings.number")
      .where("mailings.id", "=", data.mailingId)
      .where("finished_at", "is not", null)
      .executeTakeFirst(),
  );
  return `/admin/mailings/${mailing.number}`;
}

async function overrideBen(path: string): Promise<void> {
  const mailing = await loadMailingByNumber(system.deps.db, Number(path.split("/").at(-1)));
  if (mailing === null) throw new Error("the mailing is gone");
  const lifts = new Set(["purpose-withdrawn"] as const);
  const choice = { lifts, contactIds: null, legalBasis: LEGAL_OBLIGATION };
  const request = { by: "carla@example.com", reason: "Recall of a kettle", expectedPeople: 1 };
  value(await requestOverride(system.deps, mailing, { choice, request }));
}

test.each([
  [
    "came with its job, its addresses blank as out of a CSV",
    "m-blank",
    {
      recipients: [
        { id: "ann", email: "" },
        { id: "ben", email: "" },
      ],
    },
  ],
  ["came with its job", "m-inline", { recipients: [{ id: "ann" }, { id: "ben" }] }],
  ["was uploaded", "m-uploaded", { recipientList: "l-1" }],
])("a list that %s is decided again under the override, as the same list", async (_, mailingId, list) => {
  const batches = (async function* () {
    yield LISTED;
  })();
  await saveRecipientList(system.deps.db, { id: "l-1" as never, batches }, new Date());
  const path = await filter({ mailingId, ...list });
  expect(await text(path)).toMatch(/Send 1 50%.*was withdrawn 1 50%/);
  await overrideBen(path);
  const answer = await officer.post(`${path}/filter`, {});
  const told = answer.headers.get("location") ?? "";
  expect(told).toMatch(/\?again=\d+$/);
  const after = await vi.waitUntil(
    async () => {
      const page = await text(told);
      return page.includes("Its lists were decided again.") ? page : false;
    },
    { timeout: 30_000 },
  );
  expect(after).toMatch(/Send 2 100%/);
  expect(after).not.toContain("was withdrawn 1");
});

test("a person's export names the overrides that were for them, and nobody else's", async () => {
  const exported = async (id: string) => exportAsJson(value(await exportPerson(system.deps, id)));
  expect((await exported("ben")).overrides).toMatchObject([
    { mailing: "m-uploaded", lifts: ["purpose-withdrawn"], reason: "Recall of a kettle", state: "in-force" },
    { mailing: "m-inline" },
    { mailing: "m-blank" },
  ]);
  expect((await exported("ann")).overrides).toEqual([]);
});

test("a list that was decided under the override of its job is decided again by such a job alone", async () => {
  const override = { by: "Safety", reason: "Recall" };
  const path = await filter({ mailingId: "m-job", recipients: [{ id: "ann" }], override });
  expect(await text(path)).not.toContain("Decide its lists again");
  expect((await officer.post(`${path}/filter`, {})).status).toBe(400);
});
