import fc from "fast-check";
import { expect, test } from "vitest";
import type { ContactId } from "../../src/base/ids.ts";
import { BURST, findBursts, type PageAction } from "../../src/consent/find-bursts.ts";

const SENT = new Date("2026-11-23T09:00:00Z");

/** Actions of contacts, one after the other, some seconds apart. */
function actions(count: number, options: { contacts?: number; everySeconds?: number; from?: number } = {}) {
  const { contacts = count, everySeconds = 1, from = 60 } = options;
  return Array.from({ length: count }, (_, index): PageAction => {
    const at = new Date(SENT.getTime() + (from + index * everySeconds) * 1_000);
    return {
      id: index + 1 + from,
      contactId: ((index % contacts) + 1) as ContactId,
      at,
      linkMadeAt: SENT,
      burstId: null,
    };
  });
}

test.each([
  ["as many contacts as make one", actions(BURST.minContacts), [BURST.minContacts]],
  ["one contact less", actions(BURST.minContacts - 1), []],
  ["few contacts who press often", actions(200, { contacts: BURST.minContacts - 1 }), []],
  ["many contacts over a day", actions(100, { everySeconds: 60 }), []],
  ["many contacts, a day after the mail was sent", actions(100, { from: 86_400 }), []],
  ["a long burst, in windows that overlap", actions(1_000, { everySeconds: 10 }), [715]],
  ["two bursts an hour apart", [...actions(30), ...actions(40, { from: 3_600 })], [30, 40]],
])("findBursts tells %s", (_, given, sizes) => {
  expect(findBursts(given).map(({ length }) => length)).toEqual(sizes);
});

test("findBursts gives the same whatever the order, and every burst holds a window of enough contacts", () => {
  const anAction = fc.record({
    contactId: fc.integer({ min: 1, max: 40 }).map((id) => id as ContactId),
    second: fc.integer({ min: 0, max: 4_000 }),
  });
  fc.assert(
    fc.property(fc.array(anAction, { maxLength: 150 }), (given) => {
      const all = given.map(
        ({ contactId, second }, id): PageAction => ({
          id,
          contactId,
          at: new Date(SENT.getTime() + second * 1_000),
          linkMadeAt: SENT,
          burstId: null,
        }),
      );
      const found = findBursts(all);
      expect(findBursts([...all].reverse())).toEqual(found);
      const idsInBursts = new Set(found.flat().map(({ id }) => id));
      // The rule by its words: an action is of a burst when some window around it holds enough contacts.
      for (const action of all) {
        const isIn = all.some(({ at: from }) => {
          const until = from.getTime() + BURST.withinMs;
          const within = all.filter(({ at }) => at >= from && at.getTime() <= until);
          return (
            within.includes(action) &&
            new Set(within.map(({ contactId }) => contactId)).size >= BURST.minContacts
          );
        });
        expect(idsInBursts.has(action.id)).toBe(isIn);
      }
    }),
    { numRuns: 60 },
  );
});
