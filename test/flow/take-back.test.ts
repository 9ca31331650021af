// Imports of every kind, and what is left when they are taken back.
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { BatchId } from "../../src/base/ids.ts";
import { addressKey } from "../../src/consent/contact.ts";
import type { PreferenceRequest } from "../../src/consent/decide-changes.ts";
import { decideSend } from "../../src/consent/decide-send.ts";
import type { ImportFields } from "../../src/consent/import-columns.ts";
import { builtInSource, CONSENT, E_MARKETING } from "../../src/consent/purpose.ts";
import { recordDelivery, suppressAddress } from "../../src/flow/bar-address.ts";
import { changePreferences } from "../../src/flow/change-preferences.ts";
import type { KeyedDependencies } from "../../src/flow/dependencies.ts";
import { type ImportKindName, importKind } from "../../src/flow/import-kinds.ts";
import type { LineReport } from "../../src/flow/import-lines.ts";
import { loadCatalogue } from "../../src/flow/load-catalogue.ts";
import { recordChange } from "../../src/flow/record-change.ts";
import { takeBack } from "../../src/flow/take-back.ts";
import { loadCard } from "../../src/store/contact-cards.ts";
import { loadOwnStandings, lockContact } from "../../src/store/standings.ts";
import { loadSuppressions } from "../../src/store/suppressions.ts";
import { email, id as externalId } from "../store/values.ts";
import {
  A_DAY_AFTER,
  aCandidate,
  aMailing,
  aPayload,
  NEWSLETTER,
  NOON,
  OFFERS,
  TOKEN_KEYS,
} from "../support/builders.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";
import { numbered } from "../support/import-lines.ts";

const DAY_MS = 24 * 60 * 60 * 1_000;

let database: TestDatabase;
let now = NOON;
let deps: KeyedDependencies;

beforeAll(async () => {
  database = await openTestDatabase();
  deps = { db: database.db, log: database.log, clock: () => now, tokenKeys: TOKEN_KEYS };
});
afterAll(() => database.close());
beforeEach(async () => {
  now = NOON;
});

async function importing(kind: ImportKindName, ...lines: readonly ImportFields[]) {
  const reports: LineReport[] = [];
  const observer = { onReport: (report: LineReport) => void reports.push(report), onProgress: () => {} };
  const request = { label: null, by: null, requestKey: null };
  const result = await importKind(deps, kind, request, { lines: numbered(lines), observer });
  // Every write at a moment of its own, as it is outside tests.
  now = new Date(now.getTime() + 1_000);
  return { ...result, reports };
}

async function takingBack(batchId: BatchId) {
  const kept: string[] = [];
  const observer = { onProgress: () => {}, onKept: (told: string) => void kept.push(told) };
  const outcome = await takeBack(deps, { batchId, what: "import", by: "An admin" }, observer);
  now = new Date(now.getTime() + 1_000);
  return { outcome, kept };
}

async function contactIdOf(id: string) {
  const card = await loadCard(database.db, externalId(id));
  if (card === null) throw new Error("Not imported");
  return card.contactId;
}

async function press(id: string, request: PreferenceRequest) {
  await changePreferences(deps, {
    token: aPayload({ contactId: await contactIdOf(id) }),
    request,
    wording: "page-en-1",
    language: "en",
    catalogue: await loadCatalogue(database.db),
    network: null,
  });
}

