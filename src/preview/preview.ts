// Makes copies for reviewers, within limits: what is large, or has to be compiled, is made in a thread that is ended when it
// takes too long. Somebody else wrote the template, and other pages must not wait for it.
import { fileURLToPath } from "node:url";
import pLimit from "p-limit";
import { Piscina } from "piscina";
import type { PreviewedLink } from "../template/preview-copy.ts";
import type { Template } from "../template/template.ts";
import { asWritten, type FilledCopy, fillCopy } from "./fill-copy.ts";

/** Overrides, for tests. */
export interface PreviewOptions {
  readonly limitMs?: number;
}

/** Without MJML, up to both of these, it takes some 30 ms: less than a thread costs. */
const INLINE_CHARACTERS = 100_000;
/** Handlebars takes 0.1 ms a tag, and for blocks within each other the square of it. */
const INLINE_TAGS = 200;
/** Mail clients cut messages off at a tenth of it. */
const MAX_CHARACTERS = 1_000_000;
const LIMIT_MS = 10_000;
const MAX_HEAP_MB = 512;
const IDLE_MS = 60_000; // a thread takes a second to start, and 100 MB
const MAX_THREADS = 2;
/** The time of a copy begins when a thread is free for it. */
const inTurn = pLimit(MAX_THREADS);

/** Makes the copy of a template with one link outlined; one that cannot be made within the limits is as it is written. */
export async function previewMail(
  template: Template,
  link: PreviewedLink,
  { limitMs = LIMIT_MS }: PreviewOptions = {},
): Promise<FilledCopy> {
  const text = (link.part === "source" ? template.source : template.text) ?? "";
  if (text.length > MAX_CHARACTERS) return asWritten(template, link, { code: "too-large", detail: null });
  const isShort =
    text.length <= INLINE_CHARACTERS && text.split("{{", INLINE_TAGS + 2).length <= INLINE_TAGS + 1;
  if (template.syntax !== "mjml" && isShort) return fillCopy(template, link);
  const copy = await inTurn(() => fillInThread([template, link], limitMs));
  return copy ?? asWritten(template, link, { code: "too-slow", detail: null });
}

/** @returns `null` where it took longer, or more memory, than it may. */
async function fillInThread(task: Task, limitMs: number): Promise<FilledCopy | null> {
  pool ??= openPool();
  const signal = AbortSignal.timeout(limitMs);
  try {
    return await pool.run(task, { signal });
  } catch (cause) {
    const isTooMuch = cause instanceof Error && "code" in cause && cause.code === OUT_OF_MEMORY;
    if (signal.aborted || isTooMuch) return null;
    throw cause;
  }
}

type Task = Parameters<typeof fillCopy>;
const OUT_OF_MEMORY = "ERR_WORKER_OUT_OF_MEMORY";

/** Its threads begin when they are needed, and while they are idle keep no process from ending. */
let pool: Piscina<Task, FilledCopy> | null = null;

function openPool(): Piscina<Task, FilledCopy> {
  return new Piscina({
    filename: fileURLToPath(new URL("./thread.js", import.meta.url)),
    name: "fill",
    workerData: { module: new URL(moduleName(), import.meta.url).href },
    minThreads: 0,
    maxThreads: MAX_THREADS,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });
}

/** The build rewrites the names in imports, and no others. */
function moduleName(): string {
  return `./fill-copy.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`;
}
