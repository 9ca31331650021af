import fc from "fast-check";
import { expect, test } from "vitest";
import { E_MARKETING, type SubscriptionChoice, type SubscriptionType } from "../../src/consent/purpose.ts";
import { type ChangeNote, formatNote, parseNote } from "../../src/web/change-note.ts";
import { parsePreferenceForm } from "../../src/web/preference-form.ts";
import { key } from "./test-site.ts";

const KEYS = ["newsletter", "event-invitations", "product-news", "offers"].map(key);
const TYPES: readonly SubscriptionType[] = KEYS.map((each, index) => ({
  key: each,
  number: index + 1,
  purpose: E_MARKETING,
  defaultChoice: "subscribed",
  isActive: true,
  removedAt: null,
  nameByLanguage: new Map([["en", each]]),
  descriptionByLanguage: new Map(),
}));

const choice = fc.constantFrom<SubscriptionChoice>("subscribed", "unsubscribed");
const note: fc.Arbitrary<ChangeNote> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("nothing" as const, "stopped" as const, "paused" as const, "undone" as const),
  }),
  fc
    .array(fc.tuple(fc.constantFrom(...KEYS), choice), { minLength: 1 })
    .map((entries) => ({ kind: "chosen" as const, beforeByType: new Map(entries) })),
);

function fieldsOf(query: string): ReadonlyMap<string, readonly string[]> {
  const params = new URLSearchParams(query);
  return new Map([...params.keys()].map((name) => [name, params.getAll(name)]));
}

test("a note read from the address it was written to is the same note", () => {
  fc.assert(
    fc.property(note, (each) => {
      expect(parseNote(fieldsOf(formatNote(each)), TYPES)).toEqual(each);
    }),
  );
});

test("a form asks for nothing but types that are known, whatever stands in it", () => {
  const values = fc.array(fc.oneof(fc.string(), fc.constantFrom(...KEYS)));
  fc.assert(
    fc.property(values, values, (shown, on) => {
      const request = parsePreferenceForm(
        new Map([
          ["action", ["save-choices"]],
          ["shown", shown],
          ["on", on],
        ]),
        TYPES,
      );
      if (request.kind !== "ok" || request.value.kind !== "save-choices")
        throw new Error("not read as choices");
      for (const [type, chosen] of request.value.choiceByType) {
        expect(shown).toContain(type);
        expect(chosen === "subscribed").toBe(on.includes(type));
        expect(KEYS).toContain(type);
      }
    }),
  );
});
