// The pages on a port that a browser can reach.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import { openDatabase } from "../../src/store/database.ts";
import { silentLog } from "../support/database.ts";
import { NOW, type TestSite } from "../web/test-site.ts";

/** Pages that listen on a free port of this machine. */
export interface ServedPages {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves an app until it is closed. */
export async function servePages(app: Hono): Promise<ServedPages> {
  const server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The pages of a site, and the same with their store gone. */
export interface ServedSite {
  readonly origin: string;
  readonly originWithoutStore: string;
  close(): Promise<void>;
}

/** Serves the pages of a site twice: as they are, and over a store at whose address nobody answers. */
export async function serveSite(site: TestSite): Promise<ServedSite> {
  const dead = openDatabase({
    connection: { host: "127.0.0.1", port: 1, user: "nobody", database: "nothing" },
    schema: "nothing",
    maxConnections: 1,
    log: silentLog,
  });
  const publicUrl = "http://127.0.0.1";
  const flow = { db: dead.db, clock: () => NOW, log: silentLog };
  const [pages, down] = [
    await servePages(site.appWith({ publicUrl })),
    await servePages(site.appWith({ publicUrl, flow })),
  ];
  return {
    origin: pages.origin,
    originWithoutStore: down.origin,
    close: async () => {
      await pages.close();
      await down.close();
      await dead.close();
    },
  };
}
