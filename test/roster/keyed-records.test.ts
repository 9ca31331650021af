// Records found by their keys, against a Map: exact for every text there is, while the tables grow.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KeyedRecords } from "../../src/roster/keyed-records.ts";

const keys = fc.oneof(
  fc.string({ maxLength: 12 }),
  // Few characters, so that equal lengths and beginnings come up; some of them take two or three bytes.
  fc.string({ unit: fc.constantFrom("a", "b", "é", "Ã", "©", "漢", "😀"), maxLength: 5 }),
);

function newRecords(): KeyedRecords {
  return new KeyedRecords({ fieldCount: 2, expected: 0, seed: 7 });
}

describe("KeyedRecords", () => {
  test("finds each key and no other, as a Map does", () => {
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 60 }), fc.array(keys, { maxLength: 20 }), (added, others) => {
        const records = newRecords();
        const recordByKey = new Map<string, number>();
        for (const key of added) {
          const record = records.add(key);
          expect(record).toBe(recordByKey.get(key) ?? recordByKey.size);
          recordByKey.set(key, record);
        }
        const asked = [...added, ...others];
        const expected = asked.map((key) => recordByKey.get(key) ?? -1);
        expect(asked.map((key) => records.find(key))).toEqual(expected);
        expect([...records.findAll([null, ...asked])]).toEqual([-1, ...expected]);
        for (const [key, record] of recordByKey) expect(records.keyOf(record)).toBe(key);
        expect(records.size).toBe(recordByKey.size);
      }),
    );
  });

  test("keeps keys and fields of a hundred thousand records, far more than were expected", () => {
    const records = newRecords();
    const count = 100_000;
    const keyOf = (index: number): string => `contact-${index}@example.com`;
    for (let index = 0; index < count; index += 1) {
      records.set(records.add(keyOf(index)), 1, index);
      records.set(index, 2, 0xffff_ffff - index);
    }
    const found = records.findAll(Array.from({ length: count }, (_, index) => keyOf(index)));
    expect(found.every((record, index) => record === index)).toBe(true);
    for (let index = 0; index < count; index += 997) {
      expect([records.get(index, 1), records.get(index, 2)]).toEqual([index, 0xffff_ffff - index]);
      expect(records.keyOf(index)).toBe(keyOf(index));
    }
    expect(records.find(keyOf(count))).toBe(-1);
  });

  test("tells apart keys whose bytes look alike", () => {
    const records = newRecords();
    // In UTF-8 the first is the two bytes that are the code units of the second.
    records.add("é");
    expect(records.find("Ã©")).toBe(-1);
    expect(records.hasKey(0, "Ã©")).toBe(false);
    expect(records.hasKey(0, "é")).toBe(true);
  });
});
