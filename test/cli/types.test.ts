// `types`, `purpose`, `legal-basis` and `source` as an admin uses them, and what mailings and imports make of it.
import { beforeAll, expect, test } from "vitest";
import { useCommandPlace } from "../support/command-place.ts";

const place = useCommandPlace();
const { writeFile, run } = place;

beforeAll(async () => {
  await run(
    "import",
    "contacts",
    writeFile("contacts.csv", "id,email\ncrm-1,ann@example.com\ncrm-2,bob@example.com\n"),
  );
});

const BY = ["--by", "Privacy desk"];

/** Runs a command that works, and gives what it printed. */
async function told(...args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await run(...args);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return stdout;
}

async function filter(...args: readonly string[]) {
  return run(
    "filter",
    writeFile("list.csv", "id\ncrm-1\ncrm-2\n"),
    "--purpose",
    "e-marketing",
    "--json",
    ...args,
  );
}

async function importConsents(lines: string) {
  const file = writeFile(
    "consents.csv",
    `id,at,purpose,state,legal_basis,subscription_type,choice,source\n${lines}\n`,
  );
  return run("import", "consents", file);
}

test("an admin adds a type, names it, describes it and puts it first", async () => {
  const add = ["types", "add", "polls", "--name", "Polls", "--opt-in", ...BY];
  expect(await told(...add)).toMatch(/^Changed "polls", as version \d+\n$/);
  await told("types", "rename", "polls", "--language", "nl", "--name", "Peilingen", ...BY);
  await told("types", "describe", "polls", "--description", "What you think", ...BY, "--reason", "Asked for");
  await told("types", "order", "polls", "offers", ...BY);
  const listed = (await told("types", "list")).split("\n");
  expect(listed[0]).toBe(
    "polls: Polls (and in 1 other languages); e-marketing, unsubscribed unless chosen otherwise",
  );
  expect(listed[1]).toBe("    What you think");
  expect(listed[2]).toMatch(/^offers: Offers/);
  const [first] = (await told("types", "list", "--json")).split("\n");
  expect(JSON.parse(first ?? "")).toEqual({
    key: "polls",
    purpose: "e-marketing",
    defaultChoice: "unsubscribed",
    isActive: true,
    removedAt: null,
    nameByLanguage: { en: "Polls", nl: "Peilingen" },
    descriptionByLanguage: { en: "What you think" },
  });
});

test("types history tells who changed a type, when, what and why; what is so already is no change", async () => {
  expect(await told("types", "default", "polls", "unsubscribed", ...BY)).toBe("It is so already\n");
  const history = (await told("types", "history", "polls")).trim().split("\n");
  expect(history.map((line) => line.replace(/^.*? {2}/, ""))).toEqual([
    "position 5 → 1, by Privacy desk",
    'descriptionByLanguage.en "What you think", by Privacy desk: Asked for',
    'nameByLanguage.nl "Peilingen", by Privacy desk',
    expect.stringMatching(/^added, key "polls", .*isActive true.*, by Privacy desk$/),
  ]);
  const [latest] = (await told("types", "history", "polls", "--json")).split("\n");
  expect(JSON.parse(latest ?? "")).toMatchObject({
    key: "polls",
    before: { position: 5 },
    after: { position: 1 },
    by: "Privacy desk",
    reason: null,
  });
});

test("nobody is mailed under a type that is switched off or removed, and the refusal says which it is", async () => {
  expect((await filter("--type", "offers")).exitCode).toBe(0);
  await told("types", "switch-off", "offers", ...BY);
  expect(await filter("--type", "offers")).toMatchObject({
    exitCode: 2,
    stdout: "",
    stderr: expect.stringMatching(/"offers" is switched off: switch it on; use one of "polls"/),
  });
  await told("types", "switch-on", "offers", ...BY);
  expect((await filter("--type", "offers")).exitCode).toBe(0);
  expect(await run("types", "remove", "offers", ...BY)).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining("this is no terminal; add --yes if that is meant"),
  });
  await told("types", "remove", "offers", "--yes", ...BY);
  expect(await filter("--type", "offers")).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(/"offers" was removed on \d{4}-\d\d-\d\d; use one of "polls"/),
  });
  expect(await filter("--type", "nothing")).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(/there is no subscription type "nothing"; use one of/),
  });
  expect(await told("types", "list")).not.toContain("offers");
  expect(await told("types", "list", "--removed")).toMatch(/offers: .*, removed on /);
});

test("an opt-out outlives its type, which does not come back under its key", async () => {
  const file = writeFile("late.csv", "id,unsubscribed\ncrm-1,offers\n");
  await told("import", "contacts", file);
  expect(await run("types", "add", "offers", "--name", "Offers", ...BY)).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(/"offers" was removed on .* stays on record; take another key/),
  });
  expect(await run("types", "switch-on", "offers", ...BY)).toMatchObject({ exitCode: 2 });
  expect(await told("why", "crm-1")).toMatch(/offers: unsubscribed, source import/);
});

