// `mailconsent types`: shows subscription types, and changes them.
import { editTypes, type TypeEdit } from "../consent/edit-types.ts";
import type { SubscriptionType } from "../consent/purpose.ts";
import { type Refusal, tellRefusal } from "../consent/refusals.ts";
import { changeTypes } from "../flow/change-types.ts";
import type { FlowDependencies } from "../flow/dependencies.ts";
import { loadPurposes } from "../store/purposes.ts";
import { loadSubscriptionTypes } from "../store/subscription-types.ts";
import { type DeciderFlags, tellChanges } from "./decided-command.ts";
import { CommandError } from "./errors.ts";
import { tellTime } from "./tell-time.ts";

type Print = (line: string) => void;

/** Prints the types in their order. */
export async function listTypes(
  { db }: FlowDependencies,
  { removed, json, print }: { readonly removed: boolean; readonly json: boolean; readonly print: Print },
): Promise<void> {
  const types = await loadSubscriptionTypes(db);
  for (const type of types.filter(({ removedAt }) => removed || removedAt === null)) {
    print(json ? JSON.stringify(typeAsJson(type)) : tellType(type));
  }
}

/** Makes an edit, and prints what became of it. */
export async function editType(
  deps: FlowDependencies,
  edit: TypeEdit,
  { flags, print }: { readonly flags: DeciderFlags; readonly print: Print },
): Promise<void> {
  const changes = await changeTypes(deps, edit, { by: flags.by, reason: flags.reason ?? null });
  if (changes.kind === "error") throw refused(edit, changes.error);
  print(tellChanges(changes.value));
}

/**
 * Looks whether an edit could be made now, so that nobody is asked about one that could not.
 *
 * @throws CommandError where it could not.
 */
export async function tryEdit({ db, clock }: FlowDependencies, edit: TypeEdit): Promise<void> {
  const [types, purposes] = [await loadSubscriptionTypes(db), await loadPurposes(db)];
  const tried = editTypes(edit, { types, purposes, at: clock() });
  if (tried.kind === "error") throw refused(edit, tried.error);
}

function refused(edit: TypeEdit, refusal: Refusal): CommandError {
  return new CommandError("input", `Cannot ${nameEdit(edit)}: ${tellRefusal(refusal)}`);
}

function nameEdit(edit: TypeEdit): string {
  if (edit.kind === "order") return "put subscription types in order";
  const verb = edit.kind === "default" ? "set the default of" : edit.kind;
  const switched = edit.kind === "switch" ? (edit.isActive ? " on" : " off") : "";
  return `${verb}${switched} subscription type "${edit.key}"`;
}

function typeAsJson({ nameByLanguage, descriptionByLanguage, number: _, ...type }: SubscriptionType) {
  return {
    ...type,
    nameByLanguage: Object.fromEntries(nameByLanguage),
    descriptionByLanguage: Object.fromEntries(descriptionByLanguage),
  };
}

function tellType(type: SubscriptionType): string {
  const { key, purpose, defaultChoice, isActive, removedAt, nameByLanguage } = type;
  const state =
    removedAt === null ? (isActive ? "" : ", switched off") : `, removed on ${tellTime(removedAt)}`;
  const languages = nameByLanguage.size === 1 ? "" : ` (and in ${nameByLanguage.size - 1} other languages)`;
  const description = type.descriptionByLanguage.get("en");
  const about = description === undefined ? "" : `\n    ${description}`;
  return `${key}: ${nameByLanguage.get("en")}${languages}; ${purpose}, ${defaultChoice} unless chosen otherwise${state}${about}`;
}
