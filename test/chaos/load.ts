// A mixed load, and what was acknowledged of it: rewrites and filters by the API and the queue, two mailings, people who leave.
import { FlowProducer } from "bullmq";
import { filteredSend } from "../../src/pipeline/filtered-send.ts";
import { enqueueRewrite } from "../../src/queue/enqueue.ts";
import { parseFilterJob } from "../../src/queue/jobs.ts";
import { type Links, linksOf, saveRecipients, TYPE } from "./links.ts";
import { atPace, type Seeded, sleep, untilAnswered } from "./pace.ts";
import type { World } from "./world.ts";

/** How much happens. */
export interface LoadSize {
  readonly seconds: number;
  readonly recipients: number;
  readonly rewrites: number;
  readonly filters: number;
  readonly withdrawals: number;
  readonly pages: number;
}

/** Somebody who left, and was told so. */
export interface Withdrawal {
  readonly email: string;
  readonly answeredAt: number;
  /** `noted`: the store could not be reached; it takes effect once it can. */
  readonly answer: "done" | "noted";
}

/** A list that was handed over. */
export interface PostedFilter {
  readonly mailingId: string;
  readonly listKey: string;
  readonly emails: readonly string[];
  readonly postedAt: number;
}

/** All that the system said yes to. */
export interface Acknowledged {
  readonly recipients: readonly string[];
  readonly templates: string[];
  readonly filters: PostedFilter[];
  readonly withdrawals: Withdrawal[];
  /** How pages were answered, by status; 0: not at all. */
  readonly pages: Map<number, number>;
}

/** A load that is prepared. */
export interface Load {
  readonly acknowledged: Acknowledged;
  /** Runs it; it ends when all has been acknowledged. */
  run(): Promise<void>;
  /** Puts in again what went straight into the queues, as its producers may at any time. */
  putInAgain(): Promise<void>;
}

const FILTER_RECIPIENTS = 50;
const BATCH_RECIPIENTS = 25;
const LINK = '<p>Hello</p><p><a href="https://shop.example.com/unsubscribe?x=1">Unsubscribe</a></p>';

/** Makes the contacts and the links that a load takes, all by names of its own. */
export async function prepareLoad(world: World, size: LoadSize, { name, random }: Seeded): Promise<Load> {
  const { system } = world;
  const recipients = Array.from({ length: size.recipients }, (_, index) => `${name}-${index}@example.com`);
  await saveRecipients(world, recipients);
  const template = { id: `${name}-mail`, source: LINK };
  const halves = [recipients.slice(0, size.recipients / 2), recipients.slice(size.recipients / 2)];
  const byHalf = await Promise.all(
    halves.map((emails, half) => linksOf(world, { mailingId: `${name}-${half}`, emails })),
  );
  const links: Links = new Map(byHalf.flatMap((each) => [...each]));
  await rewriteFirst(world, template);
  const acknowledged: Acknowledged = {
    recipients,
    templates: [],
    filters: [],
    withdrawals: [],
    pages: new Map(),
  };
  const flows = new FlowProducer(system.backend.options);
  const send = async (half: number): Promise<void> => {
    await filteredSend(flows, {
      mailing: { mailingId: `${name}-${half}`, purpose: "e-marketing", subscriptionType: TYPE },
      recipients: (halves[half] ?? []).map((email) => ({ id: email, email })),
      send: {
        queue: "mail-send",
        prefix: system.backend.options.prefix,
        data: { template: template.id, subject: "Hello" },
      },
      batchSize: BATCH_RECIPIENTS,
      prefix: system.backend.options.prefix,
    });
  };
  const templateOf = (index: number) => ({
    id: `${name}-${index}`,
    source: LINK.replace("x=1", `x=${index}`),
  });
  const rewrite = async (index: number): Promise<void> => {
    const data = { template: templateOf(index), purpose: "e-marketing" };
    if (index % 2 === 0) await enqueueRewrite(system.queues, data);
    else await post(world, "/api/v1/templates", data);
    acknowledged.templates.push(data.template.id);
  };
  const leavers = shuffled(recipients, random).slice(0, size.withdrawals);
  return {
    acknowledged,
    async run() {
      const inTime = { seconds: size.seconds };
      await Promise.all([
        atPace({ ...inTime, count: 2 }, send),
        atPace({ ...inTime, count: size.rewrites }, rewrite),
        atPace({ ...inTime, count: size.filters }, async (index) => {
          const emails = shuffled(recipients, random).slice(0, FILTER_RECIPIENTS);
          acknowledged.filters.push(await postFilter(world, `${name}-filter-${index}`, emails));
        }),
        atPace({ ...inTime, count: size.withdrawals }, async (index) => {
          const email = leavers[index] ?? "";
          const link = links.get(email) ?? { page: "", oneClick: "" };
          acknowledged.withdrawals.push(await leave(email, link, index % 2 === 0));
        }),
        atPace({ ...inTime, count: size.pages }, async (index) => {
          const status = await openPage(links.get(recipients[index % recipients.length] ?? "")?.page ?? "");
          acknowledged.pages.set(status, (acknowledged.pages.get(status) ?? 0) + 1);
        }),
      ]);
    },
    async putInAgain() {
      await Promise.all([send(0), send(1)]);
      for (let index = 0; index < size.rewrites; index += 2) {
        await enqueueRewrite(system.queues, { template: templateOf(index), purpose: "e-marketing" });
      }
    },
  };
}

/** A send job of a template that was never rewritten fails for good. */
async function rewriteFirst({ system }: World, template: { id: string; source: string }): Promise<void> {
  const job = await enqueueRewrite(system.queues, { template, purpose: "e-marketing" });
  while (!(await job.isCompleted())) await sleep(100);
}

async function post({ origin, apiKey }: World, path: string, data: object, key?: string): Promise<void> {
  const headers = {
    authorization: `Bearer ${apiKey}`,
    "content-type": "application/json",
    ...(key === undefined ? {} : { "idempotency-key": key }),
  };
  await untilAnswered(`${origin}${path}`, { method: "POST", headers, body: JSON.stringify(data) });
}

async function postFilter(world: World, mailingId: string, emails: readonly string[]): Promise<PostedFilter> {
  const postedAt = Date.now();
  const data = {
    purpose: "e-marketing",
    subscriptionType: TYPE,
    recipients: emails.map((email) => ({ id: email, email })),
  };
  await post(world, `/api/v1/mailings/${mailingId}/filter`, data, mailingId);
  const job = parseFilterJob({ ...data, mailingId });
  if (job.kind === "error") throw new Error(job.error);
  return { mailingId, listKey: job.value.request.listKey, emails, postedAt };
}

/** By the mail client's button or by that of the page. */
async function leave(
  email: string,
  { page, oneClick }: { readonly page: string; readonly oneClick: string },
  isOneClick: boolean,
): Promise<Withdrawal> {
  const fields = isOneClick ? { "List-Unsubscribe": "One-Click" } : { action: "stop-all" };
  const request = { method: "POST", body: new URLSearchParams(fields), redirect: "manual" } as const;
  const status = await untilAnswered(isOneClick ? oneClick : page, request);
  return { email, answeredAt: Date.now(), answer: status === 202 ? "noted" : "done" };
}

async function openPage(url: string): Promise<number> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(10_000) });
    await answer.text();
    return answer.status;
  } catch {
    return 0;
  }
}

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
