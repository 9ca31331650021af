// The review of flagged links from the queue to the rewritten templates: nothing is decided twice, lost, or past taking back.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { MailingId, PurposeKey, TemplateId } from "../../src/base/ids.ts";
import { parseTokenKeys } from "../../src/consent/preference-token.ts";
import { checkRule, confirmRule, endRule, loadRulesToAsk } from "../../src/flow/check-rule.ts";
import { filterInline } from "../../src/flow/filter-list.ts";
import { type ReviewOutcome, type ReviewRequest, reviewLink } from "../../src/flow/review-link.ts";
import { findWaitingWork, rewriteAgain } from "../../src/flow/rewrite-again.ts";
import { type RewriteResult, rewriteTemplate } from "../../src/flow/rewrite-template.ts";
import { countAgainst, tryReview } from "../../src/flow/try-review.ts";
import { findLastDecision, undoReview } from "../../src/flow/undo-review.ts";
import {
  countWaiting,
  type FlagGroup,
  loadChecks,
  loadFlagInTemplate,
  loadGroup,
  loadGroupFlags,
  loadGroups,
} from "../../src/store/review-queue.ts";
import { loadRules } from "../../src/store/review-rules.ts";
import { loadProgress, saveWorkDone } from "../../src/store/review-work.ts";
import { stored } from "../../src/store/stored.ts";
import { DEFAULT_MERGE_TAG } from "../../src/template/template.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";
import { flaggedTemplate } from "../support/flagged-templates.ts";

let store: TestDatabase;
let now = new Date("2026-03-01T12:00:00Z");
const clock = (): Date => now;
beforeAll(async () => {
  store = await openTestDatabase();
});
afterAll(() => store.close());
beforeEach(() => {
  now = new Date(now.getTime() + 60_000);
});

const KEYS = parseTokenKeys("k".repeat(43));
const deps = () => ({ db: store.db, clock, log: store.log });

async function rewrite(pattern: number, number: number, fields: object = {}): Promise<RewriteResult> {
  const { id, sender, source } = flaggedTemplate(pattern, number);
  const outcome = await rewriteTemplate(deps(), {
    templateId: id as TemplateId,
    name: null,
    sender,
    syntax: "auto",
    source,
    text: null,
    purpose: "e-marketing" as PurposeKey,
    options: { mergeTag: DEFAULT_MERGE_TAG, relabel: "default-links", whenMissing: "report", language: null },
    ...fields,
  });
  if (outcome.kind === "refused") throw new Error(outcome.message);
  return outcome.result;
}

const keyOf = (result: RewriteResult): string =>
  result.links.find(({ pattern }) => pattern !== undefined)?.pattern?.key ?? "none";

async function groupOf(fingerprint: string): Promise<FlagGroup> {
  const group = await loadGroup(store.db, fingerprint, now);
  if (group === null) throw new Error("Cannot go on: nothing of the group waits");
  return group;
}

/** Flags some templates of one pattern, and gives their group. */
async function flagged(pattern: number, numbers: readonly number[]): Promise<FlagGroup> {
  let key = "";
  for (const number of numbers) key = keyOf(await rewrite(pattern, number));
  return groupOf(key);
}

function decide(group: FlagGroup, fields: Partial<ReviewRequest> = {}): Promise<ReviewOutcome> {
  return reviewLink(deps(), {
    fingerprint: group.fingerprint,
    flagIds: null,
    seen: group,
    ruling: "replace",
    scope: "link",
    reason: null,
    by: "ann",
    endsAt: null,
    ...fields,
  });
}

/** Decides, and has the templates rewritten as the queue would. */
async function decideAndRewrite(group: FlagGroup, fields: Partial<ReviewRequest> = {}): Promise<number> {
  const outcome = await decide(group, fields);
  if (outcome.kind !== "decided") throw new Error(`Cannot go on: ${JSON.stringify(outcome)}`);
  await work();
  return outcome.decision;
}

async function work(): Promise<readonly TemplateId[]> {
  const waiting = await findWaitingWork(deps());
  for (const each of waiting) await rewriteAgain(deps(), each);
  return waiting.map(({ templateId }) => templateId);
}

