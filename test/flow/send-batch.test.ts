// How often a message is tried: what the mail server says to it counts, and a server that is down does not.
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSmtpPool } from "../../src/delivery/smtp-pool.ts";
import { filterInline } from "../../src/flow/filter-list.ts";
import type { FilterDependencies } from "../../src/flow/filter-recipients.ts";
import { type SendableRecipient, type SendOutcome, sendBatch } from "../../src/flow/send-batch.ts";
import { compileTemplate } from "../../src/personalize/compile-template.ts";
import { parseFilterJob } from "../../src/queue/jobs.ts";
import { addContacts } from "../store/values.ts";
import { TOKEN_KEYS } from "../support/builders.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";
import { freePort } from "../support/free-port.ts";
import { startMailServer, startScripted } from "../support/mail-server.ts";
import { value } from "../web/test-site.ts";

const MORE_THAN_ALL_TRIES = 14;
const ANN = "ann@example.com";
const PEOPLE = Array.from({ length: 12 }, (_, index) => `p${index}@example.com`);
const TEMPLATE = value(
  compileTemplate(
    {
      id: "news",
      syntax: "html",
      source: '<a href="{{manageSubscriptionsUrl}}">Manage subscriptions</a>',
      text: null,
      subject: "News",
    },
    { mergeLanguage: "handlebars" },
  ),
);

let store: TestDatabase;
let deps: FilterDependencies;
let attempt = 0;

beforeAll(async () => {
  store = await openTestDatabase();
  const { db, log } = store;
  const publicUrl = "https://mail.example.com";
  deps = { db, log, clock: () => new Date(), tokenKeys: TOKEN_KEYS, publicUrl, rosters: null };
  const addresses = [ANN, ...PEOPLE];
  await addContacts(db, Object.fromEntries(addresses.map((email) => [email.split("@")[0] ?? "", email])));
});
afterAll(() => store.close());

/** Decides a list, and gives what sends it to a server, once a call. */
async function decide(
  mailingId: string,
  emails: readonly string[] = [ANN],
): Promise<(url: string) => Promise<SendOutcome>> {
  const recipients = emails.map((email) => ({ email }));
  const { request, list } = value(parseFilterJob({ mailingId, purpose: "e-marketing", recipients }));
  if (list.kind !== "inline") throw new Error("The list cannot be read");
  const filtered = await filterInline(deps, request, { ...list, onProgress: async () => {} });
  if (filtered.kind === "refused") throw new Error(filtered.message);
  const passed = filtered.decisions.flatMap((each): SendableRecipient[] =>
    each.decision === "send" ? [{ ...each, email: each.email ?? "", values: {} }] : [],
  );
  return async (url) => {
    const from = "news@example.com";
    const pool = openSmtpPool({ url, from, maxConnections: 1, perSecond: null, dkim: null, timeoutMs: 400 });
    attempt += 1;
    const sending = { ...deps, deliver: pool.deliver, signal: new AbortController().signal };
    const attemptKey = `job ${attempt}`;
    const batch = { mailing: request, template: TEMPLATE, senderName: "", recipients: passed, attemptKey };
    const outcome = await sendBatch(sending, batch);
    pool.close();
    return outcome;
  };
}

const done = (counts: object) => ({ kind: "done", counts: expect.objectContaining(counts) });
const held = (counts: object, obstacle: object) => ({
  kind: "held",
  counts: expect.objectContaining(counts),
  obstacle: expect.objectContaining(obstacle),
});

test("a message waits for a mail server that is down, however often that is tried", async () => {
  const send = await decide("m-down");
  const nobody = `smtp://127.0.0.1:${await freePort()}`;
  for (let times = 0; times < MORE_THAN_ALL_TRIES; times += 1) {
    expect(await send(nobody)).toEqual(held({ deferred: 1, failed: 0 }, { of: "server", code: null }));
  }
  const mails = await startMailServer();
  expect(await send(mails.url)).toEqual(done({ sent: 1 }));
  expect(await send(mails.url)).toEqual(done({ before: 1 }));
  await mails.close();
  expect(mails.taken.map(({ to }) => to)).toEqual(["ann@example.com"]);
});

test("a batch waits for a server that takes no mail from us, and nobody of it is refused or tried in vain", async () => {
  const send = await decide("m-turned-away", PEOPLE);
  const script = { mail: "553 5.7.1 not from there" };
  const server = await startScripted(script);
  const turnedAway = held({ deferred: 10, failed: 0, refused: 0 }, { of: "sender", code: 553 });
  for (let times = 0; times < MORE_THAN_ALL_TRIES; times += 1)
    expect(await send(server.url)).toEqual(turnedAway);
  script.mail = "250 fine";
  expect(await send(server.url)).toEqual(done({ sent: 12 }));
  expect(server.whole()).toBe(12);
  await server.close();
});

test("a message that the mail server puts off twelve times is given up", async () => {
  const send = await decide("m-greylisted");
  const server = await startScripted({ rcpt: "451 4.7.1 later" });
  for (let times = 1; times < 12; times += 1) expect(await send(server.url)).toEqual(done({ deferred: 1 }));
  expect(await send(server.url)).toEqual(done({ deferred: 0, failed: 1 }));
  expect(await send(server.url)).toEqual(done({ before: 1 }));
  await server.close();
});

test("a batch waits where everybody is refused and nobody says whose fault it is, and goes out once one is taken", async () => {
  const send = await decide("m-unsaid", PEOPLE);
  const script = { rcpt: (_line: string): string => "554 5.7.1 rejected" };
  const server = await startScripted(script);
  const waiting = held({ deferred: 10, failed: 0, refused: 0 }, { of: "unsaid", code: 554 });
  for (let times = 0; times < MORE_THAN_ALL_TRIES; times += 1) {
    expect(await send(server.url)).toEqual(waiting);
  }
  script.rcpt = (line) => (line.includes("p3@") ? "554 5.7.1 rejected" : "250 fine");
  expect(await send(server.url)).toEqual(done({ sent: 11, refused: 1 }));
  expect(await send(server.url)).toEqual(done({ before: 12 }));
  expect(server.whole()).toBe(11);
  await server.close();
  expect(await store.db.selectFrom("bounces").selectAll().execute()).toEqual([]);
});
