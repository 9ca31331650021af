// `mailconsent bursts …`, after a machine pressed the links of a mailing that was really filtered.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildSystemApp } from "../../src/cli/serve.ts";
import type { System } from "../../src/cli/wire.ts";
import { markBursts } from "../../src/flow/mark-bursts.ts";
import { runHere } from "../support/command.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

const CONTACTS = 25;

let place: TestPlace;
let system: System;

beforeAll(async () => {
  place = await makePlace();
  system = await openPlace(place);
  const list = join(place.config.dataFolder, "contacts.csv");
  const rows = Array.from({ length: CONTACTS }, (_, index) => `crm-${index},person${index}@example.com`);
  writeFileSync(list, ["id,email", ...rows, ""].join("\n"));
  await run("import", "contacts", list);
  const out = join(place.config.dataFolder, "decisions.ndjson");
  await run("filter", "--purpose", "e-marketing", "--mailing", "m-1", "--out", out, list);
  const app = buildSystemApp(system, { ...place.config, trustedProxies: 1 });
  for (const line of readFileSync(out, "utf8").trim().split("\n")) {
    const { pathname } = new URL(JSON.parse(line).manageSubscriptionsUrl);
    const body = new URLSearchParams({ action: "stop-all" });
    const headers = { "x-forwarded-for": "198.51.100.7" };
    expect((await app.request(pathname, { method: "POST", body, headers })).status).toBe(303);
  }
});
afterAll(async () => {
  await system.close();
  await place.remove();
});

function run(...args: readonly string[]) {
  return runHere(args, place.environment);
}

const WHO = ["--by", "An admin", "--reason", "a mail gateway"];
const COUNTS = { revertedContacts: CONTACTS, revertedChanges: CONTACTS, actedThemselves: 0, keptRecords: 0 };

test("bursts list says that there is none, and lists what was marked", async () => {
  expect((await run("bursts", "list")).stdout).toBe("No burst was marked yet\n");
  expect(await markBursts(system.deps, new Date())).toBe(1);
  expect((await run("bursts", "list")).stdout).toMatch(/│ 1 +│ m-1 +│ page /);
  const { burst, mailingId, contacts } = JSON.parse((await run("bursts", "list", "--json")).stdout);
  expect({ burst, mailingId, contacts }).toEqual({ burst: 1, mailingId: "m-1", contacts: CONTACTS });
});

test("bursts revert counts first, and does nothing by a dry run or where nobody can answer", async () => {
  const dry = await run("bursts", "revert", "1", "--dry-run", "--json");
  expect(JSON.parse(dry.stdout)).toEqual({ burst: 1, wouldRevert: COUNTS });
  const asked = await run("bursts", "revert", "1", ...WHO);
  expect(asked.exitCode).toBe(2);
  expect(asked.stdout).toBe(
    "To be done: 25 contacts as before (25 changes taken back), 0 contacts stay, who also acted themselves, 0 records stay, changed since\n",
  );
  expect((await run("bursts", "revert", "1", "--yes")).stderr).toContain("say --by and --reason");
  expect((await run("bursts", "revert", "1", ...WHO, "--json")).exitCode).toBe(2);
  expect((await run("bursts", "revert", "9", "--dry-run")).stderr).toContain("there is none of that number");
  expect(JSON.parse((await run("bursts", "show", "1", "--json")).stdout)).toMatchObject({
    revertedContacts: 0,
    wouldRevert: COUNTS,
    reverts: [],
  });
});

test("bursts revert does it, show tells who and why, and take-back takes it back", async () => {
  const reverted = await run("bursts", "revert", "1", ...WHO, "--yes", "--json");
  const { revert, ...told } = JSON.parse(reverted.stdout);
  expect(told).toEqual({ burst: 1, ...COUNTS });
  const shown = (await run("bursts", "show", "1")).stdout;
  expect(shown).toContain("25 × e-marketing withdrawn");
  expect(shown).toMatch(new RegExp(`Revert ${revert} by An admin on .*: a mail gateway`));
  const { contacts } = JSON.parse((await run("contact", "export", "crm-3")).stdout);
  expect(contacts[0].presses).toMatchObject([{ way: "page", mailing: "m-1", isOfBurst: true }]);
  expect((await run("why", "crm-3")).stdout).toContain("Burst 1 reverted: a mail gateway");
  const taken = await run("bursts", "take-back", String(revert), "--by", "An admin");
  expect(taken.stdout).toBe(`Took back revert ${revert}: 25 changes hold again, 0 kept, changed since\n`);
  expect((await run("bursts", "take-back", String(revert), "--by", "An admin")).stderr).toContain(
    "it was taken back on",
  );
  expect((await run("import", "take-back", String(revert))).stderr).toContain("there is none of that number");
  expect((await run("doctor")).exitCode).toBe(0);
});
