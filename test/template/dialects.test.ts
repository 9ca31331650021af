import { describe, expect, test } from "vitest";
import { DIALECTS, matchDialect, matchForms } from "../../src/template/match-dialect.ts";
import { isMark, judgeSample, mailWith, nameOf, SAMPLES } from "./support/sample-mails.ts";

const positives = SAMPLES.filter(({ form }) => form.purpose !== "near-miss");
const nearMisses = SAMPLES.filter(({ form }) => form.purpose === "near-miss");

test("the catalogue has 152 dialects with 427 forms, and a sample of each", () => {
  expect(DIALECTS.length).toBe(152);
  expect(SAMPLES.filter(({ text }) => text !== "").length).toBe(427);
  expect(new Set(DIALECTS.map(({ id }) => id)).size).toBe(152);
});

describe("matchForms names the dialect of", () => {
  test.each(SAMPLES.map((sample) => [nameOf(sample), sample] as const))(
    "%s",
    (_, { dialect, form, text }) => {
      const own = matchForms(text).find((match) => match.dialect === dialect && match.form === form);
      expect(own?.dialect).toBe(dialect);
    },
  );
});

describe("planRewrite replaces, or flags where the form alone proves too little,", () => {
  const cases = positives.filter((sample) => !isMark(sample));
  test.each(cases.map((sample) => [nameOf(sample), sample] as const))("%s", (_, sample) => {
    const label = sample.form.certainty === "weak" ? "Unsubscribe" : "Click";
    const plan = judgeSample(sample, label);
    const found = plan?.links.filter(({ verdict }) => verdict !== "other") ?? [];
    const details = found.flatMap(({ signals, dialect }) => [
      dialect ?? "",
      ...(signals ?? []).map(({ detail }) => detail),
    ]);
    expect(found.length, "found").toBeGreaterThan(0);
    if (sample.form.certainty !== "weak") expect(details.join(", ").split(", ")).toContain(sample.dialect);
  });
});

describe("planRewrite leaves the near miss", () => {
  test.each(nearMisses.map((sample) => [nameOf(sample), sample] as const))("%s", (_, sample) => {
    for (const label of ["Click", "Unsubscribe"]) {
      const plan = judgeSample(sample, label);
      expect(plan?.source).toBe(mailWith(sample, label));
    }
  });
});

test("matchDialect takes the surer of two forms that fit", () => {
  const { best, candidates } = matchDialect("{{ unsubscribe_link }}");
  expect(candidates.length).toBeGreaterThan(1);
  expect(candidates).toContain(best?.dialect);
});

test("matchDialect does not take the word forward in a host for a near miss", () => {
  expect(matchDialect("https://forward.example.com/unsubscribe?id=1").nearMiss).toBeNull();
});

test("matchDialect tries few forms on an address that holds none of their needles", () => {
  expect(matchForms("https://www.example.com/products/42?utm_source=mail")).toEqual([]);
});
