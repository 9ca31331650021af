// What became of all that was acknowledged: nothing may be lost, done twice, or sent to who had left.
import { sql } from "kysely";
import type { TakenMessage } from "../support/mail-server.ts";
import type { Acknowledged, PostedFilter } from "./load.ts";
import { sleep } from "./pace.ts";
import type { World } from "./world.ts";

/** What is wrong, each in words; all empty where nothing is. */
export interface Audit {
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly wronglyPassed: readonly string[];
}

const DRAIN_MS = 4 * 60_000;
const POLL_MS = 500;
const LATE_MS = 5_000; // a mail that is being handed over when its recipient leaves may still go
const TO_COME = ["waiting", "active", "delayed", "prioritized", "waiting-children"] as const;

/** Waits until nothing is left to do, for minutes. Gives what is left then, in words. */
export async function untilDrained(world: World): Promise<readonly string[]> {
  const deadline = Date.now() + DRAIN_MS;
  for (;;) {
    const left = await findLeft(world).catch((cause: unknown) => [`nobody could tell: ${cause}`]);
    if (left.length === 0 || Date.now() > deadline) return left;
    await sleep(POLL_MS);
  }
}

async function findLeft({ system, origin, notes }: World): Promise<readonly string[]> {
  const left: string[] = [];
  const ready = await fetch(`${origin}/readyz`, { signal: AbortSignal.timeout(5_000) });
  if (!ready.ok) left.push(`web is not ready: ${await ready.text()}`);
  for (const queue of system.queues.all) {
    const counts = await queue.getJobCounts(...TO_COME);
    for (const state of TO_COME.filter((each) => (counts[each] ?? 0) > 0)) {
      left.push(`${counts[state]} jobs of ${queue.name} are ${state}`);
    }
  }
  const { rows } = await sql`select from accepted_jobs`.execute(system.deps.db);
  if (rows.length > 0) left.push(`${rows.length} accepted jobs are not known to have ended`);
  const noted = (await notes.list()).length;
  if (noted > 0) left.push(`${noted} wishes are noted and not recorded`);
  return left;
}

/** Compares what is on record, and what the mail server took, with what was acknowledged. */
export async function audit(world: World, acknowledged: Acknowledged): Promise<Audit> {
  const found = { lost: [] as string[], doubled: [] as string[], wronglyPassed: [] as string[] };
  await auditRewrites(world, acknowledged, found);
  for (const filter of acknowledged.filters) await auditFilter(world, { filter, acknowledged }, found);
  await auditWithdrawals(world, acknowledged, found);
  await auditMails(world, acknowledged, found);
  return found;
}

type Found = { readonly [Kind in keyof Audit]: string[] };

async function auditRewrites({ system }: World, { templates }: Acknowledged, found: Found): Promise<void> {
  const { rows } = await sql<{ readonly id: string; readonly count: number }>`
    select template_id as id, count(*) as count from rewrites where template_id = any(${templates}::text[])
    group by template_id`.execute(system.deps.db);
  const countById = new Map(rows.map(({ id, count }) => [id, count]));
  for (const id of templates) {
    const count = countById.get(id) ?? 0;
    if (count === 0) found.lost.push(`rewrite of template ${id}`);
    if (count > 1) found.doubled.push(`${count} rewrites of template ${id}`);
  }
}

interface FilterToAudit {
  readonly filter: PostedFilter;
  readonly acknowledged: Acknowledged;
}

/** Its last whole run counts, as for whoever reads its decisions. */
async function auditFilter(
  world: World,
  { filter, acknowledged }: FilterToAudit,
  found: Found,
): Promise<void> {
  const { mailingId, listKey, emails, postedAt } = filter;
  const { rows } = await sql<{ readonly email: string; readonly reason: string | null }>`
    select email, reason from decisions where run_number = (
      select max(runs.number) from filter_runs as runs join mailings on mailings.number = runs.mailing_number
      where mailings.id = ${mailingId} and list_key = ${listKey} and finished_at is not null
    )`.execute(world.system.deps.db);
  if (rows.length < emails.length) {
    found.lost.push(`${emails.length - rows.length} decisions of mailing ${mailingId}`);
  }
  if (rows.length > emails.length) found.doubled.push(`decisions of mailing ${mailingId}`);
  const reasonByEmail = new Map(rows.map(({ email, reason }) => [email, reason]));
  for (const { email, answeredAt, answer } of acknowledged.withdrawals) {
    const hadLeft = answer === "done" && answeredAt < postedAt;
    if (hadLeft && reasonByEmail.get(email) === null) {
      found.wronglyPassed.push(`one who had left, in mailing ${mailingId}`);
    }
  }
}

async function auditWithdrawals(
  { system }: World,
  { withdrawals }: Acknowledged,
  found: Found,
): Promise<void> {
  const emails = withdrawals.map(({ email }) => email);
  const { rows } = await sql<{ readonly email: string; readonly changes: number; readonly left: boolean }>`
    select email,
      (select count(*) from consent_changes where contact_id = contacts.id) as changes,
      exists (select from consents where contact_id = contacts.id and state = 'withdrawn')
        or exists (select from subscriptions where contact_id = contacts.id and choice = 'unsubscribed') as left
    from contacts where email = any(${emails}::text[])`.execute(system.deps.db);
  const byEmail = new Map(rows.map((row) => [row.email, row]));
  for (const { email, answer } of withdrawals) {
    const record = byEmail.get(email);
    if (record?.left !== true) found.lost.push(`a withdrawal that was answered "${answer}"`);
    if ((record?.changes ?? 0) > 1) found.doubled.push(`${record?.changes} changes by one withdrawal`);
  }
}

async function auditMails({ system, mails }: World, acknowledged: Acknowledged, found: Found): Promise<void> {
  const leftAt = new Map(acknowledged.withdrawals.map((each) => [each.email, each]));
  const takenBy = new Map<string, TakenMessage[]>();
  for (const message of mails.taken) takenBy.set(message.to, [...(takenBy.get(message.to) ?? []), message]);
  const { rows } = await sql<{ readonly email: string }>`
    select email from messages join contacts on contacts.id = contact_id
    where state = 'in-doubt' and email = any(${acknowledged.recipients}::text[])`.execute(system.deps.db);
  const inDoubt = new Set(rows.map(({ email }) => email));
  for (const email of acknowledged.recipients) {
    const taken = takenBy.get(email) ?? [];
    const left = leftAt.get(email);
    if (taken.length > 1) found.doubled.push(`${taken.length} mails to one person`);
    if (taken.length === 0 && left === undefined && !inDoubt.has(email)) found.lost.push("a mail");
    if (left?.answer === "done" && taken.some(({ at }) => at > left.answeredAt + LATE_MS)) {
      found.wronglyPassed.push("a mail to one who had left");
    }
  }
}
