// The recipient's page: GET shows it and changes nothing, since mail scanners follow links; POST changes and leads back.
import type { Context } from "hono";
import { assertNever } from "../base/assert.ts";
import { maskAddress } from "../consent/contact.ts";
import { mayEdit } from "../consent/link-age.ts";
import { askForLink } from "../flow/ask-for-mail.ts";
import { type ChangeRequest, changePreferences } from "../flow/change-preferences.ts";
import type { Catalogue } from "../flow/load-catalogue.ts";
import { findLinkOrigin, loadPreferences } from "../flow/load-preferences.ts";
import { type UndoOutcome, undoChange } from "../flow/undo-change.ts";
import { type ChangeNote, formatNote, noteOf, parseNote } from "./change-note.ts";
import type { WebDependencies } from "./dependencies.ts";
import { fromStore, isStoreFailure, RefusalError } from "./errors.ts";
import { frameFor, keepLanguage, languageOf } from "./frame.ts";
import { drawPage } from "./kept-pages.ts";
import { networkHashOf } from "./network.ts";
import { notableWish, orNoteWish } from "./note-wish.ts";
import {
  type Fields,
  isLeaving,
  type PageRequest,
  parsePreferenceForm,
  readAction,
  readWording,
} from "./preference-form.ts";
import { readForm } from "./read-form.ts";
import { type ReadToken, readToken } from "./read-token.ts";
import { noticePage } from "./views/notice-page.tsx";
import { oldLinkPage } from "./views/old-link-page.tsx";

/** Shows the page of the person a link names; of an old link, the ways out alone. */
export async function showPreferences(deps: WebDependencies, c: Context): Promise<Response> {
  const token = requireToken(deps, c);
  const shown = await deps.pagesInLine(() => atPage(deps, c, token, () => showStored(deps, c, token)));
  if (shown !== null) return shown;
  const path = token.payload.kind === "preview" ? null : pathOf(deps, c, token);
  throw new RefusalError({ kind: "busy", path });
}

async function showStored(deps: WebDependencies, c: Context, token: ReadToken): Promise<Response> {
  const catalogue = await fromStore(deps.catalogue.current());
  if (isOld(deps, token, catalogue)) return showOldLink(deps, c, { token, catalogue, wasStopped: false });
  const preferences = await fromStore(loadPreferences(deps.flow, token.payload, catalogue));
  if (preferences.kind === "gone") return gone(deps, c);
  const frame = await frameFor(deps, c, [preferences.mailingLanguage, preferences.standing.language]);
  const query: Fields = new Map(Object.entries(c.req.queries()));
  const note = parseNote(query, preferences.origin.types);
  const { email } = preferences.standing;
  const maskedAddress = email === null ? null : maskAddress(email);
  const path = pathOf(deps, c, token);
  return c.html(await drawPage(frame, { strings: frame.strings, path, maskedAddress, preferences, note }));
}

/** Stores what a form of the page asks for, then leads back to the page, so that a reload repeats nothing. */
export async function savePreferences(deps: WebDependencies, c: Context): Promise<Response> {
  const token = requireToken(deps, c);
  const fields = await readForm(c);
  const wish = notableWish(readAction(fields), readWording(fields));
  return atPage(deps, c, token, async () => {
    const saved = await orNoteWish(deps, c, { token, wish }, () => saveForm(deps, c, { token, fields }));
    if (saved !== null) return saved;
    const frame = await frameFor(deps, c);
    return c.html(noticePage(frame, frame.strings.noted), 202);
  });
}

interface PostedForm {
  readonly token: ReadToken;
  readonly fields: Fields;
}

async function saveForm(deps: WebDependencies, c: Context, { token, fields }: PostedForm): Promise<Response> {
  const catalogue = await fromStore(deps.catalogue.current());
  const request = parsePreferenceForm(fields, catalogue.types);
  if (request.kind === "error") throw new RefusalError({ kind: "bad-request" });
  if (request.value.kind === "send-link") return sendNewLink(deps, c, token);
  const isOldLink = isOld(deps, token, catalogue);
  if (isOldLink && !isLeaving(request.value.kind)) return c.redirect(pathOf(deps, c, token), 303);
  const language = languageOf(c);
  const network = networkHashOf(c, deps);
  const change = { token: token.payload, wording: readWording(fields), language, network, catalogue };
  const note = await savedNote(deps, { ...change, request: request.value });
  if (isOldLink) return showOldLink(deps, c, { token, catalogue, wasStopped: true });
  if (note === null) return gone(deps, c);
  return c.redirect(pathOf(deps, c, token, formatNote(note)), 303);
}

function isOld({ flow }: WebDependencies, { payload }: ReadToken, { settings }: Catalogue): boolean {
  return payload.kind === "personal" && !mayEdit(payload.issuedAt, flow.clock(), settings.editLinkDays);
}

interface OldLink {
  readonly token: ReadToken;
  readonly catalogue: Catalogue;
  readonly wasStopped: boolean;
}

/** Nothing that it shows depends on who is on record. */
async function showOldLink(
  deps: WebDependencies,
  c: Context,
  { token, catalogue, wasStopped }: OldLink,
): Promise<Response> {
  const { subscriptionType: type } = findLinkOrigin(catalogue, token.payload);
  return c.html(oldLinkPage(await frameFor(deps, c), { path: pathOf(deps, c, token), type, wasStopped }));
}

async function sendNewLink(deps: WebDependencies, c: Context, token: ReadToken): Promise<Response> {
  const frame = await frameFor(deps, c);
  await fromStore(askForLink(deps.flow, { token: token.payload }, frame.strings.language));
  return c.html(noticePage(frame, frame.strings.lostMail.sent));
}

type PageChange = Omit<ChangeRequest, "request"> & {
  readonly request: Exclude<PageRequest, { kind: "send-link" }>;
};

/** Makes the change and says what came of it; `null` where nobody is on record. */
async function savedNote(
  { flow }: WebDependencies,
  { request, ...change }: PageChange,
): Promise<ChangeNote | null> {
  if (request.kind === "undo") return noteOfUndo(await fromStore(undoChange(flow, change)));
  const outcome = await fromStore(changePreferences(flow, { ...change, request }));
  switch (outcome.kind) {
    case "stored":
      return noteOf(outcome.before, change.catalogue.types, outcome.changes);
    case "confirmation-asked":
    case "preview":
      return { kind: outcome.kind };
    case "gone":
      return null;
    default:
      return assertNever(outcome);
  }
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
  if (token === null || token.payload.kind === "confirmation") throw new RefusalError({ kind: "bad-link" });
  return token;
}

/** Where the page is, in the language the reader switched to. */
function pathOf({ basePath }: WebDependencies, c: Context, { text }: ReadToken, query = ""): string {
  return keepLanguage(c, `${basePath}/s/${text}${query === "" ? "" : `?${query}`}`);
}

/** Somebody who is at their page when the store fails is shown the ways out that work all the same. */
async function atPage(
  deps: WebDependencies,
  c: Context,
  token: ReadToken,
  answer: () => Promise<Response>,
): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (!isStoreFailure(error) || token.payload.kind === "preview") throw error;
    const path = pathOf(deps, c, token);
    throw new RefusalError({ kind: "store-failed-at-page", path }, { cause: error.cause });
  }
}

/** Nothing is left on record, which is what the person most likely wanted: no error, and nothing told. */
async function gone(deps: WebDependencies, c: Context): Promise<Response> {
  const frame = await frameFor(deps, c);
  return c.html(noticePage(frame, frame.strings.gone));
}
