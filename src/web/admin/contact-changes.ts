// What an admin changes of a contact: a consent, a subscription, a bar; and erasing them.
import {
  parseLegalBasisKey,
  parsePurposeKey,
  parseSourceKey,
  parseSubscriptionTypeKey,
} from "../../base/ids.ts";
import type { RecordRequest } from "../../consent/decide-record.ts";
import { suppressAddress, unsuppressAddress } from "../../flow/bar-address.ts";
import { erasePerson } from "../../flow/erase-person.ts";
import { recordChange } from "../../flow/record-change.ts";
import { forgetInJobs } from "../../queue/forget-person.ts";
import type { WebDependencies } from "../dependencies.ts";
import { fromStore, RefusalError } from "../errors.ts";
import { loadCardOf, showContactWith } from "./contact.ts";
import { CONTACT_WORDS } from "./strings/contacts.ts";
import { ERASE_WORDS } from "./strings/erase.ts";
import { NO_ERRORS } from "./views/contact-page.tsx";
import { RECORD_FIELDS } from "./views/contact-record.tsx";
import { ERASE_FIELDS, erasePage } from "./views/erase-page.tsx";
import { type AdminVisit, goTo, orRefuse, readFields } from "./visit.ts";

/** Puts a consent on record. */
export async function recordConsent(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const field = await readFields(visit);
  const state = field(RECORD_FIELDS.state);
  if (state !== "granted" && state !== "withdrawn") throw new RefusalError({ kind: "bad-request" });
  const purpose = orRefuse(parsePurposeKey(field(RECORD_FIELDS.purpose)), "bad-request");
  const legalBasis = orRefuse(parseLegalBasisKey(field(RECORD_FIELDS.basis)), "bad-request");
  return record(deps, visit, { kind: "consent", purpose, state, legalBasis });
}

/** Puts a subscription on record. */
export async function recordChoice(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const field = await readFields(visit);
  const choice = field(RECORD_FIELDS.choice);
  if (choice !== "subscribed" && choice !== "unsubscribed") throw new RefusalError({ kind: "bad-request" });
  const subscriptionType = orRefuse(parseSubscriptionTypeKey(field(RECORD_FIELDS.type)), "bad-request");
  return record(deps, visit, { kind: "subscription", subscriptionType, choice });
}

/** Bars the contact's address, or lifts the bars that may be lifted. */
export async function changeBar(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const field = await readFields(visit);
  const { email, contactId } = await loadCardOf(deps, visit);
  if (email === null) throw new RefusalError({ kind: "bad-request" });
  const [why, isLifting] = [field(RECORD_FIELDS.reason).trim(), field("lift") === "yes"];
  if (why === "") {
    const reason = CONTACT_WORDS[visit.frame.language].errors["no-reason"];
    return showContactWith(deps, visit, { ...NO_ERRORS, bar: reason });
  }
  const evidence = { by: visit.admin.email, why };
  if (isLifting) await fromStore(unsuppressAddress(deps.flow, email, evidence));
  else await fromStore(suppressAddress(deps.flow, email, evidence));
  return goTo(visit, `/admin/contacts/${contactId}?done=${isLifting ? "lifted" : "barred"}`);
}

/** Asks whether a contact is to be erased. */
export async function askErase(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const card = await loadCardOf(deps, visit);
  return visit.c.html(erasePage(visit.frame, { card, reason: "", errors: { reason: null, id: null } }));
}

/** Erases a contact for good, once its id was typed and a reason given. */
export async function eraseContact(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const field = await readFields(visit);
  const card = await loadCardOf(deps, visit);
  const words = CONTACT_WORDS[visit.frame.language];
  const reason = field(ERASE_FIELDS.reason).trim();
  const errors = {
    reason: reason === "" ? words.errors["no-reason"] : null,
    id: field(ERASE_FIELDS.id).trim() === card.externalId ? null : ERASE_WORDS[visit.frame.language].mismatch,
  };
  if (errors.reason !== null || errors.id !== null) {
    return visit.c.html(erasePage(visit.frame, { card, reason, errors }), 400);
  }
  const { flow, tokenKeys, queues } = deps;
  const request = { who: card.contactId, by: visit.admin.email, reason };
  const erased = await fromStore(erasePerson({ ...flow, tokenKeys }, request));
  if (erased.kind === "error") throw new RefusalError({ kind: "not-found" });
  const jobs = queues === null ? null : await fromStore(forgetInJobs(queues, erased.value.names));
  return goTo(visit, `/admin/contacts?done=erased&jobs=${jobs?.underWay ?? 0}`);
}

async function record(deps: WebDependencies, visit: AdminVisit, request: RecordRequest): Promise<Response> {
  const field = await readFields(visit);
  const { contactId } = await loadCardOf(deps, visit);
  const source = orRefuse(parseSourceKey(field(RECORD_FIELDS.source)), "bad-request");
  const reason = field(RECORD_FIELDS.reason).trim();
  const given = { request, by: visit.admin.email, reason, source };
  const recorded = await fromStore(recordChange(deps.flow, contactId, given));
  if (recorded.kind === "error") {
    const error = CONTACT_WORDS[visit.frame.language].errors[recorded.error];
    return showContactWith(deps, visit, { ...NO_ERRORS, [request.kind]: error });
  }
  return goTo(visit, `/admin/contacts/${contactId}?done=${recorded.value > 0 ? "recorded" : "nothing"}`);
}
