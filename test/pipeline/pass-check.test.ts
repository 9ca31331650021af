// Passes verified by a pipeline without a database: nobody keeps a valid one whose withdrawal was answered before.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ContactId } from "../../src/base/ids.ts";
import { formatPassKeys, PASS_VALID_MS } from "../../src/consent/send-pass.ts";
import { filterInline } from "../../src/flow/filter-list.ts";
import type { FilterDependencies } from "../../src/flow/filter-recipients.ts";
import { findVoidedPasses } from "../../src/flow/voided-passes.ts";
import { createPassCheck, type PassHolder } from "../../src/pipeline/pass-check.ts";
import { parseFilterJob } from "../../src/queue/jobs.ts";
import { appendChanges } from "../../src/store/standings.ts";
import { addContacts, consentChange } from "../store/values.ts";
import { TOKEN_KEYS } from "../support/builders.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";

const CONTACTS = 60;
const MAILING = { mailingId: "m-1", purpose: "e-marketing" };
const names = Array.from({ length: CONTACTS }, (_, index) => `c-${index}`);

let store: TestDatabase;
let deps: FilterDependencies;
let people: readonly ContactId[];
let holders: readonly PassHolder[];
/** How far clocks are ahead of the real one, so that the passes are decided after the marks began. */
let aheadMs = 0;

beforeAll(async () => {
  store = await openTestDatabase();
  const clock = () => new Date(Date.now() + aheadMs);
  const { db, log } = store;
  deps = { db, log, clock, tokenKeys: TOKEN_KEYS, publicUrl: "https://mail.example.com", rosters: null };
  people = await addContacts(db, Object.fromEntries(names.map((name) => [name, `${name}@example.com`])));
  await appendChanges(
    db,
    people.map((contactId) => consentChange(contactId, "granted")),
  );
  await findVoidedPasses(deps, null);
  aheadMs = 2 * 60_000;
  holders = await decideList();
});
afterAll(() => store.close());

async function decideList(): Promise<readonly PassHolder[]> {
  const recipients = names.map((name) => ({ id: name, email: `${name}@example.com` }));
  const job = parseFilterJob({ ...MAILING, recipients });
  if (job.kind === "error" || job.value.list.kind !== "inline") throw new Error("The list cannot be read");
  const { request, list } = job.value;
  const filtered = await filterInline(deps, request, { ...list, onProgress: async () => {} });
  if (filtered.kind === "refused") throw new Error(filtered.message);
  return filtered.decisions.flatMap(({ email = "", ...each }) =>
    each.decision === "send" ? [{ email, pass: each.pass }] : [],
  );
}

/** As over HTTP: what is answered is JSON. */
async function voidedSince(cursor: string | null) {
  const voided = await findVoidedPasses(deps, cursor);
  if (voided.kind === "error") throw new Error(voided.error);
  return JSON.parse(JSON.stringify(voided.value));
}

const openCheck = () => createPassCheck({ keys: formatPassKeys(TOKEN_KEYS), voidedSince, clock: deps.clock });

test("passes hold as long as nothing changed, for their own mailing, address and time", async () => {
  const check = openCheck();
  expect(holders).toHaveLength(CONTACTS);
  const all = [...holders.keys()];
  expect(await check.check("m-1", holders)).toEqual({ valid: all, ask: [] });
  expect(await check.check("m-2", holders)).toEqual({ valid: [], ask: all });
  const swapped = holders.map(({ pass }, index) => ({
    email: holders[(index + 1) % CONTACTS]?.email ?? "",
    pass,
  }));
  expect(await check.check("m-1", swapped)).toEqual({ valid: [], ask: all });
  const before = aheadMs;
  aheadMs += PASS_VALID_MS + 1_000;
  expect(await check.check("m-1", holders)).toEqual({ valid: [], ask: all });
  aheadMs = before;
});

test("while others withdraw, no pass is valid of whom had withdrawn before the batch was checked", async () => {
  const check = openCheck();
  const withdrawn = new Set<number>();
  let isOver = false;
  const writers = [0, 1, 2].map(async (writer) => {
    for (let index = writer; index < CONTACTS - 6 && !isOver; index += 3) {
      await store.db.transaction().execute(async (db) => {
        await appendChanges(db, [consentChange(people[index] ?? (0 as ContactId), "withdrawn")]);
      });
      withdrawn.add(index);
    }
  });
  const wrong: number[] = [];
  let certain = 0;
  while (withdrawn.size < CONTACTS - 6) {
    const before = new Set(withdrawn);
    const [first, second] = await Promise.all([check.check("m-1", holders), check.check("m-1", holders)]);
    for (const { valid } of [first, second]) wrong.push(...valid.filter((index) => before.has(index)));
    certain += before.size;
  }
  isOver = true;
  await Promise.all(writers);
  expect(wrong).toEqual([]);
  expect(certain).toBeGreaterThan(0);
  const { valid, ask } = await check.check("m-1", holders);
  expect([valid.length, ask.length]).toEqual([6, CONTACTS - 6]);
});

test("where it cannot be asked it throws, and the next time it is asked again", async () => {
  let isDown = true;
  const check = createPassCheck({
    keys: formatPassKeys(TOKEN_KEYS),
    voidedSince: (cursor) => (isDown ? Promise.reject(new Error("503")) : voidedSince(cursor)),
    clock: deps.clock,
  });
  await expect(check.check("m-1", holders)).rejects.toThrow("503");
  isDown = false;
  expect((await check.check("m-1", holders)).valid).toHaveLength(6);
});

test.each(["", "no key", formatPassKeys(TOKEN_KEYS).slice(1)])("refuses the keys %j", (keys) => {
  expect(() => createPassCheck({ keys, voidedSince })).toThrow("mailconsent keys passes");
});
