// Overrides made at the desk: what is shown is what then happens, and nobody says yes to their own.
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseMailingId } from "../../../src/base/ids.ts";
import { parseEmailAddress } from "../../../src/consent/contact.ts";
import { E_MARKETING } from "../../../src/consent/purpose.ts";
import { suppressAddress } from "../../../src/flow/bar-address.ts";
import { filterInline } from "../../../src/flow/filter-list.ts";
import { lookAgain } from "../../../src/flow/look-again.ts";
import { appendSettingChange } from "../../../src/store/settings.ts";
import { form, key, NOW, openTestSite, type TestSite, value } from "../test-site.ts";
import { addTestAdmin, type Reader, signInAs } from "./desk.ts";

let site: TestSite;
let carla: Reader;
let otto: Reader;

beforeAll(async () => {
  site = await openTestSite();
  const flow = flowOf();
  for (const [name, role] of [
    ["carla", "consent-officer"],
    ["otto", "owner"],
    ["rita", "reviewer"],
  ] as const) {
    await addTestAdmin(flow, `${name}@example.com`, role);
  }
  carla = await signInAs(site.app, "carla@example.com");
  otto = await signInAs(site.app, "otto@example.com");
  await setting("e-marketing-privacy", "on");
});
afterAll(() => site.close());

const flowOf = () => ({ db: site.db, log: site.log, clock: () => NOW });
const setting = (name: string, text: string) =>
  appendSettingChange(site.db, { key: name, text, by: "otto@example.com", reason: null }, NOW);

const EVERYBODY = ["granted", "withdrawn", "none-1", "none-2", "none-barred", "left"] as const;

/** Puts six people on record and decides a list of them. Gives the mailing's id and the path of its page. */
async function aMailing(id: string) {
  const ids = new Map<string, number>();
  for (const who of EVERYBODY) {
    const isKnown = who === "granted" || who === "withdrawn";
    const email = `${who}.${id}@example.com`;
    ids.set(
      who,
      await site.addContact({ email, eMarketingState: isKnown ? who : who === "left" ? "granted" : null }),
    );
  }
  const barred = value(parseEmailAddress(`none-barred.${id}@example.com`));
  await suppressAddress(flowOf(), barred, { by: "otto@example.com", why: "Asked us to" });
  const left = await site.db
    .selectFrom("contacts")
    .select("id")
    .where("email", "=", `left.${id}@example.com`)
    .executeTakeFirstOrThrow();
  const token = site.token(left.id as Parameters<TestSite["token"]>[0]);
  await site.app.request(`/u/${token}`, form({ "List-Unsubscribe": "One-Click" }));
  await filter(id);
  const { number } = await site.db
    .selectFrom("mailings")
    .select("number")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return { path: `/admin/mailings/${number}`, number, idOf: (who: string) => ids.get(who) ?? 0 };
}

const listOf = (id: string) =>
  EVERYBODY.map((who) => ({ externalId: null, email: `${who}.${id}@example.com` }));
const terms = (id: string) => ({
  mailingId: value(parseMailingId(id)),
  purpose: E_MARKETING,
  subscriptionType: key("newsletter"),
  override: null,
});
const filterDeps = () => ({
  ...flowOf(),
  tokenKeys: site.tokenKeys,
  publicUrl: "https://mail.example.com",
  rosters: null,
});

/** Decides the list, and gives who is sent to. */
async function filter(id: string): Promise<readonly string[]> {
  const outcome = await filterInline(
    filterDeps(),
    { ...terms(id), listKey: "all" },
    { recipients: listOf(id), onProgress: async () => {} },
  );
  if (outcome.kind !== "done") throw new Error(outcome.message);
  return outcome.decisions.flatMap(({ decision }, index) =>
    decision === "send" ? [EVERYBODY[index] ?? ""] : [],
  );
}

const textOf = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
const text = async (path: string, reader = carla) => textOf(await (await reader.get(path)).text());
const ask = (path: string, people: number, why = "Recall of a kettle") =>
  carla.post(path, { why, people: `${people}` });
const NO_CONSENT = "E-marketing privacy is on, and no consent";

