// Plans rewrites for a worker: small templates at once, large ones in a thread, so that neither pages nor locks wait for them.
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import pLimit from "p-limit";
import { Piscina } from "piscina";
import { inSlices } from "../base/in-slices.ts";
import { err, type Result } from "../base/result.ts";
import { planRewrite, type RewritePlan } from "../template/plan-rewrite.ts";

/** What a plan is made of; see planRewrite. */
type Task = Parameters<typeof planRewrite>;

/** A planner with threads of its own, which start when they are needed. */
export interface Planner {
  /** Plans as `planRewrite` does, and refuses what takes a thread too long or too much memory. */
  plan(...task: Task): Promise<Result<RewritePlan, { readonly message: string }>>;
  /** Ends the threads. */
  close(): Promise<void>;
}

/** Overrides, for tests. */
export interface PlannerOptions {
  /** Templates of no more characters, both parts together, are planned at once: some 20 ms, less than a thread costs. */
  readonly inlineCharacters?: number;
  /** How long one may take in a thread: the largest there may be take two seconds on a machine that is free. */
  readonly limitMs?: number;
}

const INLINE_CHARACTERS = 100_000;
const SLICE_MS = 10; // of plans at once, before pages and locks have their turn
const LIMIT_MS = 60_000;
const IDLE_MS = 60_000; // a thread takes a second to start, and 100 MB
const MAX_THREADS = 4;
const MAX_HEAP_MB = 1_024; // five times what the largest template takes
const OUT_OF_MEMORY = "ERR_WORKER_OUT_OF_MEMORY";

/** Opens a planner; no thread runs yet. */
export function openPlanner({
  inlineCharacters = INLINE_CHARACTERS,
  limitMs = LIMIT_MS,
}: PlannerOptions = {}): Planner {
  const threads = Math.max(1, Math.min(MAX_THREADS, availableParallelism() - 1));
  const pool = new Piscina<Task, ReturnType<typeof planRewrite>>({
    filename: fileURLToPath(new URL("./thread.js", import.meta.url)),
    name: "plan",
    workerData: { module: new URL(moduleName(), import.meta.url).href },
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });
  const besides = inSlices(SLICE_MS);
  // The time of a plan begins when a thread is free for it.
  const inTurn = pLimit(threads);
  return {
    async plan(...task) {
      const [{ source, text }] = task;
      if (source.length + (text?.length ?? 0) <= inlineCharacters)
        return await besides(() => planRewrite(...task));
      return await inTurn(() => planInThread(pool, task, limitMs));
    },
    close: () => pool.destroy(),
  };
}

async function planInThread(
  pool: Piscina<Task, ReturnType<typeof planRewrite>>,
  task: Task,
  limitMs: number,
): ReturnType<Planner["plan"]> {
  const signal = AbortSignal.timeout(limitMs);
  try {
    return await pool.run(task, { signal });
  } catch (cause) {
    if (signal.aborted) return err({ message: `it takes longer than ${limitMs / 1_000} s to read` });
    const isTooMuch = cause instanceof Error && "code" in cause && cause.code === OUT_OF_MEMORY;
    if (isTooMuch) return err({ message: `it takes more than ${MAX_HEAP_MB} MB of memory to read` });
    throw cause;
  }
}

/** The build rewrites the names in imports, and no others. */
function moduleName(): string {
  const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
  return `../template/plan-rewrite.${ending}`;
}
