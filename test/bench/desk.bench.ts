// Every page of the admin's desk over 100,000 contacts and 5,000 flagged links: the server's time for each.

import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { Hono } from "hono";
import { sql } from "kysely";
import { parsePassword } from "../../src/admin/password.ts";
import { parseEmailAddress } from "../../src/consent/contact.ts";
import { parseTokenKeys } from "../../src/consent/preference-token.ts";
import type { FlowDependencies } from "../../src/flow/dependencies.ts";
import { addAdmin } from "../../src/flow/manage-admins.ts";
import { RosterOnDemand } from "../../src/flow/roster-on-demand.ts";
import { openSpool } from "../../src/spool/spool.ts";
import type { Db } from "../../src/store/database.ts";
import { ADMIN_ROUTES } from "../../src/web/admin/routes.ts";
import { buildApp } from "../../src/web/app.ts";
import { atMost, checkGoal, median, printTable } from "./support/compare.ts";
import { makeConsentWorld, silentLog } from "./support/consent-world.ts";
import {
  addDecisions,
  addFlags,
  addMailings,
  addWebhook,
  type Decided,
  MAILINGS,
} from "./support/desk-world.ts";

const CONTACTS = 100_000;
const FLAGS = Number(process.env.BENCH_DESK_FLAGS ?? 5_000);
const ROUNDS = 15;
const GOAL_MS = 100;
const ADMIN = "olga@example.com";
const PASSWORD = "a sentence of four words";
const TOKEN_KEYS = "d".repeat(43);
const ROSTER_MB = 64;
const LOADING_MS = 120_000;
/** A change of each setting. */
const SETTING_CHANGES = [
  ["e-marketing-privacy", "on"],
  ["default-legal-basis", "consent"],
  ["hard-bounce-limit", "3"],
  ["soft-bounce-limit", "3"],
  ["when-missing", "add-footer"],
  ["edit-link-days", "7"],
  ["override-approval-people", "1"],
  ["sender-name", "Example"],
] as const;
const ORIGIN = "https://mail.example.com";

const url = process.env.BENCH_DATABASE_URL;
if (url === undefined) {
  process.stdout.write(
    "\nName a PostgreSQL database of its own in BENCH_DATABASE_URL to measure the desk on it.\n",
  );
} else {
  await measure(url);
}

async function measure(connectionString: string): Promise<void> {
  process.stdout.write(
    `\nMaking ${CONTACTS.toLocaleString("en")} contacts, ${FLAGS.toLocaleString("en")} flagged links\n`,
  );
  const world = await makeConsentWorld({ connectionString }, CONTACTS);
  try {
    const flow = { db: world.database.db, clock: () => new Date(), log: silentLog };
    await addMailings(flow.db);
    await addFlags(flow, FLAGS);
    await sql`analyze`.execute(flow.db);
    const decided = await addDecisions(flow, ADMIN);
    const standings = new RosterOnDemand(flow, { maxMb: ROSTER_MB });
    try {
      const app = openPages(flow, standings);
      const cookie = await signIn(flow, app);
      // Pages are loaded while the standings are; the figures are to be those of the pages with them.
      await standings.ask(LOADING_MS);
      const keys = parseTokenKeys(TOKEN_KEYS);
      if (keys.kind === "error") throw new Error(keys.error);
      const webhook = await addWebhook({ ...flow, tokenKeys: keys.value }, ADMIN);
      const paths = await pathsOf(flow.db, { ...decided, webhook });
      assertComplete(paths);
      await timePages((path) => app.request(`${ORIGIN}${path}`, { headers: { cookie } }), paths);
    } finally {
      await standings.close();
    }
  } finally {
    await world.close();
  }
}

function openPages(flow: FlowDependencies, standings: RosterOnDemand) {
  const keys = parseTokenKeys(TOKEN_KEYS);
  if (keys.kind === "error") throw new Error(keys.error);
  return buildApp({
    flow,
    standings,
    tokenKeys: keys.value,
    publicUrl: ORIGIN,
    readiness: async () => ({ ok: true, missing: [] }),
    notes: openSpool(join(tmpdir(), "mailconsent-bench-notes")),
    trustedProxies: 0,
    webhookNetworks: [],
    catalogueMaxAgeMs: 2_000,
    provider: null,
    queues: null,
    watch: null,
  });
}

