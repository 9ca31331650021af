// Rewriting templates: ours with all its judging and proving, against the naive way, a tokenizer and lol-html.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { MAX_TEMPLATE_BYTES } from "../../src/template/template.ts";
import { loadCases, loadCorpus, loadSamples, type MailDocument } from "../support/mail-documents.ts";
import { measureAllocations } from "./support/allocation.ts";
import {
  atLeast,
  atMost,
  checkGoal,
  compare,
  type Goal,
  printTable,
  type Timing,
} from "./support/compare.ts";
import { isIntact } from "./support/is-intact.ts";
import { type RewriteWay, WAYS } from "./support/ways-to-rewrite.ts";

/** Times naive, in templates a second. */
const SPEED_GOAL = 10;
const HEAP_GOAL = 6;
/** Seconds for the largest template there may be. */
const LARGEST_GOAL = 1;
const LARGEST_ROUNDS = 3;
/** The child process that only measures the heap, which needs other settings than timing. */
const HEAP_ARGUMENT = "--heap";

const repository = [...loadSamples(), ...loadCases()].filter(isMarkup);
const corpus = loadCorpus().filter(isMarkup);
const sets = [
  { title: "Templates of this repository", documents: repository },
  { title: "Corpus of MAILCONSENT_CORPUS", documents: corpus },
].filter(({ documents }) => documents.length > 0);

if (process.argv.includes(HEAP_ARGUMENT)) {
  for (const { documents } of sets) {
    process.stdout.write(`${JSON.stringify(await measureAllocations(WAYS, sourcesOf(documents)))}\n`);
  }
} else {
  const heap = readHeap();
  for (const [index, { title, documents }] of sets.entries())
    await measure(title, documents, heap[index] ?? []);
  await measureLargest();
  if (corpus.length === 0)
    process.stdout.write("\nName a corpus folder in MAILCONSENT_CORPUS to measure it too.\n");
}

async function measure(
  title: string,
  documents: readonly MailDocument[],
  heap: readonly number[],
): Promise<void> {
  const sources = sourcesOf(documents);
  const bytes = sources.reduce((sum, source) => sum + Buffer.byteLength(source), 0);
  const timings = await compare(
    WAYS.map(({ name, rewrite }) => ({ name, run: () => rewriteAll(rewrite, sources) })),
  );
  const damaged = await Promise.all(WAYS.map((way) => countDamaged(way, sources)));
  const naive = timings[0]?.cpuMs ?? 0;
  const row = ({ name, cpuMs }: Timing, index: number): readonly string[] => [
    name,
    ((1_000 * sources.length) / cpuMs).toFixed(0),
    (bytes / 1_000 / cpuMs).toFixed(1),
    (naive / cpuMs).toFixed(1),
    (heap[index] ?? 0).toFixed(1),
    `${damaged[index]} of ${sources.length}`,
  ];
  printTable(
    `${title}: ${sources.length} documents, ${(bytes / 1e6).toFixed(2)} MB; CPU time`,
    ["way", "templates/s", "MB/s", "x naive", "heap bytes/byte", "damaged"],
    timings.map(row),
  );
  const ours = timings.length - 1;
  const ratio = naive / (timings[ours]?.cpuMs ?? 0);
  demand("Templates a second, times naive", { measured: ratio, goal: SPEED_GOAL, isMet: atLeast });
  demand("Heap bytes for each byte", { measured: heap[ours] ?? 0, goal: HEAP_GOAL, isMet: atMost });
  if (damaged[ours] !== 0) process.exitCode = 1;
}

/** Times a template as large as any may be: documents of the repository one after another. */
async function measureLargest(): Promise<void> {
  const piece = sourcesOf(repository).join("\n");
  const source = piece.repeat(Math.floor(MAX_TEMPLATE_BYTES / Buffer.byteLength(piece)));
  const ours = WAYS.at(-1);
  if (ours === undefined) return;
  const [timing] = await compare([{ name: ours.name, run: () => ours.rewrite(source) }], LARGEST_ROUNDS);
  process.stdout.write(`\nOne template of ${(Buffer.byteLength(source) / 1e6).toFixed(1)} MB\n`);
  demand("Seconds of CPU time", {
    measured: (timing?.cpuMs ?? 0) / 1_000,
    goal: LARGEST_GOAL,
    isMet: atMost,
  });
}

/** These ratios compare ways in one run, and hold on any machine: what misses a goal fails. */
function demand(name: string, goal: Goal): void {
  checkGoal(name, goal);
  if (!goal.isMet(goal.measured, goal.goal)) process.exitCode = 1;
}

async function rewriteAll(rewrite: RewriteWay["rewrite"], sources: readonly string[]): Promise<void> {
  for (const source of sources) await rewrite(source);
}

async function countDamaged({ rewrite }: RewriteWay, sources: readonly string[]): Promise<number> {
  let damaged = 0;
  for (const source of sources) {
    const rewritten = await rewrite(source);
    if (rewritten !== null && !isIntact(source, rewritten)) damaged += 1;
  }
  return damaged;
}

function readHeap(): readonly (readonly number[])[] {
  // All that one run allocates has to fit in here, or a collection in between would be counted as negative.
  const semiSpace = ["--min-semi-space-size=128", "--max-semi-space-size=128"];
  const { stdout, status } = spawnSync(
    process.execPath,
    [...process.execArgv, ...semiSpace, fileURLToPath(import.meta.url), HEAP_ARGUMENT],
    { stdio: ["ignore", "pipe", "inherit"], encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`Cannot measure the heap: the child process ended with ${status}`);
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as readonly number[]);
}

/** Templates in plain text have nothing that the other ways could parse. */
function isMarkup({ template }: MailDocument): boolean {
  return template.syntax !== "text";
}

function sourcesOf(documents: readonly MailDocument[]): readonly string[] {
  return documents.map(({ template }) => template.source);
}
