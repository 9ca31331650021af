// The rewrite of all samples, against what parsing alone takes: the ratio is what to compare between machines.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { load } from "cheerio";
import { bench, describe } from "vitest";
import { planRewrite } from "../../src/template/plan-rewrite.ts";
import { parseTemplate } from "../../src/template/template.ts";

const FOLDER = resolve(import.meta.dirname, "../../templates/mail");
const SOURCES = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), "utf8"));
const CHARACTERS = SOURCES.reduce((sum, source) => sum + source.length, 0);
const OPTIONS = {
  mergeTag: "{{manageSubscriptionsUrl}}",
  relabel: "default-links",
  whenMissing: "report",
  language: null,
} as const;

describe(`${SOURCES.length} samples, ${CHARACTERS} characters`, () => {
  bench("cheerio parses them (baseline)", () => {
    for (const source of SOURCES) load(source);
  });

  bench("planRewrite finds, judges, splices and proves", () => {
    for (const source of SOURCES) {
      const template = parseTemplate({ syntax: "auto", source, text: null });
      if (template.kind === "error") throw new Error(template.error.message);
      planRewrite(template.value, OPTIONS);
    }
  });
});
