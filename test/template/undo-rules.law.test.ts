// Laws of taking decisions back: the order in which people do never revives a rule that is taken back, displaced or ended.
import fc from "fast-check";
import { expect, test } from "vitest";
import { planUndo, type RuleInTurn } from "../../src/template/undo-rules.ts";

const AT = new Date("2026-03-01T12:00:00Z");

type Step = { readonly kind: "decide" | "end" } | { readonly kind: "undo"; readonly which: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: "decide" } as const) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("undo" as const), which: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.constant({ kind: "end" } as const) },
);

/** All rules of one pattern, changed as the store changes them. */
function afterStep(rules: readonly RuleInTurn[], each: Step): readonly RuleInTurn[] {
  const next = rules.length + 1;
  const endHolding = (displacedBy: number | null) =>
    rules.map((rule) => ({ ...rule, end: rule.end ?? { at: AT, by: "ann", displacedBy } }));
  switch (each.kind) {
    case "decide":
      return [
        ...endHolding(next),
        { number: next, decision: next, fingerprint: "f", scope: { kind: "everywhere" }, end: null },
      ];
    case "end":
      return endHolding(null);
    case "undo": {
      const decision = (each.which % next) + 1;
      const bound = rules.filter((rule) => rule.decision === decision || rule.end?.displacedBy === decision);
      const changes = new Map(
        planUndo(bound, { decision, at: AT, by: "bob" }).map(({ number, end }) => [number, end]),
      );
      return rules.map((rule) => ({
        ...rule,
        end: changes.get(rule.number) ?? (changes.has(rule.number) ? null : rule.end),
      }));
    }
  }
}

/** Those that stand, the last of which holds: a decision taken back is gone, and a rule ended by a person leaves none. */
function modelAfter(standing: readonly number[], each: Step, made: number): readonly number[] {
  switch (each.kind) {
    case "decide":
      return [...standing, made + 1];
    case "end":
      return [];
    case "undo":
      return standing.filter((number) => number !== (each.which % (made + 1)) + 1);
  }
}

test("planUndo lets the last rule hold that was neither taken back nor ended, in whatever order decisions are undone", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let rules: readonly RuleInTurn[] = [];
      let standing: readonly number[] = [];
      for (const each of steps) {
        standing = modelAfter(standing, each, rules.length);
        rules = afterStep(rules, each);
        expect(rules.filter(({ end }) => end === null).map(({ number }) => number)).toEqual(
          standing.slice(-1),
        );
      }
    }),
  );
});
