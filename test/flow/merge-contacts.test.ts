// Two contacts made one: whatever still names the one who went speaks of the one who stays, and lets no mail through.
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ContactId } from "../../src/base/ids.ts";
import { decideSend } from "../../src/consent/decide-send.ts";
import type { ImportFields } from "../../src/consent/import-columns.ts";
import { builtInSource, E_MARKETING } from "../../src/consent/purpose.ts";
import { recordDelivery } from "../../src/flow/bar-address.ts";
import { changePreferences } from "../../src/flow/change-preferences.ts";
import { checkRecords } from "../../src/flow/check-records.ts";
import { erasePerson } from "../../src/flow/erase-person.ts";
import { loadCatalogue } from "../../src/flow/load-catalogue.ts";
import { mergeContacts } from "../../src/flow/merge-contacts.ts";
import { recordChange } from "../../src/flow/record-change.ts";
import { takeBack } from "../../src/flow/take-back.ts";
import { loadCard } from "../../src/store/contact-cards.ts";
import { loadStanding, loadStandings, lockContact } from "../../src/store/standings.ts";
import { takeImportTurn } from "../../src/store/turns.ts";
import { email, id } from "../store/values.ts";
import { aCandidate, aLegalBasis, aMailing, aPayload, TOKEN_KEYS } from "../support/builders.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";
import { importSound } from "../support/import-lines.ts";

let store: TestDatabase;
let deps: Parameters<typeof erasePerson>[0];
let now = new Date("2026-06-01T12:00:00.000Z");
let pair = 0;
const WHO = { by: "Ann", reason: "one person" };

beforeAll(async () => {
  store = await openTestDatabase();
  const clock = () => {
    now = new Date(now.getTime() + 1_000);
    return now;
  };
  deps = { db: store.db, log: store.log, clock, tokenKeys: TOKEN_KEYS };
});
afterAll(() => store.close());

const importing = (kind: "contacts" | "consents", ...lines: readonly ImportFields[]) =>
  importSound(deps, kind, lines);

/** Two contacts of one person, both of whom agreed: the one to go, the one to stay. */
async function addPair() {
  pair += 1;
  const [going, staying] = [`old-${pair}`, `new-${pair}`] as const;
  const agreed = { e_marketing: "granted", e_marketing_at: "2026-01-02T10:00:00Z" };
  const { batchId } = await importing(
    "contacts",
    { id: going, email: `${going}@example.com`, ...agreed },
    { id: staying, email: `${staying}@example.com`, ...agreed },
  );
  const goingCard = await loadCard(store.db, id(going));
  const stayingCard = await loadCard(store.db, id(staying));
  if (goingCard === null || stayingCard === null) throw new Error("Not imported");
  const numbers = { goingId: goingCard.contactId, stayingId: stayingCard.contactId };
  return { going, staying, ...numbers, batchId };
}

function merge(merged: string, into: string) {
  return mergeContacts(deps, { merged: id(merged), into: id(into), ...WHO });
}

async function eMarketing(contactId: ContactId) {
  const standing = await loadStanding(store.db, contactId);
  return standing?.consentByPurpose.get(E_MARKETING)?.state;
}

async function decisionFor(externalId: string) {
  const [standing = null] = await loadStandings(store.db, [{ externalId: id(externalId), email: null }]);
  return decideSend(aMailing(), aCandidate(standing));
}

test.each([
  ["who goes", "marked-1", "claimed-1"],
  ["who stays", "claimed-2", "marked-2"],
])("a mark in force of the one %s outranks a consent that nobody gave", async (_who, going, staying) => {
  const [marked, claimed] = [going, staying].sort().reverse();
  await importing("contacts", { id: marked, no_mailings: "yes" }, { id: claimed });
  await importing("contacts", { id: staying, email: `${staying}@example.com` });
  const claim = { purpose: "e-marketing", state: "granted", legal_basis: "legitimate-interest" };
  await importing("consents", { id: claimed, at: "2026-02-01", ...claim });
  await merge(going, staying);
  expect(await decisionFor(staying)).toEqual({ kind: "withhold", reason: "purpose-withdrawn" });
});

test("an import that marks the one who went withdraws for the one who stays", async () => {
  await importing(
    "contacts",
    { id: "went", email: "went@example.com" },
    { id: "stays", email: "s@example.com" },
  );
  await merge("went", "stays");
  expect(await decisionFor("stays")).toEqual({ kind: "send" });
  await importing("contacts", { id: "went", no_mailings: "yes" });
  expect(await decisionFor("stays")).toEqual({ kind: "withhold", reason: "purpose-withdrawn" });
});

const withdrawnLines = (name: string): readonly ImportFields[] => [
  { id: name, purpose: "e-marketing", state: "withdrawn", at: "2026-05-01T10:00:00Z", source: "user" },
];

