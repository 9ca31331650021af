// Figures for the overview: what became of consents, subscriptions, lists and templates lately.
import { sql } from "kysely";
import type { Db } from "./database.ts";
import { addCounts, type RunCounts, readCounts } from "./run-counts.ts";

/** What contacts and admins changed on one day, in UTC; what an import or the upgrade wrote is not among it. */
export interface DayFigures {
  /** Such as "2026-11-23". */
  readonly day: string;
  readonly granted: number;
  readonly withdrawn: number;
  readonly subscribed: number;
  readonly unsubscribed: number;
  /** Of the withdrawn and unsubscribed, those through a link of ours. */
  readonly leftByLink: number;
}

/** What was done to templates on one day, in UTC. */
export interface TemplateDay {
  /** Such as "2026-11-23". */
  readonly day: string;
  readonly rewrites: number;
  /** Links that were flagged; one that several rewrites of the day flagged counts once. */
  readonly flags: number;
}

/** Figures of the last days. */
export interface Overview {
  readonly eMarketing: { readonly granted: number; readonly withdrawn: number; readonly contacts: number };
  /** Every day of the span, in order. */
  readonly days: readonly DayFigures[];
  /** The same days. */
  readonly templateDays: readonly TemplateDay[];
  readonly leftByMailing: readonly { readonly mailingId: string; readonly count: number }[];
  /** Of lists decided within the span. */
  readonly decided: RunCounts;
  readonly templates: Readonly<Record<string, number>>;
  /** The longest between somebody leaving by a link and its being on record; `null`: nobody left. */
  readonly slowestLeaveMs: number | null;
}

const MAX_MAILINGS = 10;

interface DaySpan {
  readonly since: Date;
  readonly until: Date;
}

/** Loads the figures of the days from `since` to `until`. */
export async function loadOverview(db: Db, { since, until }: DaySpan): Promise<Overview> {
  const [eMarketing, days, templateDays, leftByMailing, decided, templates, slowestLeaveMs] =
    await Promise.all([
      loadEMarketing(db),
      loadDays(db, { since, until }),
      loadTemplateDays(db, { since, until }),
      loadLeftByMailing(db, since),
      loadDecided(db, since),
      loadTemplates(db),
      loadSlowestLeave(db, since),
    ]);
  return { eMarketing, days, templateDays, leftByMailing, decided, templates, slowestLeaveMs };
}

async function loadEMarketing(db: Db): Promise<Overview["eMarketing"]> {
  const { rows } = await sql<{ granted: number; withdrawn: number; contacts: number }>`
    select count(*) filter (where state = 'granted') as granted,
      count(*) filter (where state = 'withdrawn') as withdrawn, (select count(*) from contacts) as contacts
    from consents where purpose = 'e-marketing'`.execute(db);
  return rows[0] ?? { granted: 0, withdrawn: 0, contacts: 0 };
}

/** What somebody did by a link of ours; the migration that made recorded_at leaves older rows without it. */
const LEFT = sql<boolean>`source in ('one-click', 'preferences-page')
  and (state = 'withdrawn' or choice = 'unsubscribed')`;

async function loadDays(db: Db, span: DaySpan): Promise<readonly DayFigures[]> {
  const { rows } = await sql<DayFigures>`
    with changes as (
      select to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD') as day, kind, state, choice, source
      from consent_changes
      where recorded_at >= ${span.since} and batch_id is null and kind in ('consent', 'subscription')
    )
    select to_char(days.day, 'YYYY-MM-DD') as day,
      count(*) filter (where state = 'granted') as granted,
      count(*) filter (where state = 'withdrawn') as withdrawn,
      count(*) filter (where choice = 'subscribed') as subscribed,
      count(*) filter (where choice = 'unsubscribed') as unsubscribed,
      count(*) filter (where ${LEFT}) as "leftByLink"
    from ${everyDayOf(span)}
    left join changes on changes.day = to_char(days.day, 'YYYY-MM-DD')
    group by days.day order by days.day`.execute(db);
  return rows;
}

function everyDayOf({ since, until }: DaySpan) {
  return sql`generate_series(${since}::timestamptz at time zone 'UTC', ${until}::timestamptz at time zone 'UTC',
    interval '1 day') as days (day)`;
}

/** Rewrites and their flags are counted apart, or each rewrite would count once for each of its flags. */
async function loadTemplateDays(db: Db, span: DaySpan): Promise<readonly TemplateDay[]> {
  const { rows } = await sql<TemplateDay>`
    with done as (
      select id, to_char(created_at at time zone 'UTC', 'YYYY-MM-DD') as day from rewrites
      where created_at >= ${span.since}
    ), rewritten as (
      select day, count(*) as rewrites from done group by day
    ), flagged as (
      select day, count(distinct (template_id, link_key)) as flags
      from done join flags on flags.rewrite_id = done.id group by day
    )
    select to_char(days.day, 'YYYY-MM-DD') as day, coalesce(rewrites, 0) as rewrites, coalesce(flags, 0) as flags
    from ${everyDayOf(span)}
    left join rewritten on rewritten.day = to_char(days.day, 'YYYY-MM-DD')
    left join flagged on flagged.day = to_char(days.day, 'YYYY-MM-DD')
    order by days.day`.execute(db);
  return rows;
}

async function loadLeftByMailing(db: Db, since: Date): Promise<Overview["leftByMailing"]> {
  const { rows } = await sql<{ readonly mailingId: string; readonly count: number }>`
    select mailing_id as "mailingId", count(*) as count from consent_changes
    where recorded_at >= ${since} and mailing_id is not null and ${LEFT}
    group by mailing_id order by count(*) desc, mailing_id limit ${MAX_MAILINGS}`.execute(db);
  return rows;
}

async function loadDecided(db: Db, since: Date): Promise<RunCounts> {
  const rows = await db
    .selectFrom("filter_runs")
    .select("counts")
    .where("finished_at", ">=", since)
    .where("counts", "is not", null)
    .execute();
  return addCounts(rows.flatMap(({ counts }) => readCounts(counts) ?? []));
}

async function loadTemplates(db: Db): Promise<Overview["templates"]> {
  const { rows } = await sql<{ readonly state: string; readonly count: number }>`
    select state, count(*) as count from rewrites where is_current group by state`.execute(db);
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}

async function loadSlowestLeave(db: Db, since: Date): Promise<number | null> {
  const { rows } = await sql<{ readonly ms: number | null }>`
    select extract(epoch from max(recorded_at - changed_at))::float8 * 1000 as ms from consent_changes
    where recorded_at >= ${since} and ${LEFT}`.execute(db);
  return rows[0]?.ms ?? null;
}
