import { expect, test } from "vitest";
import {
  formatMessageId,
  parseEndpointUrl,
  parseMessageId,
  parseWebhookEvents,
} from "../../src/webhook/event.ts";

test.each([
  ["consent.changed", ["consent.changed"]],
  [" job.finished, consent.changed,consent.changed", ["consent.changed", "job.finished"]],
])("parseWebhookEvents reads %j", (text, value) => {
  expect(parseWebhookEvents(text)).toEqual({ kind: "ok", value });
});

test.each(["", ",", "consent.changed,nothing"])("parseWebhookEvents refuses %j", (text) => {
  expect(parseWebhookEvents(text).kind).toBe("error");
});

test.each([
  ["https://crm.example.com/hooks?of=mail#top", false, "https://crm.example.com/hooks?of=mail"],
  ["http://10.0.0.7/hooks", true, "http://10.0.0.7/hooks"],
])("parseEndpointUrl takes %s", (text, allowsHttp, value) => {
  expect(parseEndpointUrl(text, allowsHttp)).toEqual({ kind: "ok", value });
});

test("parseMessageId reads what formatMessageId writes, and nothing else", () => {
  const uuid = "0c7f4a2e-8a51-4c31-9d1c-1f7b6c1f2a3b";
  expect(parseMessageId(formatMessageId(uuid))).toEqual({ kind: "ok", value: uuid });
  expect(parseMessageId(uuid).kind).toBe("error");
  expect(parseMessageId("msg_1; drop table").kind).toBe("error");
});
