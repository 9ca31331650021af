import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Hono } from "hono";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ContactId } from "../../src/base/ids.ts";
import { recordNotes } from "../../src/flow/note-request.ts";
import { openSpool } from "../../src/spool/spool.ts";
import { type Database, openDatabase } from "../../src/store/database.ts";
import { makeFolder, untilWritten } from "../support/command.ts";
import { silentLog } from "../support/database.ts";
import { choicesOf, formOf, readerOf, stateOf } from "./reader.ts";
import { form, NOW, openTestSite, type TestSite } from "./test-site.ts";

let site: TestSite;
/** A store at whose address nobody answers. */
let dead: Database;
let app: Hono;

beforeAll(async () => {
  site = await openTestSite();
  dead = openDatabase({
    connection: { host: "127.0.0.1", port: 1, user: "nobody", database: "nothing" },
    schema: "nothing",
    maxConnections: 1,
    log: silentLog,
  });
  const log = { ...silentLog, error: (fields: object) => site.logLines.push(JSON.stringify(fields)) };
  app = site.appWith({ flow: { db: dead.db, clock: () => NOW, log } });
});
afterAll(async () => {
  await dead.close();
  await site.close();
});

function recordAll(notes = site.notes): Promise<number> {
  return recordNotes({ db: site.db, log: silentLog, tokenKeys: site.tokenKeys, notes });
}

test("with the store gone a page answers 503 in plain words, offers the ways out, and says nothing is done", async () => {
  const token = site.token(await site.addContact({ email: "ann.secret@example.com" }));
  for (const [path, request] of [
    [`/s/${token}`, {}],
    [`/u/${token}`, {}],
    [`/s/${token}`, form({ action: "save-choices", shown: "newsletter" })],
    [`/s/${token}`, form({ action: "start-again" })],
    [`/s/${token}`, form({ action: "undo" })],
  ] as const) {
    const answer = await app.request(path, request);
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("120");
    const text = await answer.text();
    expect(text).toContain("We cannot reach our records right now");
    expect(formOf(text, "Unsubscribe from this kind of mail").action).toEqual(["one-click"]);
    expect(formOf(text, "Stop all marketing mail").action).toEqual(["stop-all"]);
    expect(text).not.toMatch(/Done|You are unsubscribed/);
  }
  // What needs no store still answers.
  expect((await app.request("/")).status).toBe(200);
  expect((await app.request("/healthz")).status).toBe(200);
  expect((await app.request("/s/forged")).status).toBe(404);
  expect(site.logLines.join("\n")).not.toMatch(new RegExp(`ann\\.secret|${token}`));
});

test("leaving is noted while the store is gone, and recorded as of then once it is back", async () => {
  const [one, all, again] = [await site.addContact(), await site.addContact(), await site.addContact()];
  const click = await app.request(`/u/${site.token(one)}`, { method: "POST" });
  expect([click.status, await click.text()]).toEqual([
    202,
    "Your unsubscribing is noted. We cannot reach our records right now; it takes effect as soon as we can.\n",
  ]);
  const page = await (await app.request(`/s/${site.token(all)}`)).text();
  const stop = await app.request(`/s/${site.token(all)}`, form(formOf(page, "Stop all marketing mail")));
  expect(stop.status).toBe(202);
  expect(await stop.text()).toContain("<h1>Noted</h1>");
  // Pressed often, it is one note.
  for (let times = 0; times < 5; times += 1) {
    await app.request(`/u/${site.token(again)}`, form({ "List-Unsubscribe": "One-Click" }));
  }
  expect(await site.notes.list()).toHaveLength(3);
  expect(JSON.stringify(await site.notes.list())).not.toContain("@example.com");

  expect(await recordAll()).toBe(3);
  expect(await choicesOf(site, one)).toEqual({ newsletter: "unsubscribed" });
  expect(await choicesOf(site, again)).toEqual({ newsletter: "unsubscribed" });
  expect(await stateOf(site, all)).toBe("withdrawn");
  const changes = (await site.changes()).filter((change) => change.contact_id === all);
  expect(changes.at(-1)).toMatchObject({
    changed_at: NOW,
    mailing_id: "m-881",
    wording: expect.stringMatching(/^en-/),
  });
  expect(await recordAll()).toBe(0);
});

