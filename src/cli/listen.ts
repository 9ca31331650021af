// Listening for requests: with one app, or with one that takes another's place while requests come in.
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import { inSlices } from "../base/in-slices.ts";
import type { Logger } from "../base/log.ts";
import type { Config } from "./config.ts";
import { CommandError } from "./errors.ts";

/** A server that listens. */
export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** Pages on the configured port, from whichever app is shown. */
export class ServedPages {
  readonly #config: Config;
  readonly #log: Logger;
  #app: Hono | null = null;
  #listening: Listening | null = null;

  constructor(config: Config, log: Logger) {
    this.#config = config;
    this.#log = log;
  }

  /** Answers requests by an app from now on; the first time it begins to listen. */
  async show(app: Hono): Promise<void> {
    const isFirst = this.#app === null;
    this.#app = app;
    if (!isFirst) return;
    const fetch: Hono["fetch"] = (...request) => (this.#app ?? app).fetch(...request);
    this.#listening = await listen({ fetch }, this.#config);
    this.#log.info({ host: this.#config.host, port: this.#listening.port }, "Serving pages");
  }

  async close(): Promise<void> {
    await this.#listening?.close();
  }
}

const SLICE_MS = 3; // a page takes one or two

/** Stands in where HTTP/1.0 names no host, as balancers ask after a server's health and old relays post. */
const WITHOUT_HOST = "localhost";

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: "it is taken; stop what uses it, or set PORT to another",
  EADDRNOTAVAIL: "this machine has no such address; set HOST to one that it has, such as 127.0.0.1",
  EACCES: "this process may not use that port; set PORT to one above 1023",
};

/** All that is posted to a personal link may be a wish to leave. */
function isLeaving({ method, url = "" }: Pick<IncomingMessage, "method" | "url">): boolean {
  return method === "POST" && /\/[su]\//.test(url);
}

/** RFC 9112 section 3.2: a proxy before us may have gone by another of them than Node, which takes the first. */
function namesManyHosts({ rawHeaders }: Pick<IncomingMessage, "rawHeaders">): boolean {
  return rawHeaders.filter((each, index) => index % 2 === 0 && each.toLowerCase() === "host").length > 1;
}

/** Listens on the configured host and port. */
export async function listen(
  { fetch }: Pick<Hono, "fetch">,
  { host, port }: Pick<Config, "host" | "port">,
): Promise<Listening> {
  const answer = getRequestListener(fetch, { hostname: WITHOUT_HOST });
  const besides = inSlices(SLICE_MS);
  // Whoever leaves waits for nobody who only looks: among hundreds of requests each answer of the store would else be heard
  // only after all of them had been begun.
  const server = createServer((request, response) => {
    if (namesManyHosts(request)) response.writeHead(400, { Connection: "close" }).end();
    else if (isLeaving(request)) void answer(request, response);
    else {
      void besides(() => {
        // Who has given up waiting asks anew, so that work for them would only make others give up too.
        if (!request.destroyed) void answer(request, response);
      });
    }
  });
  await new Promise<void>((done, fail) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const reason = REASONS[cause.code ?? ""] ?? cause.message;
      fail(new CommandError("world", `Cannot listen on ${host}:${port}: ${reason}`));
    });
    server.listen(port, host, done);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeIdleConnections();
      }),
  };
}
