// What tests of the sender begin with: a place, a worker, a template that was rewritten, a mail server, and for each test a
// mailing of its own.
import { FlowProducer } from "bullmq";
import { afterAll, afterEach, beforeAll, beforeEach, vi } from "vitest";
import { parseMailingId } from "../../src/base/ids.ts";
import type { System } from "../../src/cli/wire.ts";
import { parseImportedContact } from "../../src/consent/imported-contact.ts";
import { openSmtpPool, type SmtpPool } from "../../src/delivery/smtp-pool.ts";
import { reportMailing } from "../../src/flow/report-mailing.ts";
import { filteredSend } from "../../src/pipeline/filtered-send.ts";
import { enqueueRewrite } from "../../src/queue/enqueue.ts";
import { startSender } from "../../src/queue/sender.ts";
import { startWorkers, type Workers } from "../../src/queue/worker.ts";
import { saveContacts } from "../../src/store/contacts.ts";
import { anImportContext } from "./builders.ts";
import { startMailServer, type TestMailServer } from "./mail-server.ts";
import { makePlace, openPlace, type TestPlace } from "./system.ts";

const LOCK_MS = 2_000;
const NAMES = ["ann", "bob", "cees"];

/** The source of the template "news", for others like it. */
export const NEWS_SOURCE =
  '<p>Hello {{name}}</p><p><a href="https://shop.example.com/unsubscribe?x=1">Unsubscribe</a></p>';

interface Opened {
  readonly place: TestPlace;
  readonly system: System;
  readonly workers: Workers;
  readonly flows: FlowProducer;
  readonly mails: TestMailServer;
}

/** Makes all of it before the tests of a file, and takes it away after them. */
export function useSending() {
  let opened: Opened | null = null;
  let mailings = 0;
  let aheadMs = 0;
  let closings: (() => Promise<unknown>)[] = [];
  const get = (): Opened => {
    if (opened === null) throw new Error("The place is there once tests run, not before");
    return opened;
  };
  const mailing = () => mailings;
  const closeAfter = (...closes: readonly (() => Promise<unknown>)[]): void => {
    closings.push(...closes);
  };
  /** A mailing of its own, and three people whom nobody has mailed yet. */
  const beginMailing = async (): Promise<void> => {
    mailings += 1;
    await saveContacts(get().system.deps.db, peopleOf(mailings), new Date());
  };
  beforeAll(async () => {
    opened = await open();
  });
  beforeEach(beginMailing);
  afterEach(async () => {
    for (const close of closings.reverse()) await close();
    closings = [];
  });
  afterAll(() => close(get()));
  return {
    system: () => get().system,
    mails: () => get().mails,
    environment: () => get().place.environment,
    /** The number of the test's mailing, which stands in its id and in the addresses of its people. */
    mailing,
    beginMailing,
    /** Closes something after the test, last first. */
    closeAfter,
    /** Puts the sender's clock ahead. */
    setClockAhead: (ms: number): void => {
      aheadMs = ms;
    },
    startSending: async (url: string, deliver?: (pool: SmtpPool) => SmtpPool["deliver"]): Promise<void> => {
      const clock = () => new Date(Date.now() + aheadMs);
      closeAfter(...(await startSendingTo(get().system, { url, deliver, clock })));
    },
    enqueue: (fields?: SendFields, nameOf?: (name: string) => string) =>
      enqueueMailing(get(), mailings, { fields, nameOf }),
    states: () => statesOf(get().system, mailings),
    /** The mails of the test's mailing that the server took. */
    inMailing: () => get().mails.taken.filter(({ to }) => to.endsWith(`-${mailings}@example.com`)),
    untilEnded: (ids: readonly string[]) => untilEnded(get().system, ids),
    report: async () => {
      const mailingId = parseMailingId(`m-${mailings}`);
      return mailingId.kind === "ok" ? reportMailing(get().system.deps, mailingId.value) : null;
    },
  };
}

async function open(): Promise<Opened> {
  const place = await makePlace();
  const system = await openPlace(place);
  const workers = await startWorkers(system.backend, system.deps, { concurrency: 4 });
  const flows = new FlowProducer(system.backend.options);
  const mails = await startMailServer();
  const text = "Hello {{name}}\nUnsubscribe: https://shop.example.com/unsubscribe?x=1";
  const template = { id: "news", source: NEWS_SOURCE, text };
  await enqueueRewrite(system.queues, { template, purpose: "e-marketing" });
  await vi.waitUntil(async () => (await system.queues.templateRewrite.getCompletedCount()) > 0, {
    timeout: 20_000,
  });
  return { place, system, workers, flows, mails };
}

async function close({ place, system, workers, flows, mails }: Opened): Promise<void> {
  await mails.close();
  await workers.close();
  await flows.close();
  await system.close();
  await place.remove();
}

function peopleOf(mailing: number) {
  return NAMES.map((name) => {
    const fields = { id: `${name}-${mailing}`, email: `${name}-${mailing}@example.com` };
    const row = parseImportedContact(fields, anImportContext());
    if (row.kind === "error") throw new Error("The test's contact cannot be read");
    return row.value.row;
  });
}

interface Sending {
  readonly url: string;
  readonly deliver: ((pool: SmtpPool) => SmtpPool["deliver"]) | undefined;
  readonly clock: () => Date;
}

/** Gives what closes it. */
async function startSendingTo(system: System, { url, deliver, clock }: Sending) {
  const from = "news@example.com";
  const pool = openSmtpPool({ url, from, maxConnections: 2, perSecond: null, dkim: null, timeoutMs: 400 });
  const signal = new AbortController().signal;
  const deps = { ...system.deps, clock, deliver: deliver?.(pool) ?? pool.deliver, signal };
  const sender = await startSender(system.backend, deps, { concurrency: 1, lockDurationMs: LOCK_MS });
  return [async () => pool.close(), () => sender.close()];
}

type SendFields = Readonly<Record<string, unknown>>;

interface MailingFields {
  readonly fields: SendFields | undefined;
  readonly nameOf: ((name: string) => string) | undefined;
}

function enqueueMailing(
  { system, flows }: Opened,
  mailing: number,
  { fields = {}, nameOf = (name) => name }: MailingFields,
) {
  const { prefix } = system.backend.options;
  return filteredSend(flows, {
    mailing: { mailingId: `m-${mailing}`, purpose: "e-marketing", subscriptionType: "newsletter" },
    recipients: NAMES.map((name) => ({
      id: `${name}-${mailing}`,
      email: `${name}-${mailing}@example.com`,
      values: { name: nameOf(name) },
    })),
    send: { queue: "mail-send", prefix, data: { template: "news", subject: "News for {{name}}", ...fields } },
    prefix,
  });
}

async function statesOf(system: System, mailing: number): Promise<readonly string[]> {
  const rows = await system.deps.db
    .selectFrom("messages")
    .innerJoin("mailings", "mailings.number", "messages.mailing_number")
    .select("state")
    .where("mailings.id", "=", `m-${mailing}`)
    .orderBy("contact_id")
    .execute();
  return rows.map(({ state }) => state);
}

async function untilEnded(system: System, [id = ""]: readonly string[]): Promise<string> {
  return vi.waitUntil(
    async () => {
      const state = await (await system.queues.mailSend.getJob(id))?.getState();
      return state === "completed" || state === "failed" ? state : false;
    },
    { timeout: 30_000 },
  );
}
