// The bytes that mail clients send, to a listening server: what a framework call cannot show, such as HTTP/1.0 without a
// Host, a Host nobody knows, or a body in chunks. Shaped after RFC 8058 section 8 and after what providers document.
import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Listening, listen } from "../../src/cli/listen.ts";
import { key, openTestSite, type TestSite } from "./test-site.ts";

let site: TestSite;
let server: Listening;

const begun: string[] = [];
const ended: string[] = [];

beforeAll(async () => {
  site = await openTestSite();
  const fetch = async (...request: Parameters<typeof site.app.fetch>): Promise<Response> => {
    const { pathname } = new URL(request[0].url);
    begun.push(pathname);
    const answer = await site.app.fetch(...request);
    ended.push(pathname);
    return answer;
  };
  server = await listen({ fetch }, { host: "127.0.0.1", port: 0 });
});
afterAll(async () => {
  await server.close();
  await site.close();
});

const FORM = "List-Unsubscribe=One-Click";
const BOUNDARY = "----=_Part_1";
const MULTIPART = [
  `--${BOUNDARY}`,
  'Content-Disposition: form-data; name="List-Unsubscribe"',
  "",
  "One-Click",
  `--${BOUNDARY}--`,
  "",
].join("\r\n");
const FORM_HEADERS = ["Content-Type: application/x-www-form-urlencoded", `Content-Length: ${FORM.length}`];

interface RawRequest {
  readonly version?: "1.0" | "1.1";
  readonly headers: readonly string[];
  readonly body: string;
}

const REQUESTS: Readonly<Record<string, RawRequest>> = {
  "a form, as Gmail's servers send it": {
    headers: ["Host: mail.example.com", "User-Agent: Mozilla/5.0 (Gmail)", "Accept: */*", ...FORM_HEADERS],
    body: FORM,
  },
  "a form with a charset, as Yahoo's servers send it": {
    headers: [
      "Host: mail.example.com:443",
      "User-Agent: YahooMailProxy",
      "Accept-Encoding: gzip",
      "Content-Type: application/x-www-form-urlencoded; charset=UTF-8",
      `Content-Length: ${FORM.length}`,
    ],
    body: FORM,
  },
  "a form from the reader's own device, as Apple Mail sends it": {
    headers: [
      "Host: mail.example.com",
      "User-Agent: Mail/3774",
      "Accept: */*",
      "Accept-Language: nl-NL",
      ...FORM_HEADERS,
    ],
    body: FORM,
  },
  "multipart, as Outlook may send it": {
    headers: [
      "Host: mail.example.com",
      `Content-Type: multipart/form-data; boundary="${BOUNDARY}"`,
      `Content-Length: ${MULTIPART.length}`,
    ],
    body: MULTIPART,
  },
  "a form in chunks, with Expect, as a proxy of Fastmail's kind sends it": {
    headers: [
      "Host: mail.example.com",
      "Content-Type: application/x-www-form-urlencoded",
      "Transfer-Encoding: chunked",
      "Expect: 100-continue",
    ],
    body: `${FORM.length.toString(16)}\r\n${FORM}\r\n0\r\n\r\n`,
  },
  "a Host that is none of ours, as behind Proton's relay": {
    headers: ["Host: 10.0.0.7", "Via: 1.1 relay", "X-Forwarded-Host: mail.example.com", ...FORM_HEADERS],
    body: FORM,
  },
  "HTTP/1.0 without a Host": { version: "1.0", headers: FORM_HEADERS, body: FORM },
  "no body and no length": { headers: ["Host: mail.example.com"], body: "" },
};

test.each(Object.entries(REQUESTS))("one-click answers 200 at once to %s", async (_, request) => {
  const contactId = await site.addContact();
  const answer = await send(site.token(contactId), request);
  expect(answer.final).toMatch(/^HTTP\/1\.[01] 200 /);
  expect(answer.final).not.toMatch(/^(?:location|set-cookie):/im);
  expect(answer.text.length).toBeLessThan(2_000);
  const { subscriptionByType } = await site.standing(contactId);
  expect(subscriptionByType.get(key("newsletter"))?.choice).toBe("unsubscribed");
});

test("a form that breaks off is no failure of ours in the log", async () => {
  const before = site.logLines.length;
  const socket = connect(server.port, "127.0.0.1");
  const head = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded";
  socket.write(`${head}\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nemail\r\n`);
  await vi.waitFor(() => expect(begun).toContain("/"));
  socket.destroy();
  await vi.waitFor(() => expect(ended).toContain("/"));
  expect(site.logLines.slice(before)).toEqual([]);
});

/** Sends a request as it is written; gives the answer behind any "100 Continue", and all that came. */
async function send(
  token: string,
  { version = "1.1", headers, body }: RawRequest,
): Promise<{ readonly final: string; readonly text: string }> {
  const socket = connect(server.port, "127.0.0.1");
  const chunks: Buffer[] = [];
  socket.on("data", (chunk) => chunks.push(chunk));
  const lines = [`POST /u/${token} HTTP/${version}`, ...headers, "Connection: close"];
  socket.write(`${lines.join("\r\n")}\r\n\r\n${body}`);
  await once(socket, "close");
  const text = Buffer.concat(chunks).toString();
  return { final: text.replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/, ""), text };
}
