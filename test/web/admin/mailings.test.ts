import { afterAll, beforeAll, expect, test } from "vitest";
import { parseMailingId } from "../../../src/base/ids.ts";
import type { ListedRecipient } from "../../../src/consent/listed-recipient.ts";
import { E_MARKETING } from "../../../src/consent/purpose.ts";
import { filterInline } from "../../../src/flow/filter-list.ts";
import { saveGateLook } from "../../../src/store/gate-looks.ts";
import { noteMailingDelivery } from "../../../src/store/mailing-deliveries.ts";
import { claimMessages, saveMessageOutcomes } from "../../../src/store/messages.ts";
import { form, key, NOW, openTestSite, type TestSite, value } from "../test-site.ts";
import { addTestAdmin, type Reader, signInAs } from "./desk.ts";

const PEOPLE = 130;

let site: TestSite;
let reader: Reader;

beforeAll(async () => {
  site = await openTestSite();
  const flow = { db: site.db, log: site.log, clock: () => NOW };
  await addTestAdmin(flow, "carla@example.com", "consent-officer");
  reader = await signInAs(site.app, "carla@example.com");
  for (let each = 0; each < PEOPLE; each += 1) {
    await site.addContact({
      email: `p${each}@example.com`,
      eMarketingState: each % 13 === 0 ? "withdrawn" : "granted",
      name: `Person ${each}`,
    });
  }
  const listed = Array.from({ length: PEOPLE }, (_, each) => ({
    externalId: null,
    email: `p${each}@example.com`,
  }));
  await filter("m-spring", [...listed, { externalId: null, email: "<script>alert(1)</script>" }]);
});
afterAll(() => site.close());

async function filter(id: string, recipients: readonly ListedRecipient[]): Promise<void> {
  const deps = {
    db: site.db,
    log: site.log,
    clock: () => NOW,
    tokenKeys: site.tokenKeys,
    publicUrl: "https://mail.example.com",
    rosters: null,
  };
  const request = {
    mailingId: value(parseMailingId(id)),
    purpose: E_MARKETING,
    subscriptionType: key("newsletter"),
    listKey: "all",
    override: null,
  };
  const outcome = await filterInline(deps, request, { recipients, onProgress: async () => {} });
  if (outcome.kind !== "done") throw new Error(outcome.message);
}

const page = async (path: string) => (await reader.get(path)).text();
const pathOf = async () =>
  /href="(\/admin\/mailings\/\d+)">m-spring/.exec(await page("/admin/mailings"))?.[1] ?? "";

test("mailings are listed with how many are sent to and withheld", async () => {
  const html = await page("/admin/mailings");
  expect(html).toContain("m-spring");
  expect(html.replace(/<[^>]+>/g, " ")).toMatch(/m-spring .* 120 .* 11 /s);
});

test("a mailing shows every reason with its number, and the numbers lead to the people behind them", async () => {
  const html = await page(await pathOf());
  const text = html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  expect(text).toContain("Send 120 91.6%");
  expect(text).toContain("Consent for the purpose of this mail was withdrawn 10 7.6%");
  expect(text).toContain("This is no contact of ours 1 0.8%");
  const link = /href="([^"]+outcome=purpose-withdrawn)"/.exec(html)?.[1] ?? "";
  const people = await page(link);
  expect([...people.matchAll(/p(\d+)@example/g)].map(([, each]) => Number(each) % 13)).toEqual(
    Array(10).fill(0),
  );
  expect(people).toContain("Person 13");
});

test("a mailing shows what became of it: withheld at the last look, its messages, what came back, who left", async () => {
  expect(await page(await pathOf())).not.toContain("What became of it");
  const { number } = await site.db
    .selectFrom("mailings")
    .select("number")
    .where("id", "=", "m-spring")
    .executeTakeFirstOrThrow();
  const counts = { send: 118, withhold: { "purpose-withdrawn": 2 } };
  await saveGateLook(site.db, {
    mailingNumber: number,
    batchHash: Buffer.alloc(16),
    lookedAt: NOW,
    ...counts,
  });
  const claim = { mailingNumber: number, contactIds: [1, 2, 3], attemptKey: "job 1", at: NOW };
  await claimMessages(site.db, claim);
  const sent = [1, 2].map(
    (contactId) => ({ contactId, state: "sent", replyCode: null, isTry: true }) as const,
  );
  await saveMessageOutcomes(site.db, claim, sent);
  await noteMailingDelivery(
    site.db,
    { mailingNumber: number, contactId: 1 },
    { outcome: "hard-bounce", at: NOW },
  );
  const text = (await page(await pathOf())).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  expect(text).toContain(
    "right before sending: Consent for the purpose of this mail was withdrawn 2 Taken by the mail server 2 Being handed over 1",
  );
  expect(text).toContain(
    "Came back: no such address 1 Came back for another reason 0 Reported as unwanted 0",
  );
});

test("people are read page by page, and what was listed becomes no markup", async () => {
  const run = /href="([^"]+runs\/\d+)"/.exec(await page(await pathOf()))?.[1] ?? "";
  const first = await page(run);
  expect(first).toContain("p99@example.com");
  expect(first).not.toContain("p100@example.com");
  const next = /href="(\?[^"]*after=99)"/.exec(first)?.[1] ?? "";
  const second = await page(`${run}${next}`);
  expect(second).toContain("p129@example.com");
  expect(second).not.toContain("<script>alert");
  expect(await page(`${run}?outcome=paused`)).toContain("Nobody");
});

test("a run from before counts were stored is counted from its decisions", async () => {
  await site.db.updateTable("filter_runs").set({ counts: "null" }).execute();
  const text = (await page(await pathOf())).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  expect(text).toContain("Send 120 91.6%");
});

test.each(["/admin/mailings/999999", "/admin/mailings/1/runs/999999"])("there is no %s", async (path) => {
  expect((await reader.get(path)).status).toBe(404);
});

test("the overview reckons what contacts did, by day and mailing, and what was decided", async () => {
  await filter("m-summer", [{ externalId: null, email: "p1@example.com" }]);
  const contactId = await site.addContact();
  const token = site.token(contactId);
  await site.app.request(`/u/${token}`, { method: "POST" });
  await site.app.request(`/s/${token}`, form({ action: "stop-all" }));
  const until = { flow: { db: site.db, log: site.log, clock: () => new Date(Date.now()) } };
  const later = site.appWith(until);
  await addTestAdmin(until.flow, "rita@example.com", "reviewer");
  const now = await signInAs(later, "rita@example.com");
  const text = (await (await now.get("/admin")).text()).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  expect(text).toContain("Left by mailing, 30 days Mailing Left m-881 2");
  expect(text).toContain(`Granted ${120} `);
  expect(text).toMatch(/Slowest unsubscribe, 30 days [\d.,]+ \w+ from the press to its being on record/);
  expect(text).toContain("The contacts have not been upgraded to consents yet");
});

test("the overview says what to expect while there is nothing", async () => {
  const empty = await openTestSite();
  try {
    await addTestAdmin({ db: empty.db, log: empty.log, clock: () => NOW }, "rita@example.com", "reviewer");
    const html = await (await (await signInAs(empty.app, "rita@example.com")).get("/admin")).text();
    for (const words of [
      "Nothing waits.",
      "Nobody gave or withdrew a consent",
      "Nobody subscribed or unsubscribed",
      "There are no contacts yet.",
      "No list was decided",
      "No template has been rewritten yet.",
    ]) {
      expect(html).toContain(words);
    }
  } finally {
    await empty.close();
  }
});
