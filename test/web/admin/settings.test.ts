import { afterAll, beforeAll, expect, test } from "vitest";
import { type ExternalId, parseMailingId } from "../../../src/base/ids.ts";
import { parseEmailAddress } from "../../../src/consent/contact.ts";
import { mayEdit } from "../../../src/consent/link-age.ts";
import { E_MARKETING } from "../../../src/consent/purpose.ts";
import { recordDelivery } from "../../../src/flow/bar-address.ts";
import { filterInline } from "../../../src/flow/filter-list.ts";
import { RosterOnDemand } from "../../../src/flow/roster-on-demand.ts";
import { loadSettings } from "../../../src/store/settings.ts";
import { loadSubscriptionTypes } from "../../../src/store/subscription-types.ts";
import { form, NOW, openTestSite, type TestSite, value } from "../test-site.ts";
import { addTestAdmin, ORIGIN, type Reader, signInAs, tokenIn } from "./desk.ts";

let site: TestSite;
let owner: Reader;

beforeAll(async () => {
  site = await openTestSite();
  const flow = { db: site.db, log: site.log, clock: () => NOW };
  await addTestAdmin(flow, "olga@example.com", "owner");
  await addTestAdmin(flow, "carla@example.com", "consent-officer");
  owner = await signInAs(site.app, "olga@example.com");
});
afterAll(() => site.close());

const text = async (path: string, reader = owner) =>
  (await (await reader.get(path)).text()).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
const PATIENT_MS = 30_000;
const TYPES = "/admin/settings/subscription-types";
const VOCABULARY = "/admin/settings/vocabulary";

/** Decides a list of everybody. */
async function filter(id: string): Promise<number> {
  const deps = { db: site.db, log: site.log, clock: () => NOW, tokenKeys: site.tokenKeys };
  const contacts = await site.db.selectFrom("contacts").select("external_id").orderBy("id").execute();
  const recipients = contacts.map(({ external_id }) => ({
    externalId: external_id as ExternalId,
    email: null,
  }));
  const request = { mailingId: value(parseMailingId(id)), purpose: E_MARKETING, subscriptionType: null };
  const outcome = await filterInline(
    { ...deps, publicUrl: ORIGIN, rosters: null },
    { ...request, listKey: "all", override: null },
    { recipients, onProgress: async () => {} },
  );
  if (outcome.kind !== "done") throw new Error(outcome.message);
  return outcome.counts.send;
}

/** Saves as the page does, with the version it was shown with. */
const save = async (path: string, value: string, reason = "") => {
  const version = /name="version" value="(\d+)"/.exec(
    await (await owner.get(`${path}?value=${value}`)).text(),
  )?.[1];
  const saved = await owner.post(path, { value, version: version ?? "", reason });
  expect(saved.headers.get("location")).toBe(`${path}?done=saved`);
};

test("switching privacy on tells first how many would no longer be sent to, and then they are not", async () => {
  const path = "/admin/settings/e-marketing-privacy";
  for (let each = 0; each < 9; each += 1) {
    await site.addContact({ email: `s${each}@example.com`, eMarketingState: each < 4 ? null : "granted" });
  }
  // Two who share an address get one mail between them, with privacy for the one who agreed.
  await site.addContact({ email: "s8@example.com", eMarketingState: null });
  expect(await filter("m-before")).toBe(9);
  await site.standings.ask(PATIENT_MS);
  const told = await text(`${path}?value=on`);
  expect(told).toContain("From “off” to “on”");
  expect(told).toMatch(
    /E-marketing without a subscription type 9 5 No longer: 4 · E-marketing privacy is on/,
  );
  expect(told).toMatch(/Newsletter 9 5 No longer: 4/);
  expect((await loadSettings(site.db)).hasEMarketingPrivacy).toBe(false);
  await site.addContact({ email: "s9@example.com", eMarketingState: "granted" });
  expect(await text(`${path}?value=on`)).toContain("Newsletter 10 6");
  await save(path, "on", "Counsel asked");
  expect(await filter("m-after")).toBe(6);
  expect(await text(path)).toMatch(/off on olga@example.com Counsel asked/);
});

