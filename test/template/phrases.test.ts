import { describe, expect, test } from "vitest";
import { LANGUAGES, ROLES, ROLES_BY_LANGUAGE } from "../../src/template/compile-phrases.ts";
import { planRewrite } from "../../src/template/plan-rewrite.ts";

const OPTIONS = { mergeTag: "{{url}}", relabel: "never", whenMissing: "report", language: null } as const;

/** What a link with this text is held to be, at an address that says nothing. */
function verdictOf(text: string, { before = "", after = "" } = {}): string {
  const bare = text.replace(/[(（][^)）]*[)）]/g, "").trim();
  const link = `<a href="https://t.example.com/c/9f8a7b6c">${bare}</a>`;
  const source = `<html><body><p>Lorem ipsum</p><p>${before} ${link} ${after}</p></body></html>`;
  const plan = planRewrite({ syntax: "html", source, text: null }, OPTIONS);
  return plan.kind === "ok" ? (plan.value.links[0]?.verdict ?? "not found") : plan.kind;
}

test("the catalogue has 79 languages, each with a label", () => {
  expect(LANGUAGES.length).toBe(79);
  expect(LANGUAGES.filter(({ label }) => label === "")).toEqual([]);
  expect(new Set(LANGUAGES.map(({ code }) => code)).size).toBe(79);
});

describe.each(LANGUAGES.map((phrases) => [phrases.code, phrases] as const))(
  "classifyLink in %s",
  (_, phrases) => {
    test("replaces or flags every phrase that opts out", () => {
      expect(phrases.unsubscribe.filter((text) => verdictOf(text) === "other")).toEqual([]);
    });

    test("replaces most of them without a person", () => {
      const replaced = phrases.unsubscribe.filter((text) => verdictOf(text) === "unsubscribe");
      expect(replaced.length).toBeGreaterThanOrEqual(phrases.unsubscribe.length * 0.5);
    });

    test("replaces or flags every here whose sentence opts out", () => {
      const here = phrases.here[0] ?? "";
      const missed = phrases.around.filter((sentence) => {
        const [before = "", after = ""] = sentence.split("{here}");
        return verdictOf(here, { before, after }) === "other";
      });
      expect(missed).toEqual([]);
    });

    test("replaces no phrase with another purpose", () => {
      const others = [
        ...phrases.subscribe,
        ...phrases.billing,
        ...phrases.logOut,
        ...phrases.viewOnline,
        ...phrases.privacy,
        ...phrases.confirm,
        ...phrases.elsewhere,
        ...phrases.ambiguous,
        ...phrases.weak,
        ...phrases.here,
      ];
      const destroyed = others.filter((text) => ["unsubscribe", "preferences"].includes(verdictOf(text)));
      expect(destroyed).toEqual([]);
    });
  },
);

test("every language has words in each role", () => {
  expect(Object.keys(ROLES_BY_LANGUAGE).sort()).toEqual(LANGUAGES.map(({ code }) => code).sort());
  const empty = Object.entries(ROLES_BY_LANGUAGE).flatMap(([code, roles]) =>
    ROLES.filter((role) => role !== "may" && (roles[role] ?? []).length === 0).map(
      (role) => `${code} ${role}`,
    ),
  );
  expect(empty).toEqual([]);
});
