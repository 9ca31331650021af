// Every page of the admin's desk over 100,000 contacts and 5,000 flagged links: the server's time for each.

import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { Hono } from "hono";
import { sql } from "kysely";
import { parsePassword } from "../../src/admin/password.ts";
import { parseTemplateId } from "../../src/base/ids.ts";
import { parseEmailAddress } from "../../src/consent/contact.ts";
import { parseTokenKeys } from "../../src/consent/preference-token.ts";
import { E_MARKETING } from "../../src/consent/purpose.ts";
import type { FlowDependencies } from "../../src/flow/dependencies.ts";
import { addAdmin } from "../../src/flow/manage-admins.ts";
import { rewriteTemplate } from "../../src/flow/rewrite-template.ts";
import { openSpool } from "../../src/spool/spool.ts";
import type { Db } from "../../src/store/database.ts";
import { buildApp } from "../../src/web/app.ts";
import { flaggedTemplate, PATTERNS } from "../support/flagged-templates.ts";
import { atMost, checkGoal, median, printTable } from "./support/compare.ts";
import { makeConsentWorld, silentLog } from "./support/consent-world.ts";

const CONTACTS = 100_000;
const FLAGS = Number(process.env.BENCH_DESK_FLAGS ?? 5_000);
const MAILINGS = 50;
const ROUNDS = 15;
const GOAL_MS = 100;
const ADMIN = "olga@example.com";
const PASSWORD = "a sentence of four words";
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
    await addFlags(flow);
    await sql`analyze`.execute(flow.db);
    const app = openPages(flow);
    const cookie = await signIn(flow, app);
    await timePages(
      (path) => app.request(`${ORIGIN}${path}`, { headers: { cookie } }),
      await pathsOf(flow.db),
    );
  } finally {
    await world.close();
  }
}

function openPages(flow: FlowDependencies) {
  const keys = parseTokenKeys("d".repeat(43));
  if (keys.kind === "error") throw new Error(keys.error);
  return buildApp({
    flow,
    tokenKeys: keys.value,
    publicUrl: ORIGIN,
    readiness: async () => ({ ok: true, missing: [] }),
    notes: openSpool(join(tmpdir(), "mailconsent-bench-notes")),
    trustedProxies: 0,
    allowsHttpWebhooks: false,
    catalogueMaxAgeMs: 2_000,
    provider: null,
    queues: null,
    watch: null,
  });
}

/** Each mailing has counts of a list of everybody, and the last one the decisions too. */
async function addMailings(db: Db): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`set local statement_timeout = 0`.execute(transaction);
    await sql`insert into mailings (id, purpose, subscription_type, created_at)
      select 'm-' || n, 'e-marketing', 'newsletter', now() from generate_series(1, ${MAILINGS}) as n`.execute(
      transaction,
    );
    await sql`insert into filter_runs (mailing_number, list_key, rules_version, has_e_marketing_privacy, started_at, finished_at, counts)
      select number, 'all', 'bench', false, now(), now(), '{"send": 60000, "purpose-withdrawn": 10000, "unsubscribed": 30000}'
      from mailings order by number`.execute(transaction);
    await sql`insert into decisions (run_number, contact_id, decided_at, position, reason, external_id, email)
      select runs.number, contacts.id, now(), contacts.id - 1,
        case when contacts.id % 10 = 0 then 'purpose-withdrawn' when contacts.id % 5 = 0 then 'unsubscribed' end,
        external_id, email
      from contacts, (select max(number) as number from filter_runs) as runs`.execute(transaction);
  });
}

async function addFlags(flow: FlowDependencies): Promise<void> {
  for (let number = 0; number < FLAGS; number += 1) {
    const { id, source, language } = flaggedTemplate(number % PATTERNS, number);
    const templateId = parseTemplateId(id);
    if (templateId.kind === "error") throw new Error(templateId.error);
    const options = {
      mergeTag: "{{manageSubscriptionsUrl}}",
      relabel: "default-links",
      whenMissing: null,
      language,
    } as const;
    const request = {
      templateId: templateId.value,
      name: id,
      source,
      text: null,
      purpose: E_MARKETING,
      syntax: "auto",
    } as const;
    await rewriteTemplate(flow, { ...request, options });
  }
}

async function pathsOf(db: Db): Promise<readonly string[]> {
  const group = await db.selectFrom("flags").select("fingerprint").limit(1).executeTakeFirst();
  const rewrite = await db.selectFrom("rewrites").select("id").limit(1).executeTakeFirst();
  const mailing = `/admin/mailings/${MAILINGS}`;
  return [
    "/admin",
    "/admin/review",
    ...(group === undefined ? [] : [`/admin/review/group/${group.fingerprint}`]),
    "/admin/review/rules",
    "/admin/templates",
    ...(rewrite === undefined ? [] : [`/admin/templates/${rewrite.id}`]),
    "/admin/mailings",
    mailing,
    `${mailing}/runs/${MAILINGS}`,
    `${mailing}/runs/${MAILINGS}?outcome=unsubscribed`,
    `${mailing}/override`,
    "/admin/contacts",
    "/admin/contacts/500",
    `/admin/contacts/500?mailing=m-${MAILINGS}`,
    "/admin/contacts/500/merge?into=501",
    "/admin/upgrade",
    "/admin/settings",
    "/admin/settings/e-marketing-privacy?value=on",
    "/admin/settings/default-legal-basis?value=consent",
    "/admin/settings/subscription-types",
    "/admin/settings/vocabulary",
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

type Get = (path: string) => Response | Promise<Response>;

async function timePages(get: Get, paths: readonly string[]): Promise<void> {
  const rows: (readonly string[])[] = [];
  for (const path of paths) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const start = performance.now();
      const answer = await get(path);
      await answer.text();
      times.push(performance.now() - start);
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
