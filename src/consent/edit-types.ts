// How an admin's edits change the subscription types: the list before -> the list after, in the admin's order.
import { assertNever } from "../base/assert.ts";
import type { PurposeKey, SubscriptionTypeKey } from "../base/ids.ts";
import { INTERFACE_LANGUAGES } from "../base/languages.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { Purpose, SubscriptionChoice, SubscriptionType } from "./purpose.ts";
import { type Refusal, refuse } from "./refusals.ts";

/** A subscription type before the store has numbered it. */
export type TypeDraft = Omit<SubscriptionType, "number">;

/** What an admin wants done with the types. */
export type TypeEdit =
  | {
      readonly kind: "add";
      readonly key: SubscriptionTypeKey;
      readonly purpose: PurposeKey;
      readonly defaultChoice: SubscriptionChoice;
      /** In English, which stands in for every language that has none. */
      readonly name: string;
      readonly description: string | null;
    }
  | (OfOne & { readonly kind: "rename"; readonly language: string; readonly name: string })
  /** `null`: nothing is said in that language any more. */
  | (OfOne & { readonly kind: "describe"; readonly language: string; readonly description: string | null })
  /** These come first, in this order; the others follow as they were. */
  | { readonly kind: "order"; readonly keys: readonly SubscriptionTypeKey[] }
  | (OfOne & { readonly kind: "default"; readonly choice: SubscriptionChoice })
  | (OfOne & { readonly kind: "switch"; readonly isActive: boolean })
  /** For good. What is on record of the type stays, opt-outs above all. */
  | (OfOne & { readonly kind: "remove" });

interface OfOne {
  readonly key: SubscriptionTypeKey;
}

/** What an edit is decided by. */
export interface TypeEditContext {
  readonly types: readonly TypeDraft[];
  readonly purposes: readonly Purpose[];
  readonly at: Date;
}

const MAX_NAME_CHARS = 100; // fits a line of the recipient's page
const MAX_DESCRIPTION_CHARS = 300;

/** Decides what the types are after an edit; the error says what stands against it, and what would be right. */
export function editTypes(edit: TypeEdit, context: TypeEditContext): Result<readonly TypeDraft[], Refusal> {
  switch (edit.kind) {
    case "add":
      return addType(edit, context);
    case "order":
      return orderTypes(edit.keys, context.types);
    case "rename":
    case "describe":
    case "default":
    case "switch":
    case "remove":
      return editOne(edit, context);
    default:
      return assertNever(edit);
  }
}

type EditOf<Kind extends TypeEdit["kind"]> = Extract<TypeEdit, { readonly kind: Kind }>;

function addType(
  { key, purpose: purposeKey, defaultChoice, name, description }: EditOf<"add">,
  { types, purposes }: TypeEditContext,
): Result<readonly TypeDraft[], Refusal> {
  const known = types.find((type) => type.key === key);
  if (known !== undefined) return err(refuseTaken(known));
  const purpose = purposes.find((each) => each.key === purposeKey);
  if (purpose === undefined || !purpose.isActive) return err(refuseUnusable(purposeKey, purposes));
  const wrong = findWrongText(name, "name") ?? findWrongText(description, "description");
  if (wrong !== null) return err(wrong);
  const added: TypeDraft = {
    key,
    purpose: purpose.key,
    defaultChoice,
    isActive: true,
    removedAt: null,
    nameByLanguage: new Map([["en", name.trim()]]),
    descriptionByLanguage: new Map(description === null ? [] : [["en", description.trim()]]),
  };
  return ok([...types, added]);
}

/** A key names what people chose under it for ever: opt-outs of a removed type must not fall to another one. */
function refuseTaken({ key, removedAt }: TypeDraft): Refusal {
  return removedAt === null
    ? refuse("type-taken", { key })
    : refuse("type-key-spent", { key, on: dayOf(removedAt) });
}

