// Subscription types, in the order the admin gave them, and the log of their changes.
import { invariant } from "../base/assert.ts";
import { parsePurposeKey, parseSubscriptionTypeKey } from "../base/ids.ts";
import type { TypeDraft } from "../consent/edit-types.ts";
import { SUBSCRIPTION_CHOICES, type SubscriptionType } from "../consent/purpose.ts";
import type { Db } from "./database.ts";
import { stored, storedOneOf } from "./stored.ts";
import {
  appendVocabularyChanges,
  loadFormerStates,
  type VocabularyChange,
  type VocabularyEvidence,
} from "./vocabulary-changes.ts";

/** Loads all subscription types as they are now, or were at a moment: those switched off and removed too. */
export async function loadSubscriptionTypes(
  db: Db,
  at: Date | null = null,
): Promise<readonly SubscriptionType[]> {
  const rows = await db
    .selectFrom("subscription_types")
    .select(["key", "number", "purpose", "default_choice", "is_active", "removed_at", "position"])
    .select(["name_by_language", "description_by_language"])
    .orderBy("position")
    .orderBy("number")
    .execute();
  const current = rows.map((row): NumberedState => [row.number, stateOf(row)]);
  return (at === null ? current : await statesAt(db, current, at)).map(readType);
}

/**
 * Saves what an edit made of the types, and logs each that is not as it was.
 *
 * @param before All types, in their order.
 * @param after The same and perhaps new ones, in theirs.
 */
export async function saveSubscriptionTypes(
  db: Db,
  { before, after }: { readonly before: readonly TypeDraft[]; readonly after: readonly TypeDraft[] },
  evidence: VocabularyEvidence,
): Promise<readonly VocabularyChange[]> {
  const formerByKey = new Map(before.map((type, index) => [type.key, draftState(type, index)]));
  const states = after.map(draftState);
  for (const state of states) await saveState(db, state);
  const entries = states.map((state) => {
    return { key: state.key, before: formerByKey.get(state.key) ?? null, after: state };
  });
  return appendVocabularyChanges(db, { kind: "subscription-type", entries }, evidence);
}

/** A type as JSON can hold it, in the log and on the way into its row. */
interface TypeState {
  readonly key: TypeDraft["key"];
  readonly purpose: string;
  readonly defaultChoice: string;
  readonly isActive: boolean;
  readonly removedAt: string | null;
  /** Among all types, from 1. */
  readonly position: number;
  readonly nameByLanguage: Readonly<Record<string, string>>;
  readonly descriptionByLanguage: Readonly<Record<string, string>>;
}
type NumberedState = readonly [number: number, state: TypeState];

function draftState(type: TypeDraft, index: number): TypeState {
  const { key, purpose, defaultChoice, isActive, removedAt } = type;
  return {
    key,
    purpose,
    defaultChoice,
    isActive,
    removedAt: removedAt?.toISOString() ?? null,
    position: index + 1,
    nameByLanguage: Object.fromEntries(type.nameByLanguage),
    descriptionByLanguage: Object.fromEntries(type.descriptionByLanguage),
  };
}

async function saveState(db: Db, state: TypeState): Promise<void> {
  const row = {
    default_choice: state.defaultChoice,
    is_active: state.isActive,
    removed_at: state.removedAt === null ? null : new Date(state.removedAt),
    position: state.position,
    name_by_language: JSON.stringify(state.nameByLanguage),
    description_by_language: JSON.stringify(state.descriptionByLanguage),
  };
  await db
    .insertInto("subscription_types")
    .values({ key: state.key, purpose: state.purpose, ...row })
    .onConflict((conflict) => conflict.column("key").doUpdateSet(row))
    .execute();
}

/** Gives the states as they were at a moment; what did not exist by then is left out. */
async function statesAt(
  db: Db,
  current: readonly NumberedState[],
  at: Date,
): Promise<readonly NumberedState[]> {
  const formerByKey = await loadFormerStates(db, "subscription-type", at);
  return current
    .flatMap(([number, state]): NumberedState[] => {
      if (!formerByKey.has(state.key)) return [[number, state]];
      const former = formerByKey.get(state.key) ?? null;
      return former === null ? [] : [[number, readLogged(former)]];
    })
    .sort(([, one], [, other]) => one.position - other.position);
}

interface TypeRow {
  readonly key: string;
  readonly purpose: string;
  readonly default_choice: string;
  readonly is_active: boolean;
  readonly removed_at: Date | null;
  readonly position: number;
  readonly name_by_language: unknown;
  readonly description_by_language: unknown;
}

function stateOf(row: TypeRow): TypeState {
  return {
    key: stored(parseSubscriptionTypeKey(row.key)),
    purpose: row.purpose,
    defaultChoice: row.default_choice,
    isActive: row.is_active,
    removedAt: row.removed_at?.toISOString() ?? null,
    position: row.position,
    nameByLanguage: readTexts(row.name_by_language),
    descriptionByLanguage: readTexts(row.description_by_language),
  };
}

function readLogged(value: unknown): TypeState {
  invariant(isRecord(value), "Cannot read the store: a logged type is not an object");
  const removedAt = value.removedAt === null ? null : new Date(String(value.removedAt));
  return stateOf({
    key: String(value.key),
    purpose: String(value.purpose),
    default_choice: String(value.defaultChoice),
    is_active: value.isActive === true,
    removed_at: removedAt,
    position: Number(value.position),
    name_by_language: value.nameByLanguage,
    description_by_language: value.descriptionByLanguage,
  });
}

function readType([number, state]: NumberedState): SubscriptionType {
  return {
    key: state.key,
    number,
    purpose: stored(parsePurposeKey(state.purpose)),
    defaultChoice: storedOneOf(SUBSCRIPTION_CHOICES, state.defaultChoice),
    isActive: state.isActive,
    removedAt: state.removedAt === null ? null : new Date(state.removedAt),
    nameByLanguage: new Map(Object.entries(state.nameByLanguage)),
    descriptionByLanguage: new Map(Object.entries(state.descriptionByLanguage)),
  };
}

function readTexts(value: unknown): Readonly<Record<string, string>> {
  invariant(isRecord(value), "Cannot read the store: texts by language are not an object");
  return Object.fromEntries(Object.entries(value).map(([language, text]) => [language, String(text)]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
