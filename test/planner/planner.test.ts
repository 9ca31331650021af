import { afterAll, expect, test } from "vitest";
import { openPlanner, type Planner } from "../../src/planner/planner.ts";
import { planRewrite, type RewriteOptions } from "../../src/template/plan-rewrite.ts";
import { NO_REVIEWS, type ReviewRule, reviewsFor } from "../../src/template/review-rule.ts";

const OPTIONS: RewriteOptions = {
  mergeTag: "{{manageSubscriptionsUrl}}",
  relabel: "default-links",
  whenMissing: "report",
  language: null,
};

const planners: Planner[] = [];
afterAll(() => Promise.all(planners.map((each) => each.close())));

function plannerOf(options: Parameters<typeof openPlanner>[0]): Planner {
  const planner = openPlanner(options);
  planners.push(planner);
  return planner;
}

function templateOf(rows: number) {
  const source = `${"<p>Item</p>".repeat(rows)}<p><a href="https://shop.example.com/unsubscribe">Unsubscribe</a></p>`;
  return { syntax: "html", source, text: null } as const;
}

test("plan gives what planRewrite gives, whether in a thread or at once, under what people ruled", async () => {
  const template = templateOf(10);
  const first = planRewrite(template, OPTIONS);
  const inThread = plannerOf({ inlineCharacters: 0 });
  expect(await inThread.plan(template, OPTIONS, NO_REVIEWS)).toEqual(first);
  expect(await plannerOf({}).plan(template, OPTIONS, NO_REVIEWS)).toEqual(first);
  const rule: ReviewRule = {
    number: 1,
    fingerprint: "any",
    scope: { kind: "sender", sender: "" },
    ruling: "leave",
  };
  const reviews = reviewsFor([rule], { templateId: "t", sender: "" });
  expect(await inThread.plan(template, OPTIONS, reviews)).toEqual(planRewrite(template, OPTIONS, reviews));
});

test("plan in a thread leaves this one free", async () => {
  const planner = plannerOf({ inlineCharacters: 0 });
  const rows = 20_000;
  let isPlanned = false;
  const planned = planner.plan(templateOf(rows), OPTIONS, NO_REVIEWS).then((plan) => {
    isPlanned = true;
    return plan;
  });
  let turns = 0;
  while (!isPlanned) {
    turns += 1;
    await new Promise((done) => setImmediate(done));
  }
  expect((await planned).kind).toBe("ok");
  expect(turns).toBeGreaterThan(100);
});

test("plan lets others have the process between many small templates", async () => {
  const planner = plannerOf({});
  const plans = Array.from({ length: 40 }, () => planner.plan(templateOf(2_000), OPTIONS, NO_REVIEWS));
  let arePlanned = false;
  const planned = Promise.all(plans).then(() => {
    arePlanned = true;
  });
  let turns = 0;
  while (!arePlanned) {
    turns += 1;
    await new Promise((done) => setImmediate(done));
  }
  await planned;
  // All of them take many slices.
  expect(turns).toBeGreaterThan(4);
});

test("plan refuses what takes too long, and goes on with the next", async () => {
  const planner = plannerOf({ inlineCharacters: 1_000, limitMs: 1 });
  expect(await planner.plan(templateOf(1_000), OPTIONS, NO_REVIEWS)).toEqual({
    kind: "error",
    error: { message: "it takes longer than 0.001 s to read" },
  });
  expect((await planner.plan(templateOf(1), OPTIONS, NO_REVIEWS)).kind).toBe("ok");
});
