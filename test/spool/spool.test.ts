import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openSpool, type Spool } from "../../src/spool/spool.ts";
import { makeFolder } from "../support/command.ts";

let folder: string;
let remove: () => void;
let spool: Spool;

beforeEach(() => {
  ({ folder, remove } = makeFolder());
  spool = openSpool(join(folder, "spool"));
});
afterEach(() => remove());

test("a spool keeps texts in order, and the first under a name", async () => {
  expect(await spool.list()).toEqual([]);
  await spool.keep("b", "first");
  await spool.keep("a", "second");
  await spool.keep("b", "later");
  expect(await spool.list()).toEqual([
    { name: "b", text: "first" },
    { name: "a", text: "second" },
  ]);
  // Another process sees the same.
  expect(await openSpool(join(folder, "spool")).list()).toHaveLength(2);
});

test("a spool removes what was dealt with, twice if need be, and moves aside what cannot be", async () => {
  await spool.keep("a", "text");
  await spool.keep("b", "nonsense");
  await spool.remove("a");
  await spool.remove("a");
  await spool.setAside("b");
  await spool.setAside("b");
  expect(await spool.list()).toEqual([]);
  expect(readdirSync(join(folder, "spool", "set-aside"))).toEqual(["b.note"]);
});

test("a spool shows nothing that was not finished, and leaves nothing unfinished behind", async () => {
  await Promise.all(Array.from({ length: 20 }, (_, number) => spool.keep(`n-${number % 5}`, "text")));
  writeFileSync(join(folder, "spool", "cut-off.unfinished"), "te");
  expect((await spool.list()).map(({ name }) => name).sort()).toEqual(["n-0", "n-1", "n-2", "n-3", "n-4"]);
  expect(readdirSync(join(folder, "spool"))).toHaveLength(6);
});

test("a spool that cannot keep a text says so", async () => {
  writeFileSync(join(folder, "file"), "");
  await expect(openSpool(join(folder, "file")).keep("a", "text")).rejects.toThrow(/EEXIST|ENOTDIR/);
});