const withdrawal = {
  request: { kind: "consent", purpose: E_MARKETING, state: "withdrawn", legalBasis: aLegalBasis("consent") },
  by: "Ann",
  reason: "told us by phone",
  source: builtInSource("user"),
} as const;

test("what the one who goes withdrew is withdrawn for the one who stays, and the other is mailed no more", async () => {
  const { going, staying, goingId, stayingId } = await addPair();
  await importing("consents", ...withdrawnLines(going));
  expect(await merge(going, staying)).toEqual({
    kind: "ok",
    value: { changes: 1, wasMergedBefore: false },
  });
  expect(await eMarketing(stayingId)).toBe("withdrawn");
  const refs = [
    { externalId: id(going), email: null },
    { externalId: null, email: email(`${going}@example.com`) },
  ];
  const [byId, byAddress] = await loadStandings(store.db, refs);
  expect([byId?.email, byAddress]).toEqual([null, null]);
  expect(await merge(going, staying)).toMatchObject({ kind: "ok", value: { wasMergedBefore: true } });
  expect((await loadCard(store.db, id(going)))?.mergedInto).toBe(staying);
  expect(await eMarketing(goingId)).toBe("withdrawn");
});

test.each([
  ["of no company", {}],
  ["of a company without a mark", { company_id: "plain", company_no_mailings: "no" }],
])("a company's mark withholds from who stays, who was %s", async (_, company) => {
  const { going, staying } = await addPair();
  await importing("contacts", { id: going, company_id: "quiet", company_no_mailings: "yes" });
  await importing("contacts", { id: staying, ...company });
  expect(await decisionFor(staying)).toEqual({ kind: "send" });
  await merge(going, staying);
  expect(await decisionFor(staying)).toEqual({ kind: "withhold", reason: "company-no-mailings" });
});

test("a consent that was only assumed for the one who goes ends no withdrawal of the one who stays", async () => {
  const { going, staying, stayingId } = await addPair();
  await importing("consents", ...withdrawnLines(staying));
  const assumed = { purpose: "e-marketing", state: "granted", at: "2026-05-20T10:00:00Z", source: "upgrade" };
  await importing("consents", { id: going, ...assumed, legal_basis: "legitimate-interest" });
  await merge(going, staying);
  expect(await eMarketing(stayingId)).toBe("withdrawn");
});

test.each([
  ["a link of an old mail", (each: Pair) => pressLink(each.goingId)],
  [
    "an admin",
    async (each: Pair) => {
      await recordChange(deps, each.goingId, withdrawal);
    },
  ],
  [
    "consents that another system sends",
    (each: Pair) => importing("consents", ...withdrawnLines(each.going)),
  ],
  [
    "a line of contacts, which brings no address back",
    (each: Pair) =>
      importing(
        "contacts",
        {
          id: each.going,
          email: `${each.going}@example.com`,
          e_marketing: "withdrawn",
          e_marketing_at: "2026-05-01T10:00:00Z",
        },
        { id: each.staying, e_marketing: "granted", e_marketing_at: "2026-02-01T10:00:00Z" },
      ),
  ],
])("after a merge a withdrawal that names the one who went is the other's: by %s", async (_, withdraw) => {
  const each = await addPair();
  await merge(each.going, each.staying);
  expect(await eMarketing(each.stayingId)).toBe("granted");
  await withdraw(each);
  expect(await eMarketing(each.stayingId)).toBe("withdrawn");
  expect((await loadCard(store.db, id(each.going)))?.email).toBeNull();
});

type Pair = Awaited<ReturnType<typeof addPair>>;

async function pressLink(contactId: ContactId) {
  const catalogue = await loadCatalogue(store.db);
  const token = aPayload({ contactId, typeNumber: 0 });
  const request = { kind: "stop-all" } as const;
  const rest = { wording: "en", language: "en", network: null, catalogue };
  return changePreferences(deps, { token, request, ...rest });
}

test("a press that is under way while they are merged is the other's", async () => {
  const each = await addPair();
  const pressing = await store.db.transaction().execute(async (db) => {
    await lockContact(db, each.goingId);
    const press = pressLink(each.goingId);
    // Long enough for the press to have read whose link it is, and to wait for the contact.
    await wait(200);
    await mergeContacts({ ...deps, db }, { merged: id(each.going), into: id(each.staying), ...WHO });
    return { press };
  });
  await pressing.press;
  expect(await eMarketing(each.stayingId)).toBe("withdrawn");
});

test("consents that wait for their turn while they are merged are the other's", async () => {
  const each = await addPair();
  const importing = await store.db.transaction().execute(async (db) => {
    await takeImportTurn(db);
    const lines = withdrawnLines(each.going);
    const done = importSound(deps, "consents", lines);
    await wait(200); // long enough for them to wait
    await mergeContacts({ ...deps, db }, { merged: id(each.going), into: id(each.staying), ...WHO });
    return { done };
  });
  await importing.done;
  expect(await eMarketing(each.stayingId)).toBe("withdrawn");
});