test.each([
  [
    "a choice for a removed type",
    "crm-2,2026-01-01,,,,offers,subscribed,",
    /subscription type "offers" was removed; use/,
  ],
  [
    "a choice for a type nobody knows",
    "crm-2,2026-01-01,,,,nothing,subscribed,",
    /there is no subscription type "nothing"; use/,
  ],
  [
    "a consent for a switched-off purpose",
    "crm-2,2026-01-01,surveys,granted,,,,",
    /purpose "surveys" is switched off: switch it on, or use/,
  ],
  [
    "a consent on a switched-off basis",
    "crm-2,2026-01-01,e-marketing,granted,contract,,,",
    /legal basis "contract" is switched off: switch it on, or use/,
  ],
  [
    "a consent from a switched-off source",
    "crm-2,2026-01-01,e-marketing,granted,,,,chat",
    /source "chat" is switched off: switch it on, or use/,
  ],
])("an import refuses %s, and takes what lowers one all the same", async (_, line, message) => {
  if ((await told("purpose", "list")).includes("surveys") === false) {
    await told("purpose", "add", "surveys", "--name", "Surveys", ...BY);
    await told("purpose", "switch-off", "surveys", ...BY);
    await told("legal-basis", "switch-off", "contract", ...BY);
    await told("source", "switch-off", "chat", ...BY);
  }
  const refused = await importConsents(line);
  expect(refused.stderr).toMatch(message);
  expect(refused.stdout).toContain("1 line rejected");
  const lowering = line.replace(",granted,", ",withdrawn,").replace(",subscribed,", ",unsubscribed,");
  if (!line.includes("nothing"))
    expect((await importConsents(lowering)).stdout).toContain("0 lines rejected");
});

test("a mailing of a switched-off purpose is refused, and so is one on a switched-off ground", async () => {
  const list = writeFile("surveys.csv", "id\ncrm-1\n");
  expect(await run("filter", list, "--purpose", "surveys")).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(
      /purpose "surveys" is switched off: switch it on, or use one of "sales-and-service"/,
    ),
  });
  expect(await run("settings", "set", "default-legal-basis", "contract", "--yes", ...BY)).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('legal basis "contract" is switched off; use one of consent'),
  });
  expect(await run("source", "switch-off", "one-click", ...BY)).toMatchObject({ exitCode: 2 });
});

test("the upgrade is refused while what it records with is switched off", async () => {
  await told("purpose", "switch-off", "e-marketing", ...BY);
  for (const what of ["--rehearse", "--run"]) {
    expect(await run("upgrade", what)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('purpose "e-marketing" is switched off; switch it on first'),
    });
  }
  await told("purpose", "switch-on", "e-marketing", ...BY);
  const mapping = writeFile("mapping.csv", "interest,subscription_type,confirmed\nSales,offers,yes\n");
  expect(await run("upgrade", "--rehearse", "--mapping", mapping)).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('names subscription type "offers", and it was removed'),
  });
  expect(await told("purpose", "history", "e-marketing")).toMatch(
    /isActive false → true, by Privacy desk\n.*isActive true → false, by Privacy desk\n$/,
  );
});

test("what is imported without a legal basis rests on the one of the setting", async () => {
  await told("settings", "set", "default-legal-basis", "public-interest", "--yes", ...BY);
  await importConsents("crm-1,2026-01-01,sales-and-service,granted,,,,");
  expect(await told("why", "crm-1")).toContain("sales-and-service: granted on public-interest");
});

test("delivery counts soft bounces, and bars at the limit", async () => {
  await told("settings", "set", "soft-bounce-limit", "2", "--yes", ...BY);
  expect(await told("delivery", "bob@example.com", "soft-bounce")).toBe("Taken in\n");
  expect(await told("delivery", "bob@example.com", "soft-bounce")).toBe(
    "The address is barred: hard-bounce\n",
  );
  expect(await told("why", "bob@example.com")).toContain('"2 soft bounces in a row", in force');
});

test("delivery-report counts a report once, however often it is piped in", async () => {
  await told("settings", "set", "hard-bounce-limit", "2", "--yes", ...BY);
  const report = (date: string) =>
    writeFile(
      "bounce.eml",
      [
        `Date: ${date}\r\nMIME-Version: 1.0`,
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n--b',
        "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.net\r\n",
        "Final-Recipient: rfc822; ann@example.com\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b--\r\n",
      ].join("\r\n"),
    );
  const first = report("Sun, 1 Mar 2026 13:00:00 +0100");
  for (const file of [first, first])
    expect(await told("delivery-report", file)).toBe("Taken in: 1 delivery\n");
  expect(await told("why", "ann@example.com")).not.toContain("in a row");
  await told("delivery-report", report("Mon, 2 Mar 2026 13:00:00 +0100"));
  expect(await told("why", "ann@example.com")).toContain('"2 hard bounces in a row", in force');
});
