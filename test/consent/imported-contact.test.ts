// One line of an import: every column, every problem, and what it changes of the standing.
import { describe, expect, test, vi } from "vitest";
import type { ExternalId, SubscriptionTypeKey } from "../../src/base/ids.ts";
import type { ImportFields } from "../../src/consent/import-columns.ts";
import { CONTACT_COLUMNS, parseImportedContact, planImport } from "../../src/consent/imported-contact.ts";
import { builtInSource, CONSENT, E_MARKETING, LEGITIMATE_INTEREST } from "../../src/consent/purpose.ts";
import { type Consent, evolve } from "../../src/consent/standing.ts";
import { SUPPRESSION_REASONS } from "../../src/consent/suppression.ts";
import {
  A_DAY_AFTER,
  A_DAY_BEFORE,
  aChange,
  aConsent,
  anImportContext,
  anImportedContact,
  aStanding,
  aSubscription,
  aSubscriptionChange,
  NEWSLETTER,
  NOON,
  OFFERS,
} from "../support/builders.ts";

const ID = { id: "crm-17" };

function contactOf(fields: ImportFields) {
  const parsed = parseImportedContact({ ...ID, ...fields }, anImportContext());
  if (parsed.kind === "error") throw new Error(JSON.stringify(parsed.error));
  return parsed.value.row;
}

function problemsOf(fields: ImportFields) {
  const parsed = parseImportedContact(fields, anImportContext());
  return parsed.kind === "error" ? parsed.error.map(({ column }) => column) : [];
}