/** Filters a mailing with a template, by which it counts as sent. */
async function send(templateId: TemplateId): Promise<void> {
  const mailing = {
    mailingId: `m-${templateId}` as MailingId,
    purpose: "e-marketing" as PurposeKey,
    subscriptionType: null,
  };
  const filtered = await filterInline(
    { ...deps(), tokenKeys: stored(KEYS), publicUrl: "https://mail.example.com", rosters: null },
    { ...mailing, templateId, listKey: "l", override: null },
    { recipients: [], onProgress: async () => {} },
  );
  expect(filtered.kind).not.toBe("refused");
}

async function currentFlag(fingerprint: string) {
  const { id } = await store.db
    .selectFrom("flags")
    .select("id")
    .where("fingerprint", "=", fingerprint)
    .where("is_current", "=", true)
    .executeTakeFirstOrThrow();
  return id;
}

const flagState = async (pattern: number, number: number) => (await rewrite(pattern, number)).state;

describe("reviewLink", () => {
  test("decides a group: its links wait no more, and its templates are rewritten with progress", async () => {
    const group = await flagged(0, [1, 2, 3]);
    expect(group).toMatchObject({ links: 3, templates: 3, words: "cancel my subscription" });
    const outcome = await decide(group);
    expect(outcome).toMatchObject({ kind: "decided", links: 3, work: [{}, {}, {}] });
    expect(await loadGroup(store.db, group.fingerprint, now)).toBeNull();
    const decision = outcome.kind === "decided" ? outcome.decision : 0;
    expect(await loadProgress(store.db, decision)).toEqual({
      templates: 3,
      done: 0,
      reverted: 0,
      refused: [],
    });
    await work();
    expect(await loadProgress(store.db, decision)).toEqual({
      templates: 3,
      done: 3,
      reverted: 0,
      refused: [],
    });
    for (const number of [1, 2, 3]) expect(await flagState(0, number)).toBe("rewritten");
    expect(await loadGroup(store.db, group.fingerprint, now)).toBeNull();
    expect(await work()).toEqual([]);
  });

  test("holds for the links decided alone, unless its scope is wider", async () => {
    const { fingerprint } = await flagged(2, [1]);
    await decideAndRewrite(await groupOf(fingerprint), { ruling: "leave" });
    expect(await flagState(2, 1)).toBe("unchanged");
    expect(await flagState(2, 2)).toBe("needs-review");
    await decideAndRewrite(await groupOf(fingerprint), { scope: "sender" });
    expect(await flagState(2, 3)).toBe("rewritten");
    // The narrower ruling of the first link still counts.
    expect(await flagState(2, 1)).toBe("unchanged");
    expect((await rewrite(2, 4, { sender: "bank", templateId: "other-sender" })).state).toBe("needs-review");
    await decideAndRewrite(await groupOf(fingerprint), {
      scope: "everywhere",
      ruling: "not-an-unsubscribe-link",
    });
    expect((await rewrite(2, 5, { sender: "third", templateId: "third-sender" })).state).toBe(
      "no-unsubscribe-link",
    );
    expect(await flagState(2, 6)).toBe("rewritten");
  });

  test("takes single links out of a group", async () => {
    const group = await flagged(4, [1, 2, 3]);
    const [first] = await loadGroupFlags(store.db, group.fingerprint, 10);
    const shown = await loadFlagInTemplate(store.db, first?.id ?? 0);
    const { start, end } = shown?.flag.span ?? { start: 0, end: 0 };
    expect(shown?.template.source.slice(start, end)).toBe(first?.href);
    await decideAndRewrite(group, { flagIds: [first?.id ?? 0], ruling: "leave" });
    expect(await groupOf(group.fingerprint)).toMatchObject({ links: 2 });
  });

  test("takes the first of two who decide the same group, and tells the second what was decided", async () => {
    const group = await flagged(6, [1, 2]);
    const both = await Promise.all([
      decide(group, { by: "ann", ruling: "replace" }),
      decide(group, { by: "bob", ruling: "leave" }),
    ]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(["conflict", "decided"]);
    const conflict = both.find(({ kind }) => kind === "conflict");
    expect(conflict).toMatchObject({ since: [{ links: 2, undoneAt: null }] });
    expect(await loadGroup(store.db, group.fingerprint, now)).toBeNull();
  });

  test("leaves what joined the group since it was seen, and refuses what is gone", async () => {
    const group = await flagged(8, [1, 2]);
    await rewrite(8, 3);
    expect(await decide(group)).toMatchObject({ kind: "decided", links: 2 });
    const rest = await groupOf(group.fingerprint);
    expect(rest.links).toBe(1);
    expect(await decide(group)).toMatchObject({ kind: "conflict" });
    expect(await decide(rest, { flagIds: [rest.lastId, 1] })).toMatchObject({ kind: "conflict" });
  });

  test("keeps a question to the template's owner with its links, also in a new revision", async () => {
    const group = await flagged(10, [1, 2]);
    expect(await decide(group, { ruling: "ask-owner", reason: " " })).toMatchObject({ kind: "refused" });
    await decide(group, { ruling: "ask-owner", reason: "Is this the course or the list?" });
    expect(await groupOf(group.fingerprint)).toMatchObject({ links: 2, asked: 2 });
    const shown = async (withAsked: boolean) =>
      (await loadGroups(store.db, { now, search: "", withAsked, limit: 100 })).some(
        ({ fingerprint }) => fingerprint === group.fingerprint,
      );
    expect([await shown(false), await shown(true)]).toEqual([false, true]);
    const { source } = flaggedTemplate(10, 1);
    await rewrite(10, 1, { source: source.replace("What we made", "What we built") });
    expect(await groupOf(group.fingerprint)).toMatchObject({ links: 2, asked: 2 });
    await decideAndRewrite(await groupOf(group.fingerprint));
    expect(await loadGroup(store.db, group.fingerprint, now)).toBeNull();
  });

  test("refuses to replace what an obstacle keeps", async () => {
    const source =
      '<form method="post" action="https://example.com/unsubscribe"><button>Unsubscribe</button></form>';
    const group = await groupOf(keyOf(await rewrite(0, 0, { templateId: "form", source })));
    expect(await decide(group)).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("posted-form"),
    });
    expect((await groupOf(group.fingerprint)).links).toBe(1);
  });

  test("decides a template that is rewritten at the same moment, whichever comes first", async () => {
    const group = await flagged(12, [1]);
    const [, second] = await Promise.all([
      decide(group, { scope: "everywhere" }),
      rewrite(12, 2),
      rewrite(12, 3),
      rewrite(12, 4),
    ]);
    await work();
    // Flagged before the decision saw it, or rewritten under its rule: never flagged and forgotten.
    expect(second.links.length).toBeGreaterThan(0);
    expect(await loadGroup(store.db, group.fingerprint, now)).toBeNull();
  });

  test("tells why a template could not be rewritten under a ruling", async () => {
    const fields = {
      options: { mergeTag: DEFAULT_MERGE_TAG, relabel: "never", whenMissing: "fail", language: null },
    };
    const group = await groupOf(keyOf(await rewrite(14, 1, fields)));
    const decision = await decideAndRewrite(group, { ruling: "not-an-unsubscribe-link" });
    const progress = await loadProgress(store.db, decision);
    expect(progress).toMatchObject({
      templates: 1,
      done: 1,
      refused: [{ message: expect.stringContaining("links") }],
    });
  });
});