test("a note that is recorded twice, or after the contact chose anew, changes nothing", async () => {
  const contactId = await site.addContact();
  const path = site.token(contactId);
  await app.request(`/u/${path}`, { method: "POST" });
  const [kept] = await site.notes.list();
  await recordAll();
  const reader = readerOf({
    ...site,
    app: site.appWith({ flow: { db: site.db, clock: () => later, log: silentLog } }),
  });
  await reader.press(`/s/${path}`, formOf(await reader.get(`/s/${path}`), "Receive Newsletter again"));
  // The process ended after recording and before removing.
  await site.notes.keep(kept?.name ?? "", kept?.text ?? "");
  expect(await recordAll()).toBe(1);
  expect(await choicesOf(site, contactId)).toEqual({ newsletter: "subscribed" });
});

const later = new Date(NOW.getTime() + 60_000);

test("what is no note of ours is set aside, and what comes after it is recorded", async () => {
  const contactId = await site.addContact();
  await site.notes.keep("a", "not json");
  await site.notes.keep(
    "b",
    JSON.stringify({ token: site.token(contactId, { isForged: true }), request: "stop-all", at: NOW }),
  );
  await app.request(`/u/${site.token(contactId)}`, { method: "POST" });
  expect(await recordAll()).toBe(3);
  expect(await stateOf(site, contactId)).toBe("granted");
  expect(await choicesOf(site, contactId)).toEqual({ newsletter: "unsubscribed" });
});

test("a preview and a note that cannot be kept answer 503, never noted", async () => {
  const contactId = await site.addContact();
  const preview = `/u/${site.token(contactId, { kind: "preview" })}`;
  expect((await app.request(preview, { method: "POST" })).status).toBe(503);
  const full = { ...site.notes, keep: () => Promise.reject(new Error("ENOSPC")) };
  const flow = { db: dead.db, clock: () => NOW, log: silentLog };
  const answer = await site
    .appWith({ flow, notes: full })
    .request(`/u/${site.token(contactId)}`, { method: "POST" });
  expect(answer.status).toBe(503);
  expect(await answer.text()).toMatch(/^We cannot reach our records right now\. /);
});

test("nothing that was answered as noted is lost when the process is killed", {
  timeout: 120_000,
}, async () => {
  const { folder, remove } = makeFolder();
  const notes = openSpool(join(folder, "notes"));
  const contactIds: ContactId[] = [];
  for (let number = 0; number < 20; number += 1) contactIds.push(await site.addContact());
  const acknowledged = new Set<ContactId>();
  const { child, origin } = await startNoting(folder);
  const ended = once(child, "exit");
  try {
    const clicks = contactIds.map(async (contactId, index) => {
      const answer = await fetch(`${origin}/u/${site.token(contactId)}`, { method: "POST" });
      if (answer.status === 202) acknowledged.add(contactId);
      if (index === 9) child.kill("SIGKILL");
    });
    await Promise.allSettled(clicks);
  } finally {
    child.kill("SIGKILL");
    await ended;
  }
  expect(acknowledged.size).toBeGreaterThan(0);
  await recordAll(notes);
  for (const contactId of acknowledged) {
    expect(await choicesOf(site, contactId)).toEqual({ newsletter: "unsubscribed" });
  }
  remove();
});

async function startNoting(
  folder: string,
): Promise<{ readonly child: ChildProcess; readonly origin: string }> {
  const script = join(import.meta.dirname, "noting.child.ts");
  const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), script, folder], {
    env: { ...process.env, NODE_ENV: undefined, VITEST: undefined },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const written = await untilWritten(child, "\n");
  return { child, origin: written.trim() };
}
