import { afterAll, beforeAll, expect, test } from "vitest";
import { choicesOf, stateOf } from "./reader.ts";
import { form, openTestSite, type TestSite } from "./test-site.ts";

let site: TestSite;

beforeAll(async () => {
  site = await openTestSite();
});
afterAll(() => site.close());

const EDITS = 60;
const EDIT = form({ action: "save-choices", shown: "offers" });

test("edits of one page are limited; leaving never is, by any button, however often", async () => {
  const contactId = await site.addContact();
  const path = `/s/${site.token(contactId)}`;
  for (let times = 0; times < EDITS; times += 1) {
    expect((await site.app.request(path, EDIT)).status).toBe(303);
  }
  for (const request of [EDIT, form({ action: "pause", days: "30" }), form({ action: "undo" })]) {
    const refused = await site.app.request(path, request);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "600"]);
  }
  // A link broken on its way is the same page's.
  expect((await site.app.request(`${path}.`, EDIT)).status).toBe(429);

  // Four presses each time, and so more than as many edits.
  for (let times = 0; times < EDITS / 3; times += 1) {
    const click = await site.app.request(`/u/${site.token(contactId)}`, { method: "POST" });
    expect(click.status).toBe(200);
    expect((await site.app.request(path, form({ action: "stop-all" }))).status).toBe(303);
    expect((await site.app.request(path, form({ action: "one-click" }))).status).toBe(303);
    expect((await site.app.request(path, form({ "List-Unsubscribe": "One-Click" }))).status).toBe(303);
  }
  expect(await choicesOf(site, contactId)).toMatchObject({ newsletter: "unsubscribed" });
  expect(await stateOf(site, contactId)).toBe("withdrawn");
  // Another's page is another's.
  expect((await site.app.request(`/s/${site.token(await site.addContact())}`, EDIT)).status).toBe(303);
});

test("a link that is not ours is unknown however often it is posted to: nothing is counted of it", async () => {
  for (let times = 0; times <= EDITS; times += 1) {
    expect((await site.app.request("/s/made-up", EDIT)).status).toBe(404);
  }
});
