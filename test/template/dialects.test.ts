import { describe, expect, test } from "vitest";
import type { DialectForm } from "../../src/template/catalogue/dialect.ts";
import { DIALECTS, matchDialect, matchForms } from "../../src/template/match-dialect.ts";
import { planRewrite } from "../../src/template/plan-rewrite.ts";
import { DEFAULT_MERGE_TAG } from "../../src/template/template.ts";
import { SAMPLES_BY_DIALECT } from "./form-samples.ts";

interface Sample {
  readonly dialect: string;
  readonly form: DialectForm;
  readonly text: string;
}

const SAMPLES: readonly Sample[] = DIALECTS.flatMap(({ id, forms }) =>
  forms.map((form, index) => ({ dialect: id, form, text: SAMPLES_BY_DIALECT[id]?.[index] ?? "" })),
);
const OPTIONS = {
  mergeTag: DEFAULT_MERGE_TAG,
  relabel: "default-links",
  whenMissing: "report",
  language: null,
} as const;

/** A mail with the form where it belongs: as an address, as a start tag, or in the text. */
function mailWith({ form, text }: Sample, label: string): string {
  const quote = text.includes('"') ? "'" : '"';
  let link = `<a href=${quote}${text}${quote}>${label}</a>`;
  if (/^<a\b/.test(text))
    link = `${/\bhref=/.test(text) ? text : text.replace("<a", '<a href="#"')}${label}</a>`;
  else if (form.kind === "html-token") link = text;
  return `<html><body><p>Our offers of this week</p><p>${link}</p></body></html>`;
}

/** Marks around or inside another link, which no place in a mail's text stands for. */
function isMark({ text }: Sample): boolean {
  return /^<(?:div|span)\b/.test(text);
}

function judge(sample: Sample, label: string) {
  const plan = planRewrite({ syntax: "html", source: mailWith(sample, label), text: null }, OPTIONS);
  return plan.kind === "ok" ? plan.value : null;
}

const name = ({ dialect, form, text }: Sample): string => `${dialect} ${form.kind} ${form.purpose} ${text}`;
const positives = SAMPLES.filter(({ form }) => form.purpose !== "near-miss");
const nearMisses = SAMPLES.filter(({ form }) => form.purpose === "near-miss");

test("the catalogue has 151 dialects with 425 forms, and a sample of each", () => {
  expect(DIALECTS.length).toBe(151);
  expect(SAMPLES.filter(({ text }) => text !== "").length).toBe(425);
  expect(new Set(DIALECTS.map(({ id }) => id)).size).toBe(151);
});

describe("matchForms names the dialect of", () => {
  test.each(SAMPLES.map((sample) => [name(sample), sample] as const))("%s", (_, { dialect, form, text }) => {
    const own = matchForms(text).find((match) => match.dialect === dialect && match.form === form);
    expect(own?.dialect).toBe(dialect);
  });
});

describe("planRewrite replaces, or flags where the form alone proves too little,", () => {
  const cases = positives.filter((sample) => !isMark(sample));
  test.each(cases.map((sample) => [name(sample), sample] as const))("%s", (_, sample) => {
    const label = sample.form.certainty === "weak" ? "Unsubscribe" : "Click";
    const plan = judge(sample, label);
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
  test.each(nearMisses.map((sample) => [name(sample), sample] as const))("%s", (_, sample) => {
    for (const label of ["Click", "Unsubscribe"]) {
      const plan = judge(sample, label);
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
