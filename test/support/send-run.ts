// A whole mailing in processes of its own, from the list to a mail server, while people withdraw and processes are killed.
import type { ChildProcess } from "node:child_process";
import { performance } from "node:perf_hooks";
import { FlowProducer } from "bullmq";
import { load } from "cheerio";
import { parseContactId } from "../../src/base/ids.ts";
import type { System } from "../../src/cli/wire.ts";
import { parseImportedContact } from "../../src/consent/imported-contact.ts";
import { personalUrls } from "../../src/consent/list-unsubscribe.ts";
import { signToken } from "../../src/consent/preference-token.ts";
import { openMailing } from "../../src/flow/open-mailing.ts";
import { type MailingReport, reportMailing } from "../../src/flow/report-mailing.ts";
import { filteredSend } from "../../src/pipeline/filtered-send.ts";
import { enqueueRewrite } from "../../src/queue/enqueue.ts";
import { parseFilterJob } from "../../src/queue/jobs.ts";
import { saveContacts } from "../../src/store/contacts.ts";
import { anImportContext } from "./builders.ts";
import { killNow, startCommand, untilWritten } from "./command.ts";
import { freePort } from "./free-port.ts";
import { startMailServer, type TakenMessage } from "./mail-server.ts";
import { seededNumbers } from "./seeded-numbers.ts";
import { makePlace, openPlace } from "./system.ts";

/** How large a run is, and what happens in it. */
export interface RunSize {
  readonly recipients: number;
  readonly withdrawals: number;
  /** How often worker and sender are killed, at moments spread over the run. */
  readonly kills: number;
  /** Who withdraws, and in which order. */
  readonly seed: number;
  readonly tell: (line: string) => void;
}

/** What came of it. */
export interface RunOutcome {
  readonly report: MailingReport;
  /** People whom the mail server took two messages for. */
  readonly twice: number;
  /** Messages taken more than this long after their recipient's withdrawal was answered. */
  readonly late: number;
  /** Messages taken at all after it, and the longest time, in milliseconds. */
  readonly after: { readonly count: number; readonly longestMs: number };
  readonly withdrawn: number;
  /** People who did not withdraw, and for whom nothing was taken: no more than are in doubt. */
  readonly missing: number;
  readonly taken: number;
  readonly seconds: number;
}

const LATE_MS = 5_000;
const MAILING = { mailingId: "run", purpose: "e-marketing", subscriptionType: "newsletter" };
const SOURCE =
  '<p>Hello {{name}}</p><p><a href="https://shop.example.com/unsubscribe?x=1">Unsubscribe</a></p>';
const SAVE_AT_ONCE = 5_000;
const POLL_MS = 200;
const UNTIL_DONE_MS = 15 * 60_000;

/** Runs a mailing to its end. */
export async function runMailing(size: RunSize): Promise<RunOutcome> {
  const place = await makePlace();
  const mails = await startMailServer();
  const port = await freePort();
  const environment = {
    ...place.environment,
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    SMTP_URL: mails.url,
  };
  const system = await openPlace(place);
  const children = new Map<string, ChildProcess>();
  const start = async (role: string): Promise<void> => {
    const child = startCommand(["serve", "--role", role], { environment });
    children.set(role, child);
    await untilWritten(child, '"msg":"Ready"');
  };
  try {
    await saveRecipients(system, size.recipients);
    await Promise.all(["web", "worker", "sender"].map(start));
    const startedAt = performance.now();
    await enqueueAll(system, size.recipients);
    const leaving = withdrawAtRandom(system, environment.PUBLIC_URL, size, () => mails.taken.length);
    const killing = killNowAndThen(
      size,
      () => mails.taken.length,
      async (role) => {
        size.tell(`killing ${role} after ${mails.taken.length} messages`);
        const child = children.get(role);
        if (child !== undefined) await killNow(child);
        await start(role);
      },
    );
    await untilDone(system, size, () => mails.taken.length);
    const answeredAt = await leaving.stop();
    await killing.stop();
    const { request } = requestOf();
    const report = await reportMailing(system.deps, request.mailingId);
    if (report === null) throw new Error("The mailing is not on record");
    const seconds = (performance.now() - startedAt) / 1_000;
    return { report, seconds, ...compareTimes(mails.taken, answeredAt, size) };
  } finally {
    await Promise.all([...children.values()].map(killNow));
    await system.close();
    await mails.close();
    await place.remove();
  }
}

function compareTimes(
  taken: readonly TakenMessage[],
  answeredAt: ReadonlyMap<string, number>,
  { recipients }: RunSize,
) {
  const reached = new Set([...taken.map(({ to }) => to), ...answeredAt.keys()]);
  const afterMs = taken.flatMap(({ to, at }) => {
    const left = answeredAt.get(to);
    return left !== undefined && at > left ? [at - left] : [];
  });
  return {
    twice: taken.length - new Set(taken.map(({ to }) => to)).size,
    late: afterMs.filter((ms) => ms > LATE_MS).length,
    after: { count: afterMs.length, longestMs: Math.max(0, ...afterMs) },
    withdrawn: answeredAt.size,
    missing: recipients - reached.size,
    taken: taken.length,
  };
}

async function saveRecipients({ deps }: System, count: number): Promise<void> {
  for (let from = 0; from < count; from += SAVE_AT_ONCE) {
    const rows = Array.from({ length: Math.min(SAVE_AT_ONCE, count - from) }, (_, index) => {
      const row = parseImportedContact(
        { id: `c-${from + index}`, email: addressOf(from + index) },
        anImportContext(),
      );
      if (row.kind === "error") throw new Error("A contact of the run cannot be read");
      return row.value.row;
    });
    await saveContacts(deps.db, rows, new Date());
  }
}

