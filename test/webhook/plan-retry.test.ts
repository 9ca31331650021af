import { expect, test } from "vitest";
import { type FailedTry, planRetry } from "../../src/webhook/plan-retry.ts";

const NOON = new Date("2026-03-01T12:00:00Z");
const HOUR_MS = 3_600_000;
const after = (ms: number): Date => new Date(NOON.getTime() + ms);

function aFailure(fields: Partial<FailedTry> = {}): FailedTry {
  return {
    attempts: 1,
    failures: 1,
    failingSince: NOON,
    status: 500,
    retryAfterMs: null,
    at: NOON,
    ...fields,
  };
}

test.each([
  [1, 5_000],
  [2, 300_000],
  [9, 24 * HOUR_MS],
])("planRetry tries again after try %i in %i ms", (attempts, waitMs) => {
  expect(planRetry(aFailure({ attempts })).dueAt).toEqual(after(waitMs));
});

test("planRetry gives a message up after ten tries, and leaves the endpoint on", () => {
  const plan = planRetry(aFailure({ attempts: 10 }));
  expect(plan).toMatchObject({ dueAt: null, endpoint: { kind: "paused" } });
});

test.each([
  [1, 5_000],
  [2, 10_000],
  [7, 300_000],
  [2_000, 300_000],
])("planRetry leaves an endpoint alone after %i failures for %i ms", (failures, pauseMs) => {
  expect(planRetry(aFailure({ failures })).endpoint).toEqual({ kind: "paused", until: after(pauseMs) });
});

test("planRetry waits as long as the endpoint asks, within limits", () => {
  expect(planRetry(aFailure({ status: 429, retryAfterMs: 60_000 }))).toEqual({
    dueAt: after(60_000),
    endpoint: { kind: "paused", until: after(60_000) },
  });
  const asked = planRetry(aFailure({ status: 503, retryAfterMs: 900_000_000 }));
  expect(asked.dueAt).toEqual(after(300_000));
});

test.each([
  ["410", aFailure({ status: 410 }), "gone"],
  ["three days", aFailure({ failingSince: after(-72 * HOUR_MS), attempts: 10 }), "failing"],
])("planRetry switches an endpoint off after %s, and keeps the message", (_, failure, because) => {
  expect(planRetry(failure)).toEqual({ dueAt: NOON, endpoint: { kind: "off", because } });
});