test("an override by reason tells whom it would add, and then exactly those are sent to", async () => {
  const { path } = await aMailing("m-recall");
  expect(await filter("m-recall")).toEqual(["granted"]);
  const open = await text(`${path}/override`);
  expect(open).toMatch(/No override lifts these: The address is barred[^·]* \(1\)/);
  const asking = `${path}/override?lift=no-consent`;
  const told = await text(asking);
  expect(told).toContain("2 people would be sent to who are withheld now.");
  expect(told).toMatch(new RegExp(`${NO_CONSENT}[^0-9]* 2 0 `));
  const asked = await ask(asking, 2);
  expect(asked.headers.get("location")).toMatch(/overrides\/\d+\?done=in-force$/);
  expect(await filter("m-recall")).toEqual(["granted", "none-1", "none-2"]);
  expect(await text(path)).toMatch(/in force carla@example.com Recall of a kettle 2/);
});

test("who withdrew is passed only with a legal basis, and who is barred never", async () => {
  const { path, idOf } = await aMailing("m-safety");
  const refused = await carla.get(`${path}/override?lift=purpose-withdrawn`);
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain("Choose the legal basis");
  const people = EVERYBODY.map((who) => `person=${idOf(who)}`).join("&");
  expect(await text(`${path}/override?${people}`)).toContain("3 people would be sent to");
  const asking = `${path}/override?${people}&basis=legal-obligation`;
  const told = await text(asking);
  expect(told).toContain("4 people would be sent to");
  expect(told).toMatch(/The address is barred[^0-9]* 0 1 /);
  await ask(asking, 4);
  expect(await filter("m-safety")).toEqual(["granted", "withdrawn", "none-1", "none-2", "left"]);
});

test("an override is for those it names: who withdraws later and who is listed later stay out", async () => {
  const { path, idOf } = await aMailing("m-later");
  await ask(`${path}/override?lift=no-consent`, 2);
  const token = site.token(idOf("none-2") as Parameters<TestSite["token"]>[0]);
  await site.app.request(`/s/${token}`, form({ action: "stop-all" }));
  await site.addContact({ email: "newcomer@example.com", eMarketingState: null });
  const batch = [...listOf("m-later"), { externalId: null, email: "newcomer@example.com" }];
  const looked = await lookAgain(filterDeps(), {
    ...terms("m-later"),
    recipients: batch.map((each) => ({ ...each, pass: null })),
  });
  if (looked.kind !== "looked") throw new Error(looked.message);
  expect(looked.withheld.map(({ index, reason }) => [index, reason])).toEqual([
    [1, "purpose-withdrawn"],
    [3, "purpose-withdrawn"],
    [4, "suppressed"],
    [5, "unsubscribed"],
    [6, "no-consent"],
  ]);
});

test.each([
  ["without a reason", 2, " ", "Give a reason: it stays on record."],
  ["after what is on record changed", 3, "Recall of a kettle", "What is on record has changed meanwhile."],
])("an override %s is refused", async (_, people, why, words) => {
  const { path } = await aMailing(`m-no-${people}`);
  const answer = await ask(`${path}/override?lift=no-consent`, people, why);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain(words);
  expect(await filter(`m-no-${people}`)).toEqual(["granted"]);
});

test("beyond a size it waits for a second person, who sees it in the overview; nobody says yes to their own", async () => {
  await setting("override-approval-people", "1");
  const { path } = await aMailing("m-large");
  const asking = `${path}/override?lift=no-consent`;
  expect(await text(asking)).toContain(
    "A second person has to approve it first: alone you may override for 1 person",
  );
  const asked = await ask(asking, 2);
  const record = (asked.headers.get("location") ?? "").replace("?done=asked", "");
  expect(await filter("m-large")).toEqual(["granted"]);
  expect(await text("/admin")).not.toContain("asks to override");
  expect(await text(record)).toContain("You asked for it, so somebody else has to approve it.");
  const own = await carla.post(record, { verb: "approve", people: "2" });
  expect(own.status).toBe(400);
  expect(await filter("m-large")).toEqual(["granted"]);
  const overview = await (await otto.get("/admin")).text();
  expect(overview).toContain("carla@example.com asks to override for 2 people of mailing m-large");
  expect(overview).toContain(`href="${record}"`);
  expect((await otto.post(record, { verb: "approve", people: "3" })).status).toBe(400);
  await otto.post(record, { verb: "approve", people: "2" });
  expect(await filter("m-large")).toEqual(["granted", "none-1", "none-2"]);
  expect(await text(record)).toMatch(/in force .*Decided by otto@example.com/);
  await carla.post(record, { verb: "take-back", people: "0" });
  expect(await filter("m-large")).toEqual(["granted"]);
  expect((await otto.post(record, { verb: "approve", people: "2" })).status).toBe(400);
  await setting("override-approval-people", "50");
});

