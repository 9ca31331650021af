// A machine presses the buttons of a whole mailing's links; people behind other networks do so too.
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { type ContactId, parseMailingId } from "../../src/base/ids.ts";
import { BURST } from "../../src/consent/find-bursts.ts";
import { builtInSource, E_MARKETING, LEGITIMATE_INTEREST } from "../../src/consent/purpose.ts";
import { checkRecords } from "../../src/flow/check-records.ts";
import type { FlowDependencies } from "../../src/flow/dependencies.ts";
import { markBursts } from "../../src/flow/mark-bursts.ts";
import { burstOf, takeBackBurstRevert } from "../../src/flow/restate-burst.ts";
import { rehearseBurstRevert, revertBurst } from "../../src/flow/revert-burst.ts";
import { loadBatches } from "../../src/store/batches.ts";
import { countBurstChanges, loadBursts } from "../../src/store/bursts.ts";
import { appendChanges } from "../../src/store/standings.ts";
import { choicesOf, stateOf } from "../web/reader.ts";
import { form, openTestSite, type TestSite, value } from "../web/test-site.ts";

const SENT = new Date("2026-11-23T09:00:00Z");
const SCANNER = "198.51.100.7";
const HOME = "203.0.113.9";
const WHO = { by: "An admin", reason: "a mail gateway" };

let site: TestSite;
let now = SENT;
let app: TestSite["app"];
let deps: FlowDependencies;

beforeEach(async () => {
  await site?.close();
  site = await openTestSite();
  now = new Date(SENT.getTime() + 60_000);
  deps = { db: site.db, log: site.log, clock: () => now };
  app = site.appWith({ flow: deps, trustedProxies: 1 });
});
afterAll(() => site?.close());

function tokenOf(contactId: ContactId): string {
  return site.token(contactId, { issuedAt: SENT });
}

function from(network: string, request: RequestInit): RequestInit {
  return { ...request, headers: { "x-forwarded-for": network } };
}

async function press(contactId: ContactId, network: string, action: string): Promise<void> {
  const answer = await app.request(`/s/${tokenOf(contactId)}`, from(network, form({ action })));
  expect(answer.status).toBe(303);
  now = new Date(now.getTime() + 2_000);
}

async function scanned(count: number): Promise<readonly ContactId[]> {
  const contactIds: ContactId[] = [];
  for (let number = 0; number < count; number += 1) {
    const contactId = await site.addContact();
    contactIds.push(contactId);
    await press(contactId, `198.51.100.${number % 250}`, "stop-all");
  }
  return contactIds;
}

async function marked() {
  await markBursts(deps, SENT);
  const [burst] = await loadBursts(site.db, 10);
  if (burst === undefined) throw new Error("no burst was marked");
  return burst;
}

async function statesOf(contactIds: readonly ContactId[]): Promise<readonly (string | undefined)[]> {
  return Promise.all(contactIds.map((each) => stateOf(site, each)));
}

