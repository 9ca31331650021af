// The list of contacts, and finding one. What is looked for is posted: an address has no place in a page's own address.
import { parseContactId } from "../../base/ids.ts";
import { findPerson } from "../../flow/find-person.ts";
import { findCards, loadCardPage } from "../../store/contact-cards.ts";
import type { WebDependencies } from "../dependencies.ts";
import { fromStore } from "../errors.ts";
import { numberIn } from "./number-in.ts";
import { contactsPage, foundPage, SEARCH_FIELD } from "./views/contacts-page.tsx";
import { type AdminVisit, goTo, orRefuse, readFields } from "./visit.ts";

const PAGE_CONTACTS = 50;
const MAX_SEARCH_CHARS = 254; // no address is longer

/** Shows the newest contacts, or those before one. */
export async function showContacts({ flow }: WebDependencies, { c, frame }: AdminVisit): Promise<Response> {
  const asked = c.req.query("before");
  const before = asked === undefined ? null : orRefuse(parseContactId(numberIn(asked) ?? 0), "not-found");
  const cards = await fromStore(loadCardPage(flow.db, { before, limit: PAGE_CONTACTS + 1 }));
  const [shown, hasMore] = [cards.slice(0, PAGE_CONTACTS), cards.length > PAGE_CONTACTS];
  const isErased = c.req.query("done") === "erased";
  const jobsUnderWay = isErased ? (numberIn(c.req.query("jobs")) ?? 0) : 0;
  return c.html(contactsPage(frame, { cards: shown, hasMore, isErased, jobsUnderWay }));
}

/** Opens the one contact that has the address or id, or lists those that begin with what was typed. */
export async function findContact({ flow }: WebDependencies, visit: AdminVisit): Promise<Response> {
  const field = await readFields(visit);
  const typed = field(SEARCH_FIELD).trim().slice(0, MAX_SEARCH_CHARS);
  if (typed === "") return goTo(visit, "/admin/contacts");
  const person = await fromStore(findPerson(flow.db, typed));
  const exact = person.kind === "ok" ? person.value.contacts : [];
  const [only, another] = exact;
  if (only !== undefined && another === undefined) return goTo(visit, `/admin/contacts/${only.contactId}`);
  const cards = exact.length > 0 ? exact : await fromStore(findCards(flow.db, typed, PAGE_CONTACTS + 1));
  const page = { typed, cards: cards.slice(0, PAGE_CONTACTS), hasMore: cards.length > PAGE_CONTACTS };
  return visit.c.html(foundPage(visit.frame, page), cards.length === 0 ? 404 : 200);
}
