// Prints what the measuring found as tables and lists.
import type { LinkResult } from "../../src/template/plan-rewrite.ts";
import type { BaselineFigures } from "./baselines.ts";
import type { CatalogueFigures } from "./catalogue.ts";
import type { JudgedFolder, JudgedLabel, Outcome } from "./judge-documents.ts";
import { isPositive, waysOf } from "./labelled-links.ts";

/** Writes one line. */
export type Print = (line: string) => void;

const COLUMNS = ["positives", "replaced", "flagged", "missed", "others", "destroyed", "flagged in vain"];
const FIRST_WIDTH = 28;
const WIDTH = 15;

/** Prints the figures of all links, and by language, kind and origin of their document and the way they are told by. */
export function printTables(judged: readonly JudgedLabel[], print: Print): void {
  printGroups("", judged, () => ["all"], print);
  printGroups("by language", judged, ({ document }) => document.languages, print);
  printGroups("by kind", judged, ({ document }) => [document.kind], print);
  printGroups("by origin", judged, ({ document }) => [document.origin], print);
  printGroups("by what tells it", judged, ({ label }) => waysOf(label), print);
  printPurposes(judged, print);
}

/** Prints the goals beside the finder's figures and those of the baselines. */
export function printComparison(
  judged: readonly JudgedLabel[],
  baselines: readonly BaselineFigures[],
  print: Print,
): void {
  const positives = judged.filter(({ label }) => isPositive(label));
  const others = judged.filter(({ label }) => !isPositive(label));
  const replaced = count(positives, "replaced");
  const found = replaced + count(positives, "flagged");
  const share = (part: number): string => formatShare(part, positives.length);
  const width = (text: string): string => text.padEnd(FIRST_WIDTH + 2);
  print(`\n${width("")}${["goal", "this finder", ...baselines.map(({ name }) => name)].map(width).join("")}`);
  const row = (
    name: string,
    goal: string,
    own: string,
    ofBaseline: (each: BaselineFigures) => string,
  ): void => print(width(name) + [goal, own, ...baselines.map(ofBaseline)].map(width).join(""));
  row("replaced or flagged", ">= 99 %", share(found), (each) => share(each.replaced));
  row("replaced without a person", ">= 93 %", share(replaced), (each) => share(each.replaced));
  row("destroyed", "0", String(count(others, "replaced")), (each) => String(each.destroyed));
  row("flagged in vain", "<= 1 %", formatShare(count(others, "flagged"), others.length), () => "-");
}

/** Prints what the finder makes of the default links of the catalogue. */
export function printCatalogue(figures: CatalogueFigures, print: Print): void {
  const { forms, named, positives, recognised, nearMisses, nearMissesReplaced } = figures;
  print(
    `\nCatalogue: ${forms} forms, ${formatShare(named, forms)} with their dialect named or among its candidates`,
  );
  print(`  default links recognised: ${formatShare(recognised, positives)} of ${positives}`);
  print(`  near misses replaced: ${nearMissesReplaced} of ${nearMisses}`);
  for (const wrong of figures.wrong) print(`  ${wrong}`);
}

/** Prints every link that was not judged as its label says, with its sentence and what was seen. */
export function printLists({ judged, unlabelled }: JudgedFolder, print: Print): void {
  const positives = judged.filter(({ label }) => isPositive(label));
  const others = judged.filter(({ label }) => !isPositive(label));
  printList("Missed", withOutcome(positives, "left"), print);
  printList("Destroyed", withOutcome(others, "replaced"), print);
  printList("Flagged in vain", withOutcome(others, "flagged"), print);
  printList("Flagged, not replaced", withOutcome(positives, "flagged"), print);
  print(`\nReplaced or flagged without a label: ${unlabelled.length}`);
  for (const { doc, link } of unlabelled) {
    print(`  ${doc}@${link.span.start} [${link.verdict}] "${cut(link.text ?? "")}" ${cut(link.href)}`);
    print(`      ${formatSignals(link)}`);
  }
}

function printGroups(
  title: string,
  judged: readonly JudgedLabel[],
  groupsOf: (each: JudgedLabel) => readonly string[],
  print: Print,
): void {
  print(`\n${title.padEnd(FIRST_WIDTH)}${COLUMNS.map((column) => column.padEnd(WIDTH)).join("")}`);
  for (const group of [...new Set(judged.flatMap(groupsOf))].sort()) {
    const figures = figuresOf(judged.filter((each) => groupsOf(each).includes(group)));
    print(group.padEnd(FIRST_WIDTH) + figures.map((figure) => figure.padEnd(WIDTH)).join(""));
  }
}

function figuresOf(judged: readonly JudgedLabel[]): readonly string[] {
  const positives = judged.filter(({ label }) => isPositive(label));
  const others = judged.filter(({ label }) => !isPositive(label));
  const share = (list: readonly JudgedLabel[], outcome: Outcome): string =>
    `${count(list, outcome)} (${formatShare(count(list, outcome), list.length)})`;
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

function printPurposes(judged: readonly JudgedLabel[], print: Print): void {
  const replaced = judged.filter(({ label, outcome }) => isPositive(label) && outcome === "replaced");
  const right = replaced.filter(({ label, link }) => link?.verdict === label.label);
  print(`\nPurpose right for ${right.length} of ${replaced.length} replaced positives`);
}

function printList(title: string, list: readonly JudgedLabel[], print: Print): void {
  print(`\n${title}: ${list.length}`);
  for (const { label, link, sentence } of list) {
    print(
      `  ${label.doc}@${label.offset} [${label.label}] "${cut(label.text)}" ${cut(label.href)} | ${label.why}`,
    );
    print(`      ${sentence}`);
    print(`      ${link === null ? "not found" : formatSignals(link)}`);
  }
}

function formatSignals({ signals }: LinkResult): string {
  const each = signals?.map(({ name, weight, detail }) => `${name} ${weight} "${detail}"`);
  return each?.join("; ") ?? "nothing seen";
}

function withOutcome(judged: readonly JudgedLabel[], outcome: Outcome): readonly JudgedLabel[] {
  return judged.filter((each) => each.outcome === outcome);
}

function count(judged: readonly JudgedLabel[], outcome: Outcome): number {
  return withOutcome(judged, outcome).length;
}

function formatShare(part: number, all: number): string {
  return all === 0 ? "-" : `${((100 * part) / all).toFixed(1)} %`;
}

function cut(text: string): string {
  return text.replace(/\s+/g, " ").slice(0, 70);
}
