// Writes templates/contacts.csv: 1,000 contacts in every state of the upgrade, the same ones each time.
// By hand: npx tsx test/support/write-sample-contacts.ts
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { stringify } from "csv-stringify/sync";
import { CONTACT_COLUMNS } from "../../src/consent/imported-contact.ts";
import { COUNTRIES, type Country } from "../templates/sample-people.ts";

/** Where the contacts stand that ship with the product. */
export const SAMPLE_CONTACTS_FILE = fileURLToPath(new URL("../../templates/contacts.csv", import.meta.url));

type Row = Readonly<Record<(typeof CONTACT_COLUMNS)[number], string>>;

/** How a number of contacts stands in the CRM before the upgrade; what is left out is blank, or no. */
interface State {
  readonly count: number;
  readonly name: string;
  readonly mailed?: true;
  readonly mark?: true;
  readonly consent?: "granted" | "withdrawn";
  readonly unsubscribed?: string;
  readonly suppressed?: "hard-bounce" | "complaint" | "manual" | "erased";
  readonly address?: "invalid" | "none";
  /** Has the address of a contact in the state named, as it stands there or in capitals. */
  readonly shares?: { readonly state: string; readonly inCapitals?: true };
}

const NEWSLETTER = "newsletter";
const ALL_TYPES = "newsletter;event-invitations;product-news;offers";

const STATES: readonly State[] = [
  { count: 354, name: "mailed", mailed: true },
  { count: 178, name: "never mailed" },
  { count: 28, name: "marked", mark: true },
  { count: 34, name: "marked, mailed", mark: true, mailed: true },
  { count: 62, name: "granted, mailed", consent: "granted", mailed: true },
  { count: 18, name: "granted", consent: "granted" },
  { count: 32, name: "withdrawn, mailed", consent: "withdrawn", mailed: true },
  { count: 9, name: "withdrawn", consent: "withdrawn" },
  { count: 12, name: "granted, marked", consent: "granted", mark: true, mailed: true },
  { count: 8, name: "withdrawn, marked", consent: "withdrawn", mark: true, mailed: true },
  { count: 40, name: "no newsletter, mailed", unsubscribed: NEWSLETTER, mailed: true },
  { count: 12, name: "no newsletter", unsubscribed: NEWSLETTER },
  { count: 14, name: "no invitations", unsubscribed: "event-invitations", mailed: true },
  { count: 12, name: "no news, no offers", unsubscribed: "product-news;offers", mailed: true },
  { count: 10, name: "no offers", unsubscribed: "offers" },
  { count: 12, name: "no newsletter, no offers", unsubscribed: "newsletter;offers", mailed: true },
  { count: 8, name: "nothing at all", unsubscribed: ALL_TYPES, mailed: true },
  { count: 9, name: "granted, no newsletter", consent: "granted", unsubscribed: NEWSLETTER, mailed: true },
  { count: 4, name: "marked, no newsletter", mark: true, unsubscribed: NEWSLETTER, mailed: true },
  { count: 20, name: "bounced", suppressed: "hard-bounce", mailed: true },
  { count: 4, name: "bounced, marked", suppressed: "hard-bounce", mark: true, mailed: true },
  // A complaint withdraws: the systems that record the one record the other too.
  { count: 9, name: "complained", suppressed: "complaint", consent: "withdrawn", mailed: true },
  { count: 8, name: "barred", suppressed: "manual", mailed: true },
  { count: 5, name: "barred, granted", suppressed: "manual", consent: "granted", mailed: true },
  { count: 6, name: "erased", suppressed: "erased" },
  { count: 14, name: "broken address, mailed", address: "invalid", mailed: true },
  { count: 6, name: "broken address", address: "invalid" },
  { count: 9, name: "no address, mailed", address: "none", mailed: true },
  { count: 3, name: "no address, marked", address: "none", mark: true },
  { count: 6, name: "no address", address: "none" },
  { count: 16, name: "shares with mailed", shares: { state: "mailed" }, mailed: true },
  { count: 12, name: "shares in capitals", shares: { state: "granted, mailed", inCapitals: true } },
  { count: 6, name: "shares as the third", shares: { state: "mailed", inCapitals: true }, mailed: true },
  { count: 6, name: "shares with withdrawn", shares: { state: "withdrawn, mailed" }, mailed: true },
  { count: 5, name: "shares with bounced", shares: { state: "bounced" }, mailed: true },
  { count: 4, name: "granted, shares", shares: { state: "never mailed" }, consent: "granted" },
  { count: 5, name: "barred, shares", shares: { state: "no offers" }, suppressed: "manual" },
];

const NO_MAILINGS_COMPANIES: ReadonlySet<string> = new Set(["c-04", "c-13", "c-26", "c-35", "c-43", "c-51"]);
const BROKEN_ADDRESSES = [
  "{name}(at)example.com",
  "{name}@",
  "@example.org",
  "{name}@example",
  "{name}@example,com",
  "{name} @example.net",
  "{name}..x@example.org",
  "{name}@@example.com",
  "unknown",
  "n/a",
] as const;
const PRIVATE_DOMAINS = ["example.com", "example.org", "example.net"] as const;
const CONTACTS = 1_000;
const STRIDE = 617; // has no factor in common with 1,000, so that every place in the file is taken once