/** All that is on record and can be taken back, as rows without numbers. */
async function onRecord() {
  const { db } = database;
  const contacts = await db
    .selectFrom("contacts")
    .leftJoin("companies", "companies.id", "contacts.company_id")
    .select(["contacts.external_id", "contacts.email", "contacts.address_key", "contacts.name"])
    .select(["contacts.language", "contacts.has_no_mailings_mark", "contacts.was_mailed_before"])
    .select("companies.external_id as company")
    .orderBy("contacts.external_id")
    .execute();
  const companies = await db
    .selectFrom("companies")
    .select(["external_id", "name", "has_no_mailings"])
    .orderBy("external_id")
    .execute();
  const consents = await db
    .selectFrom("consents")
    .innerJoin("contacts", "contacts.id", "contact_id")
    .select(["external_id", "purpose", "state", "legal_basis", "source", "consents.changed_at"])
    .orderBy("external_id")
    .orderBy("purpose")
    .execute();
  const subscriptions = await db
    .selectFrom("subscriptions")
    .innerJoin("contacts", "contacts.id", "contact_id")
    .select(["external_id", "subscription_type", "choice", "source", "subscriptions.changed_at"])
    .orderBy("external_id")
    .execute();
  const interests = await db
    .selectFrom("contact_interests")
    .innerJoin("contacts", "contacts.id", "contact_id")
    .select(["external_id", "interest"])
    .orderBy("external_id")
    .orderBy("interest")
    .execute();
  const bars = await db
    .selectFrom("suppressions")
    .select(["address_key", "reason"])
    .where("lifted_at", "is", null)
    .execute();
  return { contacts, companies, consents, subscriptions, interests, bars };
}

function loadLog() {
  return database.db.selectFrom("consent_changes").select(["id", "kind"]).orderBy("id").execute();
}

const ANN = { id: "ann", email: "ann@example.com", name: "Ann", company_id: "acme", company_name: "Acme" };

