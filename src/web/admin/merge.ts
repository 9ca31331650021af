// Making one contact of two. Who is looked for is posted: an address has no place in a page's own address.
import { parseContactId } from "../../base/ids.ts";
import { findPerson } from "../../flow/find-person.ts";
import { type MergePair, mergeContacts, previewMerge } from "../../flow/merge-contacts.ts";
import { type ContactCard, loadCardByNumber } from "../../store/contact-cards.ts";
import { loadSubscriptionTypes } from "../../store/subscription-types.ts";
import type { WebDependencies } from "../dependencies.ts";
import { fromStore, RefusalError } from "../errors.ts";
import { loadCardOf } from "./contact.ts";
import { numberIn } from "./number-in.ts";
import { CONTACT_WORDS } from "./strings/contacts.ts";
import { MERGE_WORDS } from "./strings/merge.ts";
import { MERGE_FIELDS, type MergeView, mergePage } from "./views/merge-page.tsx";
import { type AdminVisit, goTo, orRefuse, readFields } from "./visit.ts";

const NO_ERRORS = { error: null, reasonError: null } as const;

/** Asks who the contact is merged into; with that one in the address, shows what would change. */
export async function showMerge(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const into = visit.c.req.query(MERGE_FIELDS.into);
  return show(deps, visit, {
    staying: into === undefined ? null : await loadOther(deps, into),
    ...NO_ERRORS,
  });
}

/** Finds the one who stays by address or id. */
export async function findForMerge(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const field = await readFields(visit);
  const card = await loadCardOf(deps, visit);
  const words = MERGE_WORDS[visit.frame.language];
  const person = await fromStore(findPerson(deps.flow.db, field(MERGE_FIELDS.who).trim()));
  const found = person.kind === "ok" ? person.value : null;
  const others = (found?.contacts ?? []).filter(({ contactId }) => contactId !== card.contactId);
  const [only, another] = found?.named == null ? others : [found.named];
  if (only === undefined || another !== undefined) {
    const error = only === undefined ? words.notFound : words.several;
    return show(deps, visit, { staying: null, error, reasonError: null });
  }
  return goTo(visit, `/admin/contacts/${card.contactId}/merge?${MERGE_FIELDS.into}=${only.contactId}`);
}

/** Merges the contact into the other, as it was shown. */
export async function mergeContact(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const field = await readFields(visit);
  const going = await loadCardOf(deps, visit);
  const staying = await loadOther(deps, field(MERGE_FIELDS.into));
  const reason = field(MERGE_FIELDS.reason).trim();
  if (reason === "") {
    const reasonError = CONTACT_WORDS[visit.frame.language].errors["no-reason"];
    return show(deps, visit, { staying, error: null, reasonError });
  }
  const ids = { merged: going.externalId, into: staying.externalId };
  const shownChanges = numberIn(field(MERGE_FIELDS.shown)) ?? -1;
  const request = { ...ids, by: visit.admin.email, reason, shownChanges };
  const merged = await fromStore(mergeContacts(deps.flow, request));
  if (merged.kind === "error") {
    return show(deps, visit, { staying, error: MERGE_WORDS[visit.frame.language].late, reasonError: null });
  }
  return goTo(visit, `/admin/contacts/${staying.contactId}?done=merged`);
}

async function loadOther({ flow }: WebDependencies, text: string): Promise<ContactCard> {
  const id = orRefuse(parseContactId(numberIn(text) ?? 0), "not-found");
  const card = await fromStore(loadCardByNumber(flow.db, id));
  if (card === null) throw new RefusalError({ kind: "not-found" });
  return card;
}

interface Asked extends Pick<MergeView, "error" | "reasonError"> {
  readonly staying: ContactCard | null;
}

async function show(deps: WebDependencies, visit: AdminVisit, asked: Asked): Promise<Response> {
  const { c, frame } = visit;
  const { staying, error, reasonError } = asked;
  const card = await loadCardOf(deps, visit);
  const types = await fromStore(loadSubscriptionTypes(deps.flow.db));
  const pair: MergePair | null = staying === null ? null : { going: card, staying };
  const preview = pair === null ? null : await fromStore(previewMerge(deps.flow, pair));
  const obstacle = preview?.kind === "error" ? MERGE_WORDS[frame.language].obstacles[preview.error] : null;
  const chosen = pair !== null && preview?.kind === "ok" ? { pair, preview: preview.value } : null;
  const view = { card, types, chosen, error: error ?? obstacle, reasonError };
  const isRefused = view.error !== null || reasonError !== null;
  return c.html(mergePage(frame, view), isRefused ? 400 : 200);
}
