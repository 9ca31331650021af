// What the desk is measured on: mailings that were decided, flagged links, and somebody's decisions of both.
import { sql } from "kysely";
import pLimit from "p-limit";
import { type ContactId, parseContactId, parseTemplateId } from "../../../src/base/ids.ts";
import { E_MARKETING } from "../../../src/consent/purpose.ts";
import type { FlowDependencies, KeyedDependencies } from "../../../src/flow/dependencies.ts";
import { requestOverride } from "../../../src/flow/override-mailing.ts";
import { reviewLink } from "../../../src/flow/review-link.ts";
import { rewriteTemplate } from "../../../src/flow/rewrite-template.ts";
import { addEndpoint } from "../../../src/flow/webhook-endpoints.ts";
import type { Db } from "../../../src/store/database.ts";
import { loadMailingByNumber } from "../../../src/store/mailings.ts";
import { appendEvents } from "../../../src/store/webhook-messages.ts";
import { WEBHOOK_EVENTS } from "../../../src/webhook/event.ts";
import { flaggedTemplate, PATTERNS } from "../../support/flagged-templates.ts";

/** How many mailings there are. */
export const MAILINGS = 50;

/** Each mailing has counts of a list of everybody, and the last one the decisions too. */
export async function addMailings(db: Db): Promise<void> {
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
        case when contacts.id % 10 = 0 then 'purpose-withdrawn' when contacts.id % 10 in (1, 2, 7) and contacts.id % 7 = 0 then 'unsubscribed' end,
        external_id, email
      from contacts, (select max(number) as number from filter_runs) as runs`.execute(transaction);
  });
}

/** As many rewrites as a worker has under way, so that they go to the store together. */
const REWRITES_AT_ONCE = 64;

/** Rewrites a template for each flagged link. */
export async function addFlags(flow: FlowDependencies, flags: number): Promise<void> {
  const limit = pLimit(REWRITES_AT_ONCE);
  await Promise.all(Array.from({ length: flags }, (_, number) => limit(() => addFlag(flow, number))));
}

async function addFlag(flow: FlowDependencies, number: number): Promise<void> {
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

/** How many messages wait for the webhook. */
const WEBHOOK_MESSAGES = 5_000;

/** Adds a webhook that was told of a good deal, and gives its number. */
export async function addWebhook(deps: KeyedDependencies, by: string): Promise<number> {
  const told = { url: "https://hooks.example.com/", events: WEBHOOK_EVENTS, by, networks: [] };
  const added = await addEndpoint(deps, told);
  if (added.kind === "error") throw new Error(added.error.message);
  const at = deps.clock();
  const events = Array.from({ length: WEBHOOK_MESSAGES }, (_, number) => ({
    event: "job.finished" as const,
    data: {},
    key: `job-${number}`,
    at,
    dueAt: at,
  }));
  await appendEvents(deps.db, events);
  return added.value.id;
}

/** Numbers of what was decided. */
export interface Decided {
  readonly review: number;
  /** A link that a rule decided. */
  readonly ruled: number;
  readonly override: number;
}

/** Decides a group of links, has one link decided by the rule that came of it, and asks for an override. */
export async function addDecisions(flow: FlowDependencies, by: string): Promise<Decided> {
  const { fingerprint, links, last } = await flow.db
    .selectFrom("flags")
    .select((column) => [
      "fingerprint",
      column.fn.countAll<number>().as("links"),
      column.fn.max("id").as("last"),
    ])
    .where("fingerprint", "is not", null)
    .groupBy("fingerprint")
    .orderBy("fingerprint", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  const review = await reviewLink(flow, {
    fingerprint: fingerprint ?? "",
    flagIds: null,
    seen: { links: Number(links), lastId: last },
    ruling: "replace",
    scope: "everywhere",
    reason: null,
    by,
    endsAt: null,
  });
  if (review.kind !== "decided") throw new Error(review.kind);
  const ruled = await flow.db
    .updateTable("flags")
    .set((column) => ({
      ruled_by: column.selectFrom("review_rules").select((rule) => rule.fn.max("number").as("last")),
    }))
    .where("id", "=", last)
    .returning("id")
    .executeTakeFirstOrThrow();
  const mailing = await loadMailingByNumber(flow.db, MAILINGS);
  if (mailing === null) throw new Error("the mailing is gone");
  const choice = {
    lifts: new Set(["unsubscribed"] as const),
    contactIds: new Set([contactOf(21), contactOf(42)]),
    legalBasis: null,
  };
  const asked = await requestOverride(flow, mailing, {
    choice,
    request: { by, reason: "a bench", expectedPeople: 2 },
  });
  if (asked.kind === "error") throw new Error(asked.error);
  return { review: review.decision, ruled: ruled.id, override: asked.value.number };
}

function contactOf(number: number): ContactId {
  const parsed = parseContactId(number);
  if (parsed.kind === "error") throw new Error(parsed.error);
  return parsed.value;
}
