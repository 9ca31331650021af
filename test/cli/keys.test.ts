import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { MailingId } from "../../src/base/ids.ts";
import { readKeyFile, rotateKeyFile } from "../../src/cli/key-file.ts";
import { buildProgram } from "../../src/cli/program.ts";
import { parseTokenKeys, signToken, verifyToken } from "../../src/consent/preference-token.ts";
import { parsePassKeys, signPass, verifyPass } from "../../src/consent/send-pass.ts";
import { aContactId, anAddress, aPayload, NOON } from "../support/builders.ts";
import { makeFolder } from "../support/command.ts";

const OLD = "k".repeat(43);

const rotate = (environment: NodeJS.ProcessEnv) => runKeys("rotate", environment);

async function runKeys(command: string, environment: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const printed: string[] = [];
  const print = (line: string): void => {
    printed.push(line);
  };
  const program = buildProgram({ environment, print, warn: () => {}, exitWith: () => {} });
  await program.parseAsync(["keys", command], { from: "user" });
  return printed;
}

test("keys rotate signs with a new key, and links sent so far stay valid, however often", async () => {
  const { folder, remove } = makeFolder();
  const sent = [signToken(aPayload(), readKeyFile(folder)[0])];
  for (let times = 0; times < 3; times += 1) {
    await rotate({ MAILCONSENT_DATA: folder });
    sent.push(signToken(aPayload(), readKeyFile(folder)[0]));
  }
  expect(new Set(sent).size).toBe(4);
  for (const token of sent) expect(verifyToken(token, readKeyFile(folder)).kind).toBe("ok");
  expect(rotateKeyFile(folder)).toBe(5);
  expect(readFileSync(join(folder, "token-keys"), "utf8").split(",")).toHaveLength(5);
  remove();
});

test("readKeyFile says in words that the data folder cannot serve, and what to do", () => {
  const { folder, remove } = makeFolder();
  const file = join(folder, "a-file");
  writeFileSync(file, "");
  expect(() => readKeyFile(file)).toThrow(
    `Cannot open the database in "${file}": it is a file, or a part of its path is one; set MAILCONSENT_DATA to a folder this process can write to`,
  );
  remove();
});

test("keys rotate prints the new TOKEN_KEYS, the old ones kept behind the new one", async () => {
  const [value = ""] = await rotate({ TOKEN_KEYS: OLD });
  expect(value).toMatch(new RegExp(`^[\\w-]{43},${OLD}$`));
  expect(parseTokenKeys(value).kind).toBe("ok");
});

test("keys rotate refuses where a database server is named and no keys are", async () => {
  await expect(rotate({ DATABASE_URL: "postgres://127.0.0.1/none" })).rejects.toThrow(
    /TOKEN_KEYS is not set/,
  );
});

test("keys passes prints what verifies passes of every key, and makes no links", async () => {
  const [printed = ""] = await runKeys("passes", { TOKEN_KEYS: `${"n".repeat(43)},${OLD}` });
  expect(printed).not.toContain(OLD);
  const keys = parsePassKeys(printed);
  const signing = parseTokenKeys(OLD);
  if (keys.kind === "error" || signing.kind === "error") throw new Error("The keys cannot be read");
  const scope = { mailingId: "m-1" as MailingId, email: anAddress() };
  const payload = { contactId: aContactId(), typeNumber: 0, rulesVersion: "1", decidedAt: NOON };
  const pass = signPass(payload, scope, signing.value[0]);
  expect(verifyPass(pass, scope, { keys: keys.value, now: NOON })).toEqual({ kind: "ok", value: payload });
  expect(keys.value).toHaveLength(2);
  expect(parseTokenKeys(printed.split(",")[0] ?? "")).not.toEqual(signing);
});
