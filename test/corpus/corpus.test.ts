import { readdirSync, readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { planRewrite, type RewritePlan } from "../../src/template/plan-rewrite.ts";
import { verifyProof } from "../../src/template/proof.ts";
import type { Syntax } from "../../src/template/template.ts";

const FOLDER = dirname(fileURLToPath(import.meta.url));
const OPTIONS = {
  mergeTag: "{{manageSubscriptionsUrl}}",
  relabel: "default-links",
  whenMissing: "report",
  language: null,
} as const;
const SYNTAX_BY_EXTENSION: Readonly<Record<string, Syntax>> = {
  ".html": "html",
  ".hbs": "handlebars",
  ".mjml": "mjml",
  ".txt": "text",
};

const cases = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "links")
  .map(({ name }) => name);

function read(name: string, start: string): { readonly text: string; readonly extension: string } {
  const file = readdirSync(join(FOLDER, name)).find((each) => each.startsWith(start)) ?? "";
  return { text: readFileSync(join(FOLDER, name, file), "utf8"), extension: extname(file) };
}

function rewrite(source: string, syntax: Syntax): RewritePlan {
  const plan = planRewrite({ syntax, source, text: null }, OPTIONS);
  if (plan.kind === "error") throw new Error(plan.error.message);
  return plan.value;
}

test("the corpus has cases", () => {
  expect(cases.length).toBeGreaterThanOrEqual(12);
});

describe.each(cases)("planRewrite of the case %s", (name) => {
  const { text: source, extension } = read(name, "source.");
  const plan = rewrite(source, SYNTAX_BY_EXTENSION[extension] ?? "html");

  test("gives what is expected, and its proof holds", () => {
    expect(plan.source).toBe(read(name, "expected.").text);
    expect(verifyProof(source, plan.source, plan.proof).kind).toBe("ok");
  });

  test("finds and judges the links as listed", () => {
    const links = plan.links.map(({ span, href, verdict, origin, dialect, language }) => ({
      span,
      href,
      verdict,
      origin,
      dialect,
      language,
    }));
    expect(links).toEqual(JSON.parse(read(name, "links.json").text));
  });

  test("changes nothing when it is rewritten again", () => {
    expect(rewrite(plan.source, plan.syntax).source).toBe(plan.source);
  });
});
