import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { type Listening, listen } from "../../src/cli/listen.ts";

const LONG_MS = 5; // longer than a slice

const FIRST_PATH = "/first";

let listening: Listening;
let sockets: Socket[];

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await listening.close();
});

/** Serves what takes long to begin, on a server that hears of each request. */
async function serveSlowly(begin: (path: string) => void): Promise<void> {
  sockets = [];
  const fetch = (request: Request): Response => {
    const path = new URL(request.url).pathname;
    if (path !== FIRST_PATH) begin(path);
    const from = performance.now();
    while (performance.now() - from < LONG_MS);
    return new Response("done");
  };
  listening = await listen({ fetch }, { host: "127.0.0.1", port: 0 });
}

/** Makes requests at the same moment, each on a connection that the server has had an earlier one by. */
async function askAtOnce(requests: readonly string[]): Promise<void> {
  sockets = requests.map(() => connect(listening.port, "127.0.0.1").on("error", () => {}));
  for (const socket of sockets) {
    ask(socket, `GET ${FIRST_PATH}`);
    await once(socket, "data");
  }
  for (const [index, socket] of sockets.entries()) ask(socket, requests[index] ?? "");
}

function ask(socket: Socket, request: string): void {
  socket.write(`${request} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n`);
}

const LOOKING = Array.from({ length: 20 }, (_, each) => `GET /s/${each}`);

test("listen begins wishes to leave before the pages that were asked for at the same time", async () => {
  const begun: string[] = [];
  await serveSlowly((path) => begun.push(path));
  await askAtOnce([...LOOKING, "POST /u/leave"]);
  await vi.waitFor(() => expect(begun).toHaveLength(21));
  expect(begun.indexOf("/u/leave")).toBeLessThan(20);
});

test("listen does nothing for those who have given up waiting", async () => {
  const begun: string[] = [];
  await serveSlowly((path) => {
    if (begun.length === 0) sockets[20]?.destroy();
    begun.push(path);
  });
  await askAtOnce([...LOOKING, "GET /s/gone", "GET /s/last"]);
  await vi.waitFor(() => expect(begun).toContain("/s/last"));
  expect(begun).not.toContain("/s/gone");
});

test.each([
  ["the same twice", "Host: localhost\r\nHost: localhost", 400],
  ["two in any case", "HOST: localhost\r\nhost: evil.example", 400],
  ["none", "Accept: */*", 400],
  ["one, and a value that reads like the name", "Host: localhost\r\nX-Name: Host", 200],
])("listen answers a request of hosts (%s) as RFC 9112 asks", async (_what, headers, status) => {
  for (const request of ["GET /page", "POST /u/leave"]) {
    await serveSlowly(() => {});
    const socket = connect(listening.port, "127.0.0.1");
    sockets.push(socket);
    socket.write(`${request} HTTP/1.1\r\n${headers}\r\nContent-Length: 0\r\n\r\n`);
    const [answer] = await once(socket, "data");
    expect(String(answer)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    socket.destroy();
    await listening.close();
  }
});
