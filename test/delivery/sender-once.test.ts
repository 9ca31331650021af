// Mail servers in trouble and senders that die: everybody gets their mail once, or none where that is in doubt.

import { expect, test, vi } from "vitest";
import { countMessages } from "../../src/store/messages.ts";
import { killNow, startCommand } from "../support/command.ts";
import { startScripted } from "../support/mail-server.ts";
import { useSending } from "../support/sending.ts";

const sending = useSending();
const { startSending, enqueue, states, inMailing, untilEnded, report } = sending;

test("a message in doubt is not sent again, and is told", async () => {
  const server = await startScripted({ end: "drop" });
  sending.closeAfter(() => server.close());
  await startSending(server.url);
  expect(await untilEnded(await enqueue())).toBe("completed");
  expect(await states()).toEqual(["in-doubt", "in-doubt", "in-doubt"]);
  expect(server.whole()).toBe(3);
  const { number } = await sending
    .system()
    .deps.db.selectFrom("mailings")
    .select("number")
    .where("id", "=", `m-${sending.mailing()}`)
    .executeTakeFirstOrThrow();
  expect(await countMessages(sending.system().deps.db, number, new Date())).toEqual({ "in-doubt": 3 });
});

test("messages of a sender that was killed are in doubt also when its job was lost and is put in again", {
  timeout: 60_000,
}, async () => {
  const server = await startScripted({ end: "stall" });
  const child = startCommand(["serve", "--role", "sender"], {
    environment: { ...sending.environment(), SMTP_URL: server.url },
  });
  sending.closeAfter(
    () => server.close(),
    () => killNow(child),
  );
  const ids = await enqueue();
  await vi.waitUntil(() => server.whole() === 3, { timeout: 30_000 });
  await killNow(child);
  expect(await states()).toEqual(["sending", "sending", "sending"]);
  await sending.system().queues.mailSend.obliterate({ force: true });
  await sending.system().queues.recipientFilter.obliterate({ force: true });
  await startSending(sending.mails().url);
  expect(await enqueue()).toEqual(ids);
  expect(await untilEnded(ids)).toBe("completed");
  expect(await states()).toEqual(["in-doubt", "in-doubt", "in-doubt"]);
  expect(inMailing()).toEqual([]);
});

test("what was deferred is tried again until it is taken, and nobody gets two", async () => {
  let calls = 0;
  await startSending(sending.mails().url, (pool) => async (message, mayGo) => {
    calls += 1;
    const obstacle = { of: "message", code: 451, status: null, step: "RCPT TO" } as const;
    return calls <= 2 ? { kind: "deferred", obstacle } : pool.deliver(message, mayGo);
  });
  expect(await untilEnded(await enqueue())).toBe("completed");
  expect(await states()).toEqual(["sent", "sent", "sent"]);
  expect(inMailing()).toHaveLength(3);
  expect(calls).toBe(5);
});

test("a mailing waits for a server that takes no mail from us, says why, and goes out once it does", async () => {
  const script = { mail: "550 5.7.1 not from news@example.com" };
  const server = await startScripted(script);
  sending.closeAfter(() => server.close());
  await startSending(server.url);
  const ids = await enqueue();
  const logs = () => sending.system().queues.mailSend.getJobLogs(ids[0] ?? "");
  await vi.waitUntil(async () => (await logs()).count > 1, { timeout: 20_000 });
  expect((await logs()).logs[0]).toMatch(
    /Cannot send for now: the mail server takes no mail from us: 550 5\.7\.1 at MAIL FROM\. Look at MAIL_FROM/,
  );
  expect((await logs()).logs.join()).not.toContain("@");
  expect(await states()).toEqual(["deferred", "deferred", "deferred"]);
  expect(server.whole()).toBe(0);
  script.mail = "250 fine";
  expect(await untilEnded(ids)).toBe("completed");
  expect(await states()).toEqual(["sent", "sent", "sent"]);
  expect(server.whole()).toBe(3);
});

test("addresses that are gone count as bounces", async () => {
  const server = await startScripted({ rcpt: "550 5.1.1 no such user" });
  sending.closeAfter(() => server.close());
  await startSending(server.url);
  expect(await untilEnded(await enqueue())).toBe("completed");
  expect(await states()).toEqual(["refused", "refused", "refused"]);
  expect(await report()).toMatchObject({ returned: { "hard-bounce": 3 } });
  const bounces = await sending.system().deps.db.selectFrom("bounces").selectAll().execute();
  expect(bounces.map(({ address_key }) => address_key)).toContain(`ann-${sending.mailing()}@example.com`);
});
