// `import contacts` and `filter`, as a user runs them one after the other.
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { System } from "../../src/cli/wire.ts";
import { runCommand, startCommand, untilWritten } from "../support/command.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

let place: TestPlace;
// Stays open so that the commands join the embedded database instead of starting it each time.
let system: System;

beforeAll(async () => {
  place = await makePlace();
  system = await openPlace(place);
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
  return runCommand(args, { environment: place.environment });
}

const CONTACTS = `id,email,name,company_id,company_no_mailings,e_marketing,e_marketing_at,unsubscribed,suppressed
crm-1,ann@example.com,Ann,,,,,,
crm-2,bob@example.com,"Bob, the second",,,withdrawn,2024-05-31,,
crm-3,cees@example.com,Cees,co-1,yes,,,,
crm-4,dora@example.com,Dora,,,granted,2024-05-31,newsletter,
crm-5,eve@example.com,Eve,,,,,,hard-bounce
crm-6,no address,Finn,,,,,,
`;

test("import contacts takes the good lines in and names what is wrong with the others", async () => {
  const file = writeFile(
    "contacts.csv",
    `${CONTACTS}crm-7,"gus@example.com,Gus\n,hal@example.com,Hal,,,,,,\ncrm-8,ida@example.com,Ida,,,maybe,,,\n`,
  );
  const { exitCode, stdout, stderr } = await run("import", "contacts", file);
  expect(exitCode).toBe(0);
  expect(stdout).toBe("Import 1: 6 contacts added, 0 updated, 3 lines rejected, 1 warning\n");
  expect(stderr).toContain("Line 8 rejected: opens a quote that is not closed on its line");
  expect(stderr).toContain('Line 9 rejected: column "id" is empty');
  expect(stderr).toContain('Line 10 rejected: column "e_marketing" "maybe" is neither granted nor withdrawn');
  expect(stderr).toContain('Line 7 went in: column "email" not an address');
  const rejects = readFileSync(`${file}.rejects.csv`, "utf8");
  expect(rejects.split("\n")[0]).toBe("line,column,reason,content");
  expect(rejects).toContain("crm-7");
});

test("a reject file holds nothing that a spreadsheet would calculate", async () => {
  const file = writeFile("formula.csv", "email,id\n=HYPERLINK(0),=1+1,x\n");
  await run("import", "contacts", file);
  expect(readFileSync(`${file}.rejects.csv`, "utf8")).toContain(`,"'=HYPERLINK(0),=1+1,x"\n`);
});

test("import contacts of the same file again changes nothing", async () => {
  const file = writeFile("again.csv", CONTACTS);
  expect(JSON.parse((await run("import", "contacts", file, "--json")).stdout)).toMatchObject({
    created: 0,
    rejected: 0,
  });
  expect(existsSync(`${file}.rejects.csv`)).toBe(false);
});

test("import contacts --fail-on rejected exits with 1", async () => {
  const file = writeFile("one-bad.ndjson", '{"id":"crm-20"}\nnot json\n');
  const { exitCode, stderr } = await run("import", "contacts", file, "--fail-on", "rejected");
  expect(exitCode).toBe(1);
  expect(stderr).toContain("Line 2 rejected: is not valid JSON");
});

test("import refuses a CSV with a column it does not know, before anything goes in", async () => {
  const file = writeFile("unknown.csv", "id,e-mail\ncrm-21,ann@example.com\n");
  expect(await run("import", "contacts", file)).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('there is no column "e-mail"; the columns are id, email'),
  });
});

test("import take-back takes an import back, and import list tells so", async () => {
  const file = writeFile("interests.csv", "id,interest\ncrm-1,Golf;Sailing\n");
  const imported = JSON.parse((await run("import", "interests", file, "--by", "An admin", "--json")).stdout);
  const taken = await run("import", "take-back", String(imported.import), "--by", "An admin");
  expect(taken).toMatchObject({
    exitCode: 0,
    stdout: `Took back import ${imported.import}: 2 interests removed\n`,
  });
  const [latest] = (await run("import", "list", "--json")).stdout.split("\n");
  expect(JSON.parse(latest ?? "")).toMatchObject({
    import: imported.import,
    kind: "interests",
    label: "interests.csv",
    startedBy: "An admin",
    counts: { created: 2 },
    takeBack: { by: "An admin", finishedAt: expect.any(String) },
  });
});

test("filter splits the list and writes every decision with its reason", async () => {
  const list = writeFile(
    "list.csv",
    "id,email\ncrm-1,\ncrm-2,\ncrm-3,\ncrm-4,\ncrm-5,\ncrm-6,\n,ANN@example.com\n,nobody@example.com\n",
  );
  const out = join(place.config.dataFolder, "decisions.ndjson");
  const { exitCode, stdout } = await run(
    "filter",
    "--purpose",
    "e-marketing",
    "--type",
    "newsletter",
    "--mailing",
    "m-1",
    list,
    "--out",
    out,
    "--json",
  );
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    mailingId: "m-1",
    counts: {
      send: 1,
      withhold: {
        "purpose-withdrawn": 1,
        "company-no-mailings": 1,
        unsubscribed: 1,
        suppressed: 1,
        "no-address": 1,
        duplicate: 1,
        "unknown-contact": 1,
      },
    },
    refusedLines: 0,
    rejectFile: null,
  });
  const decisions = readFileSync(out, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(decisions[0]).toMatchObject({
    id: "crm-1",
    decision: "send",
    manageSubscriptionsUrl: expect.stringMatching(/^http:\/\/localhost:\d+\/s\/\S+$/),
  });
  expect(decisions[0].headers["List-Unsubscribe"]).toMatch(/^<http:\/\/localhost:\d+\/u\/\S+>$/);
  expect(decisions[1]).toEqual({
    id: "crm-2",
    decision: "withhold",
    reason: "purpose-withdrawn",
    email: "bob@example.com",
  });
});

test("filter refuses an unknown purpose and names those there are", async () => {
  const list = writeFile("short.csv", "id\ncrm-1\n");
  expect(await run("filter", "--purpose", "marketing", list)).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('there is no purpose "marketing"; use one of'),
  });
});

test("filter tells a malformed line and decides the others", async () => {
  const list = writeFile("malformed.csv", "id,email\ncrm-1,a,b\ncrm-4,\n");
  const { exitCode, stdout, stderr } = await run("filter", "--purpose", "e-marketing", list);
  expect(exitCode).toBe(2);
  expect(stderr).toContain("Line 2 refused: has 3 columns, the header has 2");
  expect(stdout).toContain("send: 1");
});

test("an import that is stopped with Ctrl-C says what became of it, and ends as one that was", async () => {
  const child = startCommand(["import", "contacts", "-"], { environment: place.environment });
  const ended = once(child, "exit");
  const lines = Array.from({ length: 12_000 }, (_, index) => `stopped-${index}\n`);
  child.stdin?.write(`id\n${lines.join("")}`);
  await untilWritten(child, "Importing:");
  const told = untilWritten(child, "Stopped at");
  child.kill("SIGINT");
  expect(await told).toMatch(
    /Stopped at [\d,]+ lines\. What went in stays: import the file again for the rest/,
  );
  expect(await ended).toEqual([null, "SIGINT"]);
  expect((await run("import", "list")).stdout).toContain("not finished");
});