function addressOf(index: number): string {
  return `c${index}@example.com`;
}

async function enqueueAll(system: System, count: number): Promise<void> {
  const template = { id: "run", source: SOURCE };
  await enqueueRewrite(system.queues, { template, purpose: "e-marketing" });
  while ((await system.queues.templateRewrite.getCompletedCount()) === 0) await sleep(POLL_MS);
  const flows = new FlowProducer(system.backend.options);
  const { prefix } = system.backend.options;
  await filteredSend(flows, {
    mailing: MAILING,
    recipients: Array.from({ length: count }, (_, index) => ({
      id: `c-${index}`,
      email: addressOf(index),
      values: { name: `No ${index}` },
    })),
    send: { queue: "mail-send", prefix, data: { template: "run", subject: "Hello {{name}}" } },
    batchSize: Math.min(500, Math.ceil(count / 4)),
    prefix,
  });
  await flows.close();
}

/** Work beside the mailing; stopping it gives what it came to, or why it failed. */
interface Going<T> {
  stop(): Promise<T>;
}

function going<T>(work: Promise<T>, askToStop: () => void): Going<T> {
  // A failure waits until it is asked for: one that nobody awaits would end this process, and leave the others running.
  work.catch(() => {});
  return {
    stop() {
      askToStop();
      return work;
    },
  };
}

/** Withdraws one after the other, spread over the messages that are taken; gives when each was answered. */
function withdrawAtRandom(
  system: System,
  publicUrl: string,
  { recipients, withdrawals, seed }: RunSize,
  taken: () => number,
): Going<ReadonlyMap<string, number>> {
  const answeredAt = new Map<string, number>();
  let isStopped = false;
  const work = (async () => {
    const urls = await pageUrls(system, publicUrl);
    const perWithdrawal = recipients / withdrawals;
    const below = seededNumbers(seed);
    for (let done = 0; done < withdrawals && !isStopped; ) {
      if (taken() < done * perWithdrawal * 0.9) {
        await sleep(2);
        continue;
      }
      const [email, url] = urls[below(urls.length)] ?? ["", ""];
      done += 1;
      if (answeredAt.has(email)) continue;
      await leaveByPage(url, LEAVING[done % LEAVING.length] ?? "stop-all");
      answeredAt.set(email, performance.now());
    }
    return answeredAt;
  })();
  return going(work, () => {
    isStopped = true;
  });
}

/** The buttons people leave by, which come first on the page: out of this kind of mail, or of all. */
const LEAVING = ["save-choices", "stop-all"] as const;

/** Opens a person's page and presses a button of it, as a browser without script does. Returns once it is answered. */
async function leaveByPage(url: string, action: (typeof LEAVING)[number]): Promise<void> {
  const page = await fetch(url);
  const $ = load(await page.text());
  const form = $("#unsubscribe form").has(`input[name=action][value=${action}]`).first();
  if (form.length === 0) throw new Error(`The page has no button for ${action}: HTTP ${page.status}`);
  const fields = form.serializeArray().map(({ name, value }): [string, string] => [name, value]);
  const answer = await fetch(new URL(form.attr("action") ?? "", url), {
    method: "POST",
    body: new URLSearchParams(fields),
    redirect: "manual",
  });
  if (answer.status !== 303) throw new Error(`Pressing ${action} was answered by HTTP ${answer.status}`);
  await answer.text();
}

async function pageUrls(
  { deps }: System,
  publicUrl: string,
): Promise<readonly (readonly [string, string])[]> {
  const opened = await openMailing(deps, requestOf().request);
  if (opened.kind === "error") throw new Error(opened.error);
  const contacts = await deps.db.selectFrom("contacts").select(["id", "email"]).orderBy("id").execute();
  return contacts.map(({ id, email }) => {
    const contactId = parseContactId(id);
    if (contactId.kind === "error") throw new Error(contactId.error);
    const payload = { kind: "personal", contactId: contactId.value, ...opened.value.token } as const;
    return [
      email ?? "",
      personalUrls(publicUrl, signToken(payload, deps.tokenKeys[0])).manageSubscriptionsUrl,
    ];
  });
}

function requestOf() {
  const job = parseFilterJob({ ...MAILING, recipients: [] });
  if (job.kind === "error") throw new Error(job.error);
  return job.value;
}

/** Kills the sender and the worker in turns, when so many messages were taken. */
function killNowAndThen(
  { recipients, kills }: RunSize,
  taken: () => number,
  kill: (role: string) => Promise<void>,
): Going<void> {
  let isStopped = false;
  const work = (async () => {
    for (let done = 0; done < kills && !isStopped; done += 1) {
      while (taken() < ((done + 0.5) * recipients) / (kills + 1) && !isStopped) await sleep(5);
      if (!isStopped) await kill(done % 2 === 0 ? "sender" : "worker");
    }
  })();
  return going(work, () => {
    isStopped = true;
  });
}

async function untilDone({ queues }: System, { tell }: RunSize, taken: () => number): Promise<void> {
  const deadline = performance.now() + UNTIL_DONE_MS;
  let toldAt = performance.now();
  while (performance.now() < deadline) {
    const states = ["waiting", "active", "delayed", "waiting-children", "failed"] as const;
    const counts = await queues.mailSend.getJobCounts(...states);
    if ((counts.failed ?? 0) > 0) throw new Error("A send job failed for good");
    if (states.every((state) => (counts[state] ?? 0) === 0)) return;
    if (performance.now() - toldAt > 10_000) {
      toldAt = performance.now();
      tell(`${taken()} messages taken`);
    }
    await sleep(POLL_MS);
  }
  throw new Error("The mailing did not end in time");
}

function sleep(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
