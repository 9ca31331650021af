// What waits for a reviewer: groups of flagged links of one pattern, their links, and blind checks of rules.
import { type RawBuilder, sql } from "kysely";
import { parseTemplateId, type TemplateId } from "../base/ids.ts";
import type { Signal } from "../template/signals.ts";
import type { Part, Span, Template } from "../template/template.ts";
import type { Db } from "./database.ts";
import { stored, storedOneOf } from "./stored.ts";

/** Flagged links of one pattern that wait. */
export interface FlagGroup {
  readonly fingerprint: string;
  readonly words: string;
  readonly shape: string;
  readonly place: string;
  readonly dialect: string | null;
  readonly language: string | null;
  /** The text of one of them, as it is written. */
  readonly text: string;
  readonly links: number;
  readonly templates: number;
  readonly senders: number;
  /** When a mailing needs one of them next; `null` where none is said to. */
  readonly neededBy: Date | null;
  /** How many of them wait for the template's owner. */
  readonly asked: number;
  /** The highest number of its flags: with `links` it tells whether a group is as it was seen. */
  readonly lastId: number;
}

/** A flagged link. */
export interface StoredFlag {
  readonly id: number;
  readonly fingerprint: string;
  readonly linkKey: string;
  readonly templateId: TemplateId;
  readonly templateName: string | null;
  readonly sender: string;
  readonly revision: number;
  readonly part: Part;
  readonly span: Span;
  readonly href: string;
  readonly text: string;
  readonly words: string;
  readonly shape: string;
  readonly place: string;
  readonly dialect: string | null;
  readonly language: string | null;
  readonly signals: readonly Signal[];
  /** Number of the question to the template's owner. */
  readonly askedIn: number | null;
  readonly ruledBy: number | null;
}

/** A flag with the template it stands in, and what its rewrite was asked for. */
export interface FlagInTemplate {
  readonly flag: StoredFlag;
  readonly template: Template;
  readonly request: unknown;
}

/** Which groups are listed. */
export interface GroupFilter {
  readonly now: Date;
  /** Words that stand in the link's words or the shape of its address; "" for all. */
  readonly search: string;
  /** Whether those whose every link waits for the template's owner are listed, too. */
  readonly withAsked: boolean;
  readonly limit: number;
  /** Only those behind this place; from the first on where it is left out. */
  readonly after?: GroupPlace;
}

/** Where a group stands among the others: it is the same whatever groups came or went since. */
export interface GroupPlace {
  readonly isAsked: boolean;
  readonly neededBy: Date | null;
  readonly links: number;
  readonly fingerprint: string;
}

/** Gives a group's place. */
export function placeOfGroup({ asked, links, neededBy, fingerprint }: FlagGroup): GroupPlace {
  return { isAsked: asked === links, neededBy, links, fingerprint };
}

/** A group's flags that wait; the partial index flags_open holds no others. */
const IS_OPEN = sql`flags.is_current and flags.ruled_by is null and flags.decided_in is null
  and flags.fingerprint is not null`;

/** Loads the groups that wait: what a mailing needs first comes first, then what holds most links. */
export async function loadGroups(db: Db, filter: GroupFilter): Promise<readonly FlagGroup[]> {
  const { rows } = await sql<GroupRow>`
    select ${groupColumns(filter.now)}
    from flags join templates on templates.id = flags.template_id
    where ${IS_OPEN}
    group by flags.fingerprint
    having (${filter.withAsked} or count(flags.asked_in) < count(*)) and bool_or(${matches(filter.search)})
      and ${isBehind(filter)}
    order by ${placeColumns(filter.now)}
    limit ${filter.limit}`.execute(db);
  return rows.map(readGroup);
}

/** Loads one group; `null` where nothing of it waits. */
export async function loadGroup(db: Db, fingerprint: string, now: Date): Promise<FlagGroup | null> {
  const { rows } = await sql<GroupRow>`
    select ${groupColumns(now)} from flags join templates on templates.id = flags.template_id
    where ${IS_OPEN} and flags.fingerprint = ${fingerprint} group by flags.fingerprint`.execute(db);
  return rows[0] === undefined ? null : readGroup(rows[0]);
}

/** How much waits in all. */
export async function countWaiting(db: Db): Promise<{ readonly links: number; readonly groups: number }> {
  const { rows } = await sql<{ readonly links: number; readonly groups: number }>`
    select count(*) as links, count(distinct fingerprint) as groups from flags where ${IS_OPEN}`.execute(db);
  return rows[0] ?? { links: 0, groups: 0 };
}

/** Loads the flags of a group that wait, in the order in which they were found. */
export async function loadGroupFlags(
  db: Db,
  fingerprint: string,
  limit: number,
): Promise<readonly StoredFlag[]> {
  return selectFlags(db, sql`${IS_OPEN} and flags.fingerprint = ${fingerprint}`, limit);
}

/** Loads flags by their numbers, whether they wait or not. */
export async function loadFlags(db: Db, ids: readonly number[]): Promise<readonly StoredFlag[]> {
  return selectFlags(db, sql`flags.id = any(${ids}::bigint[])`, ids.length);
}