describe("parseImportedContact", () => {
  test("parseImportedContact reads every column", () => {
    const fields = {
      id: "crm-17",
      email: " Ann@Example.com ",
      name: "Ann Bell",
      language: "pt-BR",
      company_id: "c-1",
      company_name: "Haringkade Metaal",
      company_no_mailings: "yes",
      no_mailings: "no",
      mailed_before: "YES",
      e_marketing: "granted",
      e_marketing_at: "2025-05-31",
      unsubscribed: "newsletter; offers ;newsletter;",
      suppressed: "hard-bounce",
    };
    expect(Object.keys(fields)).toEqual(CONTACT_COLUMNS);
    expect(parseImportedContact(fields, anImportContext())).toEqual({
      kind: "ok",
      value: {
        warnings: [],
        row: {
          externalId: "crm-17",
          email: "Ann@Example.com",
          name: "Ann Bell",
          language: "pt-BR",
          company: { externalId: "c-1", name: "Haringkade Metaal", hasNoMailings: true },
          hasNoMailingsMark: false,
          wasMailedBefore: true,
          eMarketing: { state: "granted", at: new Date("2025-05-31T00:00:00Z") },
          unsubscribedTypes: ["newsletter", "offers"],
          suppression: "hard-bounce",
          withdrawnBasis: LEGITIMATE_INTEREST,
        },
      },
    });
  });

  test("parseImportedContact takes what is not there, empty or null for nothing said", () => {
    const nothing = anImportedContact({ email: null });
    const empty = Object.fromEntries(
      CONTACT_COLUMNS.map((column) => [column, column === "id" ? "crm-17" : " "]),
    );
    const none = Object.fromEntries(
      CONTACT_COLUMNS.map((column) => [column, column === "id" ? "crm-17" : null]),
    );
    expect(contactOf({})).toEqual(nothing);
    expect(contactOf(empty)).toEqual(nothing);
    expect(contactOf(none)).toEqual(nothing);
  });

  test.each<[unknown, boolean]>([
    ["yes", true],
    ["Yes", true],
    ["true", true],
    ["1", true],
    [true, true],
    [1, true],
    ["no", false],
    ["FALSE", false],
    ["0", false],
    [false, false],
    [0, false],
  ])("parseImportedContact reads %o as %o", (value, expected) => {
    expect(contactOf({ no_mailings: value, mailed_before: value })).toMatchObject({
      hasNoMailingsMark: expected,
      wasMailedBefore: expected,
    });
  });

  test("parseImportedContact takes a number for an id, and the mark of a company for unknown", () => {
    expect(contactOf({ id: 17, company_id: 4 })).toMatchObject({
      externalId: "17",
      company: { externalId: "4", name: null, hasNoMailings: null },
    });
  });

  test.each(SUPPRESSION_REASONS)("parseImportedContact reads the bar %s", (suppressed) => {
    expect(contactOf({ suppressed }).suppression).toBe(suppressed);
  });

  test.each(["ann@example", "ann", "ann@example.com, ben@example.com"])(
    "parseImportedContact drops the address %j with a warning that does not quote it, and keeps the person",
    (email) => {
      const parsed = parseImportedContact({ ...ID, email }, anImportContext());
      if (parsed.kind === "error") throw new Error("Refused");
      expect(parsed.value.row).toEqual(anImportedContact({ email: null }));
      expect(parsed.value.warnings.map(({ column }) => column)).toEqual(["email"]);
      expect(JSON.stringify(parsed.value.warnings)).not.toContain("ann");
    },
  );

  test.each<[string, ImportFields, readonly string[]]>([
    ["no id", {}, ["id"]],
    ["an empty id", { id: " " }, ["id"]],
    ["an id that is too long", { id: "x".repeat(201) }, ["id"]],
    ["an id with a control character", { id: "a\u0007b" }, ["id"]],
    ["an unknown column", { ...ID, e_mail: "ann@example.com" }, ["e_mail"]],
    ["a list", { ...ID, unsubscribed: ["newsletter"] }, ["unsubscribed"]],
    ["an object", { ...ID, name: { first: "Ann" } }, ["name"]],
    ["a NUL", { ...ID, name: "Ann\0" }, ["name"]],
    ["no language code", { ...ID, language: "Dutch (NL)" }, ["language"]],
    ["neither yes nor no", { ...ID, no_mailings: "perhaps" }, ["no_mailings"]],
    ["neither yes nor no", { ...ID, mailed_before: "2" }, ["mailed_before"]],
    ["a company's mark without a company", { ...ID, company_no_mailings: "yes" }, ["company_id"]],
    ["a company's id with a control character", { ...ID, company_id: "c\u0000" }, ["company_id"]],
    ["an unknown state", { ...ID, e_marketing: "yes", e_marketing_at: "2025-05-31" }, ["e_marketing"]],
    ["a consent without a date", { ...ID, e_marketing: "granted" }, ["e_marketing_at"]],
    [
      "a type that cannot be",
      { ...ID, unsubscribed: "news letter;Offers" },
      ["unsubscribed", "unsubscribed"],
    ],
    ["an unknown bar", { ...ID, suppressed: "bounce" }, ["suppressed"]],
    [
      "many at once",
      { language: "?", no_mailings: "?", e_marketing: "?", suppressed: "?", unsubscribed: "?", more: "?" },
      ["more", "id", "language", "no_mailings", "e_marketing", "unsubscribed", "suppressed"],
    ],
  ])("parseImportedContact names every column of a line with %s", (_, fields, columns) => {
    expect(problemsOf(fields)).toEqual(columns);
  });

  test.each([
    ["a day", "2025-05-31", "2025-05-31T00:00:00.000Z"],
    ["a moment", "2025-05-31T14:30:05.123Z", "2025-05-31T14:30:05.123Z"],
    ["a moment in another zone", "2025-05-31T14:30+02:00", "2025-05-31T12:30:00.000Z"],
    ["a moment as databases print it", "2025-05-31 14:30:05.123456+0200", "2025-05-31T12:30:05.123Z"],
    ["a moment without a zone", "2025-05-31T14:30", "2025-05-31T14:30:00.000Z"],
    ["a leap day", "2024-02-29", "2024-02-29T00:00:00.000Z"],
  ])("parseImportedContact reads %s, whatever zone the machine is in", (_, text, moment) => {
    for (const zone of ["UTC", "Pacific/Auckland", "America/Los_Angeles"]) {
      vi.stubEnv("TZ", zone);
      const { eMarketing } = contactOf({ e_marketing: "withdrawn", e_marketing_at: text });
      expect(eMarketing?.at?.toISOString()).toBe(moment);
    }
  });

  test.each([
    "05/06/2025",
    "5",
    "2025",
    "2025-05",
    "2025-02-30",
    "2025-13-01",
    "2025-05-31T25:00",
    "yesterday",
  ])("parseImportedContact refuses the date %j rather than guess", (text) => {
    expect(problemsOf({ ...ID, e_marketing: "granted", e_marketing_at: text })).toEqual(["e_marketing_at"]);
  });

  test("parseImportedContact takes who withdrew for withdrawn whatever the date, and warns", () => {
    for (const fields of [{ e_marketing_at: "31/05/2025" }, {}]) {
      const parsed = parseImportedContact({ ...ID, e_marketing: "withdrawn", ...fields }, anImportContext());
      expect(parsed).toMatchObject({
        kind: "ok",
        value: {
          row: { eMarketing: { state: "withdrawn", at: null } },
          warnings: [{ column: "e_marketing_at" }],
        },
      });
    }
  });

  test("parseImportedContact refuses a consent dated ahead, and takes a withdrawal dated ahead", () => {
    const e_marketing_at = A_DAY_AFTER.toISOString();
    expect(problemsOf({ ...ID, e_marketing: "granted", e_marketing_at })).toEqual(["e_marketing_at"]);
    expect(contactOf({ e_marketing: "withdrawn", e_marketing_at }).eMarketing?.state).toBe("withdrawn");
    expect(contactOf({ e_marketing: "granted", e_marketing_at: NOON.toISOString() }).eMarketing?.at).toEqual(
      NOON,
    );
  });
});

