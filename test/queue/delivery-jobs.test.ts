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
    value: { kind: "events", deliveries: [{ ...event, at, about: null }], rejected: [] },
  });
});

test("parseDeliveryJob reads of which mailing the mail was", () => {
  const event = { email: "ann@example.com", outcome: "complaint", mailingId: "m-881" };
  expect(parseDeliveryJob({ events: [event] }, NOON)).toMatchObject({
    value: { deliveries: [{ about: { kind: "mailing", mailingId: "m-881" } }] },
  });
});

test("parseDeliveryJob takes the good events of a report and names the others by their place", () => {
  const good = { email: "ann@example.com", outcome: "hard-bounce" };
  const events = [good, { email: "nobody", outcome: "bounced" }, null, { ...good, outcome: "complaint" }];
  expect(parseDeliveryJob({ events }, NOON)).toEqual({
    kind: "ok",
    value: {
      kind: "events",
      deliveries: [
        { ...good, at: NOON, about: null },
        { ...good, outcome: "complaint", at: NOON, about: null },
      ],
      rejected: [
        {
          index: 1,
          problems: ['"email": must be an address', expect.stringMatching(/^"outcome": .*"soft-bounce"/)],
        },
        { index: 2, problems: [expect.stringMatching(/^the data: /)] },
      ],
    },
  });
});

test("parseDeliveryJob refuses a report of which nothing can be taken, and names every field", () => {
  const events = [{ email: "nobody", outcome: "complaint" }, {}];
  expect(parseDeliveryJob({ events }, NOON)).toMatchObject({
    error: expect.stringMatching(/"events\.0\.email": must be an address; "events\.1\.email": /),
  });
  expect(parseDeliveryJob({ events: [] }, NOON).kind).toBe("error");
  expect(parseDeliveryJob({ events: Array(1_001).fill({}) }, NOON).kind).toBe("error");
});
