// `why`, as an admin asks it: in words, and as JSON.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { System } from "../../src/cli/wire.ts";
import { runHere } from "../support/command.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

let place: TestPlace;
// Stays open so that the commands join the embedded database instead of starting it each time.
let system: System;

const CONTACTS = `id,email,name,company_id,company_name,e_marketing,e_marketing_at,unsubscribed,suppressed
crm-1,ann@example.com,Ann,co-1,Example Ltd,granted,2024-05-31,newsletter,
crm-2,bob@example.com,,,,,,,complaint
crm-3,ann@example.com,Anke,,,,,,
`;

beforeAll(async () => {
  place = await makePlace();
  system = await openPlace(place);
  await run("import", "contacts", writeFile("contacts.csv", CONTACTS));
  const list = writeFile("list.csv", "id,email\ncrm-1,\n,stranger@example.com\n");
  await run("filter", list, "--purpose", "e-marketing", "--type", "newsletter", "--mailing", "m-1");
});
afterAll(async () => {
  await system.close();
  await place.remove();
});

function writeFile(name: string, content: string): string {
  const file = join(place.config.dataFolder, name);
  writeFileSync(file, content);
  return file;
}

function run(...args: readonly string[]) {
  return runHere(args, place.environment);
}

async function whyJson(...args: readonly string[]) {
  return JSON.parse((await run("why", ...args, "--json")).stdout);
}

test("why tells who it is, what is on record, the log behind it and what follows", async () => {
  const { exitCode, stdout } = await run("why", "crm-1");
  expect(exitCode).toBe(0);
  expect(stdout).toContain("The same address is also that of 1 more. What they objected to holds for it");
  expect(stdout).toMatch(/^Contact crm-1, Ann \(number \d+, on record since .+\)$/m);
  expect(stdout).toContain("  company Example Ltd\n");
  expect(stdout).toMatch(/^ {2}e-marketing: granted on consent, source import, 31 May 2024/m);
  expect(stdout).toMatch(/^ {2}newsletter: unsubscribed, source import, /m);
  expect(stdout).toMatch(
    /^ {4}31 May 2024.+ {2}e-marketing granted on consent\n {8}source import, .*recorded .+batch 1$/m,
  );
  expect(stdout).toMatch(/^Mail sent now \(e-marketing privacy off, rules [\d.-]+\)$/m);
  expect(stdout).toMatch(
    /^ {2}e-marketing, newsletter +withhold, unsubscribed: The contact unsubscribed from this type of mail$/m,
  );
  expect(stdout).toMatch(/^ {2}e-marketing, offers +send$/m);
});

test("why --mailing tells what was decided, and that it would be so now", async () => {
  const { stdout } = await run("why", "ann@example.com", "--mailing", "m-1");
  expect(stdout).toMatch(/^Mailing m-1 \(e-marketing, newsletter; on record since .+\)$/m);
  expect(stdout).toMatch(/^ {2}list command-line-list.csv, entry 1 \(crm-1\): withhold, unsubscribed: /m);
  expect(stdout).toContain("      the same now\n");
  expect((await run("why", "bob@example.com", "--mailing", "m-1")).stdout).toContain(
    "none of its lists that were decided has this person",
  );
});

test("why tells of bars, and sums up what holds for all mail", async () => {
  const { stdout } = await run("why", "BOB@example.com");
  expect(stdout).toMatch(/^Bars on the address\n {2}complaint since .+, in force$/m);
  expect(stdout).toMatch(/^ {2}whatever it is for {2}withhold, suppressed: The address is barred/m);
});

test("why of an address nobody has says that nothing is on record, and is no failure", async () => {
  const { exitCode, stdout, stderr } = await run("why", "nobody@example.com");
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout).toContain("Nothing is on record: it is no contact's address, and it is not barred\n");
  expect(stdout).toContain("withhold, unknown-contact: This is no contact of ours");
});

test("why --at tells what was on record then", async () => {
  const { stdout } = await run("why", "crm-1", "--at", "2025-01-01T00:00:00Z");
  expect(stdout).toMatch(/^crm-1, as of /);
  expect(stdout).toContain("Address, marks and company are those of today: their past is not kept");
  expect(stdout).toContain("  No consent or choice was ever recorded");
});

test("why --json has all of it, by names", async () => {
  expect(await whyJson("crm-1", "--mailing", "m-1")).toMatchObject({
    address: "ann@example.com",
    id: "crm-1",
    isNow: true,
    contacts: [
      {
        id: "crm-1",
        name: "Ann",
        company: { externalId: "co-1", name: "Example Ltd", hasNoMailings: false },
        consents: [{ purpose: "e-marketing", state: "granted", legalBasis: "consent" }],
        subscriptions: [{ subscriptionType: "newsletter", choice: "unsubscribed" }],
        log: [{ kind: "consent", batchId: 1 }, { kind: "subscription" }],
      },
      { id: "crm-3" },
    ],
    decisions: [
      {
        purpose: "e-marketing",
        subscriptionType: "newsletter",
        decision: "withhold",
        reason: "unsubscribed",
      },
    ],
    mailing: {
      id: "m-1",
      entries: [
        { list: "command-line-list.csv", position: 0, id: "crm-1", reason: "unsubscribed", isSameNow: true },
      ],
    },
  });
});

test.each([
  ["neither an address nor an id", ["nobody"], /neither an address nor the id of a contact on record/],
  ["a mailing there is not", ["crm-1", "--mailing", "m-9"], /there is no mailing "m-9"/],
  ["a time it cannot read", ["crm-1", "--at", "yesterday"], /A time is such as/],
])("why refuses %s in words", async (_, args, message) => {
  const { exitCode, stderr } = await run("why", ...args);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(message);
});
