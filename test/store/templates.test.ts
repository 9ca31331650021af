// Revisions and rewrites: saved once, however often and by however many.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TemplateId } from "../../src/base/ids.ts";
import { type Db, openDatabase } from "../../src/store/database.ts";
import type { NewFlag } from "../../src/store/flags.ts";
import { loadGroupFlags } from "../../src/store/review-queue.ts";
import { type NewRewrite, saveRewrites } from "../../src/store/save-rewrites.ts";
import {
  loadRewrites,
  type NewRevision,
  type RewriteKey,
  type SavedRevision,
  saveRevisions,
} from "../../src/store/templates.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";
import { LATER, NOON } from "./values.ts";

let store: TestDatabase;
beforeAll(async () => {
  store = await openTestDatabase();
});
afterAll(() => store.close());

function aRevision(id: string, fields: Partial<NewRevision> = {}): NewRevision {
  return {
    templateId: id as TemplateId,
    name: null,
    syntax: "html",
    source: "<p>Hello</p>",
    text: null,
    ...fields,
  };
}

async function saveRevision(db: Db, revision: NewRevision, at: Date): Promise<SavedRevision> {
  const [saved] = await saveRevisions(db, [revision], at);
  if (saved === undefined) throw new Error("Cannot go on: nothing was saved");
  return saved;
}

async function loadRewrite(key: RewriteKey): Promise<unknown> {
  return (await loadRewrites(store.db, [key])).get(key) ?? null;
}

async function saveRewrite(rewrite: NewRewrite) {
  const [saved] = await saveRewrites(store.db, [rewrite], NOON);
  return saved;
}

async function nameOf(id: string): Promise<string | null> {
  const row = await store.db
    .selectFrom("templates")
    .select("name")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return row.name;
}

describe("saveRevisions", () => {
  test("takes a name and a sender with a character that no text holds", async () => {
    const { sender } = await saveRevision(store.db, aRevision("nul", { name: "a\0", sender: "b\0" }), NOON);
    expect([await nameOf("nul"), sender]).toEqual(["a\ufffd", "b\ufffd"]);
  });

  test("numbers the texts of a template, and each only once", async () => {
    const first = aRevision("spring");
    const second = aRevision("spring", { source: "<p>Bye</p>" });
    expect(await saveRevision(store.db, first, NOON)).toMatchObject({ revision: 1 });
    expect(await saveRevision(store.db, second, NOON)).toMatchObject({ revision: 2 });
    expect(await saveRevision(store.db, first, LATER)).toMatchObject({ revision: 1 });
    expect(await saveRevision(store.db, aRevision("summer"), NOON)).toMatchObject({ revision: 1 });
  });

  test.each<readonly [string, Partial<NewRevision>]>([
    ["another plain-text part", { text: "Hello" }],
    ["an empty plain-text part", { text: "" }],
    ["another syntax", { syntax: "handlebars" }],
    ["text moved from one part to the other", { source: '<p>Hello</p>", "', text: null }],
  ])("takes %s for another revision", async (name, fields) => {
    await saveRevision(store.db, aRevision(name), NOON);
    expect(await saveRevision(store.db, aRevision(name, fields), NOON)).toMatchObject({ revision: 2 });
  });

  test("keeps the text as it came", async () => {
    const source = "<p>\r\n\t Grüße 👋 \\u0000 {{name}} é é </p>\u00a0";
    await saveRevision(store.db, aRevision("exact", { source, text: "\n" }), NOON);
    const rows = await store.db
      .selectFrom("revisions")
      .select(["source", "text"])
      .where("template_id", "=", "exact")
      .execute();
    expect(rows).toEqual([{ source, text: "\n" }]);
  });

  test("keeps a template's name until there is another", async () => {
    await saveRevision(store.db, aRevision("named", { name: "One" }), NOON);
    await saveRevision(store.db, aRevision("named"), NOON);
    expect(await nameOf("named")).toBe("One");
    await saveRevision(store.db, aRevision("named", { name: "Two" }), NOON);
    expect(await nameOf("named")).toBe("Two");
  });

  test("makes one revision when twenty save the same text at once, from two processes", async () => {
    const { connection, schema, log } = store;
    const other = openDatabase({ connection, schema, maxConnections: 10, log });
    const saves = Array.from({ length: 20 }, (_, turn) =>
      saveRevision(
        turn % 2 === 0 ? store.db : other.db,
        aRevision("contended", { source: `<p>${turn % 3}</p>` }),
        NOON,
      ),
    );
    const revisions = await Promise.all(saves);
    await other.close();
    expect(new Set(revisions.map(({ revision }) => revision))).toEqual(new Set([1, 2, 3]));
    const rows = await store.db
      .selectFrom("revisions")
      .select("revision")
      .where("template_id", "=", "contended")
      .execute();
    expect(rows).toHaveLength(3);
  });
});