describe("markBursts", () => {
  test("marks one burst of one network, once, and counts what it did", async () => {
    await scanned(25);
    expect(await markBursts(deps, SENT)).toBe(1);
    expect(await markBursts(deps, SENT)).toBe(0);
    const bursts = await loadBursts(site.db, 10);
    expect(bursts).toMatchObject([
      { mailingId: "m-881", way: "page", actions: 25, contacts: 25, revertedContacts: 0 },
    ]);
    expect(await countBurstChanges(site.db, (await marked()).id)).toEqual([
      { kind: "consent", about: "e-marketing", outcome: "withdrawn", count: 25 },
    ]);
  });

  test("adds what comes later to the burst it belongs to", async () => {
    await scanned(22);
    const { id } = await marked();
    await scanned(3);
    expect(await markBursts(deps, now)).toBe(0);
    expect((await loadBursts(site.db, 10)).map((each) => [each.id, each.contacts])).toEqual([[id, 25]]);
  });

  test("marks nothing of people in as many networks, of too few, or of one who presses often", async () => {
    for (let number = 0; number < 25; number += 1) {
      await press(await site.addContact(), `203.0.${number}.9`, "stop-all");
    }
    await scanned(BURST.minContacts - 1);
    const often = await site.addContact();
    for (let times = 0; times < 30; times += 1)
      await press(often, HOME, times % 2 === 0 ? "stop-all" : "undo");
    expect(await markBursts(deps, SENT)).toBe(0);
  });

  test("keeps no network in words, and looks at none that is not known", async () => {
    await scanned(1);
    const rows = await site.db.selectFrom("page_actions").selectAll().execute();
    expect(rows[0]?.network).toHaveLength(16);
    expect(JSON.stringify(rows)).not.toContain("198.51.100");
    for (let number = 0; number < 25; number += 1) {
      await site.app.request(`/u/${tokenOf(await site.addContact())}`, { method: "POST" });
    }
    expect(await markBursts(deps, SENT)).toBe(0);
  });

  test("keeps apart what mail clients send, since a provider does so from one network for many readers", async () => {
    for (let number = 0; number < 25; number += 1) {
      await app.request(`/u/${tokenOf(await site.addContact())}`, from(SCANNER, { method: "POST" }));
      await press(await site.addContact(), SCANNER, "stop-all");
    }
    expect(await markBursts(deps, SENT)).toBe(2);
    expect((await loadBursts(site.db, 10)).map(({ way }) => way).sort()).toEqual(["one-click", "page"]);
  });

  test("throws old presses away, but none of a burst", async () => {
    await scanned(25);
    await press(await site.addContact(), HOME, "stop-all");
    await marked();
    now = new Date(SENT.getTime() + 91 * 24 * 3_600_000);
    await markBursts(deps, now);
    expect(await site.db.selectFrom("page_actions").select("burst_id").execute()).toHaveLength(25);
  });
});

describe("revertBurst", () => {
  test("takes back what the burst did, with who and why, and nothing that anybody did or changed since", async () => {
    const untouched = await scanned(20);
    const [before, after, changed] = [
      await site.addContact(),
      await site.addContact(),
      await site.addContact(),
    ];
    await app.request(`/s/${tokenOf(before)}`, from(HOME, form({ action: "pause", days: "30" })));
    for (const each of [before, after, changed]) await press(each, SCANNER, "stop-all");
    // Pressing what was pressed already changes nothing, and says all the same that this person wants to leave.
    now = new Date(now.getTime() + 3_600_000);
    await app.request(`/u/${tokenOf(after)}`, from(HOME, { method: "POST" }));
    const { id } = await marked();
    await setByAdmin(changed);

    const expected = { revertedContacts: 20, revertedChanges: 20, actedThemselves: 2, keptRecords: 1 };
    expect(value(await rehearseBurstRevert(deps, id))).toEqual(expected);
    expect(await statesOf(untouched)).toEqual(Array(20).fill("withdrawn"));

    const { batchId, counts } = value(await revertBurst(deps, { burstId: id, ...WHO }));
    expect(counts).toEqual(expected);
    expect(await statesOf(untouched)).toEqual(Array(20).fill("granted"));
    expect(await statesOf([before, after, changed])).toEqual(["withdrawn", "withdrawn", "withdrawn"]);
    const last = (await site.changes()).filter(({ contact_id }) => contact_id === untouched[0]).at(-1);
    expect(last).toMatchObject({
      kind: "consent-retracted",
      actor: "An admin",
      comment: `Burst ${id} reverted: a mail gateway`,
    });
    const [batch] = await loadBatches(site.db, ["burst"], 10);
    expect(batch).toMatchObject({ id: batchId, startedBy: "An admin", counts: expected, finishedAt: now });
    expect(batch === undefined ? null : burstOf(batch)).toBe(id);
    await expectLogAgrees();
  });

  test("leaves gone who pressed behind the machine's own network right after it did", async () => {
    const contactIds = await scanned(20);
    const [person] = contactIds;
    if (person === undefined) throw new Error("nobody was scanned");
    await press(person, SCANNER, "stop-all");
    const { id } = await marked();
    expect(value(await revertBurst(deps, { burstId: id, ...WHO })).counts).toMatchObject({
      revertedContacts: 19,
      actedThemselves: 1,
    });
    expect(await stateOf(site, person)).toBe("withdrawn");
  });

  test("again finds nothing more to revert", async () => {
    await scanned(25);
    const { id } = await marked();
    await revertBurst(deps, { burstId: id, ...WHO });
    const { counts } = value(await revertBurst(deps, { burstId: id, ...WHO }));
    expect(counts).toMatchObject({ revertedContacts: 0, revertedChanges: 0 });
    expect((await loadBursts(site.db, 1))[0]?.revertedContacts).toBe(25);
  });

  test("takes several presses on one contact back to what was before them all", async () => {
    const contactIds = await scanned(20);
    for (const each of contactIds) {
      await app.request(
        `/s/${tokenOf(each)}`,
        from(SCANNER, form({ action: "save-choices", shown: "newsletter" })),
      );
      await app.request(
        `/s/${tokenOf(each)}`,
        from(SCANNER, form({ action: "save-choices", shown: "newsletter", on: "newsletter" })),
      );
    }
    const { id } = await marked();
    const { counts } = value(await revertBurst(deps, { burstId: id, ...WHO }));
    expect(counts).toEqual({ revertedContacts: 20, revertedChanges: 60, actedThemselves: 0, keptRecords: 0 });
    for (const each of contactIds) expect(await choicesOf(site, each)).toEqual({});
    expect(await statesOf(contactIds)).toEqual(Array(20).fill("granted"));
    await expectLogAgrees();
  });

  test("of a number that no burst has is refused", async () => {
    const none = 7 as Parameters<typeof rehearseBurstRevert>[1];
    expect(await revertBurst(deps, { burstId: none, ...WHO })).toEqual({
      kind: "error",
      error: "Cannot revert burst 7: there is none of that number",
    });
    expect((await rehearseBurstRevert(deps, none)).kind).toBe("error");
  });

  test("leaves the person free to leave afterwards, and the next revert leaves them gone", async () => {
    const [contactId] = await scanned(25);
    const { id } = await marked();
    await revertBurst(deps, { burstId: id, ...WHO });
    if (contactId === undefined) throw new Error("nobody was scanned");
    await press(contactId, HOME, "stop-all");
    expect(value(await rehearseBurstRevert(deps, id)).revertedContacts).toBe(0);
    expect(await stateOf(site, contactId)).toBe("withdrawn");
  });
});