/** Loads decisions that rules made, sampled, for somebody to make once more without being told. */
export async function loadChecks(db: Db, limit: number): Promise<readonly StoredFlag[]> {
  // What a person decided of the very link already is no test of the rule.
  const unseen = sql`not exists (select from flags as seen where seen.template_id = flags.template_id
    and seen.link_key = flags.link_key and (seen.decided_in is not null or seen.checked_in is not null))`;
  return selectFlags(
    db,
    sql`flags.is_current and flags.is_sampled and flags.checked_in is null and flags.ruled_by is not null and ${unseen}`,
    limit,
  );
}

/** Loads a flag with the text of its template; `null` where there is none of that number. */
export async function loadFlagInTemplate(db: Db, id: number): Promise<FlagInTemplate | null> {
  const [flag] = await loadFlags(db, [id]);
  if (flag === undefined) return null;
  const row = await db
    .selectFrom("flags")
    .innerJoin("rewrites", "rewrites.id", "flags.rewrite_id")
    .innerJoin("revisions", (join) =>
      join
        .onRef("revisions.template_id", "=", "rewrites.template_id")
        .onRef("revisions.revision", "=", "rewrites.revision"),
    )
    .select(["revisions.syntax", "revisions.source", "revisions.text", "rewrites.request"])
    .where("flags.id", "=", id)
    .executeTakeFirstOrThrow();
  const syntax = storedOneOf(["html", "handlebars", "mjml", "text"] as const, row.syntax);
  return { flag, template: { syntax, source: row.source, text: row.text }, request: row.request };
}

interface GroupRow {
  readonly fingerprint: string;
  readonly words: string;
  readonly shape: string;
  readonly place: string;
  readonly dialect: string | null;
  readonly language: string | null;
  readonly text: string;
  readonly links: number;
  readonly templates: number;
  readonly senders: number;
  readonly needed_by: Date | null;
  readonly asked: number;
  readonly last_id: number;
}

function groupColumns(now: Date): RawBuilder<unknown> {
  // By bytes: what is compared is equal in a group, but for the text, of which any will do.
  return sql`flags.fingerprint, min(flags.words collate "C") as words, min(flags.shape collate "C") as shape,
    min(flags.place) as place, min(flags.dialect) as dialect, min(flags.language) as language,
    min(flags.text collate "C") as text, count(*) as links,
    count(distinct flags.template_id) as templates, count(distinct templates.sender) as senders,
    ${neededBy(now)} as needed_by, count(flags.asked_in) as asked,
    max(flags.id) as last_id`;
}

function neededBy(now: Date): RawBuilder<unknown> {
  return sql`min(templates.needed_by) filter (where templates.needed_by >= ${now})`;
}

/** What orders groups, each part ascending; a time in milliseconds, as a place has it. */
function placeColumns(now: Date): RawBuilder<unknown> {
  return sql`count(flags.asked_in) = count(*), coalesce(date_trunc('milliseconds', ${neededBy(now)}), 'infinity'),
    -count(*), flags.fingerprint`;
}

function isBehind({ after, now }: GroupFilter): RawBuilder<unknown> {
  if (after === undefined) return sql`true`;
  const { isAsked, links, fingerprint } = after;
  return sql`(${placeColumns(now)}) > (${isAsked}::boolean, coalesce(${after.neededBy}::timestamptz, 'infinity'),
    ${-links}::bigint, ${fingerprint})`;
}

function matches(search: string): RawBuilder<unknown> {
  if (search.trim() === "") return sql`true`;
  return sql`strpos(lower(concat_ws(' ', flags.words, flags.text, flags.shape, flags.language, flags.dialect, templates.id,
    templates.name, templates.sender)), lower(${search.trim()})) > 0`;
}

function readGroup({ needed_by, last_id, ...row }: GroupRow): FlagGroup {
  return { ...row, neededBy: needed_by, lastId: last_id };
}

interface FlagRow {
  readonly id: number;
  readonly fingerprint: string;
  readonly link_key: string;
  readonly template_id: string;
  readonly name: string | null;
  readonly sender: string;
  readonly revision: number;
  readonly part: string;
  readonly span_start: number;
  readonly span_end: number;
  readonly href: string;
  readonly text: string;
  readonly words: string;
  readonly shape: string;
  readonly place: string;
  readonly dialect: string | null;
  readonly language: string | null;
  readonly signals: readonly Signal[];
  readonly asked_in: number | null;
  readonly ruled_by: number | null;
}

async function selectFlags(
  db: Db,
  where: RawBuilder<unknown>,
  limit: number,
): Promise<readonly StoredFlag[]> {
  const { rows } = await sql<FlagRow>`
    select flags.id, flags.fingerprint, link_key, flags.template_id, templates.name, templates.sender,
      rewrites.revision, part, span_start, span_end, href, flags.text, words, shape, place, dialect, language, signals,
      asked_in, ruled_by
    from flags join templates on templates.id = flags.template_id join rewrites on rewrites.id = flags.rewrite_id
    where ${where} order by flags.id limit ${limit}`.execute(db);
  return rows.map((row) => ({
    id: row.id,
    fingerprint: row.fingerprint,
    linkKey: row.link_key,
    templateId: stored(parseTemplateId(row.template_id)),
    templateName: row.name,
    sender: row.sender,
    revision: row.revision,
    part: storedOneOf(["source", "text"] as const, row.part),
    span: { start: row.span_start, end: row.span_end },
    href: row.href,
    text: row.text,
    words: row.words,
    shape: row.shape,
    place: row.place,
    dialect: row.dialect,
    language: row.language,
    signals: row.signals,
    askedIn: row.asked_in,
    ruledBy: row.ruled_by,
  }));
}
