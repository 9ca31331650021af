// How much heap a way takes for each byte of the templates it rewrites.
import { median } from "./compare.ts";
import type { RewriteWay } from "./ways-to-rewrite.ts";

/** Rounds over all sources: in the first ones the engine still allocates for itself what it learns about the code. */
const ROUNDS = 5;
/** Sources measured in one go: what the greediest way allocates for them fits into the young generation. */
const BATCH_BYTES = 500_000;

/** Measures every way; the process needs `--expose-gc`, and room for all that one run allocates. */
export async function measureAllocations(
  ways: readonly RewriteWay[],
  sources: readonly string[],
): Promise<readonly number[]> {
  const bytes = sources.reduce((sum, source) => sum + Buffer.byteLength(source), 0);
  const batches = inBatches(sources);
  const shares: number[] = [];
  for (const { rewrite } of ways) {
    const rounds: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      let allocated = 0;
      for (const batch of batches) allocated += await allocate(rewrite, batch);
      rounds.push(allocated / bytes);
    }
    shares.push(median(rounds));
  }
  return shares;
}

async function allocate(rewrite: RewriteWay["rewrite"], sources: readonly string[]): Promise<number> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (const source of sources) await rewrite(source);
  return process.memoryUsage().heapUsed - before;
}

function inBatches(sources: readonly string[]): readonly (readonly string[])[] {
  const batches: string[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const source of sources) {
    if (bytes + Buffer.byteLength(source) > BATCH_BYTES) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(source);
    bytes += Buffer.byteLength(source);
  }
  return batches;
}