test("a line that names the one who went raises nothing past a withdrawal that is under way", async () => {
  const { going, staying, goingId, stayingId } = await addPair();
  await merge(going, staying);
  await importing("contacts", {
    id: staying,
    e_marketing: "withdrawn",
    e_marketing_at: "2026-02-01T10:00:00Z",
  });
  const raising = await store.db.transaction().execute(async (db) => {
    await lockContact(db, stayingId);
    const line = { id: going, e_marketing: "granted", e_marketing_at: "2026-04-01T10:00:00Z" };
    const done = importSound(deps, "contacts", [line]);
    await wait(200); // long enough for it to wait for the contact who stays
    await recordChange({ ...deps, db }, goingId, withdrawal);
    return { done };
  });
  await raising.done;
  expect(await eMarketing(stayingId)).toBe("withdrawn");
});

test("a complaint from the address of old is the other's", async () => {
  const { going, staying, stayingId } = await addPair();
  await merge(going, staying);
  await recordDelivery(deps, { email: email(`${going}@example.com`), outcome: "complaint", at: now }, null);
  expect(await eMarketing(stayingId)).toBe("withdrawn");
});

test("lines of one file that name both are read as lines of one contact", async () => {
  const { going, staying, stayingId } = await addPair();
  const line = (name: string, state: string, month: number) => {
    return { id: name, e_marketing: state, e_marketing_at: `2026-0${month}-01T10:00:00Z` };
  };
  await importing("contacts", line(staying, "withdrawn", 2));
  await merge(going, staying);
  await importing("contacts", line(going, "withdrawn", 5), line(staying, "granted", 4));
  expect(await eMarketing(stayingId)).toBe("withdrawn");
});

test("who was merged before follows, and a merge that makes no sense is refused in words", async () => {
  const first = await addPair();
  const second = await addPair();
  await merge(first.going, first.staying);
  expect(await merge(first.staying, second.staying)).toMatchObject({ kind: "ok" });
  expect((await loadCard(store.db, id(first.going)))?.mergedInto).toBe(second.staying);
  const refusals = [
    await merge(first.going, second.going),
    await merge(second.going, first.staying),
    await merge(second.going, second.going),
    await merge("nobody", second.staying),
  ];
  expect(refusals.map((each) => each.kind === "error" && each.error)).toEqual([
    `Cannot merge: "${first.going}" was merged into "${second.staying}" before`,
    `Cannot merge: "${first.staying}" was merged into "${second.staying}" itself: name that one`,
    `Cannot merge: "${second.going}" is one contact: name two`,
    'Cannot merge: there is no contact "nobody"',
  ]);
});

test("an import that brought them is taken back as far as nothing was made of them since", async () => {
  const { going, staying, batchId } = await addPair();
  await merge(going, staying);
  const kept: unknown[] = [];
  await takeBack(
    deps,
    { batchId, what: "import", by: null },
    { onProgress: () => {}, onKept: (each) => kept.push(each) },
  );
  expect((await loadCard(store.db, id(going)))?.email).toBeNull();
  expect(kept.length).toBeGreaterThan(0);
});

test("a grant of who went is taken back with its import, and who stays is withdrawn as they were", async () => {
  const { going, staying, stayingId } = await addPair();
  await importing("consents", ...withdrawnLines(staying), ...withdrawnLines(going));
  const given = { purpose: "e-marketing", state: "granted", at: "2026-05-31T10:00:00Z" };
  const { batchId } = await importing("consents", { id: going, ...given, legal_basis: "consent" });
  await merge(going, staying);
  expect(await eMarketing(stayingId)).toBe("granted");
  await takeBack(deps, { batchId, what: "import", by: null }, { onProgress: () => {}, onKept: () => {} });
  expect(await eMarketing(stayingId)).toBe("withdrawn");
});

test("asking to be erased by the address of old erases both, and the log is what is on record", async () => {
  const { going, goingId, staying, stayingId } = await addPair();
  await merge(going, staying);
  const erased = await erasePerson(deps, { who: `${going}@example.com`, by: "Ann", reason: "asked for" });
  expect(erased).toMatchObject({ kind: "ok", value: { counts: { contacts: 2 } } });
  const left = store.db
    .selectFrom("merges")
    .select("address_key")
    .where("contact_id", "in", [goingId, stayingId]);
  expect(await left.execute()).toEqual([{ address_key: null }]);
  const differences: unknown[] = [];
  const observer = { onDifference: (each: unknown) => differences.push(each), onProgress: () => {} };
  const counts = await checkRecords(deps, { mends: false }, observer);
  expect([counts.differing, differences]).toEqual([0, []]);
});
