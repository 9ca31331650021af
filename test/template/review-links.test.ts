// What a person ruled outranks what a link was held to be.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashOf } from "../../src/template/fingerprint-link.ts";
import {
  type LinkResult,
  planRewrite,
  type RewriteOptions,
  type RewritePlan,
} from "../../src/template/plan-rewrite.ts";
import { verifyProof } from "../../src/template/proof.ts";
import {
  NO_REVIEWS,
  type ReviewRule,
  type Reviews,
  RULINGS,
  type RuleScope,
  reviewsFor,
} from "../../src/template/review-rule.ts";
import { DEFAULT_MERGE_TAG } from "../../src/template/template.ts";

const OPTIONS: RewriteOptions = {
  mergeTag: DEFAULT_MERGE_TAG,
  relabel: "default-links",
  whenMissing: "report",
  language: null,
};
const TEMPLATE = { templateId: "spring", sender: "shop" };
const DOUBTFUL =
  '<p>News of the week.</p><p><a href="https://shop.example.com/leave/12?u=3">Cancel my subscription</a></p>';

function plan(
  source: string,
  reviews: Reviews = NO_REVIEWS,
  fields: Partial<RewriteOptions> = {},
): RewritePlan {
  const result = planRewrite({ syntax: "html", source, text: null }, { ...OPTIONS, ...fields }, reviews);
  if (result.kind === "error") throw new Error(result.error.message);
  return result.value;
}

function flagOf(source: string): LinkResult & { readonly pattern: NonNullable<LinkResult["pattern"]> } {
  const flag = plan(source).links.find(({ verdict }) => verdict === "unsure");
  if (flag?.pattern === undefined) throw new Error("Cannot go on: no link is flagged");
  return { ...flag, pattern: flag.pattern };
}

function aRule(source: string, fields: Partial<ReviewRule> = {}): ReviewRule {
  const { key } = flagOf(source).pattern;
  return { number: 1, fingerprint: key, scope: { kind: "everywhere" }, ruling: "replace", ...fields };
}

function ruledBy(...rules: readonly ReviewRule[]): Reviews {
  return reviewsFor(rules, TEMPLATE);
}

describe("planRewrite under a review", () => {
  test("replaces what is ruled to be replaced, and says by which rule", () => {
    const { state, source, links, proof } = plan(DOUBTFUL, ruledBy(aRule(DOUBTFUL)));
    expect(state).toBe("rewritten");
    expect(source).toBe(DOUBTFUL.replace("https://shop.example.com/leave/12?u=3", DEFAULT_MERGE_TAG));
    expect(links[0]).toMatchObject({
      verdict: "unsubscribe",
      replacedBy: DEFAULT_MERGE_TAG,
      review: { rule: 1, ruling: "replace" },
    });
    expect(verifyProof(DOUBTFUL, source, proof).kind).toBe("ok");
  });

  test("leaves what is ruled to be left, flags it no longer, and does not miss a link", () => {
    const rules = ruledBy(aRule(DOUBTFUL, { ruling: "leave" }));
    for (const whenMissing of ["report", "fail", "add-footer"] as const) {
      const { state, source, links } = plan(DOUBTFUL, rules, { whenMissing });
      expect({ state, source }).toEqual({ state: "unchanged", source: DOUBTFUL });
      expect(links[0]).toMatchObject({ verdict: "unsubscribe", review: { rule: 1, ruling: "leave" } });
      expect(links[0]).not.toHaveProperty("replacedBy");
    }
  });

  test("holds for other what is ruled not to unsubscribe, so that a link is missing", () => {
    const rules = ruledBy(aRule(DOUBTFUL, { ruling: "not-an-unsubscribe-link" }));
    expect(plan(DOUBTFUL, rules)).toMatchObject({ state: "no-unsubscribe-link", source: DOUBTFUL });
    expect(plan(DOUBTFUL, rules, { whenMissing: "add-footer" }).source).toContain(DEFAULT_MERGE_TAG);
  });

  test("takes a ruling for the same pattern with other ids, and no other pattern", () => {
    const rules = ruledBy(aRule(DOUBTFUL));
    expect(plan(DOUBTFUL.replace("12?u=3", "98765?u=4"), rules).state).toBe("rewritten");
    expect(plan(DOUBTFUL.replace("Cancel my subscription", "Cancel her subscription"), rules).state).not.toBe(
      "rewritten",
    );
    expect(plan(DOUBTFUL.replace("shop.example", "mail.example"), rules).state).toBe("needs-review");
  });

  test("keeps what an obstacle keeps, whatever is ruled", () => {
    const form =
      '<form method="post" action="https://example.com/unsubscribe"><button>Unsubscribe</button></form>';
    const { source, state } = plan(form, ruledBy(aRule(form)));
    expect({ source, state }).toEqual({ source: form, state: "needs-review" });
    expect(plan(form, ruledBy(aRule(form, { ruling: "leave" }))).state).toBe("unchanged");
  });

  test("outranks what the words around the link would have it be by themselves", () => {
    const clear = DOUBTFUL.replace("<p><a", "<p>No more newsletters? Unsubscribe: <a");
    expect(plan(clear).links[0]?.verdict).toBe("unsubscribe");
    expect(plan(clear, ruledBy(aRule(DOUBTFUL, { ruling: "leave" })))).toMatchObject({
      state: "unchanged",
      source: clear,
    });
  });

  test("tells links that say only 'here' by their sentence", () => {
    const here = (sentence: string): string =>
      `<p>${sentence} <a href="https://t.example.com/c/8f3a9b2c">here</a>.</p>`;
    const one = here("You can cancel your subscription");
    const keyOf = (source: string) => plan(source).links[0]?.pattern?.key;
    expect(keyOf(one)).toBeDefined();
    expect(keyOf(here("Manage your subscription"))).not.toBe(keyOf(one));
    expect(keyOf(one.replace("8f3a9b2c", "77a0b1c2"))).toBe(keyOf(one));
  });
});

