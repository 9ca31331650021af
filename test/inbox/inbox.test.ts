// The demo's mail server and its pages, from mails that are really sent to it.
import type { Hono } from "hono";
import nodemailer from "nodemailer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Inbox, openInbox } from "../../src/inbox/inbox.ts";
import { buildInboxPages } from "../../src/inbox/inbox-pages.ts";

const TAKEN_AT = new Date("2026-06-01T12:00:00.000Z");
const ONE_CLICK = "https://mail.example.com/lists/u/T";

let inbox: Inbox;
let pages: Hono;
const counts: number[] = [];

beforeAll(async () => {
  inbox = await openInbox({ clock: () => TAKEN_AT, onTaken: (count) => counts.push(count) });
  pages = buildInboxPages({ inbox, publicUrl: "https://mail.example.com/lists" });
  const mails = nodemailer.createTransport({ url: inbox.url });
  await mails.sendMail({
    from: { name: "Shop <b>", address: "news@shop.example" },
    to: "Ann@example.com",
    subject: "<script>news</script> & more",
    html: '<html><head><title>x</title></head><body><p>Hello Ann</p><script>alert("1")</script></body></html>',
    text: "Hello Ann",
    headers: { "List-Unsubscribe": `<${ONE_CLICK}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
  });
  for (let sent = 0; sent < 51; sent += 1) {
    await mails.sendMail({
      from: "news@shop.example",
      to: `bob-${sent}@example.com`,
      subject: "Hi",
      text: "Hi",
    });
  }
});
afterAll(() => inbox.close());

const page = async (path: string) => {
  const answer = await pages.request(path);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

test("a mail is kept as it came, with who it was for and when", () => {
  expect(counts).toEqual(Array.from({ length: 52 }, (_, index) => index + 1));
  const kept = inbox.find(1);
  expect(kept).toMatchObject({ number: 1, to: "Ann@example.com", takenAt: TAKEN_AT });
  expect(kept?.raw.toString()).toContain("\r\n\r\n");
  expect(inbox.find(53)).toBeNull();
});

test("the list shows the newest first, a page at a time, and is searched by recipient", async () => {
  const first = await page("/");
  expect([...first.text.matchAll(/\/lists\/inbox\/(\d+)"/g)].map(([, number]) => Number(number))).toEqual(
    Array.from({ length: 50 }, (_, index) => 52 - index),
  );
  const older = /href="(\?to=&amp;before=3)"/.exec(first.text)?.[1]?.replace("&amp;", "&") ?? "none";
  expect((await page(`/${older}`)).text).toContain("&lt;script&gt;news&lt;/script&gt; &amp; more");
  const found = await page("/?to=ANN@");
  expect(found.text).toContain("Ann@example.com");
  expect(found.text).not.toContain("bob-");
  expect((await page("/?to=nobody")).text).toContain("No mail to such an address");
});

test("a mail's page offers what a mail client offers, and shows the mail in a frame in which nothing runs", async () => {
  const { text } = await page("/1");
  expect(text).toContain(`action="${ONE_CLICK}"`);
  expect(text).toContain('name="List-Unsubscribe" value="One-Click"');
  expect(text).toContain('src="/lists/inbox/1/html"');
  expect(text).toContain("Shop &lt;b&gt; &lt;news@shop.example&gt;");
  expect(text).not.toContain("<script>");
  const framed = await page("/1/html");
  expect(framed.text).toContain("Hello Ann");
  const policy = framed.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("sandbox allow-popups allow-popups-to-escape-sandbox");
  expect((await page("/2")).text).toContain("no List-Unsubscribe header");
  const raw = await pages.request("/1/raw");
  expect(Buffer.from(await raw.arrayBuffer())).toEqual(inbox.find(1)?.raw);
});

test.each(["/0", "/53", "/x", "/53/html", "/53/raw"])(
  "%s is no mail, and the page says where they are",
  async (path) => {
    const { status, text } = await page(path);
    expect([status, text.includes('<a href="/lists/inbox">')]).toEqual([404, true]);
  },
);