describe("saveRewrites", () => {
  const flag: NewFlag = {
    part: "source",
    span: { start: 3, end: 9 },
    href: "https://example.com/x",
    text: "x \u0000 \ud800",
    dialect: null,
    language: "en",
    signals: [{ name: "sentence", weight: 1, detail: "\u0000 \ud800" }],
    pattern: { key: "k1", words: "x", shape: "//example.com/x", linkKey: "l1", place: "source:a" },
    ruledBy: null,
    isSampled: false,
  };
  const rest = { request: { purpose: "e-marketing" }, flags: [flag], reviewsVersion: 0 };

  async function aKey(id: string) {
    const { revision } = await saveRevision(store.db, aRevision(id), NOON);
    return { templateId: id as TemplateId, revision, rulesVersion: "r1", optionsKey: "o1", reviewsKey: "" };
  }

  test("gives back what was saved, keys in their order", async () => {
    const key = await aKey("ordered");
    expect(await loadRewrite(key)).toBeNull();
    const result = { z: 1, a: { y: "\u0000 \ud800 é", b: [null, 1.5] }, m: "x" };
    const saved = await saveRewrite({ key, state: "needs-review", result, ...rest });
    expect(JSON.stringify(saved)).toBe(JSON.stringify({ kind: "saved", result, isNew: true }));
    expect(JSON.stringify(await loadRewrite(key))).toBe(JSON.stringify(result));
    expect(await loadRewrite({ ...key, rulesVersion: "r2" })).toBeNull();
    expect(await loadRewrite({ ...key, optionsKey: "o2" })).toBeNull();
  });

  test("gives everyone the first result, and flags its links once", async () => {
    const key = await aKey("raced");
    const answers = await Promise.all(
      [1, 2, 3, 4, 5].map((by) => saveRewrite({ key, state: "needs-review", result: { by }, ...rest })),
    );
    const first = await loadRewrite(key);
    expect(answers).toMatchObject(answers.map(() => ({ kind: "saved", result: first })));
    expect(answers.filter((each) => each?.kind === "saved" && each.isNew)).toHaveLength(1);
    const rows = await store.db
      .selectFrom("flags")
      .innerJoin("rewrites", "rewrites.id", "flags.rewrite_id")
      .select(["flags.part", "flags.span_start", "flags.span_end", "flags.href"])
      .where("rewrites.template_id", "=", "raced")
      .execute();
    expect(rows).toEqual([{ part: "source", span_start: 3, span_end: 9, href: "https://example.com/x" }]);
  });

  test("makes the rewrite saved last the one that counts, with its flags", async () => {
    const key = await aKey("current");
    const state = "needs-review";
    await saveRewrite({ key, state, result: 1, ...rest });
    await saveRewrite({ key: { ...key, reviewsKey: "r7" }, state, result: 2, ...rest, flags: [] });
    const countOf = async () =>
      (await loadGroupFlags(store.db, "k1", 100)).map(({ templateId }) => templateId);
    expect(await countOf()).not.toContain("current");
    await saveRewrite({ key, state, result: 3, ...rest });
    expect(await countOf()).toContain("current");
  });

  test("stores nothing under rules that somebody changed since they were loaded", async () => {
    const key = await aKey("late");
    const rewrite = { key, state: "needs-review", result: 1, ...rest, reviewsVersion: 99 };
    expect(await saveRewrite(rewrite)).toEqual({ kind: "reviews-changed" });
    expect(await loadRewrite(key)).toBeNull();
  });
});
