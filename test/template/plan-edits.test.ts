import { describe, expect, test } from "vitest";
import { unsubscribeTagOf } from "../../src/template/plan-edits.ts";
import { planRewrite, type RewriteOptions } from "../../src/template/plan-rewrite.ts";
import { DEFAULT_MERGE_TAG, type Template } from "../../src/template/template.ts";

const OPTIONS: RewriteOptions = {
  mergeTag: DEFAULT_MERGE_TAG,
  relabel: "never",
  whenMissing: "report",
  language: null,
};
const BOTH = '<a href="*|UNSUB|*">Unsubscribe</a> <a href="*|UPDATE_PROFILE|*">Update your preferences</a>';

function rewrite(template: Partial<Template>, options: Partial<RewriteOptions> = {}) {
  const result = planRewrite(
    { syntax: "html", source: "", text: null, ...template },
    { ...OPTIONS, ...options },
  );
  if (result.kind === "error") throw new Error(result.error.message);
  return result.value;
}

const replacedBy = (template: Partial<Template>, options: Partial<RewriteOptions> = {}) =>
  rewrite(template, options).links.map((link) => link.replacedBy);

describe("where a template has links of both purposes", () => {
  test("the one that opts out leads to the page's part for it", () => {
    expect(replacedBy({ source: BOTH })).toEqual([`${DEFAULT_MERGE_TAG}#unsubscribe`, DEFAULT_MERGE_TAG]);
  });

  test("both of its parts count together", () => {
    const template = {
      source: '<a href="*|UNSUB|*">Unsubscribe</a>',
      text: "Preferences: *|UPDATE_PROFILE|*",
    };
    expect(replacedBy(template)).toEqual([`${DEFAULT_MERGE_TAG}#unsubscribe`, DEFAULT_MERGE_TAG]);
  });

  test("another system's tag stands in both, unless the job names one for each", () => {
    expect(replacedBy({ source: BOTH }, { mergeTag: "{$center}" })).toEqual(["{$center}", "{$center}"]);
    expect(replacedBy({ source: BOTH }, { mergeTag: "{$center}", unsubscribeMergeTag: "{$leave}" })).toEqual([
      "{$leave}",
      "{$center}",
    ]);
  });

  test("a second rewrite changes nothing", () => {
    for (const options of [{}, { mergeTag: "{$center}", unsubscribeMergeTag: "{$leave}" }]) {
      const first = rewrite({ source: BOTH }, options);
      const second = rewrite({ source: first.source }, options);
      expect(second.source).toBe(first.source);
      expect(second.state).toBe("unchanged");
    }
  });
});

test("where a template has links of one purpose, the merge tag stands as it is", () => {
  expect(replacedBy({ source: '<a href="*|UNSUB|*">Unsubscribe</a>' })).toEqual([DEFAULT_MERGE_TAG]);
  expect(replacedBy({ source: '<a href="*|UPDATE_PROFILE|*">Update</a>' })).toEqual([DEFAULT_MERGE_TAG]);
});

test("unsubscribeTagOf adds the page's part to the built-in tag only", () => {
  expect(unsubscribeTagOf(OPTIONS)).toBe("{{manageSubscriptionsUrl}}#unsubscribe");
  expect(unsubscribeTagOf({ ...OPTIONS, mergeTag: "#center#" })).toBe("#center#");
  expect(unsubscribeTagOf({ ...OPTIONS, unsubscribeMergeTag: DEFAULT_MERGE_TAG })).toBe(DEFAULT_MERGE_TAG);
});
