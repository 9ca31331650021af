// Run by hand: `npx tsx test/corpus/measure.ts FOLDER` rewrites a folder of labelled documents (docs/, labels.jsonl,
// docs.jsonl) and prints what was found, missed and destroyed, and whether anything outside the edits changed.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type LinkResult, planRewrite, type RewritePlan } from "../../src/template/plan-rewrite.ts";
import { verifyProof } from "../../src/template/proof.ts";
import { parseTemplate } from "../../src/template/template.ts";

interface Label {
  readonly doc: string;
  readonly offset: number;
  readonly href: string;
  readonly text: string;
  readonly label: "unsubscribe" | "preferences" | "lookalike" | "other";
  readonly why: string;
}

interface Document {
  readonly doc: string;
  readonly languages: readonly string[];
  readonly kind: string;
}

interface Judged {
  readonly label: Label;
  readonly document: Document;
  readonly link: LinkResult | null;
}

const OPTIONS = {
  mergeTag: "{{manageSubscriptionsUrl}}",
  relabel: "default-links",
  whenMissing: "report",
  language: null,
} as const;

const folder = process.argv[2] ?? process.env.MAILCONSENT_CORPUS;
if (folder === undefined || !existsSync(join(folder, "labels.jsonl"))) {
  process.stderr.write(
    "Cannot measure: name a folder with docs/, docs.jsonl and labels.jsonl, as argument or in MAILCONSENT_CORPUS\n",
  );
  process.exit(2);
}
measure(folder);

function measure(root: string): void {
  const documents = readLines<Document>(join(root, "docs.jsonl"));
  const labels = readLines<Label>(join(root, "labels.jsonl"));
  const labelsByDoc = new Map<string, Label[]>();
  for (const label of labels) labelsByDoc.set(label.doc, [...(labelsByDoc.get(label.doc) ?? []), label]);
  const judged: Judged[] = [];
  let faults = 0;
  for (const document of documents) {
    const source = readFileSync(join(root, "docs", document.doc), "utf8");
    const plan = rewrite(document, source);
    faults += findFaults(document.doc, source, plan);
    for (const label of labelsByDoc.get(document.doc) ?? [])
      judged.push({ label, document, link: findResult(plan, label) });
  }
  printTable(judged);
  printLists(judged);
  print(
    `\n${documents.length} documents, ${faults} with a character changed outside the edits or a rewrite that is not stable`,
  );
  if (faults > 0) process.exitCode = 1;
}

function rewrite({ doc, kind }: Document, source: string): RewritePlan {
  const template = parseTemplate({ syntax: kind.startsWith("text") ? "text" : "auto", source, text: null });
  if (template.kind === "error") throw new Error(`Cannot parse "${doc}": ${template.error.message}`);
  const plan = planRewrite(template.value, OPTIONS);
  if (plan.kind === "error") throw new Error(`Cannot rewrite "${doc}": ${plan.error.message}`);
  return plan.value;
}

/** Counts what must never be: changes outside the edits, and a second rewrite that changes something again. */
function findFaults(doc: string, source: string, plan: RewritePlan): number {
  const verified = verifyProof(source, plan.source, plan.proof);
  let at = 0;
  let moved = 0;
  let isSame = true;
  for (const { span, text } of plan.proof.edits) {
    isSame &&= source.slice(at, span.start) === plan.source.slice(at + moved, span.start + moved);
    moved += text.length - (span.end - span.start);
    at = span.end;
  }
  isSame &&= source.slice(at) === plan.source.slice(at + moved);
  const again = rewrite({ doc, kind: plan.syntax, languages: [] }, plan.source);
  const isStable = again.source === plan.source;
  if (verified.kind === "ok" && isSame && isStable) return 0;
  print(
    `FAULT ${doc}: proof ${verified.kind}, ${isSame ? "same" : "differs"} outside, ${isStable ? "stable" : "changes again"}`,
  );
  return 1;
}

function findResult({ links }: RewritePlan, { offset }: Label): LinkResult | null {
  const exact = links.find(({ span }) => span.start === offset);
  return exact ?? links.find(({ span }) => span.start <= offset && span.end > offset) ?? null;
}

function isPositive({ label }: Judged): boolean {
  return label.label === "unsubscribe" || label.label === "preferences";
}

type Outcome = "replaced" | "flagged" | "left";

function outcome({ link }: Judged): Outcome {
  if (link === null || link.verdict === "other") return "left";
  return link.verdict === "unsure" ? "flagged" : "replaced";
}

function printTable(judged: readonly Judged[]): void {
  printRow(["", "positives", "replaced", "flagged", "missed", "others", "destroyed", "flagged in vain"]);
  printRow(["all", ...figures(judged)]);
  const languages = [...new Set(judged.flatMap(({ document }) => document.languages))].sort();
  for (const language of languages) {
    printRow([language, ...figures(judged.filter(({ document }) => document.languages.includes(language)))]);
  }
  const positives = judged.filter(isPositive);
  const rightPurpose = positives.filter(({ link, label }) => link?.verdict === label.label).length;
  print(
    `Purpose right for ${rightPurpose} of ${positives.filter((each) => outcome(each) === "replaced").length} replaced positives`,
  );
}

function figures(judged: readonly Judged[]): readonly string[] {
  const positives = judged.filter(isPositive);
  const others = judged.filter((each) => !isPositive(each));
  const share = (list: readonly Judged[], wanted: Outcome): string => {
    const count = list.filter((each) => outcome(each) === wanted).length;
    return `${count} (${list.length === 0 ? "-" : ((100 * count) / list.length).toFixed(1)} %)`;
  };
  return [
    String(positives.length),
    share(positives, "replaced"),
    share(positives, "flagged"),
    share(positives, "left"),
    String(others.length),
    share(others, "replaced"),
    share(others, "flagged"),
  ];
}

function printLists(judged: readonly Judged[]): void {
  const lists: readonly (readonly [string, readonly Judged[]])[] = [
    ["Missed", judged.filter((each) => isPositive(each) && outcome(each) === "left")],
    ["Destroyed", judged.filter((each) => !isPositive(each) && outcome(each) === "replaced")],
    ["Flagged in vain", judged.filter((each) => !isPositive(each) && outcome(each) === "flagged")],
    ["Flagged, not replaced", judged.filter((each) => isPositive(each) && outcome(each) === "flagged")],
  ];
  for (const [title, list] of lists) {
    print(`\n${title}: ${list.length}`);
    for (const { label, link } of list) {
      const signals = link?.signals
        ?.map(({ name, weight, detail }) => `${name} ${weight} "${detail}"`)
        .join("; ");
      print(
        `  ${label.doc}@${label.offset} [${label.label}] "${label.text.slice(0, 60)}" ${label.href.slice(0, 70)} | ${label.why}`,
      );
      print(`      ${link === null ? "not found" : (signals ?? "nothing seen")}`);
    }
  }
}

function printRow(cells: readonly string[]): void {
  print(cells.map((cell, index) => cell.padEnd(index === 0 ? 6 : 16)).join(""));
}

function readLines<T>(file: string): readonly T[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as T);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
