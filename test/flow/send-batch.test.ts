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
  await addContacts(db, { ann: "ann@example.com" });
});
afterAll(() => store.close());

/** Decides a list of one, and gives what sends it to a server, once a call. */
async function decide(mailingId: string): Promise<(url: string) => Promise<SendOutcome>> {
  const recipients = [{ email: "ann@example.com" }];
  const { request, list } = value(parseFilterJob({ mailingId, purpose: "e-marketing", recipients }));
  if (list.kind !== "inline") throw new Error("The list cannot be read");
  const filtered = await filterInline(deps, request, { ...list, onProgress: async () => {} });
  if (filtered.kind === "refused") throw new Error(filtered.message);
  const passed = filtered.decisions.flatMap((each): SendableRecipient[] =>
    each.decision === "send" ? [{ ...each, email: "ann@example.com", values: {} }] : [],
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

test("a message waits for a mail server that is down, however often that is tried", async () => {
  const send = await decide("m-down");
  const nobody = `smtp://127.0.0.1:${await freePort()}`;
  for (let times = 0; times < MORE_THAN_ALL_TRIES; times += 1) {
    expect(await send(nobody)).toEqual(done({ deferred: 1, failed: 0 }));
  }
  const mails = await startMailServer();
  expect(await send(mails.url)).toEqual(done({ sent: 1 }));
  expect(await send(mails.url)).toEqual(done({ before: 1 }));
  await mails.close();
  expect(mails.taken.map(({ to }) => to)).toEqual(["ann@example.com"]);
});

test("a message that the mail server puts off twelve times is given up", async () => {
  const send = await decide("m-greylisted");
  const server = await startScripted({ rcpt: "451 4.7.1 later" });
  for (let times = 1; times < 12; times += 1) expect(await send(server.url)).toEqual(done({ deferred: 1 }));
  expect(await send(server.url)).toEqual(done({ deferred: 0, failed: 1 }));
  expect(await send(server.url)).toEqual(done({ before: 1 }));
  await server.close();
});