/** Gives the sample contacts as CSV, byte for byte as they stand in the repository. */
export function formatSampleContacts(): string {
  const states = spreadStates();
  const countries = COUNTRIES.flatMap((country) => Array.from({ length: country.share }, () => country));
  const seen = new Map<string, number>();
  const rows = states.map((state, index): Row => {
    const country = pick(countries, index * 37);
    const turn = seen.get(country.language) ?? 0;
    seen.set(country.language, turn + 1);
    return contactRow({ state, country, index, turn });
  });
  return stringify(shareAddresses(rows, states), { header: true, columns: [...CONTACT_COLUMNS] });
}

/** Spreads the states over the file, so that each turns up everywhere in it. */
function spreadStates(): readonly State[] {
  const inTurn = STATES.flatMap((state) => Array.from({ length: state.count }, () => state));
  const placed = inTurn.map((state, index) => ({ state, place: (index * STRIDE) % CONTACTS }));
  return placed.sort((one, other) => one.place - other.place).map(({ state }) => state);
}

interface Contact {
  readonly state: State;
  readonly country: Country;
  /** Place in the file, from 0. */
  readonly index: number;
  /** Place among the contacts of the country, from 0. */
  readonly turn: number;
}

function contactRow(contact: Contact): Row {
  const { state, country, index } = contact;
  const isErased = state.suppressed === "erased";
  const company = isErased || index % 7 === 3 ? null : companyOf(contact);
  const name = nameOf(contact);
  return {
    id: `crm-${String(index + 1).padStart(4, "0")}`,
    email: emailOf(contact, { name, company }),
    name: isErased ? "" : name,
    language: isErased || index % 29 === 5 ? "" : country.language,
    company_id: company?.id ?? "",
    company_name: company?.name ?? "",
    company_no_mailings: company === null ? "" : yesNo(NO_MAILINGS_COMPANIES.has(company.id)),
    no_mailings: yesNo(state.mark === true),
    mailed_before: yesNo(state.mailed === true),
    e_marketing: state.consent ?? "",
    e_marketing_at: state.consent === undefined ? "" : changedAt(index),
    unsubscribed: state.unsubscribed ?? "",
    suppressed: state.suppressed ?? "",
  };
}

/** Every first name meets every last name before a pair comes back, so that addresses differ. */
function nameOf({ country, turn }: Contact): string {
  const first = country.first.split(" ");
  const last = country.last.split(" ");
  return `${pick(first, turn)} ${pick(last, Math.floor(turn / first.length) + (turn % first.length))}`;
}

interface Company {
  readonly id: string;
  readonly name: string;
}

function companyOf({ country, turn }: Contact): Company {
  const before = COUNTRIES.slice(0, COUNTRIES.indexOf(country));
  const count = before.reduce((sum, each) => sum + each.companies.split("|").length, 0);
  const companies = country.companies.split("|");
  const place = (turn + 3 * Math.floor(turn / companies.length)) % companies.length;
  return { id: `c-${String(count + place + 1).padStart(2, "0")}`, name: pick(companies, place) };
}

function emailOf(
  { state, index }: Contact,
  { name, company }: { readonly name: string; readonly company: Company | null },
): string {
  const local = slug(name, ".");
  if (state.address === "none") return "";
  if (state.address === "invalid") {
    return pick(BROKEN_ADDRESSES, Math.floor(index / 7)).replace("{name}", local);
  }
  const domain = company === null ? pick(PRIVATE_DOMAINS, index) : `${slug(company.name, "-")}.example`;
  return `${local}@${domain}`;
}

/** Gives the contacts that share an address the address, and the company, of the one they share it with. */
function shareAddresses(rows: readonly Row[], states: readonly State[]): Row[] {
  const turns = new Map<State, number>();
  return rows.map((row, index) => {
    const state = pick(states, index);
    if (state.shares === undefined) return row;
    const turn = turns.get(state) ?? 0;
    turns.set(state, turn + 1);
    const others = rows.filter((_, other) => pick(states, other).name === state.shares?.state);
    const { email, company_id, company_name, company_no_mailings } = pick(others, turn);
    const written = state.shares.inCapitals ? email.replace(/^[^@]+/, (local) => local.toUpperCase()) : email;
    return { ...row, email: written, company_id, company_name, company_no_mailings };
  });
}

function slug(text: string, separator: string): string {
  const plain = text.toLowerCase().replaceAll("ø", "o").replaceAll("æ", "ae").replaceAll("ł", "l");
  const words =
    plain
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .match(/[a-z0-9]+/g) ?? [];
  return words.join(separator);
}

/** A day in 2019 to 2025; every third with a time, as systems write either. */
function changedAt(index: number): string {
  const day = new Date(Date.UTC(2019, 0, 1 + ((index * 13) % 2_500), index % 24, 30)).toISOString();
  return index % 3 === 0 ? day : day.slice(0, 10);
}

function yesNo(value: boolean): string {
  return value ? "yes" : "no";
}

function pick<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError("Cannot pick from a list: it is empty");
  return item;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(SAMPLE_CONTACTS_FILE, formatSampleContacts());
}
