// A small mailing with everything in it; `npm run send-run` is the large one.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { runMailing } from "../support/send-run.ts";

const RECIPIENTS = 400;

test("a mailing with withdrawals and kills in it sends nobody two, and nobody who had left", {
  timeout: 240_000,
}, async () => {
  const outcome = await runMailing({
    recipients: RECIPIENTS,
    withdrawals: 20,
    kills: 2,
    seed: 1,
    tell: () => {},
  });
  const { report, taken, twice, late, withdrawn, missing } = outcome;
  expect({ twice, late }).toEqual({ twice: 0, late: 0 });
  expect(withdrawn).toBeGreaterThan(5);
  const { sent = 0, "in-doubt": inDoubt = 0, ...others } = report.messages;
  const withheld = Object.values({ ...report.list.withhold }).reduce((sum, count) => sum + count, 0);
  expect(others).toEqual({});
  expect(report.list.send + withheld).toBe(RECIPIENTS);
  expect(missing).toBeLessThanOrEqual(inDoubt);
  expect(sent + inDoubt + (report.withoutMessage ?? 0)).toBe(report.list.send);
  expect(taken).toBeGreaterThanOrEqual(sent);
  expect(taken).toBeLessThanOrEqual(sent + inDoubt);
});

test("the large one runs outside of a test", () => {
  const script = resolve(import.meta.dirname, "../measure/send.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", script, "--help"], {
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("--recipients");
});
