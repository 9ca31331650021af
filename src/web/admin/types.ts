// Subscription types: added, renamed, reordered, switched and removed, each edit by a form of its own.
import { parsePurposeKey, parseSubscriptionTypeKey, type SubscriptionTypeKey } from "../../base/ids.ts";
import { err, ok, type Result } from "../../base/result.ts";
import type { TypeEdit } from "../../consent/edit-types.ts";
import { type Refusal, refuse } from "../../consent/refusals.ts";
import { changeTypes } from "../../flow/change-types.ts";
import { loadPurposes } from "../../store/purposes.ts";
import { loadSubscriptionTypes } from "../../store/subscription-types.ts";
import { loadRecentVocabularyChanges } from "../../store/vocabulary-changes.ts";
import type { WebDependencies } from "../dependencies.ts";
import { fromStore, RefusalError } from "../errors.ts";
import { EDIT_FIELDS } from "./views/edit-forms.tsx";
import { typesPage } from "./views/types-page.tsx";
import { type AdminVisit, goTo, readFields } from "./visit.ts";

const PATH = "/admin/settings/subscription-types";

/** Shows all types. */
export function showTypes(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  return show(deps, visit, null);
}

/** Makes one edit. */
export async function editType(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const edit = await readEdit(deps, visit);
  if (edit.kind === "error") return show(deps, visit, edit.error);
  const decided = { by: visit.admin.email, reason: null };
  const changes = await fromStore(changeTypes(deps.flow, edit.value, decided));
  if (changes.kind === "error") return show(deps, visit, changes.error);
  return goTo(visit, `${PATH}?done=${changes.value.length > 0 ? "saved" : "nothing"}`);
}

async function show({ flow }: WebDependencies, { c, frame, admin }: AdminVisit, error: Refusal | null) {
  const types = await fromStore(loadSubscriptionTypes(flow.db));
  const purposes = await fromStore(loadPurposes(flow.db));
  const history = await fromStore(loadRecentVocabularyChanges(flow.db, ["subscription-type"]));
  const view = { types, purposes, history, error, done: c.req.query("done") ?? null, role: admin.role };
  return c.html(typesPage(frame, view), error === null ? 200 : 400);
}

async function readEdit(deps: WebDependencies, visit: AdminVisit): Promise<Result<TypeEdit, Refusal>> {
  const field = await readFields(visit);
  const named = field(EDIT_FIELDS.key).trim();
  const key = parseSubscriptionTypeKey(named);
  if (key.kind === "error") return err(refuse("key-malformed", { key: named.slice(0, 80) }));
  const [of, name] = [{ key: key.value }, field(EDIT_FIELDS.name).trim()];
  switch (field(EDIT_FIELDS.edit)) {
    case "add": {
      const purpose = parsePurposeKey(field(EDIT_FIELDS.purpose));
      if (purpose.kind === "error") throw new RefusalError({ kind: "bad-request" });
      const defaultChoice = choiceIn(field(EDIT_FIELDS.choice));
      return ok({ kind: "add", ...of, purpose: purpose.value, defaultChoice, name, description: null });
    }
    case "rename":
      return ok({ kind: "rename", ...of, language: field(EDIT_FIELDS.language), name });
    case "default":
      return ok({ kind: "default", ...of, choice: choiceIn(field(EDIT_FIELDS.choice)) });
    case "on":
    case "off":
      return ok({ kind: "switch", ...of, isActive: field(EDIT_FIELDS.edit) === "on" });
    case "up":
      return moveUp(deps, key.value);
    case "remove":
      return ok({ kind: "remove", ...of });
    default:
      throw new RefusalError({ kind: "bad-request" });
  }
}

/** Reads the order as it is now and swaps a type with the one before it that a recipient sees. */
async function moveUp(
  { flow }: WebDependencies,
  key: SubscriptionTypeKey,
): Promise<Result<TypeEdit, Refusal>> {
  const types = await fromStore(loadSubscriptionTypes(flow.db));
  const keys = types.filter(({ removedAt }) => removedAt === null).map((type) => type.key);
  const place = keys.indexOf(key);
  const before = keys[place - 1];
  if (before === undefined) return err(refuse("type-first", { key }));
  keys.splice(place - 1, 2, key, before);
  return ok({ kind: "order", keys });
}

function choiceIn(text: string): "subscribed" | "unsubscribed" {
  if (text === "subscribed" || text === "unsubscribed") return text;
  throw new RefusalError({ kind: "bad-request" });
}
