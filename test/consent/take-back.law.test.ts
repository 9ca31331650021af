// Laws of taking back: what a batch recorded goes, what others recorded stays.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { BatchId } from "../../src/base/ids.ts";
import { builtInSource } from "../../src/consent/purpose.ts";
import { type ConsentChange, evolve, type Standing } from "../../src/consent/standing.ts";
import { planTakeBack, type RecordedChange } from "../../src/consent/take-back.ts";
import { aStanding, NOON } from "../support/builders.ts";
import { changes } from "./arbitraries.ts";

const FIRST = 1 as BatchId;
const SECOND = 2 as BatchId;
const EVIDENCE = { source: builtInSource("user"), at: NOON, actor: "An admin", comment: null };
const logs = fc.array(changes, { maxLength: 6 });

function by(batchId: BatchId | null, written: readonly ConsentChange[]): readonly RecordedChange[] {
  return written.map((change) => ({ change, batchId }));
}

function replay(history: readonly RecordedChange[]): Standing {
  return history.reduce((standing, { change }) => evolve(standing, change), aStanding());
}

/** The history after a batch is taken back. */
function takeBack(history: readonly RecordedChange[], batchId: BatchId): readonly RecordedChange[] {
  return [...history, ...by(batchId, planTakeBack(history, batchId, EVIDENCE).retractions)];
}

test("a batch that nobody changed since is taken back to what was on record before it", () => {
  fc.assert(
    fc.property(logs, logs, (before, written) => {
      const taken = takeBack([...by(null, before), ...by(FIRST, written)], FIRST);
      expect(replay(taken)).toEqual(replay(by(null, before)));
    }),
  );
});

test("taking back twice changes nothing the second time", () => {
  fc.assert(
    fc.property(logs, logs, logs, (before, written, after) => {
      const taken = takeBack([...by(null, before), ...by(FIRST, written), ...by(null, after)], FIRST);
      expect(planTakeBack(taken, FIRST, EVIDENCE).retractions).toEqual([]);
    }),
  );
});

test("two batches taken back, the later one first, leave what was on record before both", () => {
  fc.assert(
    fc.property(logs, logs, logs, (before, first, second) => {
      const history = [...by(null, before), ...by(FIRST, first), ...by(SECOND, second)];
      const taken = takeBack(takeBack(history, SECOND), FIRST);
      expect(replay(taken)).toEqual(replay(by(null, before)));
    }),
  );
});

test("what was recorded over a batch stays, and is counted where the batch had said something else before", () => {
  fc.assert(
    fc.property(logs, logs, (written, after) => {
      const history = [...by(FIRST, written), ...by(null, after)];
      const { kept } = planTakeBack(history, FIRST, EVIDENCE);
      const overwritten = new Set(after.map(recordOf));
      expect(kept).toBe([...new Set(written.map(recordOf))].filter((each) => overwritten.has(each)).length);
      const left = replay(takeBack(history, FIRST));
      const alone = replay(by(null, after));
      for (const [purpose, consent] of alone.consentByPurpose) {
        expect(left.consentByPurpose.get(purpose)).toEqual(consent);
      }
      for (const [type, subscription] of alone.subscriptionByType) {
        expect(left.subscriptionByType.get(type)).toEqual(subscription);
      }
    }),
  );
});

function recordOf(change: ConsentChange): string {
  return "purpose" in change ? change.purpose : change.subscriptionType;
}
