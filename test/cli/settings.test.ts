// `settings`, as an admin uses it: look, preview, change, look back.
import { beforeAll, expect, test } from "vitest";
import { useCommandPlace } from "../support/command-place.ts";

const place = useCommandPlace();
const { writeFile, run } = place;

beforeAll(async () => {
  await run("import", "contacts", writeFile("contacts.csv", CONTACTS));
});

// Granted, never asked, withdrawn, never asked and opted out.
const CONTACTS = `id,email,e_marketing,e_marketing_at,unsubscribed
crm-1,ann@example.com,granted,2024-05-31,
crm-2,bob@example.com,,,
crm-3,cees@example.com,withdrawn,2024-05-31,
crm-4,dora@example.com,,,newsletter
`;
const LIST = "id\ncrm-1\ncrm-2\ncrm-3\ncrm-4\ncrm-2\n";
const BY = ["--by", "Privacy desk"];

test("settings list names every setting, what it is and what it does", async () => {
  const { exitCode, stdout } = await run("settings", "list");
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^e-marketing-privacy: off \(since .+, by mailconsent\)\n {4}While on, nobody gets/);
  expect(stdout).toContain("hard-bounce-limit: 5 (the default)");
  const lines = (await run("settings", "list", "--json")).stdout.trim().split("\n");
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    key: "e-marketing-privacy",
    value: "off",
    isDefault: false,
  });
});

test("settings set tells whom of a list a change would remove, by reason, and stores nothing unasked", async () => {
  const list = writeFile("list.csv", LIST);
  const preview = ["--preview", list, "--purpose", "e-marketing", "--type", "newsletter"];
  const { exitCode, stdout, stderr } = await run(
    "settings",
    "set",
    "e-marketing-privacy",
    "on",
    ...BY,
    ...preview,
  );
  expect(stdout).toBe(
    [
      "e-marketing-privacy: off → on",
      "Of 5 recipients 2 are sent to now, 1 would be",
      "  added:   0",
      "  removed: 1 (no-consent 1)",
      "",
    ].join("\n"),
  );
  expect(stderr).toContain("this is no terminal; add --yes if that is meant");
  expect(exitCode).toBe(2);
  expect((await run("settings", "get", "e-marketing-privacy")).stdout).toBe("off\n");
});

test("what settings set tells is what then happens, and the way back tells the same", async () => {
  const list = writeFile("again.csv", LIST);
  const terms = ["--purpose", "e-marketing"];
  const set = (value: string) =>
    run(
      "settings",
      "set",
      "e-marketing-privacy",
      value,
      ...BY,
      "--preview",
      list,
      ...terms,
      "--yes",
      "--json",
    );
  const sentTo = async (): Promise<number> =>
    JSON.parse((await run("filter", list, ...terms, "--json")).stdout).counts.send;
  const before = await sentTo();
  const { preview, change } = JSON.parse((await set("on")).stdout);
  expect(change).toMatchObject({ before: "off", after: "on", by: "Privacy desk" });
  expect(preview).toMatchObject({ sendBefore: before, removed: { "no-consent": 2 }, added: {} });
  expect(await sentTo()).toBe(preview.sendAfter);
  expect(JSON.parse((await set("off")).stdout).preview).toMatchObject({
    sendAfter: before,
    added: { "no-consent": 2 },
    removed: {},
  });
  expect(await sentTo()).toBe(before);
});

test("settings history tells who changed it, when and why, and get answers for any time", async () => {
  const before = new Date().toISOString();
  await run("settings", "set", "sender-name", "Example Ltd", ...BY, "--reason", "New brand", "--yes");
  await run("settings", "set", "sender-name", "", "--by", "Brand desk", "--yes");
  const { stdout } = await run("settings", "history", "sender-name");
  expect(stdout).toMatch(
    /^.+ {2}Example Ltd → none, by Brand desk\n.+ {2}Example Ltd, by Privacy desk: New brand\n$/,
  );
  expect((await run("settings", "get", "sender-name", "--at", before)).stdout).toBe("\n");
  expect((await run("settings", "history", "edit-link-days")).stdout).toBe(
    'Nobody has set "edit-link-days": it is 90, the default\n',
  );
});

test("settings set takes a logo from a file, and lists tell its kind and size", async () => {
  const logo = writeFile("logo.png", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"));
  expect(await run("settings", "set", "sender-logo", "--file", logo, ...BY, "--yes")).toMatchObject({
    exitCode: 0,
  });
  expect((await run("settings", "list")).stdout).toContain("sender-logo: image/png, 16 bytes (since");
});

test("settings set leaves alone what is so already", async () => {
  const { exitCode, stdout } = await run("settings", "set", "hard-bounce-limit", " 5", ...BY);
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "hard-bounce-limit is 5 already\n" });
});

test.each([
  [
    "an unknown setting",
    ["privacy", "on", ...BY],
    /there is no setting "privacy"; there are e-marketing-privacy/,
  ],
  ["a value it cannot have", ["hard-bounce-limit", "lots", ...BY], /it must be a whole number from 1 to 100/],
  [
    "a legal basis nobody knows",
    ["default-legal-basis", "whim", ...BY],
    /there is no legal basis "whim"; use one of/,
  ],
  ["nobody who decides", ["hard-bounce-limit", "6", "--by", " "], /--by is blank/],
  ["no value", ["hard-bounce-limit", ...BY], /give either a value or --file/],
  ["a file that is not there", ["sender-logo", "--file", "no.png", ...BY], /there is no such file/],
  ["a preview without a purpose", ["hard-bounce-limit", "6", ...BY, "--preview", "l.csv"], /add --purpose/],
  ["JSON and a question", ["hard-bounce-limit", "6", ...BY, "--json"], /add --yes/],
])("settings set refuses %s in words", async (_, args, message) => {
  const { exitCode, stderr } = await run("settings", "set", ...args);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(message);
});

test("settings get refuses a time it cannot read", async () => {
  const { exitCode, stderr } = await run("settings", "get", "sender-name", "--at", "05/06/2026");
  expect(exitCode).toBe(2);
  expect(stderr).toContain("A time is such as 2026-05-31");
});
