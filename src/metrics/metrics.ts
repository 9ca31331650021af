// What operators watch, as Prometheus reads it (text format 0.0.4): nothing in it names a person, a token or a template.
import type { Context, MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { z } from "zod";
import type { RosterStatus } from "../flow/resident-roster.ts";
import { RECIPIENT_FILTER, TEMPLATE_REWRITE } from "../queue/jobs.ts";
import type { EndedJob } from "../queue/worker.ts";

/** How many jobs of a queue are in each state. */
export type QueueCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What is read when somebody looks. */
export interface MetricsSources {
  readonly countJobs: () => Promise<QueueCounts>;
  readonly clock: () => Date;
}

/** What is counted of the results of jobs; one that is short of it, such as of a failed job, is not. */
const REWRITTEN = z.object({
  state: z.string(),
  links: z.array(z.object({ verdict: z.string() })).default([]),
});
const FILTERED = z.object({
  counts: z.object({ send: z.number(), withhold: z.record(z.string(), z.number()) }),
});

const ONE_CLICK_ROUTE = "/u/";
// Mailbox providers ask for two days at most.
const UNTIL_ON_RECORD_SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60, 600, 3_600, 86_400, 172_800];
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120];

/** The figures of this process, and those of the queues. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #clock: () => Date;
  readonly #requests = this.#histogram("http_request_seconds", "Time to answer a request", [
    "route",
    "method",
    "status",
  ]);
  readonly #jobs = this.#histogram("job_seconds", "Time a job took, its waiting left out", [
    "queue",
    "outcome",
  ]);
  readonly #rewrites = this.#counter("rewrites_total", "Templates rewritten, by what became of them", [
    "state",
  ]);
  readonly #links = this.#counter("links_total", "Links judged in them", ["verdict"]);
  readonly #decisions = this.#counter("decisions_total", "Send decisions, by reason where withheld", [
    "decision",
    "reason",
  ]);

  readonly #leaves = this.#histogram(
    "unsubscribe_seconds",
    "From the press of a link until it is on record and counts; noted: while the store was down",
    ["way"],
    UNTIL_ON_RECORD_SECONDS,
  );

  constructor(sources: MetricsSources) {
    collectDefaultMetrics({ register: this.#registry });
    this.#clock = sources.clock;
    this.#watchQueues(sources);
  }

  /** Gives all figures as text. */
  async show(): Promise<{ readonly text: string; readonly contentType: string }> {
    return { text: await this.#registry.metrics(), contentType: this.#registry.contentType };
  }

  /** Times each request; the label is the pattern of its route, never the path, which holds tokens. */
  readonly timeRequests: MiddlewareHandler = async (c: Context, next) => {
    const end = this.#requests.startTimer();
    await next();
    const { method } = c.req;
    const route = routePath(c, -1);
    const seconds = end({ route, method, status: c.res.status });
    // 202 says that the wish is noted and not on record yet.
    if (method === "POST" && c.res.status === 200 && route.startsWith(ONE_CLICK_ROUTE)) {
      this.#leaves.observe({ way: "one-click" }, seconds);
    }
  };

  /** Counts a wish to leave that was noted while the store was down, and is on record now. */
  readonly countNoted = (seconds: number): void => this.#leaves.observe({ way: "noted" }, seconds);

  /** Counts a job, and what its result tells. */
  readonly countJob = ({ queue, outcome, seconds, result }: EndedJob): void => {
    this.#jobs.observe({ queue, outcome }, seconds);
    if (queue === TEMPLATE_REWRITE) this.#countRewrite(result);
    if (queue === RECIPIENT_FILTER) this.#countDecisions(result);
  };

  /** Tells from now on how the standings held in memory do; in a process that holds none there is no such figure. */
  watchRoster(readStatus: () => RosterStatus | null): void {
    const ready = () => {
      const status = readStatus();
      return status?.kind === "ready" ? status : null;
    };
    this.#gauge("roster_contacts", "Contacts whose standings this process holds in memory", () => {
      return ready()?.contacts ?? 0;
    });
    this.#gauge(
      "roster_lag_seconds",
      "Since they were last caught up; every decision catches up first",
      () => {
        const caughtUpAt = ready()?.caughtUpAt ?? this.#clock();
        return (this.#clock().getTime() - caughtUpAt.getTime()) / 1_000;
      },
    );
  }

  /** Tells from now on how many wishes to leave wait for the store. */
  watchNotes(count: () => Promise<number>): void {
    this.#gauge(
      "noted_wishes",
      "Wishes to leave that wait for the store to be back (at most 1,000 told)",
      count,
    );
  }

  #countRewrite(result: unknown): void {
    const { data } = REWRITTEN.safeParse(result);
    if (data === undefined) return;
    this.#rewrites.inc({ state: data.state });
    for (const { verdict } of data.links) this.#links.inc({ verdict });
  }

  #countDecisions(result: unknown): void {
    const { data } = FILTERED.safeParse(result);
    if (data === undefined) return;
    this.#decisions.inc({ decision: "send", reason: "" }, data.counts.send);
    for (const [reason, count] of Object.entries(data.counts.withhold)) {
      this.#decisions.inc({ decision: "withhold", reason }, count);
    }
  }

  #watchQueues({ countJobs }: MetricsSources): void {
    const gauge = new Gauge({
      name: "mailconsent_jobs",
      help: "Jobs in each queue by state",
      labelNames: ["queue", "state"],
      registers: [this.#registry],
      collect: async () => {
        for (const [queue, counts] of Object.entries(await countJobs())) {
          for (const [state, count] of Object.entries(counts)) gauge.set({ queue, state }, count);
        }
      },
    });
  }

  #gauge(name: string, help: string, read: () => number | Promise<number>): void {
    const gauge: Gauge = new Gauge({
      name: `mailconsent_${name}`,
      help,
      registers: [this.#registry],
      collect: async () => gauge.set(await read()),
    });
  }

  #histogram<Label extends string>(
    name: string,
    help: string,
    labelNames: readonly Label[],
    buckets: readonly number[] = SECONDS,
  ): Histogram<Label> {
    return new Histogram({
      name: `mailconsent_${name}`,
      help,
      labelNames: [...labelNames],
      buckets: [...buckets],
      registers: [this.#registry],
    });
  }

  #counter<Label extends string>(name: string, help: string, labelNames: readonly Label[]): Counter<Label> {
    return new Counter({
      name: `mailconsent_${name}`,
      help,
      labelNames: [...labelNames],
      registers: [this.#registry],
    });
  }
}
