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
  ["https://crm.example.com/hooks?of=mail#top", [], "https://crm.example.com/hooks?of=mail"],
  ["http://10.0.0.7/hooks", ["10.0.0.0/8"], "http://10.0.0.7/hooks"],
])("parseEndpointUrl takes %s", (text, networks, value) => {
  expect(parseEndpointUrl(text, networks)).toEqual({ kind: "ok", value });
});

test.each([
  ["https://127.0.0.1/", []],
  ["https://[::127.0.0.1]/", []],
  ["https://0x7f.1/", ["10.0.0.0/8"]],
  ["https://localhost/", []],
  ["https://crm.LOCALHOST./", ["10.0.0.0/8"]],
])(
  "parseEndpointUrl refuses %s, which leads to this machine, and says what would let it through",
  (text, networks) => {
    expect(parseEndpointUrl(text, networks)).toMatchObject({
      error: { isPrivate: true, message: expect.stringMatching(/this machine.*WEBHOOK_NETWORKS/) },
    });
    expect(parseEndpointUrl(text, [...networks, "127.0.0.0/8", "::/8"]).kind).toBe("ok");
  },
);

test("parseMessageId reads what formatMessageId writes, and nothing else", () => {
  const uuid = "0c7f4a2e-8a51-4c31-9d1c-1f7b6c1f2a3b";
  expect(parseMessageId(formatMessageId(uuid))).toEqual({ kind: "ok", value: uuid });
  expect(parseMessageId(uuid).kind).toBe("error");
  expect(parseMessageId("msg_1; drop table").kind).toBe("error");
});
