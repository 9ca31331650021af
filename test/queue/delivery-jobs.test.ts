import { expect, test } from "vitest";
import { parseDeliveryJob } from "../../src/queue/delivery-jobs.ts";
import { A_DAY_AFTER, A_DAY_BEFORE, NOON } from "../support/builders.ts";

test.each([
  ["as it is told", A_DAY_BEFORE, A_DAY_BEFORE],
  ["as of the job, where it is not told", null, NOON],
  ["as of the job, where a clock was ahead", A_DAY_AFTER, NOON],
])("parseDeliveryJob tells the time of an event %s", (_what, told, at) => {
  const event = { email: "ann@example.com", outcome: "hard-bounce" };
  const events = [{ ...event, ...(told === null ? {} : { at: told.toISOString() }) }];
  expect(parseDeliveryJob({ events }, NOON)).toEqual({
    kind: "ok",
    value: { kind: "events", deliveries: [{ ...event, at, about: null }] },
  });
});

test("parseDeliveryJob reads of which mailing the mail was", () => {
  const event = { email: "ann@example.com", outcome: "complaint", mailingId: "m-881" };
  expect(parseDeliveryJob({ events: [event] }, NOON)).toMatchObject({
    value: { deliveries: [{ about: { kind: "mailing", mailingId: "m-881" } }] },
  });
});
