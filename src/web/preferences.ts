// The recipient's page: GET shows it and changes nothing, since mail scanners follow links; POST changes and leads back.
import type { Context } from "hono";
import { assertNever } from "../base/assert.ts";
import { changePreferences } from "../flow/change-preferences.ts";
import { loadPreferences } from "../flow/load-preferences.ts";
import { type UndoOutcome, undoChange } from "../flow/undo-change.ts";
import { type ChangeNote, formatNote, noteOf, parseNote } from "./change-note.ts";
import type { WebDependencies } from "./dependencies.ts";
import { fromStore, RefusalError } from "./errors.ts";
import { frameFor, keepLanguage } from "./frame.ts";
import { FIELDS, type Fields, parsePreferenceForm } from "./preference-form.ts";
import { type ReadToken, readToken } from "./read-token.ts";
import { LANGUAGES, wordingOf } from "./strings/languages.ts";
import { noticePage } from "./views/notice-page.tsx";
import { preferencesPage } from "./views/preferences-page.tsx";

/** Shows the page of the person a link names. */
export async function showPreferences(deps: WebDependencies, c: Context): Promise<Response> {
  const token = requireToken(deps, c);
  const catalogue = await fromStore(deps.catalogue.current());
  const preferences = await fromStore(loadPreferences(deps.flow, token.payload, catalogue));
  if (preferences.kind === "gone") return gone(deps, c);
  const frame = await frameFor(deps, c, [preferences.mailingLanguage, preferences.standing.language]);
  const query: Fields = new Map(Object.entries(c.req.queries()));
  const note = parseNote(query, preferences.origin.types);
  const path = keepLanguage(c, pathOf(deps, token));
  return c.html(preferencesPage(frame, { strings: frame.strings, path, preferences, note }));
}

/** Stores what a form of the page asks for, then leads back to the page, so that a reload repeats nothing. */
export async function savePreferences(deps: WebDependencies, c: Context): Promise<Response> {
  const token = requireToken(deps, c);
  const fields = await readForm(c);
  const catalogue = await fromStore(deps.catalogue.current());
  const { types } = catalogue;
  const request = parsePreferenceForm(fields, types);
  if (request.kind === "error") throw new RefusalError({ kind: "bad-request" });
  const change = { token: token.payload, wording: readWording(fields) };
  if (request.value.kind === "undo") {
    return leadBack(deps, c, token, noteOfUndo(await fromStore(undoChange(deps.flow, change))));
  }
  const outcome = await fromStore(
    changePreferences(deps.flow, { ...change, catalogue, request: request.value }),
  );
  if (outcome.kind === "gone") return gone(deps, c);
  const isPreview = outcome.kind === "preview";
  return leadBack(
    deps,
    c,
    token,
    isPreview ? { kind: "preview" } : noteOf(outcome.before, types, outcome.changes),
  );
}

function leadBack(deps: WebDependencies, c: Context, token: ReadToken, note: ChangeNote): Response {
  return c.redirect(keepLanguage(c, `${pathOf(deps, token)}?${formatNote(note)}`), 303);
}

function noteOfUndo(outcome: UndoOutcome): ChangeNote {
  switch (outcome) {
    case "undo":
      return { kind: "undone" };
    case "too-late":
      return { kind: "undo-too-late" };
    case "nothing":
    case "preview":
      return { kind: outcome };
    default:
      return assertNever(outcome);
  }
}

function requireToken(deps: WebDependencies, c: Context): ReadToken {
  const token = readToken(c.req.param("token") ?? "", deps.tokenKeys);
  if (token === null) throw new RefusalError({ kind: "bad-link" });
  return token;
}

function pathOf(deps: WebDependencies, token: ReadToken): string {
  return `${deps.basePath}/s/${token.text}`;
}

/** Nothing is left on record, which is what the person most likely wanted: no error, and nothing told. */
async function gone(deps: WebDependencies, c: Context): Promise<Response> {
  const frame = await frameFor(deps, c);
  return c.html(noticePage(frame, frame.strings.gone));
}

async function readForm(c: Context): Promise<Fields> {
  try {
    const body = await c.req.parseBody({ all: true });
    return new Map(
      Object.entries(body).map(([name, value]) => [
        name,
        [value].flat().filter((each) => typeof each === "string"),
      ]),
    );
  } catch (cause) {
    throw new RefusalError({ kind: "bad-request" }, { cause });
  }
}

/** The wording the form was shown in; only those that exist reach the log. */
function readWording(fields: Fields): string | null {
  const claimed = fields.get(FIELDS.wording)?.[0];
  return LANGUAGES.map(wordingOf).find((wording) => wording === claimed) ?? null;
}
