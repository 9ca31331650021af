// Laws of taking back: what a batch recorded goes, what others recorded stays.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { BatchId } from "../../src/base/ids.ts";
import { builtInSource } from "../../src/consent/purpose.ts";
import { type ConsentChange, evolve, type Standing } from "../../src/consent/standing.ts";
import { planTakeBack, planUndo, type RecordedChange } from "../../src/consent/take-back.ts";
import { A_DAY_AFTER, aChange, aStanding, NOON } from "../support/builders.ts";
import { changes } from "./arbitraries.ts";

const FIRST = 1 as BatchId;
const SECOND = 2 as BatchId;
const EVIDENCE = { source: builtInSource("user"), at: NOON, actor: "An admin", comment: null };
const logs = fc.array(changes, { maxLength: 6 });

function by(batchId: BatchId | null, written: readonly ConsentChange[]): readonly RecordedChange[] {
  const transactionId = `batch ${batchId}`;
  return written.map((change) => ({ change, batchId, isTakenBack: false, transactionId }));
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

test("two batches taken back, the earlier one first, leave what was on record before both", () => {
  fc.assert(
    fc.property(logs, logs, logs, (before, first, second) => {
      const history = [...by(null, before), ...by(FIRST, first), ...by(SECOND, second)];
      const taken = takeBack(history, FIRST).map((each) => ({
        ...each,
        isTakenBack: each.batchId === FIRST,
      }));
      expect(replay(takeBack(taken, SECOND))).toEqual(replay(by(null, before)));
    }),
  );
});

test("undoing a press gives back nothing of a batch that was taken back meanwhile", () => {
  fc.assert(
    fc.property(logs, presses, (written, pressed) => {
      const history = takeBack([...by(FIRST, written), ...press(pressed, "1")], FIRST);
      const taken = history.map((each) => ({ ...each, isTakenBack: each.batchId === FIRST }));
      expect(replay(undo(taken))).toEqual(replay([]));
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
  if ("subscriptionType" in change) return change.subscriptionType;
  return `${change.kind} ${change.purpose}`;
}

const OWN = { source: builtInSource("preferences-page"), actor: null };

/** What a contact did on the page at one time: each record at most once, as one press gives them. */
const presses = fc
  .uniqueArray(changes, { minLength: 1, maxLength: 4, selector: recordOf })
  .map((written) => written.map((change) => ({ ...change, ...OWN, at: NOON })));

function press(written: readonly ConsentChange[], transactionId: string): readonly RecordedChange[] {
  return written.map((change) => ({ change, batchId: null, isTakenBack: false, transactionId }));
}

function undo(history: readonly RecordedChange[], at = NOON): readonly RecordedChange[] {
  const plan = planUndo(history, { ...EVIDENCE, ...OWN, at });
  return plan.kind === "undo" ? [...history, ...press(plan.retractions, "undo")] : history;
}

test("undoing gives what was on record before the press, and undoes nothing more when asked again", () => {
  fc.assert(
    fc.property(logs, presses, presses, (before, first, second) => {
      const history = [...by(FIRST, before), ...press(first, "1"), ...press(second, "2")];
      const undone = undo(history);
      expect(replay(undone)).toEqual(replay([...by(FIRST, before), ...press(first, "1")]));
      expect(undo(undone)).toEqual(undone);
    }),
  );
});

test("undoing leaves what others recorded over the press", () => {
  fc.assert(
    fc.property(logs, presses, logs, (before, pressed, after) => {
      const others = after.map((change) => ({ ...change, actor: "An admin" }));
      const over = new Set(others.map(recordOf));
      const history = [...by(FIRST, before), ...press(pressed, "1"), ...by(SECOND, others)];
      const kept = pressed.filter((change) => over.has(recordOf(change)));
      expect(replay(undo(history))).toEqual(
        replay([...by(FIRST, before), ...press(kept, "1"), ...by(SECOND, others)]),
      );
    }),
  );
});

test("a batch is taken back after an undo as it is without the press", () => {
  fc.assert(
    fc.property(logs, presses, (written, pressed) => {
      const batch = by(FIRST, written);
      const undone = undo([...batch, ...press(pressed, "1")]);
      expect(replay(takeBack(undone, FIRST))).toEqual(replay([]));
    }),
  );
});

test("planUndo undoes nothing after a day, and nothing where the contact did nothing", () => {
  const stopped = press([aChange({ ...OWN, at: NOON, state: "withdrawn" })], "1");
  const evidence = { ...EVIDENCE, ...OWN };
  expect(planUndo(stopped, { ...evidence, at: A_DAY_AFTER }).kind).toBe("undo");
  expect(planUndo(stopped, { ...evidence, at: new Date(A_DAY_AFTER.getTime() + 1) }).kind).toBe("too-late");
  expect(planUndo(by(FIRST, [aChange()]), evidence).kind).toBe("nothing");
  expect(planUndo([], evidence).kind).toBe("nothing");
});
