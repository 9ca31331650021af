// Requests that break off before they have come whole: nobody hears the answer, and nothing of ours has failed.
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openTestSite, type TestSite } from "./test-site.ts";

let site: TestSite;
let server: Server;
let answered = 0;

beforeAll(async () => {
  site = await openTestSite();
  const app = site.appWith({
    watch: async (_, next) => {
      await next();
      answered += 1;
    },
  });
  server = createServer(getRequestListener(app.fetch)).listen(0, "127.0.0.1");
  await vi.waitFor(() => expect(server.listening).toBe(true));
});
afterAll(async () => {
  server.close();
  await site.close();
});

/** Sends the beginning of a form, and hangs up once it is being read. */
async function breakOff(path: string, headers: readonly string[]): Promise<void> {
  const before = answered;
  const lines = [`POST ${path} HTTP/1.1`, "Host: mail.example.com", ...headers, "", "a=1"];
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  const arrived = new Promise((done) => server.once("request", done));
  socket.write(lines.join("\r\n"));
  await arrived;
  socket.destroy();
  await vi.waitFor(() => expect(answered).toBe(before + 1), { timeout: 10_000 });
}

const FORM = "Content-Type: application/x-www-form-urlencoded";

test.each([
  ["the form of an address", "/", [FORM, "Content-Length: 100"]],
  ["one whose length is not told", "/", [FORM, "Transfer-Encoding: chunked", "", "3"]],
  ["one in parts", "/", ["Content-Type: multipart/form-data; boundary=b", "Content-Length: 100"]],
  ["a personal page's", "/s/TOKEN", [FORM, "Content-Length: 100"]],
  ["a confirmation's", "/c/TOKEN", [FORM, "Content-Length: 100"]],
  ["an admin's", "/admin/sign-in", [FORM, "Content-Length: 100"]],
] as const)("%s that breaks off is no error in the log", async (_what, path, headers) => {
  site.logLines.length = 0;
  const contact = await site.addContact();
  await breakOff(path.replace("TOKEN", site.token(contact)), headers);
  expect(site.logLines.filter((line) => /Page failed|Store failed/.test(line))).toEqual([]);
});