describe("planImport", () => {
  const stating = (state: Consent["state"], at: Date) => anImportedContact({ eMarketing: { state, at } });
  const having = (fields: Partial<Consent>) =>
    aStanding({ consentByPurpose: new Map([[E_MARKETING, aConsent(fields)]]) });
  const ASSUMED = { legalBasis: LEGITIMATE_INTEREST, source: builtInSource("upgrade") };

  test("planImport brings nothing for a contact that says nothing", () => {
    expect(planImport(anImportedContact(), aStanding(), { at: NOON })).toEqual([]);
  });

  test.each([
    ["granted", CONSENT],
    ["withdrawn", LEGITIMATE_INTEREST],
  ] as const)(
    "planImport records a first %s with the date it was given, on its ground",
    (state, legalBasis) => {
      expect(planImport(stating(state, A_DAY_BEFORE), aStanding(), { at: NOON })).toEqual([
        aChange({ state, legalBasis, source: builtInSource("import"), at: A_DAY_BEFORE }),
      ]);
    },
  );

  test("planImport takes a complaint for a withdrawal, once", () => {
    const contact = anImportedContact({ suppression: "complaint" });
    const changes = planImport(contact, aStanding(), { at: NOON });
    expect(changes).toMatchObject([
      { purpose: E_MARKETING, state: "withdrawn", source: "complaint", at: NOON },
    ]);
    const after = changes.reduce(evolve, aStanding());
    expect(planImport(contact, after, { at: A_DAY_AFTER })).toEqual([]);
  });

  const withEMarketing = (consent: Partial<Consent>) =>
    aStanding({ consentByPurpose: new Map([[E_MARKETING, aConsent(consent)]]) });

  test.each<[string, Partial<Consent>, number]>([
    ["assumed at the upgrade", { legalBasis: LEGITIMATE_INTEREST, source: builtInSource("upgrade") }, 1],
    ["claimed by the sender", { legalBasis: LEGITIMATE_INTEREST, source: builtInSource("user") }, 1],
    ["given by the contact", {}, 0],
    ["withdrawn", { state: "withdrawn" }, 0],
  ])("planImport takes a mark for a withdrawal of a consent that was %s, once", (_, consent, expected) => {
    const contact = anImportedContact({ hasNoMailingsMark: true });
    const record = withEMarketing(consent);
    const changes = planImport(contact, record, { at: NOON });
    expect(changes.map((each) => [each.kind, "state" in each && each.state, each.comment])).toEqual(
      Array(expected).fill(["consent", "withdrawn", 'Marked "no mailings"']),
    );
    expect(planImport(contact, changes.reduce(evolve, record), { at: A_DAY_AFTER })).toEqual([]);
  });

  test("planImport records the opt-outs that are not on record, at the time of the import", () => {
    const standing = aStanding({
      subscriptionByType: new Map<SubscriptionTypeKey, ReturnType<typeof aSubscription>>([
        [NEWSLETTER, aSubscription({ choice: "unsubscribed" })],
        [OFFERS, aSubscription({ choice: "subscribed" })],
      ]),
    });
    const contact = anImportedContact({ unsubscribedTypes: [NEWSLETTER, OFFERS] });
    const optOut = aSubscriptionChange({
      subscriptionType: OFFERS,
      choice: "unsubscribed",
      source: builtInSource("import"),
      at: A_DAY_AFTER,
    });
    expect(planImport(contact, standing, { at: A_DAY_AFTER })).toEqual([{ ...optOut, isUndated: true }]);
  });

  test.each<[string, Consent["state"], Date, Partial<Consent>, boolean]>([
    ["raises a withdrawal by a later consent", "granted", A_DAY_AFTER, { state: "withdrawn" }, true],
    ["leaves a withdrawal at an older consent", "granted", A_DAY_BEFORE, { state: "withdrawn" }, false],
    ["leaves a withdrawal at a consent of the same moment", "granted", NOON, { state: "withdrawn" }, false],
    ["lowers a consent by a later withdrawal", "withdrawn", A_DAY_AFTER, {}, true],
    ["lowers a consent by a withdrawal of the same moment", "withdrawn", NOON, {}, true],
    ["leaves a consent given after the withdrawal", "withdrawn", A_DAY_BEFORE, {}, false],
    ["lowers an assumed consent by any withdrawal", "withdrawn", A_DAY_BEFORE, ASSUMED, true],
    ["leaves a consent at a later one", "granted", A_DAY_AFTER, {}, false],
    ["leaves an assumed consent at a later one", "granted", A_DAY_AFTER, ASSUMED, false],
    [
      "keeps a later withdrawal beside the one on record",
      "withdrawn",
      A_DAY_AFTER,
      { state: "withdrawn" },
      true,
    ],
    ["leaves a withdrawal at an older one", "withdrawn", A_DAY_BEFORE, { state: "withdrawn" }, false],
  ])("planImport %s", (_, state, at, recorded, isChanged) => {
    expect(planImport(stating(state, at), having(recorded), { at: A_DAY_AFTER })).toHaveLength(
      isChanged ? 1 : 0,
    );
  });

  // Seen in a merge of two systems: both know of a withdrawal, one of them of the last, and the older consent came after.
  test("planImport lets no consent through that lies between two withdrawals", () => {
    const imports = [stating("withdrawn", A_DAY_AFTER), stating("granted", NOON)];
    const after = imports.reduce(
      (standing, contact) => planImport(contact, standing, { at: A_DAY_AFTER }).reduce(evolve, standing),
      having({ state: "withdrawn", changedAt: A_DAY_BEFORE }),
    );
    expect(after.consentByPurpose.get(E_MARKETING)?.state).toBe("withdrawn");
  });

  test("planImport leaves the consent a contact gave on the page, however often the old file comes back", () => {
    const old = stating("withdrawn", A_DAY_BEFORE);
    const standing = having({ source: builtInSource("preferences-page"), changedAt: NOON });
    expect(planImport(old, standing, { at: A_DAY_AFTER })).toEqual([]);
  });

  test("planImport speaks of the contact whose standing it is", () => {
    const contact = anImportedContact({
      externalId: "crm-99" as ExternalId,
      unsubscribedTypes: [NEWSLETTER],
    });
    expect(planImport(contact, aStanding(), { at: NOON }).map(({ contactId }) => contactId)).toEqual([17]);
  });
});
