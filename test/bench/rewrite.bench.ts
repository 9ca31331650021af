// The rewrite of all samples, against what cheerio takes to parse them.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { load } from "cheerio";
import { planRewrite } from "../../src/template/plan-rewrite.ts";
import { parseTemplate } from "../../src/template/template.ts";
import { compare, printTable } from "./support/compare.ts";

const FOLDER = resolve(import.meta.dirname, "../../templates/mail");
const SOURCES = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), "utf8"));
const CHARACTERS = SOURCES.reduce((sum, source) => sum + source.length, 0);
const OPTIONS = {
  mergeTag: "{{manageSubscriptionsUrl}}",
  relabel: "default-links",
  whenMissing: "report",
  language: null,
} as const;

function rewrite(source: string): void {
  const template = parseTemplate({ syntax: "auto", source, text: null });
  if (template.kind === "error") throw new Error(template.error.message);
  planRewrite(template.value, OPTIONS);
}

const timings = await compare([
  { name: "cheerio parses", run: () => SOURCES.forEach((source) => void load(source)) },
  { name: "planRewrite finds, judges, splices and proves", run: () => SOURCES.forEach(rewrite) },
]);
const baseline = timings[0]?.cpuMs ?? 0;
printTable(
  `${SOURCES.length} samples, ${CHARACTERS} characters`,
  ["way", "templates/s", "ratio"],
  timings.map(({ name, cpuMs }) => [
    name,
    ((1_000 * SOURCES.length) / cpuMs).toFixed(0),
    (baseline / cpuMs).toFixed(1),
  ]),
);