describe("tryReview", () => {
  test("counts what the decision then does, and what it goes against", async () => {
    const group = await flagged(16, [1, 2, 3, 4]);
    const ids = (await loadGroupFlags(store.db, group.fingerprint, 10)).map(({ id }) => id);
    await decideAndRewrite(group, { flagIds: ids.slice(0, 1), ruling: "leave" });
    await decideAndRewrite(await groupOf(group.fingerprint), { flagIds: ids.slice(1, 2), ruling: "replace" });
    const rest = await groupOf(group.fingerprint);
    const request = { fingerprint: group.fingerprint, flagIds: [ids[2] ?? 0] };
    expect((await tryReview(deps(), request)).link).toMatchObject({ links: 1, beyond: 0 });
    const trial = (await tryReview(deps(), request)).sender;
    expect(trial).toMatchObject({ links: 2, templates: 2, beyond: 1, decided: { replace: 1, leave: 1 } });
    expect(countAgainst(trial, "replace")).toBe(1);
    expect(trial.earlier).toMatchObject([{ ruling: "leave", by: "ann" }, { ruling: "replace" }]);
    const outcome = await decide(rest, { ...request, scope: "sender" });
    expect(outcome).toMatchObject({ kind: "decided", links: trial.links });
    await work();
    const rules = (await loadRules(store.db, { now })).filter(
      ({ fingerprint }) => fingerprint === group.fingerprint,
    );
    expect(rules.find(({ scope }) => scope.kind === "sender")?.hits).toBe(trial.links);
  });
});