describe("takeBackBurstRevert", () => {
  test("states again what the burst did, as of then, but nothing over what was changed since", async () => {
    const [first, second, ...others] = await scanned(25);
    if (first === undefined || second === undefined) throw new Error("too few were scanned");
    const { id } = await marked();
    const { batchId } = value(await revertBurst(deps, { burstId: id, ...WHO }));
    await setByAdmin(second);
    expect(value(await takeBackBurstRevert(deps, { batchId, by: "Another admin" }))).toEqual({
      restatedChanges: 24,
      keptRecords: 1,
    });
    expect(await statesOf([first, ...others])).toEqual(Array(24).fill("withdrawn"));
    const last = (await site.changes()).filter(({ contact_id }) => contact_id === first).at(-1);
    expect(last).toMatchObject({
      source: "preferences-page",
      actor: "Another admin",
      changed_at: new Date(SENT.getTime() + 60_000),
      comment: `Revert ${batchId} of burst ${id} taken back`,
    });
    await expectLogAgrees();
    expect((await takeBackBurstRevert(deps, { batchId, by: "Another admin" })).kind).toBe("error");
    // What was taken back can be reverted once more.
    expect(value(await rehearseBurstRevert(deps, id))).toMatchObject({ revertedContacts: 24 });
    const again = value(await revertBurst(deps, { burstId: id, ...WHO })).batchId;
    expect(value(await takeBackBurstRevert(deps, { batchId: again, by: "An admin" })).restatedChanges).toBe(
      24,
    );
    await expectLogAgrees();
  });
});

async function setByAdmin(contactId: ContactId): Promise<void> {
  await appendChanges(site.db, [
    {
      kind: "consent",
      contactId,
      purpose: E_MARKETING,
      state: "withdrawn",
      legalBasis: LEGITIMATE_INTEREST,
      source: builtInSource("email"),
      at: now,
      actor: "An admin",
      comment: null,
      wording: null,
      mailingId: value(parseMailingId("m-881")),
    },
  ]);
}

/** What is on record is what the log comes to. */
async function expectLogAgrees(): Promise<void> {
  const observer = { onProgress: () => {}, onDifference: () => {} };
  expect((await checkRecords(deps, { mends: false }, observer)).differing).toBe(0);
}
