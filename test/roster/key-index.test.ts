// Records found by their keys, against a Map: right for every text there is, while the tables grow.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KeyIndex } from "../../src/roster/key-index.ts";

const keys = fc.oneof(
  fc.string({ maxLength: 12 }),
  // Few characters, so that equal lengths and beginnings come up; the NUL is what an odd text is filled up with.
  fc.string({ unit: fc.constantFrom("a", "b", "\0", "é", "漢", "😀"), maxLength: 5 }),
);

function newIndex(): KeyIndex {
  return new KeyIndex(Uint32Array.of(1, 2, 3, 4), 0);
}

function add(index: KeyIndex, key: string, record: number): void {
  index.note(record, key);
  index.lead(key, record);
}

describe("KeyIndex", () => {
  test("finds each key and no other, as a Map does", () => {
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 60 }), fc.array(keys, { maxLength: 20 }), (added, others) => {
        const index = newIndex();
        const recordByKey = new Map<string, number>();
        for (const [record, key] of added.entries()) {
          add(index, key, record);
          recordByKey.set(key, record);
        }
        const asked = [...added, ...others];
        const expected = asked.map((key) => recordByKey.get(key) ?? -1);
        expect(asked.map((key) => index.find(key))).toEqual(expected);
        expect([...index.findAll([null, ...asked])]).toEqual([-1, ...expected]);
        for (const [record, key] of added.entries()) {
          expect(asked.map((each) => index.hasKey(record, each))).toEqual(asked.map((each) => each === key));
        }
      }),
    );
  });

  test("keeps a hundred thousand keys, far more than were expected, in 11 bytes each", () => {
    const index = newIndex();
    const count = 100_000;
    const keyOf = (record: number): string => `contact-${record}@example.com`;
    for (let record = 0; record < count; record += 1) add(index, keyOf(record), record);
    const found = index.findAll(Array.from({ length: count }, (_, record) => keyOf(record)));
    expect(found.every((record, asked) => record === asked)).toBe(true);
    expect(index.find(keyOf(count))).toBe(-1);
    expect(index.bytes / count).toBeLessThan(12.5);
  });

  test("knows of a record without a key that it has none", () => {
    const index = newIndex();
    index.note(0, null);
    index.note(1, "");
    expect([index.isNoted(0), index.isNoted(1), index.isNoted(2)]).toEqual([false, true, false]);
    expect(index.hasKey(0, "")).toBe(false);
  });
});