test("a store of too many contacts for the memory there may be says how to count a list", async () => {
  const standings = new RosterOnDemand({ db: site.db, log: site.log, clock: () => NOW }, { maxMb: 0 });
  const reader = await signInAs(site.appWith({ standings }), "olga@example.com");
  const told = await text("/admin/settings/e-marketing-privacy?value=off", reader);
  expect(told).toContain("There are more contacts than may be counted in memory");
});

test("a setting that somebody changed meanwhile is not overwritten unseen", async () => {
  const path = "/admin/settings/hard-bounce-limit";
  await owner.post(path, { value: "7", version: "0", reason: "" });
  const late = await owner.post(path, { value: "9", version: "0", reason: "" });
  expect(late.status).toBe(400);
  expect(await late.text()).toContain("Somebody changed it meanwhile.");
  expect((await loadSettings(site.db)).hardBounceLimit).toBe(7);
});

const figureOf = async (path: string): Promise<readonly number[]> => {
  const [, before, after] =
    /(\d+) (\d+) (?:Leaving works|Nobody is barred|What is on record|Rewritten)/.exec(await text(path)) ?? [];
  return [Number(before), Number(after)];
};

test("the limit of bounces tells how many addresses one more bounce would bar, and then it bars them", async () => {
  const path = "/admin/settings/soft-bounce-limit";
  const flow = { db: site.db, log: site.log, clock: () => NOW };
  const emails = ["b1@example.com", "b2@example.com", "b3@example.com"].map((each) =>
    value(parseEmailAddress(each)),
  );
  let minute = 0;
  const bounce = (email: (typeof emails)[number]) => {
    minute += 1;
    const at = new Date(NOW.getTime() + minute * 60_000);
    return recordDelivery(flow, { email, outcome: "soft-bounce", at }, null);
  };
  for (const [index, email] of emails.entries()) {
    for (let each = 0; each <= index; each += 1) await bounce(email);
  }
  expect(await figureOf(`${path}?value=3`)).toEqual([0, 2]);
  await save(path, "3");
  const barred = [];
  for (const email of emails) barred.push(await bounce(email));
  expect(barred.filter((reason) => reason !== null)).toHaveLength(2);
});

test("the life of links tells for how many mailings they still take choices", async () => {
  const path = "/admin/settings/edit-link-days";
  const made = await site.db.selectFrom("mailings").select("created_at").execute();
  const editable = (days: number) => made.filter((each) => mayEdit(each.created_at, NOW, days)).length;
  await site.db
    .insertInto("mailings")
    .values({
      id: "m-old",
      purpose: "e-marketing",
      subscription_type: null,
      created_at: new Date(NOW.getTime() - 864e5),
    })
    .execute();
  expect(await figureOf(`${path}?value=1`)).toEqual([editable(90) + 1, editable(1) + 1]);
  await site.db
    .updateTable("mailings")
    .set({ created_at: new Date(NOW.getTime() - 864e5 - 1) })
    .where("id", "=", "m-old")
    .execute();
  expect(await figureOf(`${path}?value=1`)).toEqual([editable(90) + 1, editable(1)]);
});

test("the default basis tells whose withdrawal would rest on it, and then one does", async () => {
  const path = "/admin/settings/default-legal-basis";
  const contactId = await site.addContact({ email: "nothing@example.com", eMarketingState: null });
  const [before, after] = await figureOf(`${path}?value=contract`);
  expect([before, after]).toEqual([0, 6]);
  await save(path, "contract");
  await site.app.request(`/s/${site.token(contactId)}`, form({ action: "stop-all" }));
  const { consentByPurpose } = await site.standing(contactId);
  expect(consentByPurpose.get(E_MARKETING)).toMatchObject({ state: "withdrawn", legalBasis: "contract" });
  expect(await figureOf(`${path}?value=consent`)).toEqual([0, 5]);
});

test("a value that cannot be is refused beside its field", async () => {
  const answer = await owner.get("/admin/settings/sender-colour?value=red");
  expect(answer.status).toBe(400);
  expect(await answer.text()).toMatch(/aria-invalid="true"[^>]*aria-describedby="value-error"/);
  expect((await owner.get("/admin/settings/no-such")).status).toBe(404);
});

test("a consent officer sees settings and changes none", async () => {
  const officer = await signInAs(site.app, "carla@example.com");
  expect(await text("/admin/settings", officer)).toContain("E-marketing privacy");
  expect(await text("/admin/settings/edit-link-days", officer)).toContain("Only owners may change settings.");
  expect((await officer.post("/admin/settings/edit-link-days", { value: "1", version: "0" })).status).toBe(
    403,
  );
});