describe("undoReview", () => {
  test("brings a group back before it is rewritten, and after", async () => {
    const group = await flagged(18, [1, 2]);
    const before = await decide(group);
    if (before.kind !== "decided") throw new Error("Cannot go on");
    expect(await undoReview(deps(), { decision: before.decision, by: "ann" })).toMatchObject({
      undone: 2,
      reverted: [],
    });
    expect(await groupOf(group.fingerprint)).toMatchObject({ links: 2 });
    await work();
    const again = await decideAndRewrite(await groupOf(group.fingerprint));
    expect(await flagState(18, 1)).toBe("rewritten");
    expect(await undoReview(deps(), { decision: again, by: "ann" })).toMatchObject({ kind: "undone" });
    await work();
    expect(await groupOf(group.fingerprint)).toMatchObject({ links: 2 });
    expect((await rewrite(18, 1)).revision).toBe(1);
    expect(await undoReview(deps(), { decision: again, by: "bob" })).toMatchObject({
      kind: "refused",
      message: `Cannot undo decision ${again}: "ann" has undone it already`,
    });
  });

  test("lets the rule hold again that the decision had ended", async () => {
    const group = await flagged(20, [1]);
    await decideAndRewrite(group, { ruling: "leave" });
    const state = () => flagState(20, 1);
    expect(await state()).toBe("unchanged");
    const id = await currentFlag(group.fingerprint);
    const answer = await checkRule(deps(), { flagId: id, ruling: "replace", by: "bob" });
    await work();
    expect(await state()).toBe("rewritten");
    await undoReview(deps(), { decision: answer.kind === "checked" ? answer.decision : 0, by: "bob" });
    await work();
    expect(await state()).toBe("unchanged");
  });

  /** Decides one link three times, each time against the time before, by blind checks of what held. */
  async function decidedThrice(pattern: number) {
    const group = await flagged(pattern, [1]);
    const decisions = [await decideAndRewrite(group, { ruling: "leave" })];
    for (const ruling of ["replace", "not-an-unsubscribe-link"] as const) {
      const id = await currentFlag(group.fingerprint);
      const answer = await checkRule(deps(), { flagId: id, ruling, by: "bob" });
      if (answer.kind !== "checked") throw new Error("Cannot go on: the link was not checked");
      decisions.push(answer.decision);
      await work();
    }
    const undo = async (turn: number): Promise<string> => {
      await undoReview(deps(), { decision: decisions[turn - 1] ?? 0, by: "ann" });
      await work();
      return flagState(pattern, 1);
    };
    const holding = async () =>
      (await loadRules(store.db, { now }))
        .filter(({ fingerprint }) => fingerprint === group.fingerprint)
        .map(({ decision, number }) => ({ turn: decisions.indexOf(decision) + 1, number }));
    return { undo, holding };
  }

  test.each([
    { pattern: 1, order: [3, 2, 1], states: ["rewritten", "unchanged", "needs-review"] },
    { pattern: 3, order: [3, 1, 2], states: ["rewritten", "rewritten", "needs-review"] },
    { pattern: 5, order: [2, 3, 1], states: ["no-unsubscribe-link", "unchanged", "needs-review"] },
    { pattern: 7, order: [2, 1, 3], states: ["no-unsubscribe-link", "no-unsubscribe-link", "needs-review"] },
    { pattern: 9, order: [1, 3, 2], states: ["no-unsubscribe-link", "rewritten", "needs-review"] },
    { pattern: 11, order: [1, 2, 3], states: ["no-unsubscribe-link", "no-unsubscribe-link", "needs-review"] },
  ])(
    "revives no rule that is taken back or displaced when decisions are undone in the order $order",
    async ({ pattern, order, states }) => {
      const { undo, holding } = await decidedThrice(pattern);
      const seen: string[] = [];
      for (const turn of order) {
        seen.push(await undo(turn));
        expect((await holding()).length).toBeLessThanOrEqual(1);
      }
      expect(seen).toEqual(states);
      expect(await holding()).toEqual([]);
    },
  );

  test("leaves a link to a person whose rule somebody ended, when the decision is undone later", async () => {
    const { undo, holding } = await decidedThrice(13);
    const [held] = await holding();
    await endRule(deps(), { number: held?.number ?? 0, by: "ann" });
    await work();
    expect(await undo(3)).toBe("needs-review");
    expect(await holding()).toEqual([]);
  });

  test("makes a new revision of a template that was sent, and leaves what was sent as it is", async () => {
    const group = await flagged(22, [1, 2]);
    const decision = await decideAndRewrite(group);
    const { templateId } = await rewrite(22, 1);
    now = new Date(now.getTime() + 60_000);
    await send(templateId);
    const undone = await undoReview(deps(), { decision, by: "ann" });
    expect(undone).toMatchObject({ undone: 1, reverted: [{ templateId, revision: 2 }] });
    await work();
    expect(await rewrite(22, 1)).toMatchObject({ revision: 2, state: "needs-review" });
    expect(await rewrite(22, 2)).toMatchObject({ revision: 1, state: "needs-review" });
    const sent = await store.db
      .selectFrom("rewrites")
      .select(["state", "reviews_key"])
      .where("template_id", "=", templateId)
      .where("revision", "=", 1)
      .execute();
    expect(sent.map(({ state }) => state)).toContain("rewritten");
    expect(await groupOf(group.fingerprint)).toMatchObject({ links: 2 });
  });

  test("finds the last decision of a person that stands", async () => {
    const group = await flagged(24, [1, 2]);
    const ids = (await loadGroupFlags(store.db, group.fingerprint, 10)).map(({ id }) => id);
    const decisionOf = async (index: number) =>
      decideAndRewrite(await groupOf(group.fingerprint), { flagIds: [ids[index] ?? 0], by: "eve" });
    const first = await decisionOf(0);
    const second = await decisionOf(1);
    expect(await findLastDecision(deps(), "eve")).toMatchObject({ number: second });
    await undoReview(deps(), { decision: second, by: "eve" });
    expect(await findLastDecision(deps(), "eve")).toMatchObject({ number: first });
    expect(await findLastDecision(deps(), "nobody")).toBeNull();
  });
});

