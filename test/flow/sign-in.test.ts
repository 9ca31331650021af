// What happens to an account while somebody is signing in to it.
import type { KyselyPlugin } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Admin } from "../../src/admin/admin.ts";
import { parsePassword } from "../../src/admin/password.ts";
import { parseEmailAddress } from "../../src/consent/contact.ts";
import { addAdmin, changeAdmin, resetPassword } from "../../src/flow/manage-admins.ts";
import { readSession, signIn } from "../../src/flow/sign-in.ts";
import { loadSessions } from "../../src/store/admin-sessions.ts";
import { TOKEN_KEYS } from "../support/builders.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";
import { value } from "../web/test-site.ts";

const EMAIL = value(parseEmailAddress("olga@example.com"));
const OLD = "a sentence of four words";
const NEW = "another sentence of words";
const PLACE = { network: "192.0.2.1", deviceSecret: null, oldSessionId: null };

let store: TestDatabase;
let admin: Admin;

beforeAll(async () => {
  store = await openTestDatabase();
  const password = value(parsePassword(OLD, EMAIL));
  admin = value(await addAdmin(deps(), { email: EMAIL, role: "owner", password, by: "a test" }));
  const other = value(parseEmailAddress("other@example.com"));
  value(await addAdmin(deps(), { email: other, role: "owner", password, by: "a test" }));
});
afterAll(() => store.close());

function deps() {
  return { db: store.db, log: store.log, clock: () => new Date(), tokenKeys: TOKEN_KEYS };
}

/** Lets something happen once the first answer is there: the account was read, and its password is looked at next. */
function afterFirstAnswer(happen: () => Promise<unknown>): KyselyPlugin {
  let isOver = false;
  return {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      if (!isOver) {
        isOver = true;
        await happen();
      }
      return result;
    },
  };
}

function signInWhile(happen: () => Promise<unknown>, password: string) {
  const db = store.db.withPlugin(afterFirstAnswer(happen));
  return signIn({ ...deps(), db }, { ...PLACE, email: EMAIL, password });
}

async function reset(password: string): Promise<void> {
  const parsed = value(parsePassword(password, EMAIL));
  value(await resetPassword(deps(), admin.id, { password: parsed, by: "an owner" }));
}

test("signIn refuses a password that was reset while it was being looked at, and leaves no session", async () => {
  expect(await signInWhile(() => reset(NEW), OLD)).toEqual({ kind: "refused" });
  expect(await loadSessions(store.db, admin.id)).toEqual([]);
  const signedIn = await signIn(deps(), { ...PLACE, email: EMAIL, password: NEW });
  expect(signedIn.kind).toBe("signed-in");
  await reset(OLD);
});

test("signIn refuses an admin who was kept out meanwhile: being let in again revives no session", async () => {
  const change = (kind: "disable" | "enable") =>
    changeAdmin(deps(), admin.id, { edit: { kind }, by: "an owner" });
  expect(await signInWhile(() => change("disable"), OLD)).toEqual({ kind: "refused" });
  value(await change("enable"));
  expect(await loadSessions(store.db, admin.id)).toEqual([]);
});

test("signIn goes through where nothing happened to the account", async () => {
  const outcome = await signInWhile(async () => {}, OLD);
  if (outcome.kind !== "signed-in") throw new Error(outcome.kind);
  expect((await readSession(deps(), outcome.sessionId))?.admin.id).toBe(admin.id);
});