describe("importKind", () => {
  test("takes companies in, and leaves what a line does not say", async () => {
    const first = await importing("companies", { id: "kade", name: "Kade", no_mailings: "yes" });
    expect(first).toMatchObject({ created: 1, updated: 0 });
    const second = await importing("companies", { id: "kade", name: "Kade BV" }, { id: "" });
    expect(second).toMatchObject({ created: 0, updated: 1, rejected: 1 });
    expect((await onRecord()).companies).toEqual([
      { external_id: "kade", name: "Kade BV", has_no_mailings: true },
    ]);
  });

  test("takes interests in once, and rejects the line of somebody unknown", async () => {
    await importing("contacts", { id: "ivo" });
    const lines = [
      { id: "ivo", interest: "Golf; Newsletter ;Golf" },
      { id: "nobody", interest: "Golf" },
      { id: "ivo", interest: " ; " },
    ];
    const first = await importing("interests", ...lines);
    expect(first).toMatchObject({ created: 2, rejected: 2 });
    expect(first.reports.map(({ line, problems }) => [line.number, problems[0]?.column])).toEqual([
      [4, "interest"],
      [3, "id"],
    ]);
    expect(await importing("interests", ...lines)).toMatchObject({ created: 0, rejected: 2 });
    expect((await onRecord()).interests).toEqual([
      { external_id: "ivo", interest: "Golf" },
      { external_id: "ivo", interest: "Newsletter" },
    ]);
  });

  test("taken back leaves what the contact or an admin said meanwhile, also where that was on record", async () => {
    await importing(
      "contacts",
      { id: "gwen", email: "gwen@example.com" },
      { id: "hugo", email: "hugo@example.com" },
    );
    for (const id of ["gwen", "hugo"]) {
      await importing("consents", { id, purpose: "e-marketing", state: "granted", at: "2026-01-05" });
    }
    const wrong = await importing(
      "consents",
      ...["gwen", "hugo"].map((id) => ({ id, purpose: "e-marketing", state: "withdrawn", at: "2026-02-01" })),
    );
    await press("gwen", { kind: "stop-all" });
    await recordChange(deps, await contactIdOf("hugo"), {
      request: { kind: "consent", purpose: E_MARKETING, state: "withdrawn", legalBasis: CONSENT },
      by: "Privacy desk",
      reason: "Asked by phone",
      source: builtInSource("request"),
    });
    await takingBack(wrong.batchId);
    const { consents } = await onRecord();
    expect(
      consents.filter(({ external_id }) => external_id === "gwen" || external_id === "hugo"),
    ).toMatchObject([
      { state: "withdrawn", source: "preferences-page" },
      { state: "withdrawn", source: "request" },
    ]);
  });

  test("taken back leaves what was said meanwhile also where the import had said it came the same way", async () => {
    const ids = ["nora", "otto", "pia", "quin"];
    await importing("contacts", ...ids.map((id) => ({ id, email: `${id}@example.com` })));
    const wrong = await importing(
      "consents",
      { id: "nora", purpose: "e-marketing", state: "withdrawn", at: "2026-02-01", source: "one-click" },
      {
        id: "nora",
        subscription_type: "offers",
        choice: "unsubscribed",
        at: "2026-02-01",
        source: "one-click",
      },
      { id: "otto", purpose: "e-marketing", state: "withdrawn", at: "2026-02-01", source: "request" },
      { id: "pia", purpose: "e-marketing", state: "withdrawn", at: "2026-02-01", source: "complaint" },
      { id: "quin", purpose: "e-marketing", state: "granted", legal_basis: "consent", at: "2026-02-01" },
    );
    await press("nora", { kind: "stop-all" });
    await press("nora", { kind: "save-choices", choiceByType: new Map([[OFFERS, "unsubscribed"]]) });
    await recordChange(deps, await contactIdOf("otto"), {
      request: { kind: "consent", purpose: E_MARKETING, state: "withdrawn", legalBasis: CONSENT },
      by: "Privacy desk",
      reason: "Asked by phone",
      source: builtInSource("request"),
    });
    await recordDelivery(deps, { email: email("pia@example.com"), outcome: "complaint", at: now }, null);
    await press("quin", { kind: "start-again" });
    // A second time it is on record already.
    const logged = await loadLog();
    await press("nora", { kind: "stop-all" });
    await press("quin", { kind: "start-again" });
    expect(await loadLog()).toEqual(logged);
    await takingBack(wrong.batchId);
    const { consents, subscriptions } = await onRecord();
    expect(consents.filter(({ external_id }) => ids.includes(external_id))).toMatchObject([
      { state: "withdrawn", source: "preferences-page" },
      { state: "withdrawn", source: "request" },
      { state: "withdrawn", source: "complaint" },
      { state: "granted", source: "preferences-page" },
    ]);
    expect(subscriptions.filter(({ external_id }) => ids.includes(external_id))).toMatchObject([
      { choice: "unsubscribed", source: "preferences-page" },
    ]);
  });

  test("takes consents and choices in with their evidence, never a consent past a later withdrawal", async () => {
    await importing("contacts", { id: "cas" });
    const lines = [
      {
        id: "cas",
        purpose: "e-marketing",
        state: "withdrawn",
        at: "2026-02-01",
        source: "email",
        by: "Desk",
      },
      { id: "cas", purpose: "e-marketing", state: "granted", at: "2026-01-15", source: "web-form" },
      { id: "cas", subscription_type: "newsletter", choice: "unsubscribed", at: "2026-02-01" },
      { id: "cas", subscription_type: "newsletter", choice: "subscribed", at: "2026-01-15" },
      {
        id: "cas",
        purpose: "sales-and-service",
        state: "granted",
        at: "2026-01-15",
        legal_basis: "contract",
      },
    ];
    expect(await importing("consents", ...lines)).toMatchObject({ created: 3, rejected: 0 });
    expect(await importing("consents", ...lines)).toMatchObject({ created: 0, rejected: 0 });
    const { consents, subscriptions } = await onRecord();
    expect(consents.filter(({ external_id }) => external_id === "cas")).toMatchObject([
      { purpose: "e-marketing", state: "withdrawn", source: "email" },
      { purpose: "sales-and-service", state: "granted", legal_basis: "contract", source: "import" },
    ]);
    expect(subscriptions.filter(({ external_id }) => external_id === "cas")).toMatchObject([
      { choice: "unsubscribed" },
    ]);
  });

  test("keeps the later of two opt-outs, which a choice from between them does not end", async () => {
    await importing("contacts", { id: "dora" });
    const choosing = (choice: string, at: string) =>
      importing("consents", { id: "dora", subscription_type: "newsletter", choice, at });
    await choosing("unsubscribed", "2026-01-10");
    await choosing("unsubscribed", "2026-01-20");
    await choosing("subscribed", "2026-01-15");
    const [standing] = await loadOwnStandings(deps.db, [externalId("dora")]);
    expect(standing?.subscriptionByType.get(NEWSLETTER)?.choice).toBe("unsubscribed");
  });

  test("opens nothing by a consent from between two withdrawals of the contact's own", async () => {
    await importing("contacts", { id: "edda" });
    await press("edda", { kind: "stop-all" });
    const between = new Date(now.getTime() + DAY_MS);
    now = new Date(now.getTime() + 3 * DAY_MS);
    await press("edda", { kind: "stop-all" });
    const line = { id: "edda", purpose: "e-marketing", state: "granted", at: between.toISOString() };
    await importing("consents", line);
    const [standing] = await loadOwnStandings(deps.db, [externalId("edda")]);
    expect(standing?.consentByPurpose.get(E_MARKETING)?.state).toBe("withdrawn");
  });

  test.each<[string, ImportFields, string]>([
    [
      "an unknown purpose",
      { purpose: "marketing", state: "granted", at: "2026-01-15" },
      "there is no purpose",
    ],
    [
      "an unknown type",
      { subscription_type: "news", choice: "subscribed", at: "2026-01-15" },
      "there is no sub",
    ],
    [
      "an unknown source",
      { purpose: "e-marketing", state: "granted", at: "2026-01-15", source: "x" },
      "source",
    ],
    [
      "a purpose beside a type",
      { purpose: "e-marketing", subscription_type: "offers", at: "2026-01-15" },
      "one",
    ],
    ["no state", { purpose: "e-marketing", at: "2026-01-15" }, "is empty"],
    ["no date", { purpose: "e-marketing", state: "granted" }, "no date"],
    ["a grant dated ahead", { purpose: "e-marketing", state: "granted", at: "2027-01-01" }, "future"],
  ])("rejects a consent with %s", async (_, fields, told) => {
    await importing("contacts", { id: "odd" });
    const { rejected, reports } = await importing("consents", { id: "odd", ...fields });
    expect(rejected).toBe(1);
    expect(reports[0]?.problems.map(({ reason }) => reason).join(" ")).toContain(told);
  });

  test("takes in who left although the date is broken, once and with a warning", async () => {
    await importing("contacts", { id: "left", e_marketing: "granted", e_marketing_at: "2026-01-15" });
    const lines = [
      { id: "left", purpose: "e-marketing", state: "withdrawn", at: "31/05/2026" },
      { id: "left", subscription_type: "offers", choice: "unsubscribed" },
    ];
    const importedAt = now;
    const first = await importing("consents", ...lines);
    expect(first).toMatchObject({ created: 2, rejected: 0, warnings: 2 });
    expect(first.reports[0]).toMatchObject({ kind: "warning", problems: [{ column: "at" }] });
    const [standing] = await loadOwnStandings(deps.db, [externalId("left")]);
    expect(standing?.consentByPurpose.get(E_MARKETING)).toMatchObject({
      state: "withdrawn",
      changedAt: importedAt,
    });
    expect(await importing("consents", ...lines)).toMatchObject({ created: 0, warnings: 2 });
    const contact = { id: "left", e_marketing: "withdrawn", e_marketing_at: "yesterday" };
    expect(await importing("contacts", contact)).toMatchObject({ updated: 0, rejected: 0, warnings: 1 });
    const [after] = await loadOwnStandings(deps.db, [externalId("left")]);
    expect(after?.consentByPurpose).toEqual(standing?.consentByPurpose);
  });

  test("goes on with the batch of a request that comes again", async () => {
    const lines = () => numbered([{ id: "again" }]);
    const request = { label: null, by: null, requestKey: "job-7" };
    const observer = { onReport: () => {}, onProgress: () => {} };
    const first = await importKind(deps, "contacts", request, { lines: lines(), observer });
    const second = await importKind(deps, "contacts", request, { lines: lines(), observer });
    expect(second.batchId).toBe(first.batchId);
  });
});