/** Fails where a page of the desk is left out. */
function assertComplete(paths: readonly string[]): void {
  const opened = paths.map((path) => path.split("?")[0] ?? "");
  const missing = ADMIN_ROUTES.filter(({ method, role }) => method === "GET" && role !== "anybody")
    .map(({ path }) => path)
    .filter((path) => {
      const pattern = new RegExp(`^${path.replace(/:\w+(?:\{([^}]*)\})?/g, (_, own) => own ?? "[^/]+")}$`);
      return !opened.some((each) => pattern.test(each));
    });
  if (missing.length > 0) throw new Error(`The bench leaves out: ${missing.join(", ")}`);
}

async function pathsOf(db: Db, decided: Decided & { readonly webhook: number }): Promise<readonly string[]> {
  const group = await db
    .selectFrom("flags")
    .select(["fingerprint", "id"])
    .where("decided_in", "is", null)
    .limit(1)
    .executeTakeFirst();
  const rewrite = await db.selectFrom("rewrites").select("id").limit(1).executeTakeFirst();
  const mailing = `/admin/mailings/${MAILINGS}`;
  return [
    "/admin",
    "/admin/review",
    ...(group === undefined
      ? []
      : [
          `/admin/review/group/${group.fingerprint}`,
          `/admin/review/check/${decided.ruled}`,
          `/admin/framed/review/${group.id}`,
        ]),
    `/admin/review/decision/${decided.review}`,
    "/admin/review/rules",
    "/admin/templates",
    ...(rewrite === undefined
      ? []
      : [`/admin/templates/${rewrite.id}`, `/admin/templates/${rewrite.id}/proof`]),
    "/admin/mailings",
    mailing,
    `${mailing}/runs/${MAILINGS}`,
    `${mailing}/runs/${MAILINGS}?outcome=unsubscribed`,
    `${mailing}/override`,
    `${mailing}/override?lift=purpose-withdrawn&basis=legal-obligation`,
    `${mailing}/overrides/${decided.override}`,
    "/admin/contacts",
    "/admin/contacts/500",
    `/admin/contacts/500?mailing=m-${MAILINGS}`,
    "/admin/contacts/500/merge?into=501",
    "/admin/contacts/500/erase",
    "/admin/contacts/500/export",
    "/admin/upgrade",
    "/admin/settings",
    ...SETTING_CHANGES.map(([key, value]) => `/admin/settings/${key}?value=${encodeURIComponent(value)}`),
    "/admin/framed/recipient-page",
    "/admin/settings/subscription-types",
    "/admin/settings/vocabulary",
    "/admin/webhooks",
    `/admin/webhooks/${decided.webhook}`,
    "/admin/api-keys",
    "/admin/admins",
    "/admin/account",
  ];
}

/** Adds an owner, and gives the cookies they have once they signed in. */
async function signIn(flow: FlowDependencies, app: Hono): Promise<string> {
  const email = parseEmailAddress(ADMIN);
  if (email.kind === "error") throw new Error(email.error);
  const password = parsePassword(PASSWORD, email.value);
  if (password.kind === "error") throw new Error(password.error);
  await addAdmin(flow, { email: email.value, role: "owner", by: "the bench", password: password.value });
  const body = new URLSearchParams({ email: ADMIN, password: PASSWORD });
  const answer = await app.request(`${ORIGIN}/admin/sign-in`, {
    method: "POST",
    body,
    headers: { origin: ORIGIN },
  });
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
}

async function readAll(answer: Response, onFirst: () => void): Promise<void> {
  let isFirst = true;
  for await (const _ of answer.body ?? []) {
    if (isFirst) onFirst();
    isFirst = false;
  }
}

type Get = (path: string) => Response | Promise<Response>;

async function timePages(get: Get, paths: readonly string[]): Promise<void> {
  const rows: (readonly string[])[] = [];
  for (const path of paths) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const start = performance.now();
      const answer = await get(path);
      // A download counts until it begins: no page waits for the rest.
      if (path.endsWith("/export")) await readAll(answer, () => times.push(performance.now() - start));
      else {
        await answer.text();
        times.push(performance.now() - start);
      }
      if (answer.status !== 200) throw new Error(`${path} was answered by ${answer.status}`);
    }
    rows.push([
      path.replace(/[0-9a-f]{16,}/, "…"),
      median(times).toFixed(1),
      Math.min(...times).toFixed(1),
      Math.max(...times).toFixed(1),
    ]);
    checkGoal(`Median milliseconds of ${path}`, { measured: median(times), goal: GOAL_MS, isMet: atMost });
  }
  printTable("Pages of the desk", ["page", "median ms", "least", "most"], rows);
}
