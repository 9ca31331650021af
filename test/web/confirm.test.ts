import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { ContactId } from "../../src/base/ids.ts";
import { E_MARKETING } from "../../src/consent/purpose.ts";
import { type AskedMail, sendMails } from "../../src/flow/send-mails.ts";
import { silentLog } from "../support/database.ts";
import { formOf, type Reader, readerOf, stateOf } from "./reader.ts";
import { form, NOW, openTestSite, type TestSite } from "./test-site.ts";

const DAY_MS = 24 * 60 * 60 * 1_000;

let site: TestSite;
let reader: Reader;

beforeAll(async () => {
  site = await openTestSite();
  reader = readerOf(site);
});
afterAll(() => site.close());
beforeEach(() => site.db.deleteFrom("outbox").execute());

/** Stops, asks to start again, and gives the path of the mail that comes of it. */
async function askAgain(contactId: ContactId): Promise<{ readonly page: string; readonly confirm: string }> {
  const path = `/s/${site.token(contactId)}`;
  await reader.press(path, formOf(await reader.get(path), "Stop all marketing mail"));
  const page = await reader.press(path, formOf(await reader.get(path), "Receive marketing mail again"));
  const sent: AskedMail[] = [];
  const flow = { db: site.db, clock: () => NOW, log: silentLog };
  const sendMail = async (mail: AskedMail) => {
    sent.push(mail);
    return "sent" as const;
  };
  await sendMails({ ...flow, tokenKeys: site.tokenKeys, sendMail });
  expect(sent.map(({ kind }) => kind)).toEqual(["confirmation"]);
  return { page, confirm: `/c/${sent[0]?.token}` };
}

test("marketing mail again, after it was stopped, is confirmed by who reads the mailbox", async () => {
  const contactId = await site.addContact({ email: "ann@example.com" });
  const { page, confirm } = await askAgain(contactId);
  expect(page).toContain("One more step");
  expect(page).toContain("We are sending a mail to a••••@e••••.com.");
  expect(page).toContain("The link is valid for 7 days.");
  expect(await stateOf(site, contactId)).toBe("withdrawn");

  // Opening the link is not confirming: mail scanners open links.
  for (const method of ["GET", "HEAD"])
    expect((await site.app.request(confirm, { method })).status).toBe(200);
  expect(await stateOf(site, contactId)).toBe("withdrawn");

  const question = await reader.get(confirm);
  expect(question).toContain("Do you want marketing mail again?");
  for (let times = 0; times < 2; times += 1) {
    const answer = await site.app.request(confirm, form(formOf(question, "Yes, send me marketing mail")));
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("<h1>Confirmed</h1>");
  }
  expect((await site.standing(contactId)).consentByPurpose.get(E_MARKETING)).toMatchObject({
    state: "granted",
    legalBasis: "consent",
    source: "preferences-page",
  });
  const changes = (await site.changes()).filter((change) => change.contact_id === contactId);
  expect(changes.at(-1)).toMatchObject({
    comment: "Confirmed by the link in a mail",
    wording: expect.stringMatching(/^en-/),
    mailing_id: "m-881",
  });
});

test("consent that was never given is given at once: nothing was withdrawn", async () => {
  const contactId = await site.addContact({ eMarketingState: null });
  const path = `/s/${site.token(contactId)}`;
  await site.app.request(path, form({ action: "start-again" }));
  expect(await stateOf(site, contactId)).toBe("granted");
});

test("a confirmation expires, and a withdrawal after it was asked for outranks it", async () => {
  const contactId = await site.addContact();
  const { confirm } = await askAgain(contactId);
  const late = site.appWith({
    flow: { db: site.db, clock: () => new Date(NOW.getTime() + 8 * DAY_MS), log: silentLog },
  });
  for (const request of [{}, form({})]) {
    expect(await (await late.request(confirm, request)).text()).toContain("no longer valid");
  }
  const stopping = site.appWith({
    flow: { db: site.db, clock: () => new Date(NOW.getTime() + DAY_MS), log: silentLog },
  });
  await site.app.request(confirm, form({}));
  await stopping.request(`/s/${site.token(contactId)}`, form({ action: "stop-all" }));
  expect(await (await stopping.request(confirm, form({}))).text()).toContain("no longer valid");
  expect(await stateOf(site, contactId)).toBe("withdrawn");
});

test("who confirmed is led to the page where it can be undone, and who is too late to a new link", async () => {
  const contactId = await site.addContact();
  const { confirm } = await askAgain(contactId);
  const confirmed = await (await site.app.request(`${confirm}?lang=nl`, form({}))).text();
  const path = /<a class="button" href="([^"]+)">Naar uw pagina<\/a>/.exec(confirmed)?.[1] ?? "";
  await reader.press(path, formOf(await reader.get(path), "Alle marketingmail stoppen"));
  expect(await stateOf(site, contactId)).toBe("withdrawn");
  const clock = () => new Date(NOW.getTime() + 8 * DAY_MS);
  const late = site.appWith({ flow: { db: site.db, clock, log: silentLog } });
  for (const request of [{}, form({})]) {
    const expired = await (await late.request(`${confirm}?lang=nl`, request)).text();
    expect(expired).toContain('<form method="post" action="/?lang=nl">');
  }
});

test("a link is good for its own page only", async () => {
  const contactId = await site.addContact();
  const personal = site.token(contactId);
  const { confirm } = await askAgain(contactId);
  const confirmation = confirm.slice("/c/".length);
  for (const [path, method] of [
    [`/c/${personal}`, "GET"],
    [`/c/${personal}`, "POST"],
    [`/c/${site.token(contactId, { kind: "preview" })}`, "POST"],
    [`/s/${confirmation}`, "GET"],
    [`/s/${confirmation}`, "POST"],
    [`/u/${confirmation}`, "POST"],
    ["/c/forged", "GET"],
  ] as const) {
    expect((await site.app.request(path, { method })).status).toBe(404);
  }
});