function refuseUnusable(key: PurposeKey, purposes: readonly Purpose[]): Refusal {
  const isOff = purposes.some((each) => each.key === key);
  const active = purposes.filter(({ isActive }) => isActive).map((each) => `"${each.key}"`);
  return refuse(isOff ? "purpose-off" : "purpose-unknown", { key, choices: active.join(", ") });
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

function orderTypes(
  keys: readonly SubscriptionTypeKey[],
  types: readonly TypeDraft[],
): Result<readonly TypeDraft[], Refusal> {
  const first: TypeDraft[] = [];
  for (const key of keys) {
    const type = findType(key, types);
    if (type.kind === "error") return type;
    if (first.includes(type.value)) return err(refuse("type-twice", { key }));
    first.push(type.value);
  }
  return ok([...first, ...types.filter((type) => !first.includes(type))]);
}

function editOne(
  edit: Extract<TypeEdit, OfOne & { readonly kind: "rename" | "describe" | "default" | "switch" | "remove" }>,
  { types, at }: TypeEditContext,
): Result<readonly TypeDraft[], Refusal> {
  const type = findType(edit.key, types);
  if (type.kind === "error") return type;
  const edited = editType(edit, type.value, at);
  return edited.kind === "error"
    ? edited
    : ok(types.map((each) => (each === type.value ? edited.value : each)));
}

function editType(
  edit: Parameters<typeof editOne>[0],
  type: TypeDraft,
  at: Date,
): Result<TypeDraft, Refusal> {
  switch (edit.kind) {
    case "rename":
      return renameType(edit, type);
    case "describe":
      return describeType(edit, type);
    case "default":
      return ok({ ...type, defaultChoice: edit.choice });
    case "switch":
      return ok({ ...type, isActive: edit.isActive });
    case "remove":
      return ok({ ...type, isActive: false, removedAt: at });
    default:
      return assertNever(edit);
  }
}

function renameType({ language, name }: EditOf<"rename">, type: TypeDraft): Result<TypeDraft, Refusal> {
  const wrong = findUnknownLanguage(language) ?? findWrongText(name, "name");
  if (wrong !== null) return err(wrong);
  return ok({ ...type, nameByLanguage: new Map([...type.nameByLanguage, [language, name.trim()]]) });
}

function describeType(
  { language, description }: EditOf<"describe">,
  type: TypeDraft,
): Result<TypeDraft, Refusal> {
  const wrong = findUnknownLanguage(language) ?? findWrongText(description, "description");
  if (wrong !== null) return err(wrong);
  const others = [...type.descriptionByLanguage].filter(([each]) => each !== language);
  const own: readonly [string, string][] = description === null ? [] : [[language, description.trim()]];
  return ok({ ...type, descriptionByLanguage: new Map([...others, ...own]) });
}

/** Finds a type that can be edited. */
function findType(key: SubscriptionTypeKey, types: readonly TypeDraft[]): Result<TypeDraft, Refusal> {
  const type = types.find((each) => each.key === key);
  if (type?.removedAt === null) return ok(type);
  if (type?.removedAt != null) return err(refuse("type-removed", { key, on: dayOf(type.removedAt) }));
  const there = types.filter(({ removedAt }) => removedAt === null).map((each) => each.key);
  return err(refuse("type-unknown", { key, choices: there.join(", ") }));
}

function findUnknownLanguage(language: string): Refusal | null {
  const known: readonly string[] = INTERFACE_LANGUAGES;
  return known.includes(language)
    ? null
    : refuse("language-unknown", { language: language.slice(0, 20), choices: known.join(", ") });
}

const MOST_CHARS = { name: MAX_NAME_CHARS, description: MAX_DESCRIPTION_CHARS } as const;

function findWrongText(text: string | null, what: keyof typeof MOST_CHARS): Refusal | null {
  if (text === null) return null;
  const { length } = text.trim();
  if (length === 0) return refuse(`${what}-empty`);
  if (length > MOST_CHARS[what])
    return refuse(`${what}-too-long`, { chars: `${length}`, most: `${MOST_CHARS[what]}` });
  return /\p{Cc}/u.test(text) ? refuse(`${what}-controls`) : null;
}
