// Run by hand: `npm run mutate` rewrites seeded mutations of labelled documents and of our samples. Exits with 1 at the
// first one where a character outside the edits changed, the proof fails, a second rewrite changes it again, or it throws.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findFaults, rewrite } from "./find-faults.ts";
import { readDocument, readLabelledFolder } from "./labelled-links.ts";
import { type Mutation, mutate } from "./mutations.ts";

const DEFAULT_FOLDER = "../shared/corpus";
const SAMPLES = join(import.meta.dirname, "../../templates/mail");
const USAGE = `Usage: npm run mutate -- [FOLDER] [--count N] [--seed N]

Rewrites N (1000) mutations of the documents of FOLDER (or MAILCONSENT_CORPUS, or ${DEFAULT_FOLDER}) and of the samples,
from number --seed (0) on; without the folder of the samples alone. A long run goes on where it ended with the next seed.
`;
const PROGRESS_EVERY = 1_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: "string", default: "1000" },
    seed: { type: "string", default: "0" },
    help: { type: "boolean", default: false },
  },
});
const count = Number(values.count);
const seed = Number(values.seed);
if (values.help) process.stdout.write(USAGE);
else if (!Number.isSafeInteger(count) || !Number.isSafeInteger(seed) || count < 1 || seed < 0) {
  process.stderr.write(`Cannot mutate: --count and --seed are whole numbers\n\n${USAGE}`);
  process.exitCode = 2;
} else run(readDocuments(positionals[0] ?? process.env.MAILCONSENT_CORPUS ?? DEFAULT_FOLDER));

function run(documents: readonly string[]): void {
  let edits = 0;
  let refused = 0;
  for (let number = seed; number < seed + count; number += 1) {
    const mutation = mutate(documents, number);
    const { faults, changes } = judge(mutation);
    if (faults.length > 0) {
      report(mutation, faults);
      process.exitCode = 1;
      return;
    }
    if (changes === null) refused += 1;
    else edits += changes;
    const done = number - seed + 1;
    if (done % PROGRESS_EVERY === 0 || done === count)
      process.stdout.write(
        `${done} of ${count}: ${edits} edits, ${refused} refused, next seed ${number + 1}\n`,
      );
  }
  process.stdout.write(`No fault in ${count} mutations of ${documents.length} documents\n`);
}

function judge({ source }: Mutation): {
  readonly faults: readonly string[];
  readonly changes: number | null;
} {
  try {
    const plan = rewrite(source, "auto");
    if (typeof plan === "string") return { faults: [], changes: null };
    return { faults: findFaults(source, plan), changes: plan.proof.edits.length };
  } catch (error) {
    return {
      faults: [`it throws: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`],
      changes: null,
    };
  }
}

function report({ seed: number, source, story }: Mutation, faults: readonly string[]): void {
  process.stderr.write(`Fault in mutation ${number} (${story}), ${source.length} characters:\n`);
  for (const fault of faults) process.stderr.write(`  ${fault}\n`);
  process.stderr.write(`Repeat: npm run mutate -- --seed ${number} --count 1\n`);
}

function readDocuments(folder: string): readonly string[] {
  const samples = readdirSync(SAMPLES)
    .filter((file) => /\.(?:html|hbs|mjml|txt)$/.test(file))
    .map((file) => readFileSync(join(SAMPLES, file), "utf8"));
  const labelled = readLabelledFolder(folder);
  if (labelled === null)
    process.stdout.write(`Without "${folder}", which is no folder of labelled documents\n`);
  return [...(labelled?.documents ?? []).map((document) => readDocument(folder, document)), ...samples];
}