describe("the narrowest rule counts", () => {
  const { pattern } = flagOf(DOUBTFUL);
  const link: RuleScope = { kind: "link", templateId: "spring", linkKey: pattern.linkKey };
  const sender: RuleScope = { kind: "sender", sender: "shop" };
  const everywhere: RuleScope = { kind: "everywhere" };
  const [replace, leave, not] = RULINGS;

  test.each<readonly [string, readonly Partial<ReviewRule>[], number | undefined]>([
    ["of three", [{ scope: everywhere }, { scope: link, ruling: leave }, { scope: sender, ruling: not }], 2],
    ["the sender's before everywhere", [{ scope: everywhere }, { scope: sender, ruling: leave }], 2],
    [
      "the later of two alike",
      [
        { scope: sender, ruling: leave },
        { scope: sender, ruling: replace },
      ],
      2,
    ],
    ["none of another sender", [{ scope: { kind: "sender", sender: "bank" } }], undefined],
    ["none of another template", [{ scope: { ...link, templateId: "autumn" } }], undefined],
  ])("%s", (_, rules, rule) => {
    const all = rules.map((fields, index) => aRule(DOUBTFUL, { ...fields, number: index + 1 }));
    expect(plan(DOUBTFUL, ruledBy(...all)).links[0]?.review?.rule).toBe(rule);
  });

  test("a ruling of one link holds where the rules of today hold it for other", () => {
    const bland = '<p><a href="https://shop.example.com/leave/12?u=3">Read on</a></p>';
    expect(plan(bland).links[0]?.verdict).toBe("other");
    const linkKey = hashOf(["source", "https://shop.example.com/leave/12?u=3", "read on"]);
    const rule = aRule(DOUBTFUL, { scope: { ...link, linkKey } });
    expect(plan(bland, ruledBy(rule)).source).toBe(
      bland.replace("https://shop.example.com/leave/12?u=3", DEFAULT_MERGE_TAG),
    );
    expect(plan(bland, ruledBy({ ...rule, scope: everywhere })).source).toBe(bland);
  });
});

const addresses = fc.constantFrom(
  "https://shop.example.com/leave/12",
  "https://shop.example.com/account",
  "https://shop.example.com/unsubscribe",
  "*|UNSUB|*",
  "#",
  "{{ unsubscribe_url }",
);
const texts = fc.constantFrom(
  "Cancel my subscription",
  "here",
  "Unsubscribe",
  "Manage settings",
  "Shop",
  "Stop",
  "",
);
const around = fc.constantFrom(
  "<p>",
  "</p>",
  "To cancel click ",
  "{{#if x}}",
  "{{/if}}",
  "<!--[if mso]>",
  "<![endif]-->",
);
const pieces = fc.oneof(
  fc.tuple(addresses, texts).map(([address, text]) => `<a href="${address}">${text}</a>`),
  around,
);

test("under any rules, rewriting twice is rewriting once, and nothing outside the edits changes", () => {
  const sources = fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join(""));
  const rulings = fc.array(fc.constantFrom(...RULINGS), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(sources, rulings, (source, chosen) => {
      const flags = plan(source).links.filter(({ pattern }) => pattern !== undefined);
      const rules = flags.map(({ pattern }, index) => ({
        number: index + 1,
        fingerprint: pattern?.key ?? "",
        scope: { kind: "everywhere" } as const,
        ruling: chosen[index % chosen.length] ?? "leave",
      }));
      const reviews = ruledBy(...rules);
      const first = plan(source, reviews);
      expect(verifyProof(source, first.source, first.proof).kind).toBe("ok");
      expect(plan(first.source, reviews).source).toBe(first.source);
    }),
    { numRuns: 400 },
  );
});
