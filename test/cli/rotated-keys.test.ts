// Keys that are rotated while pages are served: links by the new key work there too, without a restart.
import { expect, test, vi } from "vitest";
import { readKeyFile, rotateKeyFile } from "../../src/cli/key-file.ts";
import { signToken } from "../../src/consent/preference-token.ts";
import { aPayload } from "../support/builders.ts";
import { killNow, makeFolder, startCommand, untilWritten } from "../support/command.ts";
import { freePort } from "../support/free-port.ts";

test("a link by a key that was added meanwhile opens its page, as do those by the old one", {
  timeout: 60_000,
}, async () => {
  const { folder, remove } = makeFolder();
  const port = await freePort();
  const server = startCommand(["serve", "--role", "web"], {
    environment: {
      ...{ MAILCONSENT_DATA: folder, PORT: String(port), PUBLIC_URL: `http://localhost:${port}` },
      ...{ DATABASE_URL: undefined, REDIS_URL: undefined, TOKEN_KEYS: undefined },
    },
  });
  await untilWritten(server, "Ready");
  const statusOf = async (token: string): Promise<number> =>
    (await fetch(`http://127.0.0.1:${port}/s/${token}`)).status;
  const old = signToken(aPayload(), readKeyFile(folder)[0]);
  rotateKeyFile(folder);
  const fresh = signToken(aPayload(), readKeyFile(folder)[0]);
  expect(fresh).not.toBe(old);
  await vi.waitUntil(async () => (await statusOf(fresh)) === 200, { timeout: 20_000 });
  expect(await statusOf(old)).toBe(200);
  await killNow(server);
  remove();
});
