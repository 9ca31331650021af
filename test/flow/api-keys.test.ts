import { afterAll, beforeAll, expect, test } from "vitest";
import { addApiKey, findApiKey, revokeApiKey } from "../../src/flow/api-keys.ts";
import type { FlowDependencies } from "../../src/flow/dependencies.ts";
import { openTestDatabase, silentLog, type TestDatabase } from "../support/database.ts";

let database: TestDatabase;
let deps: FlowDependencies;

beforeAll(async () => {
  database = await openTestDatabase();
  deps = { db: database.db, log: silentLog, clock: () => new Date("2026-11-23T12:00:00Z") };
});
afterAll(() => database.close());

test("findApiKey knows a key by its text, until it is revoked", async () => {
  const { key, text } = await addApiKey(deps, { name: "crm", scopes: ["contacts:read"], by: "olga" });
  expect(await findApiKey(deps, text)).toEqual(key);
  expect(await findApiKey(deps, `${text}x`)).toBeNull();
  expect(await findApiKey(deps, text.slice(4))).toBeNull();
  expect(await revokeApiKey(deps, { id: key.id, by: "olga" })).toBe(true);
  expect(await findApiKey(deps, text)).toBeNull();
  expect(await revokeApiKey(deps, { id: key.id, by: "olga" })).toBe(false);
});

test("addApiKey keeps no key's text", async () => {
  const { text } = await addApiKey(deps, { name: "sender", scopes: ["mailings"], by: "olga" });
  const rows = await database.db.selectFrom("api_keys").selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(text.slice(4));
});
