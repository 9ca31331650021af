// Run by hand: `npm run corpus` measures the finder on a folder of labelled documents, beside two baselines, and on the
// catalogue of default links. Exits with 1 where a link was destroyed or a character outside the edits changed.
import { parseArgs } from "node:util";
import { BASELINES, measureBaseline } from "./baselines.ts";
import { measureCatalogue } from "./catalogue.ts";
import { isDestroyed, judgeFolder } from "./judge-documents.ts";
import { type LabelledFolder, readLabelledFolder } from "./labelled-links.ts";
import { printCatalogue, printComparison, printLists, printTables } from "./report.ts";

/** Where labelled documents are looked for: beside the project, since most may not be shipped with it. */
const DEFAULT_FOLDER = "../shared/corpus";
const USAGE = `Usage: npm run corpus -- [FOLDER] [--totals]

Measures the link finder on FOLDER (or MAILCONSENT_CORPUS, or ${DEFAULT_FOLDER}), which holds docs/, docs.jsonl and
labels.jsonl. --totals prints the tables without any single link: for documents the rules must not be fitted to.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { totals: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
});
const folder = positionals[0] ?? process.env.MAILCONSENT_CORPUS ?? DEFAULT_FOLDER;
const labelled = readLabelledFolder(folder);
if (values.help) print(USAGE);
else if (labelled === null) {
  process.stderr.write(`Cannot measure: "${folder}" is no folder of labelled documents\n\n${USAGE}`);
  process.exitCode = 2;
} else measure(folder, labelled, values.totals);

function measure(root: string, documents: LabelledFolder, isTotals: boolean): void {
  const result = judgeFolder(root, documents);
  const labels = result.judged.map(({ label }) => label);
  const catalogue = measureCatalogue();
  if (!isTotals) printLists(result, print);
  printTables(result.judged, print);
  printComparison(
    result.judged,
    BASELINES.map((baseline) => measureBaseline(baseline, labels)),
    print,
  );
  printCatalogue(catalogue, print);
  print(`\n${documents.documents.length} documents, ${result.faults.length} faults of a rewrite`);
  for (const fault of result.faults) print(`  ${fault}`);
  const isBroken = result.faults.length > 0 || result.judged.some(isDestroyed);
  if (isBroken || catalogue.nearMissesReplaced > 0) process.exitCode = 1;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
