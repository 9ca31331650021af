// GET, HEAD and OPTIONS change nothing: every route the app has is read, over a store that refuses every write.
import { basename } from "node:path";
import type { Hono } from "hono";
import { sql } from "kysely";
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ContactId } from "../../src/base/ids.ts";
import type { System } from "../../src/cli/wire.ts";
import { parseEmailAddress } from "../../src/consent/contact.ts";
import { SETTINGS } from "../../src/consent/settings.ts";
import { inviteAdmin } from "../../src/flow/manage-admins.ts";
import { type Database, openDatabase } from "../../src/store/database.ts";
import { appendSettingChange } from "../../src/store/settings.ts";
import { brandStylePath } from "../../src/web/brand-colours.ts";
import { QUEUE_VIEW_PATH } from "../../src/web/queue-view.ts";
import { STYLE_PATH } from "../../src/web/views/style.ts";
import { silentLog } from "../support/database.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";
import { addTestAdmin, signInAs } from "./admin/desk.ts";
import { form, NOW, openTestSite, type TestSite, value } from "./test-site.ts";

const DAY_MS = 24 * 60 * 60 * 1_000;
const READING = ["GET", "HEAD", "OPTIONS"] as const;

let site: TestSite;
let place: TestPlace;
let system: System;
let readOnly: Database;
let app: Hono;
let contactId: ContactId;
let cookie: string;
let invitation: string;

beforeAll(async () => {
  site = await openTestSite();
  place = await makePlace();
  system = await openPlace(place);
  contactId = await site.addContact();
  for (const [{ key }, text] of [
    [SETTINGS.senderColour, "#336699"],
    [SETTINGS.senderName, "Example"],
  ] as const) {
    await appendSettingChange(site.db, { key, text, by: "An admin", reason: null }, NOW);
  }
  const writing = { db: site.db, log: silentLog, clock: () => NOW };
  await addTestAdmin(writing, "olga@example.com", "owner");
  const email = value(parseEmailAddress("ina@example.com"));
  invitation = value(await inviteAdmin(writing, { email, role: "owner", by: "An admin" })).secret;
  const { cookies } = await signInAs(site.app, "olga@example.com");
  cookie = [...cookies].map(([name, each]) => `${name}=${each}`).join("; ");
  await refuseWrites(site);
  readOnly = openDatabase({
    connection: readOnlyConnection(site.connection),
    schema: site.schema,
    maxConnections: 2,
    log: silentLog,
  });
  app = site.appWith({
    flow: { db: readOnly.db, clock: () => NOW, log: silentLog },
    queues: system.queues,
  });
});
afterAll(async () => {
  await readOnly.close();
  await system.close();
  await place.remove();
  await site.close();
});

/** On the embedded database too, which has one session for all and so no other way to say it. */
async function refuseWrites({ db, schema }: TestSite): Promise<void> {
  await sql`
    create function refuse_every_write() returns trigger language plpgsql as
      $$ begin raise exception 'the store was written to'; end $$`.execute(db);
  const { rows } = await sql<{ readonly name: string }>`
    select table_name as name from information_schema.tables where table_schema = ${schema}`.execute(db);
  for (const { name } of rows) {
    await sql`
      create trigger a_refuse_every_write before insert or update or delete or truncate on ${sql.table(name)}
      for each statement execute function refuse_every_write()`.execute(db);
  }
}

/** PostgreSQL refuses all of it by itself: tables, sequences, and numbers of transactions that write. */
function readOnlyConnection(connection: pg.ClientConfig): pg.ClientConfig {
  if (connection.connectionString === undefined) return connection;
  return { ...connection, options: "-c default_transaction_read_only=on" };
}

/** The paths of the app's own table of routes, each with every value its places may have. */
function pathsOf(routes: Hono["routes"]): readonly string[] {
  const patterns = [...new Set(routes.filter(isRoute).map(({ path }) => path))];
  return patterns.flatMap(fillPlaces);
}

/** What every request passes through is no route of its own. */
function isRoute({ method, path }: Hono["routes"][number]): boolean {
  return !(method === "ALL" && path.endsWith("/*"));
}

function fillPlaces(pattern: string): readonly string[] {
  const place = /:(\w+)(?:\{[^}]*\})?|\*/.exec(pattern);
  if (place === null) return [pattern];
  return valuesOf(pattern, place[1] ?? "*").flatMap((value) => fillPlaces(pattern.replace(place[0], value)));
}

function valuesOf(pattern: string, name: string): readonly string[] {
  switch (name) {
    case "token":
      return tokens();
    case "name":
      return [STYLE_PATH, brandStylePath("#336699"), "/assets/logo-0000000000000000"].map((path) =>
        basename(path),
      );
    case "number":
      return [`${contactId}`, "281000000000000"];
    case "key":
      return Object.values(SETTINGS).map((setting) => setting.key);
    case "decision":
    case "fingerprint":
    case "flag":
    case "override":
    case "rule":
    case "run":
      return ["1"];
    case "secret":
      return [invitation, "none"];
    case "queueName":
      return ["recipient-filter", "no-such-queue"];
    default:
      if (pattern.startsWith(QUEUE_VIEW_PATH)) return ["1"];
      throw new Error(`${pattern} has a place that no value is known for: add one`);
  }
}

function tokens(): readonly string[] {
  const personal = site.token(contactId);
  return [
    personal,
    `${personal}.`,
    site.token(contactId, { issuedAt: new Date(NOW.getTime() - 400 * DAY_MS) }),
    site.token(contactId, { kind: "preview" }),
    site.token(contactId, { kind: "confirmation", issuedAt: NOW }),
    site.token(281_000_000_000_000 as ContactId),
    site.token(contactId, { isForged: true }),
  ];
}

test("reading any route of the app writes nothing, and needs nothing to be written", async () => {
  const paths = pathsOf(app.routes);
  const known = ["/", "/healthz", "/readyz", "/robots.txt", "/admin/queues", `/s/${site.token(contactId)}`];
  expect(paths).toEqual(expect.arrayContaining(known));
  const before = await everything();
  const failed: string[] = [];
  for (const path of paths) {
    for (const method of READING) {
      for (const query of ["", "?lang=nl&done=chosen&subscribed=newsletter"]) {
        const answer = await app.request(`${path}${query}`, { method, headers: { cookie } });
        await answer.arrayBuffer();
        if (answer.status >= 500) failed.push(`${method} ${path}: ${answer.status}`);
      }
    }
  }
  expect(failed).toEqual([]);
  expect(await everything()).toEqual(before);
});

test("the store these routes were read over does refuse writes", async () => {
  const noted = await app.request(`/u/${site.token(contactId)}`, { method: "POST" });
  expect(noted.status).toBe(202);
  const refused = await app.request(`/s/${site.token(contactId)}`, form({ action: "pause", days: "30" }));
  expect(refused.status).toBe(503);
});

/** Every row of every table. */
async function everything(): Promise<Record<string, unknown>> {
  const { rows } = await sql<{ readonly name: string }>`
    select table_name as name from information_schema.tables where table_schema = ${site.schema}`.execute(
    site.db,
  );
  const tables = await Promise.all(
    rows.map(async ({ name }) => [name, (await sql`select * from ${sql.table(name)}`.execute(site.db)).rows]),
  );
  return Object.fromEntries(tables);
}
