// The sample contacts: made by their generator, in every state of the upgrade, and with the totals expected.json has.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SAMPLE_CONTACTS } from "../../src/cli/samples.ts";
import { formatSampleContacts } from "../support/write-sample-contacts.ts";
import { readExpected } from "./expected.ts";
import { readContacts, reckonRecipients } from "./reckon-recipients.ts";

const CSV = readFileSync(SAMPLE_CONTACTS, "utf8");
const CONTACTS = readContacts(CSV);

type Contact = (typeof CONTACTS)[number];

function count(holds: (contact: Contact) => boolean): number {
  return CONTACTS.filter(holds).length;
}

test("formatSampleContacts gives the file that ships", () => {
  expect(formatSampleContacts()).toBe(CSV);
});

test("there are a thousand contacts, each with an id of its own", () => {
  expect(new Set(CONTACTS.map(({ id }) => id)).size).toBe(1_000);
  expect(CONTACTS).toHaveLength(1_000);
});

test.each<[string, number, (contact: Contact) => boolean]>([
  [
    "mailed before, nothing else",
    200,
    (c) => c.mailed_before === "yes" && c.e_marketing === "" && c.no_mailings === "no",
  ],
  ["never mailed", 150, (c) => c.mailed_before === "no" && c.e_marketing === "" && c.no_mailings === "no"],
  ["marked, never mailed", 20, (c) => c.no_mailings === "yes" && c.mailed_before === "no"],
  [
    "marked, mailed before",
    20,
    (c) => c.no_mailings === "yes" && c.mailed_before === "yes" && c.e_marketing === "",
  ],
  ["marked, consent granted", 8, (c) => c.no_mailings === "yes" && c.e_marketing === "granted"],
  ["marked, consent withdrawn", 5, (c) => c.no_mailings === "yes" && c.e_marketing === "withdrawn"],
  ["consent granted", 50, (c) => c.e_marketing === "granted"],
  ["consent withdrawn", 30, (c) => c.e_marketing === "withdrawn"],
  ["company without mailings", 40, (c) => c.company_no_mailings === "yes"],
  [
    "consent granted, company without mailings",
    3,
    (c) => c.e_marketing === "granted" && c.company_no_mailings === "yes",
  ],
  ["no company", 100, (c) => c.company_id === ""],
  ["no newsletter", 50, (c) => unsubscribedFrom(c, "newsletter")],
  ["no invitations", 10, (c) => unsubscribedFrom(c, "event-invitations")],
  ["no product news", 10, (c) => unsubscribedFrom(c, "product-news")],
  ["no offers", 10, (c) => unsubscribedFrom(c, "offers")],
  ["several types", 20, (c) => c.unsubscribed?.includes(";") === true],
  ["bounced", 15, (c) => c.suppressed === "hard-bounce"],
  ["complained", 5, (c) => c.suppressed === "complaint"],
  ["barred by hand", 5, (c) => c.suppressed === "manual"],
  ["erased", 5, (c) => c.suppressed === "erased"],
  ["no address", 10, (c) => c.email === ""],
  ["broken address", 10, (c) => c.email !== "" && !/^[^@\s()]+@[^@\s,]+\.[a-z]+$/.test(c.email ?? "")],
  ["no language", 20, (c) => c.language === ""],
  ["Dutch", 200, (c) => c.language === "nl"],
  ["German", 100, (c) => c.language === "de"],
  ["French", 50, (c) => c.language === "fr"],
  ["Norwegian", 50, (c) => c.language === "nb"],
  ["English", 50, (c) => c.language === "en"],
])("the contacts show: %s", (_, least, holds) => {
  expect(count(holds)).toBeGreaterThanOrEqual(least);
});

test("some contacts share an address, some as it stands, some in capitals, and some are three", () => {
  const written = groupSizes(({ email }) => email ?? "");
  const folded = groupSizes(({ email }) => (email ?? "").toLowerCase());
  expect(folded.filter((size) => size === 2).length).toBeGreaterThanOrEqual(20);
  expect(folded.filter((size) => size === 3).length).toBeGreaterThanOrEqual(3);
  expect(written.filter((size) => size === 2).length).toBeGreaterThanOrEqual(10);
  expect(folded.filter((size) => size > 1).length).toBeGreaterThan(written.filter((size) => size > 1).length);
});

test("some sixty companies have one name and one mark each", () => {
  const companies = CONTACTS.filter(({ company_id }) => company_id !== "");
  const ids = new Set(companies.map(({ company_id }) => company_id));
  const told = new Set(companies.map((c) => [c.company_id, c.company_name, c.company_no_mailings].join("|")));
  expect(ids.size).toBe(60);
  expect(told.size).toBe(60);
});

test("all addresses are under the domains kept for examples", () => {
  const domains = CONTACTS.flatMap(({ email = "" }) =>
    email.includes("@") ? [email.split("@").at(-1) ?? ""] : [],
  );
  expect(
    domains.filter((domain) => !/^(?:|example[.,]?(?:com|org|net)?|[a-z0-9-]+\.example)$/.test(domain)),
  ).toEqual([]);
});

test("expected.json has the totals a plain reckoning of the file gives", () => {
  const { upgrade, recipients } = readExpected();
  expect(reckonRecipients(CSV)).toEqual({ upgrade, recipients });
});

function unsubscribedFrom(contact: Contact, type: string): boolean {
  return contact.unsubscribed?.split(";").includes(type) === true;
}

function groupSizes(key: (contact: Contact) => string): readonly number[] {
  const sizes = new Map<string, number>();
  for (const contact of CONTACTS)
    if (contact.email !== "") sizes.set(key(contact), (sizes.get(key(contact)) ?? 0) + 1);
  return [...sizes.values()];
}
