// A worker goes on when the process beside it is killed, also the one that ran the embedded database for both.
import type { ChildProcess } from "node:child_process";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { enqueueRewrite } from "../../src/queue/enqueue.ts";
import { killNow, startCommand, untilWritten } from "../support/command.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

const UNTIL_DONE_MS = 60_000;

let place: TestPlace;
const children: ChildProcess[] = [];

beforeAll(async () => {
  place = await makePlace();
});
afterAll(async () => {
  await Promise.all(children.map(killNow));
  await place.remove();
});

async function startRole(role: "web" | "worker"): Promise<ChildProcess> {
  const child = startCommand(["serve", "--role", role], { environment: place.environment });
  children.push(child);
  await untilWritten(child, '"msg":"Ready"');
  return child;
}

test("a worker does what is enqueued after the pages' process was killed", { timeout: 180_000 }, async () => {
  const web = await startRole("web");
  await startRole("worker");
  await killNow(web);
  const system = await openPlace(place);
  const source = '<p><a href="https://shop.example.com/unsubscribe">Unsubscribe</a></p>';
  const job = await enqueueRewrite(system.queues, {
    template: { id: "after", source },
    purpose: "e-marketing",
  });
  const wait = { timeout: UNTIL_DONE_MS, interval: 50 };
  await vi.waitFor(async () => expect(await job.getState()).toBe("completed"), wait);
  await system.close();
});
