// A worker process that is killed while it tells webhooks: every change is told, by one id, in the order of its contact.
import type { ChildProcess } from "node:child_process";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { System } from "../../src/cli/wire.ts";
import { addEndpoint } from "../../src/flow/webhook-endpoints.ts";
import { appendChanges } from "../../src/store/standings.ts";
import { addContacts, consentChange } from "../store/values.ts";
import { killNow, startCommand, untilWritten } from "../support/command.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";
import { accept, type Receiver, startReceiver } from "../support/webhook-receiver.ts";

const CONTACTS = 30;
const CHANGES_EACH = 3;
const TEST_TIMEOUT_MS = 240_000;
const UNTIL_TOLD_MS = 150_000; // what a killed worker had in hand comes up after 30 s, its queue's job after up to as long

let place: TestPlace;
let receiver: Receiver;
const children: ChildProcess[] = [];

beforeAll(async () => {
  place = await makePlace();
  receiver = await startReceiver();
});
afterAll(async () => {
  await Promise.all(children.map(killNow));
  await receiver.close();
  await place.remove();
});

async function startWorkerProcess(): Promise<ChildProcess> {
  const environment = { ...place.environment, WEBHOOK_NETWORKS: "127.0.0.1" };
  const child = startCommand(["serve", "--role", "worker"], { environment });
  children.push(child);
  await untilWritten(child, '"msg":"Ready"');
  return child;
}

async function makeChanges(system: System): Promise<void> {
  const added = await addEndpoint(system.deps, {
    url: receiver.url,
    events: ["consent.changed"],
    by: "Integrations",
    networks: ["127.0.0.0/8"],
  });
  expect(added.kind).toBe("ok");
  const names = Array.from({ length: CONTACTS }, (_, n) => [`crm-${n}`, `person${n}@example.com`]);
  const ids = await addContacts(system.deps.db, Object.fromEntries(names));
  for (let n = 0; n < CHANGES_EACH; n += 1) {
    const state = n % 2 === 0 ? "withdrawn" : "granted";
    await appendChanges(
      system.deps.db,
      ids.map((contactId) => consentChange(contactId, state)),
    );
  }
}

function changesByContact(): ReadonlyMap<string, readonly number[]> {
  const seen = new Set<string>();
  const changes = new Map<string, number[]>();
  for (const { id, event } of receiver.received) {
    if (seen.has(id)) continue;
    seen.add(id);
    const contact = String(event.data.contact);
    changes.set(contact, [...(changes.get(contact) ?? []), Number(event.data.change)]);
  }
  return changes;
}

test("every change is told although the worker is killed twice among them", {
  timeout: TEST_TIMEOUT_MS,
}, async () => {
  const system = await openPlace(place);
  await makeChanges(system);
  await system.close();

  for (const killAt of [20, 45]) {
    let killing: Promise<void> | null = null;
    const worker = await startWorkerProcess();
    // Some were taken and not answered when the process ends, others answered and not noted yet.
    receiver.answer = (message, response) => {
      if (receiver.received.length < killAt) accept(message, response);
      else killing ??= killNow(worker);
    };
    await vi.waitUntil(() => killing !== null, { timeout: UNTIL_TOLD_MS });
    await killing;
  }
  receiver.answer = accept;
  await startWorkerProcess();
  const isTold = () => [...changesByContact().values()].flat().length === CONTACTS * CHANGES_EACH;
  await vi.waitUntil(isTold, { timeout: UNTIL_TOLD_MS });

  const byContact = changesByContact();
  expect(byContact.size).toBe(CONTACTS);
  for (const changes of byContact.values()) expect(changes).toEqual(changes.toSorted((a, b) => a - b));
  const idByChange = new Map<number, Set<string>>();
  for (const { id, event } of receiver.received) {
    const change = Number(event.data.change);
    idByChange.set(change, (idByChange.get(change) ?? new Set()).add(id));
  }
  expect([...idByChange.values()].every((ids) => ids.size === 1)).toBe(true);
  expect(receiver.received.length).toBeGreaterThan(CONTACTS * CHANGES_EACH);
});