const GIVEN = { e_marketing: "granted", e_marketing_at: "2026-01-01" };

describe("takeBack", () => {
  test("leaves nothing of an import into an empty store but the ids that the log names", async () => {
    const before = await onRecord();
    const { batchId } = await importing(
      "contacts",
      ANN,
      { id: "bob", email: "bob@example.com", suppressed: "complaint" },
      { id: "cees", unsubscribed: "newsletter" },
    );
    const { outcome } = await takingBack(batchId);
    expect(outcome).toMatchObject({
      kind: "done",
      counts: { retracted: 2, liftedBars: 1, removedContacts: 1, clearedContacts: 2, removedCompanies: 1 },
    });
    const after = await onRecord();
    const emptied = { email: null, address_key: null, name: null, company: null };
    expect(after).toEqual({ ...before, contacts: expect.anything() });
    expect(after.contacts.filter(({ external_id }) => ["ann", "bob", "cees"].includes(external_id))).toEqual([
      expect.objectContaining({ external_id: "bob", ...emptied }),
      expect.objectContaining({ external_id: "cees", ...emptied }),
    ]);
  });

  test("leaves a complaint and a bar by hand that came after the import said the same", async () => {
    const address = email("ida@example.com");
    await importing("contacts", { id: "ida", email: address, ...GIVEN });
    const withdrawn = { e_marketing: "withdrawn", e_marketing_at: "2026-02-01" };
    const said = await importing("contacts", { id: "ida", ...withdrawn, suppressed: "complaint" });
    const barred = await importing("contacts", { id: "ida", suppressed: "manual" });
    await recordDelivery(deps, { email: address, outcome: "complaint", at: now }, null);
    const byHand = { by: "An admin", why: "Asked by phone" };
    expect(await suppressAddress(deps, address, byHand)).toBe(true);
    expect(await suppressAddress(deps, address, byHand)).toBe(false);
    await takingBack(barred.batchId);
    await takingBack(said.batchId);
    const [standing] = await loadOwnStandings(deps.db, [externalId("ida")]);
    expect(standing?.consentByPurpose.get(E_MARKETING)).toMatchObject({ state: "withdrawn" });
    expect(await loadSuppressions(deps.db, addressKey(address))).toMatchObject([
      { reason: "complaint", lifted: null },
      { reason: "manual", actor: "An admin", comment: "Asked by phone", lifted: null },
    ]);
  });

  test("gives back nothing of an import that was taken back while another lay over it", async () => {
    const line = { id: "olga", purpose: "e-marketing", state: "granted" };
    await importing("contacts", { id: "olga", email: "olga@example.com" });
    const wrong = await importing("consents", { ...line, at: "2026-01-01", legal_basis: "consent" });
    const ended = await importing("consents", { ...line, state: "withdrawn", at: "2026-02-01" });
    await takingBack(wrong.batchId);
    await takingBack(ended.batchId);
    const [standing] = await loadOwnStandings(deps.db, [externalId("olga")]);
    expect(standing?.consentByPurpose.get(E_MARKETING)).toBeUndefined();
  });

  test.each([["first"], ["last"]])(
    "a bar that two imports set is in force until both are taken back, the %s one first",
    async (which) => {
      const address = email(`${which}@example.com`);
      const bars = async () =>
        (await loadSuppressions(deps.db, addressKey(address))).map(({ lifted }) => lifted);
      const line = { id: which, email: address, suppressed: "hard-bounce" };
      const imports = [await importing("contacts", line), await importing("contacts", line)];
      if (which === "last") imports.reverse();
      const [one, other] = imports.map(({ batchId }) => batchId);
      if (one === undefined || other === undefined) throw new Error("Two imports are needed");
      await takingBack(one);
      expect(await bars()).toEqual([null]);
      await takingBack(other);
      expect(await bars()).toEqual([expect.objectContaining({ by: expect.any(String) })]);
    },
  );

  test("gives back what was there before, over two imports, the later one first", async () => {
    await importing("contacts", { ...ANN, id: "dora", e_marketing: "granted", e_marketing_at: "2026-01-01" });
    await importing("interests", { id: "dora", interest: "Golf" });
    const start = await onRecord();
    const first = await importing("contacts", {
      id: "dora",
      name: "Dora",
      email: "dora@example.com",
      no_mailings: "yes",
      company_id: "globex",
      e_marketing: "withdrawn",
      e_marketing_at: "2026-02-01",
    });
    const middle = await onRecord();
    const second = await importing("contacts", {
      id: "dora",
      name: "D.",
      company_name: "x",
      company_id: "acme",
    });
    const third = await importing("interests", { id: "dora", interest: "Golf;Sailing" });
    await takingBack(third.batchId);
    await takingBack(second.batchId);
    expect(await onRecord()).toEqual(middle);
    expect((await takingBack(first.batchId)).outcome).toMatchObject({
      counts: { retracted: 1, restoredContacts: 1, removedCompanies: 1, keptContacts: 0 },
    });
    expect(await onRecord()).toEqual(start);
  });

  test("leaves who is withdrawn by another import too, whichever of them is taken back first", async () => {
    const stops = [
      { id: "rik", purpose: "e-marketing", state: "withdrawn", at: "2026-02-01" },
      { id: "rik", subscription_type: "offers", choice: "unsubscribed", at: "2026-02-01" },
    ];
    const choiceOf = async (id: string) => {
      const [standing] = await loadOwnStandings(deps.db, [externalId(id)]);
      const consent = standing?.consentByPurpose.get(E_MARKETING)?.state;
      return [consent, standing?.subscriptionByType.get(OFFERS)?.choice];
    };
    await importing("contacts", { id: "rik", e_marketing: "granted", e_marketing_at: "2026-01-05" });
    const first = await importing("consents", ...stops);
    const logged = await loadLog();
    const second = await importing("consents", ...stops);
    const third = await importing("contacts", {
      id: "rik",
      e_marketing: "withdrawn",
      e_marketing_at: "2026-01-20",
      unsubscribed: "offers",
    });
    expect(await loadLog()).toEqual(logged);
    const stopped = ["withdrawn", "unsubscribed"];
    await takingBack(first.batchId);
    expect(await choiceOf("rik")).toEqual(stopped);
    await takingBack(third.batchId);
    expect(await choiceOf("rik")).toEqual(stopped);
    await takingBack(second.batchId);
    expect(await choiceOf("rik")).toEqual(["granted", undefined]);
  });

  test("leaves who was withdrawn by an import that counted for nothing beside a consent that is taken back", async () => {
    await importing("contacts", { id: "saar" });
    const wrong = await importing("consents", {
      id: "saar",
      ...{ purpose: "e-marketing", state: "granted", legal_basis: "consent", at: "2026-02-01" },
    });
    await importing("consents", { id: "saar", purpose: "e-marketing", state: "withdrawn", at: "2026-01-01" });
    await takingBack(wrong.batchId);
    const [standing] = await loadOwnStandings(deps.db, [externalId("saar")]);
    expect(standing?.consentByPurpose.get(E_MARKETING)?.state).toBe("withdrawn");
  });

  test("leaves a mark that another import brought too, of a contact it brought and of one it changed", async () => {
    await importing("contacts", { id: "tess", name: "Tess" });
    const marked = ["tess", "udo"].map((id) => ({ id, email: `${id}@example.com`, no_mailings: "yes" }));
    const first = await importing("contacts", ...marked);
    await importing("contacts", ...marked);
    await takingBack(first.batchId);
    const standings = await loadOwnStandings(deps.db, [externalId("tess"), externalId("udo")]);
    const decisions = standings.map(
      (each) =>
        each !== null && decideSend(aMailing(), aCandidate({ ...each, email: email("t@example.com") })),
    );
    expect(decisions).toEqual(Array(2).fill({ kind: "withhold", reason: "purpose-withdrawn" }));
  });

  test("keeps what was changed since, and says so", async () => {
    const { batchId } = await importing(
      "contacts",
      { id: "eva", name: "Eva", company_id: "shared", e_marketing: "granted", e_marketing_at: "2026-01-01" },
      { id: "finn", name: "Finn", company_id: "shared" },
    );
    await importing("contacts", { id: "finn", name: "Finn B." });
    const later = { id: "eva", purpose: "e-marketing", state: "withdrawn", at: "2026-02-20" };
    await importing("consents", later);
    const { outcome, kept } = await takingBack(batchId);
    expect(outcome).toMatchObject({
      counts: { retracted: 0, keptRecords: 1, keptContacts: 2, keptCompanies: 1 },
    });
    expect(kept).toEqual([
      expect.stringMatching(/^contact \d+: 1 consents or choices were changed since$/),
      'contact "eva": something else on record belongs to it',
      'contact "finn": it was changed since',
      'company "shared": something else on record belongs to it',
    ]);
  });

  test("changes nothing when asked for again, as by a job that runs twice, and gives the same counts", async () => {
    await importing("contacts", { id: "twice" });
    const line = { id: "twice", purpose: "e-marketing", state: "granted", at: "2025-01-01" };
    const { batchId } = await importing("consents", line);
    const first = await takingBack(batchId);
    expect(first.outcome).toMatchObject({ kind: "done", counts: { retracted: 1 }, doneBefore: null });
    const logged = await loadLog();
    const again = await takingBack(batchId);
    expect(again.outcome).toEqual({ ...first.outcome, doneBefore: expect.any(Date) });
    expect(await loadLog()).toEqual(logged);
  });

  test("waits for lines that are being taken in, which wait for nobody it holds up", async () => {
    await importing("contacts", { id: "ring-a" }, { id: "ring-b" });
    const lines = (choice: string) => {
      const choose = { subscription_type: "offers", choice, at: NOON.toISOString() };
      return [
        { id: "ring-a", ...choose },
        { id: "ring-b", ...choose },
      ];
    };
    const request = { label: null, by: null, requestKey: "ring" };
    const observer = { onReport: () => {}, onProgress: () => {} };
    const take = (choice: string) =>
      importKind(deps, "consents", request, { lines: numbered(lines(choice)), observer });
    const { batchId } = await take("subscribed");
    const [held] = await loadOwnStandings(deps.db, [externalId("ring-b")]);
    now = new Date(now.getTime() + 1_000);
    const both = await deps.db.transaction().execute(async (db) => {
      if (held != null) await lockContact(db, held.contactId);
      const taking = take("unsubscribed");
      await wait(200); // long enough for the lines to hold the one contact and to wait for the other
      const takingAway = takingBack(batchId);
      await wait(200); // and for this to hold the batch
      return { outcomes: Promise.allSettled([taking, takingAway]) };
    });
    const reasons = (await both.outcomes).flatMap((each) =>
      each.status === "rejected" ? [String(each.reason)] : [],
    );
    expect(reasons.filter((reason) => !reason.includes("being taken back"))).toEqual([]);
  });

  test("refuses what is no import, and lines that come after", async () => {
    expect((await takingBack(99_999 as BatchId)).outcome).toMatchObject({ kind: "refused" });
    const observer = { onReport: () => {}, onProgress: () => {} };
    const request = { label: null, by: null, requestKey: "late" };
    const first = await importKind(deps, "companies", request, {
      lines: numbered([{ id: "late-1" }]),
      observer,
    });
    now = A_DAY_AFTER;
    await takingBack(first.batchId);
    await expect(
      importKind(deps, "companies", request, { lines: numbered([{ id: "late-2" }]), observer }),
    ).rejects.toThrow("it is being taken back");
  });
});
