// A recipient of a job that cannot be read is withheld alone; the others are decided.
import { QueueEvents } from "bullmq";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { System } from "../../src/cli/wire.ts";
import { parseImportedContact } from "../../src/consent/imported-contact.ts";
import { parseFilterJob } from "../../src/queue/jobs.ts";
import { parseGateJob } from "../../src/queue/send-gate-jobs.ts";
import { startWorkers, type Workers } from "../../src/queue/worker.ts";
import { saveContacts } from "../../src/store/contacts.ts";
import { anImportContext } from "../support/builders.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

let place: TestPlace;
let system: System;
let workers: Workers;
let filterEvents: QueueEvents;
let gateEvents: QueueEvents;

beforeAll(async () => {
  place = await makePlace();
  system = await openPlace(place);
  workers = await startWorkers(system.backend, system.deps, { concurrency: 1 });
  filterEvents = new QueueEvents("recipient-filter", system.backend.options);
  gateEvents = new QueueEvents("send-gate", system.backend.options);
  await Promise.all([filterEvents.waitUntilReady(), gateEvents.waitUntilReady()]);
  const rows = [
    { id: "crm-ann", email: "ann@example.com" },
    { id: "crm-bob", email: "bob@example.com" },
  ].map((fields) => {
    const contact = parseImportedContact(fields, anImportContext());
    if (contact.kind === "error") throw new Error("The test's contact cannot be read");
    return contact.value.row;
  });
  await saveContacts(system.deps.db, rows, new Date());
});

afterAll(async () => {
  await Promise.all([filterEvents.close(), gateEvents.close()]);
  await workers.close();
  await system.close();
  await place.remove();
});

const MAILING = { mailingId: "m-1", purpose: "e-marketing" };
const LONG = "x".repeat(1_001);
/** Each with the address or id of somebody who may be mailed, where it has one. */
const UNREADABLE: readonly (readonly [what: string, recipient: unknown, names: object, problem: RegExp])[] = [
  ["an id too long", { id: LONG, email: "ann@example.com" }, { email: "ann@example.com" }, /"id": .*1001/],
  ["an empty id", { id: "", email: "ann@example.com" }, { id: "", email: "ann@example.com" }, /"id": .*0 ch/],
  ["a control character", { id: "a\u0007" }, { id: "a\u0007" }, /"id": .*control characters/],
  [
    "an address too long",
    { id: "crm-ann", email: `${LONG}@example.com` },
    { id: "crm-ann" },
    /"email": .*1000/,
  ],
  ["an id that is a number", { id: 17, email: "ann@example.com" }, { email: "ann@example.com" }, /"id": /],
  ["neither id nor address", {}, {}, /the data: must have an id/],
  ["another field", { id: "crm-ann", mail: "ann@example.com" }, { id: "crm-ann" }, /"mail"/],
  ["no object", "ann@example.com", {}, /the data: /],
  ["nothing", null, {}, /the data: /],
];
const recipients = [
  { id: "crm-bob", email: "bob@example.com" },
  ...UNREADABLE.map(([, recipient]) => recipient),
  { id: "crm-ann" },
];

test("a filter job withholds each recipient that cannot be read, says why, and decides the rest", async () => {
  const job = await system.queues.recipientFilter.add("filter", { ...MAILING, recipients });
  const answer = await job.waitUntilFinished(filterEvents, 30_000);
  const { length } = UNREADABLE;
  expect(answer.counts).toEqual({ send: 2, withhold: { "unknown-contact": length } });
  expect(answer.decisions).toHaveLength(recipients.length);
  expect(answer.decisions[0]).toMatchObject({ id: "crm-bob", decision: "send" });
  expect(answer.decisions.at(-1)).toMatchObject({ id: "crm-ann", decision: "send" });
  for (const [index, [, , names, problem]] of UNREADABLE.entries()) {
    expect(answer.decisions[index + 1]).toEqual({
      ...names,
      decision: "withhold",
      reason: "unknown-contact",
      problem: expect.stringMatching(problem),
    });
  }
});

test("a gate job withholds each recipient that cannot be read, says why, and lets the rest pass", async () => {
  const job = await system.queues.sendGate.add("check", { ...MAILING, recipients });
  const answer = await job.waitUntilFinished(gateEvents, 30_000);
  expect(answer.counts).toEqual({ send: 2, withhold: { "unknown-contact": UNREADABLE.length } });
  expect(answer.withheld).toEqual(
    UNREADABLE.map(([, , names, problem], index) => ({
      ...names,
      index: index + 1,
      reason: "unknown-contact",
      problem: expect.stringMatching(problem),
    })),
  );
});

test.each(UNREADABLE)(
  "where no recipient can be read (%s) the job fails and names the place",
  (_what, bad) => {
    const given = { ...MAILING, recipients: [bad, bad] };
    const message = expect.stringMatching(/^Cannot read the data of .*"recipients\.0.*"recipients\.1/);
    expect(parseFilterJob(given)).toEqual({ kind: "error", error: message });
    expect(parseGateJob(given)).toEqual({ kind: "error", error: message });
  },
);
