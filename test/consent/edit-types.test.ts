// An admin's edits of the subscription types: what they make of the list, and what stands against them.
import { expect, test } from "vitest";
import type { PurposeKey, SubscriptionTypeKey } from "../../src/base/ids.ts";
import { editTypes, type TypeDraft, type TypeEdit } from "../../src/consent/edit-types.ts";
import { E_MARKETING } from "../../src/consent/purpose.ts";
import { tellRefusal } from "../../src/consent/refusals.ts";
import { A_DAY_BEFORE, aSubscriptionType, NEWSLETTER, NOON, OFFERS } from "../support/builders.ts";

const OLD = "old-news" as SubscriptionTypeKey;
const TYPES: readonly TypeDraft[] = [
  aSubscriptionType(),
  aSubscriptionType({ key: OLD, isActive: false, removedAt: A_DAY_BEFORE }),
  aSubscriptionType({ key: OFFERS, descriptionByLanguage: new Map([["en", "What is cheap"]]) }),
];
const SURVEYS = "surveys" as PurposeKey;
const PURPOSES = [
  { key: E_MARKETING, number: 2, isActive: true },
  { key: SURVEYS, number: 3, isActive: false },
];
const ADD = {
  kind: "add",
  key: "polls" as SubscriptionTypeKey,
  purpose: E_MARKETING,
  defaultChoice: "unsubscribed",
  name: " Polls ",
  description: null,
} as const;

function edit(wanted: TypeEdit) {
  return editTypes(wanted, { types: TYPES, purposes: PURPOSES, at: NOON });
}

function edited(wanted: TypeEdit): readonly TypeDraft[] {
  const types = edit(wanted);
  if (types.kind === "error") throw new Error(tellRefusal(types.error));
  return types.value;
}

test("editTypes adds a type behind the others", () => {
  expect(edited(ADD)).toEqual([
    ...TYPES,
    {
      key: "polls",
      purpose: E_MARKETING,
      defaultChoice: "unsubscribed",
      isActive: true,
      removedAt: null,
      nameByLanguage: new Map([["en", "Polls"]]),
      descriptionByLanguage: new Map(),
    },
  ]);
});

test.each<[string, TypeEdit, Partial<TypeDraft>]>([
  [
    "a name in another language",
    { kind: "rename", key: OFFERS, language: "nl", name: "Koopjes" },
    {
      nameByLanguage: new Map([
        ["en", "Newsletter"],
        ["nl", "Koopjes"],
      ]),
    },
  ],
  [
    "a description",
    { kind: "describe", key: OFFERS, language: "nl", description: "Wat goedkoop is" },
    {
      descriptionByLanguage: new Map([
        ["en", "What is cheap"],
        ["nl", "Wat goedkoop is"],
      ]),
    },
  ],
  [
    "a description taken away",
    { kind: "describe", key: OFFERS, language: "en", description: null },
    { descriptionByLanguage: new Map() },
  ],
  [
    "a default choice",
    { kind: "default", key: OFFERS, choice: "unsubscribed" },
    { defaultChoice: "unsubscribed" },
  ],
  ["a switch", { kind: "switch", key: OFFERS, isActive: false }, { isActive: false }],
  ["a removal", { kind: "remove", key: OFFERS }, { isActive: false, removedAt: NOON }],
])("editTypes gives one type %s, and leaves the others", (_, wanted, fields) => {
  expect(edited(wanted)).toEqual([TYPES[0], TYPES[1], { ...TYPES[2], ...fields }]);
});

test("editTypes puts the named types first, and the others behind them as they were", () => {
  const keys = edited({ kind: "order", keys: [OFFERS, NEWSLETTER] }).map(({ key }) => key);
  expect(keys).toEqual([OFFERS, NEWSLETTER, OLD]);
});

test.each<[string, TypeEdit, RegExp]>([
  [
    "a key that is taken",
    { ...ADD, key: OFFERS },
    /there is a type "offers"; change that one, or take another/,
  ],
  [
    "the key of a removed type",
    { ...ADD, key: OLD },
    /"old-news" was removed on 2026-\d\d-\d\d, and what people chose under it stays on record; take another key/,
  ],
  [
    "a purpose nobody knows",
    { ...ADD, purpose: "x" as PurposeKey },
    /there is no purpose "x"; use one of "e-marketing"/,
  ],
  [
    "a switched-off purpose",
    { ...ADD, purpose: SURVEYS },
    /purpose "surveys" is switched off; switch it on, or use/,
  ],
  ["no name", { ...ADD, name: "  " }, /the name is empty/],
  ["a name too long", { ...ADD, name: "x".repeat(101) }, /101 characters, at most 100/],
  ["a name of two lines", { ...ADD, name: "a\nb" }, /control characters/],
  [
    "a language no page speaks",
    { kind: "rename", key: OFFERS, language: "tlh", name: "x" },
    /the pages do not speak "tlh"; use one of en, ar/,
  ],
  [
    "a type there is not",
    { kind: "remove", key: "x" as SubscriptionTypeKey },
    /there is no subscription type "x"; there are newsletter, offers/,
  ],
  [
    "a removed type switched on",
    { kind: "switch", key: OLD, isActive: true },
    /was removed on 2026-\d\d-\d\d, which is final/,
  ],
  ["a removed type put in order", { kind: "order", keys: [OLD] }, /was removed/],
  ["a type named twice", { kind: "order", keys: [OFFERS, OFFERS] }, /"offers" is named twice/],
])("editTypes refuses %s, and says what would be right", (_, wanted, message) => {
  const refused = edit(wanted);
  expect(refused.kind === "error" && tellRefusal(refused.error)).toMatch(message);
});
