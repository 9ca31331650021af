// A mixed load over minutes: what each kind of request takes, and the memory of each process meanwhile.
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { type Links, linksOf, saveRecipients } from "../chaos/links.ts";
import { sleep } from "../chaos/pace.ts";
import { ROLE_NAMES, type RoleName } from "../chaos/roles.ts";
import type { World } from "../chaos/world.ts";

/** What is asked, how often a second, of a load of 1. */
export const RATES = { rewrite: 2, filter: 1, page: 20, "one-click": 5 } as const;
/** A kind of request. */
export type Kind = keyof typeof RATES;

/** What came of the requests of one kind. */
export interface KindOutcome {
  /** Milliseconds of those that were answered well. */
  readonly times: readonly number[];
  readonly failed: number;
}

/** What came of a load. */
export interface LoadOutcome {
  readonly byKind: ReadonlyMap<Kind, KindOutcome>;
  /** Megabytes in use, sample after sample. */
  readonly memory: ReadonlyMap<RoleName, readonly number[]>;
}

const RECIPIENTS = 2_000;
const FILTER_RECIPIENTS = 500;
const SAMPLE_MS = 2_000;
const TIMEOUT_MS = 60_000;
const ROW = "<tr><td><p>An item of the list, and what there is to say of it</p></td></tr>\n";
const SOURCE = `${ROW.repeat(400)}<p><a href="https://shop.example.com/unsubscribe?x=1">Unsubscribe</a></p>`;

/** Runs a load, `times` the rates, for so many seconds. */
export async function runLoad(
  world: World,
  { seconds, times }: { readonly seconds: number; readonly times: number },
): Promise<LoadOutcome> {
  const emails = Array.from({ length: RECIPIENTS }, (_, index) => `load-${index}@example.com`);
  await saveRecipients(world, emails);
  const links = await linksOf(world, { mailingId: "load", emails });
  const byKind = new Map<Kind, { times: number[]; failed: number }>();
  const memory = new Map<RoleName, number[]>(ROLE_NAMES.map((name) => [name, []]));
  const until = performance.now() + seconds * 1_000;
  const kinds = Object.entries(RATES) as [Kind, number][];
  await Promise.all([
    sample(world, memory, until),
    ...kinds.map(([kind, rate]) => {
      const outcome = { times: [], failed: 0 };
      byKind.set(kind, outcome);
      return ask({ everyMs: 1_000 / (rate * times), until }, outcome, (index) =>
        request(world, kind, { index, emails, links }),
      );
    }),
  ]);
  return { byKind, memory };
}

/** Asks at its pace, however long answers take, and waits for the last ones. */
async function ask(
  { everyMs, until }: { readonly everyMs: number; readonly until: number },
  outcome: { times: number[]; failed: number },
  make: (index: number) => Promise<Response>,
): Promise<void> {
  const asked: Promise<void>[] = [];
  const begin = performance.now();
  for (let index = 0; performance.now() < until; index += 1) {
    asked.push(time(outcome, () => make(index)));
    await sleep(begin + (index + 1) * everyMs - performance.now());
  }
  await Promise.all(asked);
}

async function time(
  outcome: { times: number[]; failed: number },
  make: () => Promise<Response>,
): Promise<void> {
  const start = performance.now();
  try {
    const answer = await make();
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`answered with ${answer.status}`);
    outcome.times.push(performance.now() - start);
  } catch {
    outcome.failed += 1;
  }
}

interface Asked {
  readonly index: number;
  readonly emails: readonly string[];
  readonly links: Links;
}

function request({ origin, apiKey }: World, kind: Kind, { index, emails, links }: Asked): Promise<Response> {
  const link = links.get(emails[index % emails.length] ?? "") ?? { page: "", oneClick: "" };
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  if (kind === "page") return fetch(link.page, { signal });
  if (kind === "one-click") {
    const body = new URLSearchParams({ "List-Unsubscribe": "One-Click" });
    return fetch(link.oneClick, { method: "POST", body, signal });
  }
  const first = (index * 7) % (emails.length - FILTER_RECIPIENTS);
  const [path, data] =
    kind === "rewrite"
      ? ["templates", { template: { id: `load-${index}`, source: SOURCE.replace("x=1", `x=${index}`) } }]
      : [
          `mailings/load-${index}/filter`,
          {
            recipients: emails.slice(first, first + FILTER_RECIPIENTS).map((email) => ({ id: email, email })),
          },
        ];
  return fetch(`${origin}/api/v1/${path}`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${apiKey}`,
      "content-type": "application/json",
      prefer: "wait=30",
    },
    body: JSON.stringify({ ...data, purpose: "e-marketing" }),
    signal,
  });
}

async function sample(
  { roles }: World,
  memory: ReadonlyMap<RoleName, number[]>,
  until: number,
): Promise<void> {
  while (performance.now() < until) {
    for (const [name, pid] of roles.pids()) memory.get(name)?.push(residentMb(pid));
    await sleep(SAMPLE_MS);
  }
}

function residentMb(pid: number): number {
  const [, kilobytes = "0"] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1_024;
}

/** How much more a process holds at the end than it did once it was warm: medians of the last and second quarter. */
export function growthOf(samples: readonly number[]): { readonly warmMb: number; readonly endMb: number } {
  const quarter = Math.floor(samples.length / 4);
  const middle = (part: readonly number[]) => [...part].sort((a, b) => a - b)[part.length >> 1] ?? 0;
  return { warmMb: middle(samples.slice(quarter, quarter * 2)), endMb: middle(samples.slice(quarter * 3)) };
}

const GROWTH_SHARE = 1.15;
const GROWTH_MB = 40; // what the engine keeps now and then without a leak

/** Tells growth from what a collector leaves lying about for a while. */
export function isGrowing({ warmMb, endMb }: ReturnType<typeof growthOf>): boolean {
  return endMb > warmMb * GROWTH_SHARE && endMb > warmMb + GROWTH_MB;
}
