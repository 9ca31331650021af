import { expect, test } from "vitest";
import { type EditedKind, editVocabulary, type VocabularyEdit } from "../../src/consent/edit-vocabulary.ts";
import { tellRefusal } from "../../src/consent/refusals.ts";

const BEFORE = { key: "research", isActive: true, nameByLanguage: { en: "Research" } };

function edit(wanted: VocabularyEdit, of: EditedKind = "purpose", before: typeof BEFORE | null = BEFORE) {
  return editVocabulary(wanted, { of, before, defaultLegalBasis: "legitimate-interest" });
}

test("editVocabulary adds, names and switches", () => {
  expect(edit({ kind: "add", key: "research", name: " Research" }, "purpose", null)).toEqual({
    kind: "ok",
    value: BEFORE,
  });
  expect(edit({ kind: "rename", key: "research", language: "nl", name: "Onderzoek" })).toMatchObject({
    value: { isActive: true, nameByLanguage: { en: "Research", nl: "Onderzoek" } },
  });
  expect(edit({ kind: "switch", key: "research", isActive: false })).toMatchObject({
    value: { ...BEFORE, isActive: false },
  });
});

test.each<[string, VocabularyEdit, EditedKind, RegExp]>([
  [
    "a key that is taken",
    { kind: "add", key: "research", name: "Research" },
    "purpose",
    /there is one of that key/,
  ],
  [
    "an empty name",
    { kind: "rename", key: "research", language: "nl", name: " " },
    "source",
    /1 to 100 characters/,
  ],
  [
    "a language that is none",
    { kind: "rename", key: "research", language: "!", name: "x" },
    "source",
    /a code such as "nl"/,
  ],
  [
    "the source of one-click off",
    { kind: "switch", key: "one-click", isActive: false },
    "source",
    /mailconsent itself records/,
  ],
  [
    "the basis of own consents off",
    { kind: "switch", key: "consent", isActive: false },
    "legal-basis",
    /recipients agree/,
  ],
  [
    "the default basis off",
    { kind: "switch", key: "legitimate-interest", isActive: false },
    "legal-basis",
    /change the setting default-legal-basis first/,
  ],
])("editVocabulary refuses %s", (_, wanted, of, message) => {
  const refused = edit(wanted, of);
  expect(refused.kind === "error" && tellRefusal(refused.error)).toMatch(message);
});

test("editVocabulary refuses to change what is not there", () => {
  const wanted = { kind: "switch", key: "research", isActive: false } as const;
  const refused = edit(wanted, "source", null);
  expect(refused.kind === "error" && tellRefusal(refused.error)).toBe("there is none; see source list");
});
