// Groups: nobody waits for nothing, nobody is done twice or forgotten, and one that fails fails alone.
import { expect, test } from "vitest";
import { inGroups } from "../../src/base/in-groups.ts";
import { inTurn } from "../../src/base/in-turn.ts";

/** Doubles numbers in groups; each group ends when it is let go. */
function doubling({ failing = [] as readonly number[], isEverybodys = false } = {}) {
  const groups: (readonly number[])[] = [];
  const double = inGroups<number, number>({
    run: async (items) => {
      groups.push(items);
      await new Promise((done) => setImmediate(done));
      if (items.some((item) => failing.includes(item))) throw new Error("no such number");
      return items.map((item) => item * 2);
    },
    maxItems: 4,
    weightOf: (item) => item,
    maxWeight: 100,
    isEverybodys: () => isEverybodys,
  });
  return { double, groups };
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

test("who asks at the same moment is done together, and who comes meanwhile with the next group", async () => {
  const { double, groups } = doubling();
  const [first] = await Promise.all([Promise.all([double(1), double(2)]), tick().then(() => double(3))]);
  expect(first).toEqual([2, 4]);
  expect(groups).toEqual([[1, 2], [3]]);
});

test("no group is larger or heavier than it may be, and order is kept", async () => {
  const { double, groups } = doubling();
  expect(await Promise.all(numbers(10).map(double))).toEqual(numbers(10).map((each) => each * 2));
  expect(groups).toEqual([
    [0, 1, 2, 3],
    [4, 5, 6, 7],
    [8, 9],
  ]);
  const heavy = doubling();
  await Promise.all([60, 30, 20, 500, 1].map(heavy.double));
  expect(heavy.groups).toEqual([[60, 30], [20], [500], [1]]);
});

test("one that fails fails alone, and the next group goes on", async () => {
  const { double, groups } = doubling({ failing: [1] });
  const outcomes = await Promise.allSettled(numbers(6).map(double));
  expect(outcomes.map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    ...Array.from({ length: 4 }, () => "fulfilled"),
  ]);
  expect(groups).toEqual([[0, 1, 2, 3], [0], [1], [2], [3], [4, 5]]);
  expect(await double(7)).toBe(14);
});

test("after a failure that is everybody's nobody is tried by himself", async () => {
  const { double, groups } = doubling({ failing: [1], isEverybodys: true });
  const outcomes = await Promise.allSettled(numbers(3).map(double));
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
  expect(groups).toEqual([[0, 1, 2]]);
});

test("work of one key runs in the order it was asked for, also after a failure; of others it does not wait", async () => {
  const turns = inTurn();
  const told: string[] = [];
  const work = (name: string, ticks: number) => async () => {
    told.push(`${name} begins`);
    for (let turn = 0; turn < ticks; turn += 1) await tick();
    told.push(`${name} ends`);
    if (name === "a1") throw new Error("fails");
  };
  const all = [turns("a", work("a1", 2)), turns("a", work("a2", 0)), turns("b", work("b1", 1))];
  await Promise.allSettled(all);
  expect(told).toEqual(["a1 begins", "b1 begins", "b1 ends", "a1 ends", "a2 begins", "a2 ends"]);
});

function tick(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}
