// One contact: what is on record and why, what follows from it, and all of it as JSON.
import { type ContactId, type MailingId, parseContactId, parseMailingId } from "../../base/ids.ts";
import { err, ok, type Result } from "../../base/result.ts";
import { explainRecipient } from "../../flow/explain-recipient.ts";
import { exportAsJson } from "../../flow/export-json.ts";
import { exportPerson } from "../../flow/export-person.ts";
import { loadCatalogue } from "../../flow/load-catalogue.ts";
import { type ContactCard, loadCardByNumber, loadMergedCards } from "../../store/contact-cards.ts";
import { loadLegalBases, loadSources } from "../../store/purposes.ts";
import type { WebDependencies } from "../dependencies.ts";
import { fromStore, RefusalError } from "../errors.ts";
import { parseLocalTime } from "./local-time.ts";
import { numberIn } from "./number-in.ts";
import { CONTACT_WORDS } from "./strings/contacts.ts";
import { type ContactForms, contactPage, NO_ERRORS } from "./views/contact-page.tsx";
import type { AdminVisit } from "./visit.ts";

/** Shows a contact. */
export function showContact(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  return showContactWith(deps, visit, NO_ERRORS);
}

/** Shows a contact with what is wrong in one of its forms. */
export async function showContactWith(
  deps: WebDependencies,
  visit: AdminVisit,
  forms: ContactForms,
): Promise<Response> {
  const { c, frame } = visit;
  const card = await loadCardOf(deps, visit);
  const asked = readQuestion(visit);
  // By its number: the id of a contact may be the address of others.
  const who = card.contactId;
  const question = asked.kind === "ok" ? asked.value : NO_QUESTION;
  const keyed = { ...deps.flow, tokenKeys: deps.tokenKeys };
  const explained = await fromStore(
    explainRecipient(keyed, { who, ...question, purpose: null, subscriptionType: null }),
  );
  const isAnswered = asked.kind === "ok" && explained.kind === "ok";
  const explanation = isAnswered ? explained.value : await explainPlainly(deps, who);
  const { db } = deps.flow;
  const [{ types, purposes }, bases, sources, merged] = await fromStore(
    Promise.all([loadCatalogue(db), loadLegalBases(db), loadSources(db), loadMergedCards(db, [who])]),
  );
  const page = contactPage(frame, {
    card,
    explanation,
    merged,
    vocabulary: { types, purposes, bases, sources },
    done: readDone(visit),
    mailingId: question.mailingId,
    whyError: isAnswered ? null : CONTACT_WORDS[frame.language].unknownMailing,
    forms,
  });
  return c.html(page, forms === NO_ERRORS ? 200 : 400);
}

/** Hands over all that is on record of a contact; every decision there is gets looked through, so the file begins before. */
export async function downloadContact(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const { contactId } = await loadCardOf(deps, visit);
  const encoder = new TextEncoder();
  const file = new ReadableStream<Uint8Array>({
    // What a browser needs to begin with the file.
    start: (controller) => controller.enqueue(encoder.encode("\n")),
    // Where it fails the download does, so that nobody takes a part of it for the whole.
    pull: async (controller) => {
      const exported = await exportPerson({ ...deps.flow, tokenKeys: deps.tokenKeys }, contactId);
      if (exported.kind === "error") throw new Error(exported.error);
      controller.enqueue(encoder.encode(`${JSON.stringify(exportAsJson(exported.value), null, 2)}\n`));
      controller.close();
    },
  });
  return visit.c.body(file, 200, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Disposition": `attachment; filename="contact-${contactId}.json"`,
  });
}

/** Loads the contact that the page's address names. */
export async function loadCardOf({ flow }: WebDependencies, { c }: AdminVisit): Promise<ContactCard> {
  const parsed = parseContactId(numberIn(c.req.param("number")) ?? 0);
  const card = parsed.kind === "ok" ? await fromStore(loadCardByNumber(flow.db, parsed.value)) : null;
  if (card === null) throw new RefusalError({ kind: "not-found" });
  return card;
}

interface Question {
  readonly mailingId: MailingId | null;
  readonly at: Date | null;
}

const NO_QUESTION: Question = { mailingId: null, at: null };

function readQuestion({ c, frame }: AdminVisit): Result<Question, "unreadable"> {
  const [mailing = "", time = ""] = [c.req.query("mailing"), c.req.query("at")];
  const mailingId = mailing.trim() === "" ? ok(null) : parseMailingId(mailing.trim());
  const at = time === "" ? null : parseLocalTime(time, frame.zone);
  if (mailingId.kind === "error" || (time !== "" && at === null)) return err("unreadable");
  return ok({ mailingId: mailingId.value, at });
}

async function explainPlainly(deps: WebDependencies, who: ContactId) {
  const keyed = { ...deps.flow, tokenKeys: deps.tokenKeys };
  const request = { who, ...NO_QUESTION, purpose: null, subscriptionType: null };
  const explained = await fromStore(explainRecipient(keyed, request));
  if (explained.kind === "error") throw new RefusalError({ kind: "not-found" });
  return explained.value;
}

function readDone({ c, frame }: AdminVisit): string | null {
  const done = Object.entries(CONTACT_WORDS[frame.language].done);
  return done.find(([name]) => name === c.req.query("done"))?.[1] ?? null;
}