test("small overrides add up, so that a large one is not asked for in pieces", async () => {
  await setting("override-approval-people", "2");
  const { path } = await aMailing("m-pieces");
  expect((await ask(`${path}/override?lift=no-consent`, 2)).headers.get("location")).toContain(
    "done=in-force",
  );
  expect((await ask(`${path}/override?lift=unsubscribed`, 1)).headers.get("location")).toContain(
    "done=asked",
  );
  await setting("override-approval-people", "50");
});

test("small overrides asked for at once add up as well", async () => {
  await setting("override-approval-people", "2");
  for (const round of [1, 2, 3, 4, 5]) {
    const { path } = await aMailing(`m-at-once-${round}`);
    const asked = await Promise.all([
      ask(`${path}/override?lift=no-consent`, 2),
      ask(`${path}/override?lift=unsubscribed`, 1),
    ]);
    const inForce = asked.filter((answer) => answer.headers.get("location")?.includes("done=in-force"));
    expect(inForce).toHaveLength(1);
  }
  await setting("override-approval-people", "50");
});

test("a refused override lifts nothing, and two who say something at once are told apart", async () => {
  await setting("override-approval-people", "0");
  const { path } = await aMailing("m-refused");
  const asked = await ask(`${path}/override?lift=no-consent`, 2);
  const record = (asked.headers.get("location") ?? "").replace("?done=asked", "");
  const answers = await Promise.all(
    ["refuse", "approve"].map((verb) => otto.post(record, { verb, people: "2" })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 400]);
  await setting("override-approval-people", "50");
});

test("people of a list are chosen one by one, and only those an override could be for", async () => {
  const { path, idOf } = await aMailing("m-chosen");
  const run = /href="([^"]+runs\/\d+)"/.exec(await (await carla.get(path)).text())?.[1] ?? "";
  const html = await (await carla.get(run)).text();
  const offered = [...html.matchAll(/name="person" value="(\d+)"/g)].map(([, id]) => Number(id));
  expect(offered).toEqual(["withdrawn", "none-1", "none-2", "left"].map(idOf));
});

/** Puts so many people without any consent on record, and decides a list of them. */
async function aCrowd(id: string, people: number): Promise<string> {
  const emails = Array.from({ length: people }, (_, each) => `crowd-${each}.${id}@example.com`);
  const contacts = emails.map((email) => ({
    external_id: email,
    email,
    address_key: email,
    created_at: NOW,
    changed_at: NOW,
  }));
  await site.db.insertInto("contacts").values(contacts).execute();
  const recipients = emails.map((email) => ({ externalId: null, email }));
  const request = { ...terms(id), listKey: "all" };
  await filterInline(filterDeps(), request, { recipients, onProgress: async () => {} });
  const found = site.db.selectFrom("mailings").select("number").where("id", "=", id);
  return `/admin/mailings/${(await found.executeTakeFirstOrThrow()).number}`;
}

test("an override for many people is shown at once, and its counts where the page says they are", async () => {
  const asking = `${await aCrowd("m-crowd", 300)}/override?lift=no-consent`;
  const asked = await ask(asking, 300);
  const record = asked.headers.get("location")?.split("?")[0] ?? "";
  for (const [path, button] of [
    [asking, "Ask for"],
    [record, "Take it back"],
  ] as const) {
    const page = await (await carla.get(path)).text();
    expect(page).toContain("Counting whom it would add");
    expect(page).not.toContain(`${button}`);
    const follow = /data-follow="([^"]+)"/.exec(page)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const counted = await (await carla.get(follow)).text();
    expect(counted).toContain('id="plan"');
    expect(counted).toContain("300 people would be sent to who are withheld now");
    expect(counted).toContain(`${button}`);
  }
});
