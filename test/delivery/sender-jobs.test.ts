// Jobs of the sender that cannot be done as they are, and values that make no mail.

import { expect, test, vi } from "vitest";
import { enqueueRewrite } from "../../src/queue/enqueue.ts";
import { NEWS_SOURCE, useSending } from "../support/sending.ts";

const sending = useSending();
const { startSending, enqueue, states, inMailing, untilEnded } = sending;

test("one whose values make no mail keeps nobody else from theirs, and is told", async () => {
  const template = { id: "named", source: `{{#if name}}${NEWS_SOURCE}{{/if}}` };
  await enqueueRewrite(sending.system().queues, { template, purpose: "e-marketing" });
  await vi.waitUntil(async () => (await sending.system().queues.templateRewrite.getCompletedCount()) > 1, {
    timeout: 20_000,
  });
  await startSending(sending.mails().url);
  const nameOf = (name: string) => (name === "bob" ? "" : name);
  expect(await untilEnded(await enqueue({ template: "named" }, nameOf))).toBe("completed");
  expect(await states()).toEqual(["sent", "failed", "sent"]);
});

test("a template that makes no mail for anybody fails the job for good", async () => {
  await startSending(sending.mails().url);
  const ids = await enqueue({ template: "named" }, () => "");
  expect(await untilEnded(ids)).toBe("failed");
  const reason = (await sending.system().queues.mailSend.getJob(ids[0] ?? ""))?.failedReason;
  expect(reason).toMatch(/template "named": no link came of/);
  expect(await states()).toEqual([]);
});

test.each([
  [
    "a template that was never rewritten",
    { template: "nothing" },
    /template "nothing": it was never rewritten/,
  ],
  ["a merge tag that is not in it", { mergeTag: "*|MANAGE|*" }, /template "news": .*"\*\|MANAGE\|\*"/],
  ["a field nobody knows", { colour: "red" }, /"colour"/],
])("a job with %s fails for good before anybody is sent to", async (_what, fields, message) => {
  await startSending(sending.mails().url);
  const ids = await enqueue(fields);
  expect(await untilEnded(ids)).toBe("failed");
  expect((await sending.system().queues.mailSend.getJob(ids[0] ?? ""))?.failedReason).toMatch(message);
  expect(inMailing()).toEqual([]);
});

test("a job that failed for good goes on when what it lacked is there and it is tried again", async () => {
  await startSending(sending.mails().url);
  const ids = await enqueue({ template: "later" });
  expect(await untilEnded(ids)).toBe("failed");
  const rewrites = await sending.system().queues.templateRewrite.getCompletedCount();
  const template = { id: "later", source: NEWS_SOURCE };
  await enqueueRewrite(sending.system().queues, { template, purpose: "e-marketing" });
  await vi.waitUntil(
    async () => (await sending.system().queues.templateRewrite.getCompletedCount()) > rewrites,
    {
      timeout: 20_000,
    },
  );
  await (await sending.system().queues.mailSend.getJob(ids[0] ?? ""))?.retry("failed");
  expect(await untilEnded(ids)).toBe("completed");
  expect(await states()).toEqual(["sent", "sent", "sent"]);
});
