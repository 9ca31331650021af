import { describe, expect, test } from "vitest";
import { hasJumped, isSampled } from "../../src/template/rule-trust.ts";
import { signal } from "../../src/template/signals.ts";
import { type ComparedLink, findUnlike } from "../../src/template/unlike-links.ts";

function aLink(fields: Partial<ComparedLink> = {}): ComparedLink {
  return {
    text: "Leave",
    href: "https://example.com/leave/1",
    templateId: "t",
    sender: "shop",
    signals: [signal("link-text-vague", "leave")],
    ...fields,
  };
}

describe("findUnlike", () => {
  test("takes the first link and those farthest from it for examples", () => {
    const alike = Array.from({ length: 8 }, (_, index) =>
      aLink({ href: `https://example.com/leave/${index}` }),
    );
    const farther = aLink({ href: "https://example.com/other/x?y=1", templateId: "u" });
    const farthest = aLink({ href: "https://example.org/far/away", templateId: "v", sender: "museum" });
    const { examples, oddOnes } = findUnlike([...alike, farther, farthest]);
    expect(examples[0]).toBe(alike[0]);
    expect(examples.slice(1).sort()).toEqual([farthest, farther].sort());
    expect(oddOnes).toEqual([]);
  });

  test("finds the few that have other signals or another text, and takes none of them for an example", () => {
    const usual = Array.from({ length: 20 }, (_, index) => aLink({ templateId: `t${index}` }));
    const doubted = aLink({ signals: [signal("billing-words", "invoice")] });
    const worded = aLink({ text: "Leave us" });
    const { examples, oddOnes } = findUnlike([...usual, doubted, worded]);
    expect(oddOnes).toEqual([doubted, worded]);
    expect(examples).toHaveLength(3);
    expect(examples).not.toContain(doubted);
  });

  test.each([0, 1, 2])("gives all of %d links, none of them odd", (count) => {
    const links = Array.from({ length: count }, () => aLink());
    expect(findUnlike(links)).toEqual({ examples: links, oddOnes: [] });
  });
});

test.each([
  [19, 1, false],
  [20, 1, true],
  [20, 4, true],
  [20, 5, false],
  [25, 5, true],
  [1_000, 300, false],
])("hasJumped: %d hits after %d that were confirmed: %s", (hits, confirmedHits, jumped) => {
  expect(hasJumped({ hits, confirmedHits })).toBe(jumped);
});

test("isSampled takes about one in twenty of what wide rules decide, always the same, and none of single links", () => {
  const links = Array.from({ length: 2_000 }, (_, index) => ({ templateId: `t${index}`, linkKey: "k" }));
  const sampled = links.filter((link) => isSampled({ kind: "everywhere" }, link));
  expect(sampled.length).toBeGreaterThan(60);
  expect(sampled.length).toBeLessThan(150);
  expect(links.filter((link) => isSampled({ kind: "sender", sender: "shop" }, link))).toEqual(sampled);
  expect(links.some((link) => isSampled({ kind: "link", ...link }, link))).toBe(false);
});
