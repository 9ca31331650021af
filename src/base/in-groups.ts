// Work that many ask for at the same moment, done for all of them at once: one journey to the database instead of many.
import { invariant } from "./assert.ts";

/** How groups form, and what is done with them. */
export interface Grouping<Item, Outcome> {
  /** Does the work; gives an outcome for each item, in their order. A failure must have changed nothing. */
  readonly run: (items: readonly Item[]) => Promise<readonly Outcome[]>;
  readonly maxItems: number;
  /** What an item weighs, where a group may not weigh more than so much; a heavier one is a group by itself. */
  readonly weightOf?: (item: Item) => number;
  readonly maxWeight?: number;
  /** Whether a failure is everybody's; after any other each item is tried by itself, so that one fails alone. */
  readonly isEverybodys: (cause: unknown) => boolean;
}

interface Waiting<Item, Outcome> {
  readonly item: Item;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (cause: unknown) => void;
}

/**
 * Gives a function that does the work for one item, together with those that wait at the same time: while a group is
 * under way the next one gathers, as databases gather what they commit. So a single item waits for nobody, and the busier
 * it is the larger the groups become.
 */
export function inGroups<Item, Outcome>(grouping: Grouping<Item, Outcome>): (item: Item) => Promise<Outcome> {
  let waiting: Waiting<Item, Outcome>[] = [];
  let isRunning = false;
  const runAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      // Whoever asks because of the same answer from outside has asked by then.
      await new Promise((done) => setImmediate(done));
      const size = groupSize(waiting, grouping);
      const group = waiting.slice(0, size);
      waiting = waiting.slice(size);
      await runGroup(group, grouping);
    }
    isRunning = false;
  };
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (isRunning) return;
      isRunning = true;
      void runAll();
    });
}

function groupSize<Item, Outcome>(
  waiting: readonly Waiting<Item, Outcome>[],
  { maxItems, weightOf = () => 0, maxWeight = 0 }: Grouping<Item, Outcome>,
): number {
  let weight = 0;
  const end = waiting.slice(0, maxItems).findIndex(({ item }, index) => {
    weight += weightOf(item);
    return index > 0 && weight > maxWeight;
  });
  return end < 0 ? Math.min(waiting.length, maxItems) : end;
}

async function runGroup<Item, Outcome>(
  group: readonly Waiting<Item, Outcome>[],
  grouping: Grouping<Item, Outcome>,
): Promise<void> {
  try {
    const outcomes = await grouping.run(group.map(({ item }) => item));
    invariant(outcomes.length === group.length, "Cannot tell outcomes apart: there is not one for each item");
    for (const [index, { resolve }] of group.entries()) resolve(outcomes[index] as Outcome);
  } catch (cause) {
    if (group.length > 1 && !grouping.isEverybodys(cause)) {
      for (const each of group) await runGroup([each], grouping);
    } else {
      for (const { reject } of group) reject(cause);
    }
  }
}
