// Bars: set by hand, by bounces in a row and by complaints, and lifted.
import { afterAll, beforeAll, expect, test } from "vitest";
import { E_MARKETING } from "../../src/consent/purpose.ts";
import { recordDelivery, suppressAddress, unsuppressAddress } from "../../src/flow/bar-address.ts";
import { appendSettingChange } from "../../src/store/settings.ts";
import { loadStanding } from "../../src/store/standings.ts";
import { appendSuppression, loadSuppressions } from "../../src/store/suppressions.ts";
import { addContacts, email, keyOf } from "../store/values.ts";
import { A_DAY_AFTER, NOON } from "../support/builders.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";

let store: TestDatabase;
let deps: { db: TestDatabase["db"]; log: TestDatabase["log"]; clock: () => Date };
beforeAll(async () => {
  store = await openTestDatabase();
  deps = { db: store.db, log: store.log, clock: () => A_DAY_AFTER };
});
afterAll(() => store.close());

const WHO = { by: "An admin", why: "Asked by phone" };

test("an address is barred once and freed with who and why on record, but never one that was erased", async () => {
  const address = email("barred@example.com");
  expect(await suppressAddress(deps, address, WHO)).toBe(true);
  expect(await suppressAddress(deps, address, WHO)).toBe(false);
  await appendSuppression(store.db, { addressKey: keyOf(address), reason: "erased", since: NOON });
  expect(await unsuppressAddress(deps, address, { ...WHO, why: "A mistake" })).toEqual(["manual"]);
  expect(await unsuppressAddress(deps, address, WHO)).toEqual([]);
  expect(await loadSuppressions(store.db, keyOf(address))).toMatchObject([
    { reason: "erased", lifted: null },
    { reason: "manual", comment: "Asked by phone", lifted: { by: "An admin", comment: "A mistake" } },
  ]);
});

test("five hard bounces in a row bar an address; a mail that arrives begins the count anew", async () => {
  const address = email("bouncing@example.com");
  let minute = 0;
  const bounce = () => {
    minute += 1;
    const at = new Date(NOON.getTime() + minute * 60_000);
    return recordDelivery(deps, { email: address, outcome: "hard-bounce", at }, null);
  };
  for (let times = 0; times < 4; times += 1) expect(await bounce()).toBeNull();
  await recordDelivery(deps, { email: address, outcome: "delivered", at: NOON }, null);
  for (let times = 0; times < 4; times += 1) expect(await bounce()).toBeNull();
  // Told a second time it is the same bounce.
  minute -= 1;
  expect(await bounce()).toBeNull();
  expect(await bounce()).toBe("hard-bounce");
});

test("ten soft bounces in a row bar an address, counted apart from the hard ones; 0 never bars it", async () => {
  const address = email("full@example.com");
  let minute = 0;
  const take = (outcome: "soft-bounce" | "hard-bounce" | "delivered") => {
    minute += 1;
    return recordDelivery(
      deps,
      { email: address, outcome, at: new Date(NOON.getTime() + minute * 60_000) },
      null,
    );
  };
  for (let times = 0; times < 4; times += 1) await take("hard-bounce");
  for (let times = 0; times < 9; times += 1) expect(await take("soft-bounce")).toBeNull();
  await take("delivered");
  for (let times = 0; times < 9; times += 1) expect(await take("soft-bounce")).toBeNull();
  await appendSettingChange(deps.db, { ...ANY_LIMIT, text: "0" }, NOON);
  expect(await take("soft-bounce")).toBeNull();
  await appendSettingChange(deps.db, { ...ANY_LIMIT, text: "11" }, NOON);
  expect(await take("soft-bounce")).toBe("hard-bounce");
  expect(await loadSuppressions(deps.db, keyOf(address))).toMatchObject([
    { reason: "hard-bounce", comment: "11 soft bounces in a row", lifted: null },
  ]);
});

const ANY_LIMIT = { key: "soft-bounce-limit", by: "Privacy desk", reason: null };

test("a complaint bars the address and withdraws e-marketing for all who have it", async () => {
  const ids = await addContacts(store.db, { one: "both@example.com", two: "BOTH@example.com" });
  const delivery = { email: email("both@example.com"), outcome: "complaint", at: NOON } as const;
  expect(await recordDelivery(deps, delivery, null)).toBe("complaint");
  expect(await recordDelivery(deps, delivery, null)).toBe("complaint");
  for (const contactId of ids) {
    const standing = await loadStanding(store.db, contactId);
    expect(standing?.consentByPurpose.get(E_MARKETING)).toMatchObject({
      state: "withdrawn",
      source: "complaint",
    });
    expect(standing?.suppressions).toMatchObject([{ reason: "complaint" }]);
  }
});
