import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readKeyFile, rotateKeyFile } from "../../src/cli/key-file.ts";
import { buildProgram } from "../../src/cli/program.ts";
import { parseTokenKeys, signToken, verifyToken } from "../../src/consent/preference-token.ts";
import { aPayload } from "../support/builders.ts";
import { makeFolder } from "../support/command.ts";

const OLD = "k".repeat(43);

async function rotate(environment: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const printed: string[] = [];
  const print = (line: string): void => {
    printed.push(line);
  };
  const program = buildProgram({ environment, print, warn: () => {}, exitWith: () => {} });
  await program.parseAsync(["keys", "rotate"], { from: "user" });
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
