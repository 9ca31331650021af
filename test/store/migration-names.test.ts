// Migrations run in the order of their names, and a store knows by its name which one it has had: a name that was released
// stays as it is.
import { readdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import { expect, test } from "vitest";

const NAMES = readdirSync(resolve(import.meta.dirname, "../../src/store/migrations")).map((file) =>
  basename(file, ".ts"),
);
/** Stores have had these: what is put between them is refused there as out of order, and no upgrade would run. */
const LANDED = { upTo: "0100-compression", count: 40 };
/** Both were released; neither rests on the other. */
const OF_ONE_NUMBER = ["0093-mailing-deliveries", "0093-webhooks"];

test("each migration has four digits of its own before its name, but for two that were released with the same", () => {
  expect(NAMES.filter((name) => !/^\d{4}-[a-z]+(?:-[a-z]+)*$/.test(name))).toEqual([]);
  const numberOf = (name: string): string => name.slice(0, 4);
  const shared = NAMES.filter((name) => NAMES.filter((each) => numberOf(each) === numberOf(name)).length > 1);
  expect(shared.sort()).toEqual(OF_ONE_NUMBER);
});

test("no migration is put between those that stores have had: a new one has a number above theirs", () => {
  const landed = NAMES.filter((name) => name <= LANDED.upTo);
  expect(landed.toSorted().at(-1)).toBe(LANDED.upTo);
  expect(landed).toHaveLength(LANDED.count);
});