describe("rewriteAgain", () => {
  test("leaves work open that came up while it rewrote for what was decided before, also within one moment", async () => {
    await work();
    const group = await flagged(15, [1]);
    const decided = await decide(group);
    if (decided.kind !== "decided") throw new Error("Cannot go on: the group was not decided");
    const [first] = decided.work;
    const undone = await undoReview(deps(), { decision: decided.decision, by: "ann" });
    if (first === undefined || undone.kind !== "undone") throw new Error("Cannot go on: nothing to rewrite");
    await saveWorkDone(store.db, first, { at: now, refused: null });
    expect(await findWaitingWork(deps())).toEqual(undone.work);
    await work();
    expect(await findWaitingWork(deps())).toEqual([]);
    expect(await groupOf(group.fingerprint)).toMatchObject({ links: 1 });
  });

  test("does what is on record, and not what a job of before was put in for", async () => {
    const group = await flagged(17, [1]);
    const decided = await decide(group);
    const [stale] = decided.kind === "decided" ? decided.work : [];
    if (stale === undefined) throw new Error("Cannot go on: nothing to rewrite");
    await rewriteAgain(deps(), stale);
    now = new Date(now.getTime() + 60_000);
    await send(stale.templateId);
    await undoReview(deps(), { decision: stale.decision, by: "ann" });
    expect(await rewriteAgain(deps(), stale)).toMatchObject({ kind: "done", result: { revision: 2 } });
    expect(await findWaitingWork(deps())).toEqual([]);
  });
});

