// A person is taken out of every job, also while others come and go.
import type { Queue } from "bullmq";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { System } from "../../src/cli/wire.ts";
import type { AddressKey } from "../../src/consent/contact.ts";
import { forgetInJobs } from "../../src/queue/forget-person.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

const JOBS = 120;
const LEAVING = 60;
const ADDRESS = "bob@example.com" as AddressKey;

let place: TestPlace;
let system: System;

beforeAll(async () => {
  place = await makePlace();
  system = await openPlace(place);
});
afterAll(async () => {
  await system.close();
  await place.remove();
});

/** A queue of which some jobs leave right after it was first asked what is in it. */
function leavingQueue(queue: Queue, leave: () => Promise<void>): Queue {
  let hasLeft = false;
  return new Proxy(queue, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      return async (...args: readonly unknown[]) => {
        const answer: unknown = await value.apply(target, args);
        const [states] = args;
        const isAsked = (name === "getRanges" || name === "getJobs") && `${states}` === "waiting";
        if (isAsked && !hasLeft) {
          hasLeft = true;
          await leave();
        }
        return answer;
      };
    },
  });
}

test("forgetInJobs passes no job over while others leave the queue", async () => {
  const { queues } = system;
  const jobs = await queues.recipientFilter.addBulk(
    Array.from({ length: JOBS }, (_, number) => ({
      name: "filter",
      data: { recipients: [{ email: `reader${number}@example.com` }, { email: ADDRESS }] },
    })),
  );
  const leave = async () => {
    for (const job of jobs.slice(0, LEAVING)) await job.remove();
  };
  const leaving = leavingQueue(queues.recipientFilter, leave);
  const all = queues.all.map((each) => (each === queues.recipientFilter ? leaving : each));
  await forgetInJobs({ ...queues, all }, { contactIds: [], externalIds: [], addresses: [ADDRESS] });
  const left = await queues.recipientFilter.getJobs(["waiting"]);
  expect(left.length).toBe(JOBS - LEAVING);
  expect(JSON.stringify(left.map(({ data }) => data))).not.toContain(ADDRESS);
});
