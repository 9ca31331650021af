// Messages of a mailing: who may send which, and what is given up by whom.
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseMailingId } from "../../src/base/ids.ts";
import { E_MARKETING } from "../../src/consent/purpose.ts";
import { saveMailing } from "../../src/store/mailings.ts";
import { claimMessages, closeAbandoned, countMessages, dropClaims } from "../../src/store/messages.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";
import { LATER, NOON } from "./values.ts";

let database: TestDatabase;
let mailingNumber: number;

beforeAll(async () => {
  database = await openTestDatabase();
  const id = parseMailingId("m-1");
  if (id.kind === "error") throw new Error(id.error);
  const mailing = { id: id.value, purpose: E_MARKETING, subscriptionType: null, override: null };
  const saved = await saveMailing(database.db, { ...mailing, language: null, templateId: null }, NOON);
  if (saved.kind === "differs") throw new Error("A mailing just saved differs");
  mailingNumber = saved.number;
});
afterAll(() => database.close());

const claim = (attemptKey: string, contactIds: readonly number[]) => {
  return { mailingNumber, contactIds, attemptKey, at: NOON };
};

test("what another job is sending is neither claimed nor given up; what an earlier attempt left is", async () => {
  const { db } = database;
  expect([...(await claimMessages(db, claim("send-a 1", [1, 2]))).keys()]).toEqual([1, 2]);
  expect([...(await claimMessages(db, claim("send-b 1", [2, 3]))).keys()]).toEqual([3]);
  expect(await closeAbandoned(db, claim("send-b 2", [1, 2, 3]))).toBe(1);
  expect(await closeAbandoned(db, claim("send-a 1", [1, 2, 3]))).toBe(0);
  expect(await countMessages(db, mailingNumber, NOON)).toEqual({ "in-doubt": 1, sending: 2 });
  expect(await closeAbandoned(db, { ...claim("send-a 12", [1, 2, 3]), at: LATER })).toBe(2);
});

test("what is being sent for more than an hour is in doubt, and given up by whatever job comes to it", async () => {
  const { db } = database;
  const before = await countMessages(db, mailingNumber, NOON);
  await claimMessages(db, claim("send-dead a", [20]));
  const after = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);
  expect(await countMessages(db, mailingNumber, after(60))).toEqual({ ...before, sending: 1 });
  expect(await countMessages(db, mailingNumber, after(61))).toEqual({
    ...before,
    "in-doubt": (before["in-doubt"] ?? 0) + 1,
  });
  expect(await closeAbandoned(db, { ...claim("send-other a", [20]), at: after(60) })).toBe(0);
  expect(await closeAbandoned(db, { ...claim("send-other a", [20]), at: after(61) })).toBe(1);
});

test("a claim that is dropped can be claimed again; what was sent stays", async () => {
  const { db } = database;
  await claimMessages(db, claim("send-c 1", [7]));
  await dropClaims(db, mailingNumber, [7, 1]);
  expect([...(await claimMessages(db, claim("send-d 1", [7, 1]))).keys()]).toEqual([7]);
});

test("a job whose id holds a character that no text holds claims and gives up as any other", async () => {
  const { db } = database;
  expect([...(await claimMessages(db, claim("send\0e 1", [9]))).keys()]).toEqual([9]);
  expect(await closeAbandoned(db, claim("send\0e 2", [9]))).toBe(1);
});