describe("rules are held to what people say", () => {
  test("a sample of what a rule decides comes back, and one that disagrees asks for the rule", async () => {
    const group = await flagged(26, [1]);
    await decideAndRewrite(group, { scope: "everywhere", ruling: "leave" });
    for (let number = 2; number < 42; number += 1) await rewrite(26, number);
    const checksNow = async () =>
      (await loadChecks(store.db, 100)).filter(({ fingerprint }) => fingerprint === group.fingerprint);
    const checks = await checksNow();
    expect(checks.length).toBeGreaterThan(1);
    const [first, second] = checks;
    const agreed = await checkRule(deps(), { flagId: first?.id ?? 0, ruling: "leave", by: "bob" });
    expect(agreed).toMatchObject({ kind: "checked", agrees: true, work: [] });
    const otherwise = await checkRule(deps(), { flagId: second?.id ?? 0, ruling: "replace", by: "bob" });
    expect(otherwise).toMatchObject({ agrees: false, work: [{ templateId: second?.templateId }] });
    await work();
    expect(await checksNow()).toHaveLength(checks.length - 2);
    const number = first?.ruledBy ?? 0;
    const asked = async () => (await loadRulesToAsk(deps())).filter((rule) => rule.number === number);
    expect(await asked()).toMatchObject([{ number, isAskedAgain: true }]);
    await confirmRule(deps(), number);
    expect(await asked()).toEqual([]);
  });

  test("a rule whose hits jump is asked again", async () => {
    const group = await flagged(28, [1, 2]);
    await decideAndRewrite(group, { scope: "sender" });
    for (let number = 3; number < 20; number += 1) await rewrite(28, number);
    const asked = async () => (await loadRulesToAsk(deps())).map(({ fingerprint }) => fingerprint);
    expect(await asked()).not.toContain(group.fingerprint);
    await rewrite(28, 20);
    expect(await asked()).toContain(group.fingerprint);
  });

  test("what a rule decided waits again when somebody ends it", async () => {
    const group = await flagged(36, [1, 2]);
    await decideAndRewrite(group, { scope: "sender" });
    const [rule] = await loadRules(store.db, { now });
    const number = rule?.number ?? 0;
    expect(await endRule(deps(), { number, by: "ann" })).toMatchObject({ kind: "ended", work: [{}, {}] });
    await work();
    expect(await groupOf(group.fingerprint)).toMatchObject({ links: 2 });
    expect(await endRule(deps(), { number, by: "ann" })).toMatchObject({ kind: "refused" });
    const [ended] = await loadRules(store.db, { now, withEnded: true });
    expect(ended).toMatchObject({ number, endedBy: "ann", hits: 0, words: group.words });
  });

  test("a rule holds until its end", async () => {
    const group = await flagged(30, [1]);
    const endsAt = new Date(now.getTime() + 3_600_000);
    await decideAndRewrite(group, { scope: "everywhere", endsAt });
    expect(await flagState(30, 2)).toBe("rewritten");
    now = new Date(endsAt.getTime() + 1);
    expect(await flagState(30, 3)).toBe("needs-review");
  });
});

test("groups come in the order in which mailings need them, then by how many links they hold", async () => {
  const soon = new Date(now.getTime() + 3_600_000);
  const many = await flagged(32, [1, 2, 3, 4, 5, 6]);
  const needed = keyOf(await rewrite(34, 1, { neededBy: soon }));
  const groups = await loadGroups(store.db, { now, search: "", withAsked: true, limit: 500 });
  expect(groups[0]).toMatchObject({ fingerprint: needed, neededBy: soon });
  expect(groups[1]?.fingerprint).toBe(many.fingerprint);
  const waiting = await countWaiting(store.db);
  expect(waiting.groups).toBe(groups.length);
  expect(waiting.links).toBe(groups.reduce((sum, { links }) => sum + links, 0));
  const found = await loadGroups(store.db, { now, search: "DISISCRIVITI", withAsked: true, limit: 10 });
  expect(found.map(({ fingerprint }) => fingerprint)).toEqual([many.fingerprint]);
});