test("the recipient's page is shown in a frame with the draft, and without what could run or be sent", async () => {
  const html = await (await owner.get("/admin/settings/sender-name?value=Acme%20%3Cb%3E")).text();
  expect(html).toContain('sandbox="allow-same-origin"');
  const src = /<iframe[^>]*src="([^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
  const framed = await owner.get(src);
  const page = await framed.text();
  expect(page).toContain("Acme &lt;b&gt;");
  expect(page).toContain("a••••@e••••.com");
  expect(framed.headers.get("content-security-policy")).toMatch(
    /form-action 'none'.*sandbox allow-same-origin$/,
  );
  expect(framed.headers.get("content-security-policy")).not.toContain("script");
  expect((await loadSettings(site.db)).senderName).toBeNull();
});

test("a logo is taken from a file that is a picture, and from no other", async () => {
  const path = "/admin/settings/sender-logo";
  const token = tokenIn(await (await owner.get(path)).text());
  const upload = (bytes: Uint8Array<ArrayBuffer>, version = 0) => {
    const body = new FormData();
    body.set("form-token", token);
    body.set("version", `${version}`);
    body.set("file", new File([bytes], "logo.png", { type: "image/png" }));
    const cookie = [...owner.cookies].map(([name, each]) => `${name}=${each}`).join("; ");
    return site.app.request(`${ORIGIN}${path}`, {
      method: "POST",
      body,
      headers: { origin: ORIGIN, cookie },
    });
  };
  const svg = await upload(new TextEncoder().encode("<svg onload=alert(1)>"));
  expect(svg.status).toBe(400);
  const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
  const png = await upload(picture);
  expect(png.status).toBe(303);
  const late = await upload(new Uint8Array([...picture, 0]));
  expect(late.status).toBe(400);
  expect(await late.text()).toContain("Somebody changed it meanwhile.");
  expect((await loadSettings(site.db)).senderLogo?.contentType).toBe("image/png");
});

test("subscription types are added, renamed, reordered, switched and removed, each with its history", async () => {
  await owner.post(TYPES, {
    edit: "add",
    key: "surveys",
    name: "Surveys",
    purpose: "e-marketing",
    choice: "unsubscribed",
  });
  await owner.post(TYPES, { edit: "rename", key: "surveys", language: "nl", name: "Enquêtes" });
  await owner.post(TYPES, { edit: "up", key: "surveys" });
  await owner.post(TYPES, { edit: "off", key: "surveys" });
  const types = await loadSubscriptionTypes(site.db);
  expect(types.map(({ key }) => String(key)).slice(-2)).toEqual(["surveys", "offers"]);
  const surveys = types.find(({ key }) => key === ("surveys" as typeof key));
  expect(surveys).toMatchObject({ isActive: false, defaultChoice: "unsubscribed" });
  expect(surveys?.nameByLanguage.get("nl")).toBe("Enquêtes");
  await owner.post(TYPES, { edit: "remove", key: "surveys" });
  const html = await text(TYPES);
  expect(html).toContain("Surveys removed");
  expect(html).toContain("olga@example.com");
  const again = await owner.post(TYPES, {
    edit: "add",
    key: "surveys",
    name: "x",
    purpose: "e-marketing",
    choice: "subscribed",
  });
  expect(again.status).toBe(400);
  expect(await again.text()).toContain("Nothing was changed:");
});

test("the vocabulary is added to, renamed and switched, and what mailconsent needs itself stays on", async () => {
  await owner.post(VOCABULARY, { of: "source", edit: "add", key: "trade-fair", name: "Trade fair" });
  await owner.post(VOCABULARY, {
    of: "source",
    edit: "rename",
    key: "trade-fair",
    language: "nl",
    name: "Beurs",
  });
  await owner.post(VOCABULARY, { of: "source", edit: "off", key: "trade-fair" });
  expect(await text(VOCABULARY)).toContain("Trade fair trade-fair off");
  const refused = await owner.post(VOCABULARY, { of: "source", edit: "off", key: "one-click" });
  expect(refused.status).toBe(400);
  expect((await owner.post(VOCABULARY, { of: "gossip", edit: "off", key: "x" })).status).toBe(400);
});
