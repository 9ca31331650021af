// Lists come in batch by batch, are found when whole, and go out page by page.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RecipientListId } from "../../src/base/ids.ts";
import type { ListedRecipient } from "../../src/consent/listed-recipient.ts";
import {
  loadRecipientList,
  loadRecipientListPage,
  saveRecipientList,
} from "../../src/store/recipient-lists.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";
import { id, NOON } from "./values.ts";

let store: TestDatabase;
beforeAll(async () => {
  store = await openTestDatabase();
});
afterAll(() => store.close());

function listId(text: string): RecipientListId {
  return text as RecipientListId;
}

function entries(count: number, from = 0): readonly ListedRecipient[] {
  return Array.from({ length: count }, (_, each) => ({ externalId: id(`r-${from + each}`), email: null }));
}

async function* inBatches(
  ...batches: readonly (readonly ListedRecipient[])[]
): AsyncIterable<readonly ListedRecipient[]> {
  yield* batches;
}

async function countRows(): Promise<number> {
  const { count } = await store.db
    .selectFrom("recipient_lists")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

describe("saveRecipientList", () => {
  test("keeps the entries in their order, and gives them page by page", async () => {
    const odd: ListedRecipient = { externalId: null, email: 'Not\0 an "address", {}' };
    const list = { id: listId("l-1"), batches: inBatches(entries(1_500), [], entries(2, 1_500), [odd]) };
    expect(await saveRecipientList(store.db, list, NOON)).toEqual({ kind: "saved", size: 1_503 });
    const whole = await loadRecipientList(store.db, listId("l-1"));
    expect(whole).toEqual({ number: expect.any(Number), size: 1_503 });
    const read: ListedRecipient[] = [];
    for (;;) {
      const page = { listNumber: whole?.number ?? 0, first: read.length, limit: 400 };
      const recipients = await loadRecipientListPage(store.db, page);
      if (recipients.length === 0) break;
      read.push(...recipients);
    }
    expect(read).toEqual([...entries(1_502), { externalId: null, email: 'Not\uFFFD an "address", {}' }]);
  });

  test("leaves a list that is there already", async () => {
    await saveRecipientList(store.db, { id: listId("l-2"), batches: inBatches(entries(3)) }, NOON);
    const again = { id: listId("l-2"), batches: inBatches(entries(5)) };
    expect(await saveRecipientList(store.db, again, NOON)).toEqual({ kind: "exists" });
    expect(await loadRecipientList(store.db, listId("l-2"))).toMatchObject({ size: 3 });
  });

  test("lets one of several uploads at a time win, and keeps nothing of the others", async () => {
    const before = await countRows();
    const saved = await Promise.all(
      [1, 2, 3].map((size) =>
        saveRecipientList(store.db, { id: listId("l-3"), batches: inBatches(entries(size)) }, NOON),
      ),
    );
    const [winner, ...others] = saved.filter(({ kind }) => kind === "saved");
    expect(others).toEqual([]);
    const whole = await loadRecipientList(store.db, listId("l-3"));
    expect(winner).toMatchObject({ size: whole?.size });
    expect(await countRows()).toBe(before + 1);
  });

  test("shows a list only when all of it is there, and removes what broke off", async () => {
    const before = await countRows();
    async function* breakingOff(): AsyncIterable<readonly ListedRecipient[]> {
      yield entries(3);
      expect(await loadRecipientList(store.db, listId("l-4"))).toBeNull();
      throw new Error("the line went dead");
    }
    const upload = saveRecipientList(store.db, { id: listId("l-4"), batches: breakingOff() }, NOON);
    await expect(upload).rejects.toThrow("the line went dead");
    expect(await countRows()).toBe(before);
    const again = { id: listId("l-4"), batches: inBatches(entries(4)) };
    expect(await saveRecipientList(store.db, again, NOON)).toEqual({ kind: "saved", size: 4 });
  });

  test("knows nothing of a list nobody uploaded", async () => {
    expect(await loadRecipientList(store.db, listId("nothing"))).toBeNull();
  });
});
