// Templates, their revisions, and the results of rewriting them.
import { sql } from "kysely";
import type { TemplateId } from "../base/ids.ts";
import type { Template } from "../template/template.ts";
import { type Db, inTransaction } from "./database.ts";
import { prepared } from "./prepared.ts";
import { storableText } from "./storable-text.ts";

/** A template's text as it was handed over. */
export interface NewRevision extends Template {
  readonly templateId: TemplateId;
  /** `null` leaves the name on record. */
  readonly name: string | null;
  /** Who sends it; left out, the one on record stays. */
  readonly sender?: string | undefined;
  /** When a mailing needs it; left out, the time on record stays. */
  readonly neededBy?: Date | undefined;
}

/** A revision as it is on record. */
export interface SavedRevision {
  readonly revision: number;
  readonly sender: string;
  /** Whether it was not on record before. */
  readonly isNew: boolean;
}

/**
 * Saves the texts of different templates. The same text in the same syntax is the same revision, however many save it at
 * once.
 *
 * @returns Each with what is on record of it.
 */
export async function saveRevisions<Revision extends NewRevision>(
  db: Db,
  revisions: readonly Revision[],
  at: Date,
): Promise<readonly (Revision & SavedRevision)[]> {
  if (revisions.length === 0) return [];
  return inTransaction(db, async (transaction) => {
    const senderById = await saveTemplates(transaction, revisions, at);
    const numberById = await numberRevisions(transaction, revisions, at);
    return revisions.map((revision) => {
      const sender = senderById.get(revision.templateId);
      const numbered = numberById.get(revision.templateId);
      if (sender === undefined || numbered === undefined)
        throw new Error("Cannot save a revision: the insert returned no row");
      return { ...revision, sender, ...numbered };
    });
  });
}

/** Saves a revision of the same text once more, since a template that was sent does not change: it is reverted by it. */
export async function saveRevert(
  db: Db,
  { templateId, revision, reverts }: { templateId: TemplateId; revision: number; reverts: number },
  at: Date,
): Promise<number> {
  const { rows } = await sql<{ readonly revision: number }>`
    insert into revisions (template_id, revision, content_hash, syntax, source, text, created_at, reverts)
    select template_id, (select max(revision) + 1 from revisions where template_id = ${templateId}),
      content_hash, syntax, source, text, ${at}, ${reverts}
    from revisions where template_id = ${templateId} and revision = ${revision}
    returning revision`.execute(db);
  const [inserted] = rows;
  if (inserted === undefined) throw new Error("Cannot revert a revision: it is not on record");
  return inserted.revision;
}

/** All that a rewrite's result depends on. */
export interface RewriteKey {
  readonly templateId: TemplateId;
  readonly revision: number;
  readonly rulesVersion: string;
  /** Stands for the options, equal for equal ones. */
  readonly optionsKey: string;
  /** Stands for the rules of reviews that decided of its links; "" where none did. */
  readonly reviewsKey: string;
}

/** Loads results of rewrites by their keys, each as it was when it was saved; those that are not on record are left out. */
export async function loadRewrites<Key extends RewriteKey>(
  db: Db,
  keys: readonly Key[],
): Promise<ReadonlyMap<Key, unknown>> {
  if (keys.length === 0) return new Map();
  const { rows } = await prepared(
    "rewrites-by-key",
    sql<{ readonly place: number; readonly result: unknown }>`
    select given.place, rewrites.result from ${givenKeys(keys)} join rewrites using (${KEY_COLUMNS})`,
  ).execute(db);
  const resultByPlace = new Map(rows.map(({ place, result }) => [place, result]));
  return new Map(
    keys.flatMap((key, index) =>
      resultByPlace.has(index + 1) ? [[key, resultByPlace.get(index + 1)] as const] : [],
    ),
  );
}

/** The columns of a key. */
export const KEY_COLUMNS = sql.raw("template_id, revision, rules_version, options_key, reviews_key");

/** Gives the SQL of a table `given` with the keys and the place of each from 1 on. */
export function givenKeys(keys: readonly RewriteKey[]) {
  return sql`unnest(${keys.map(({ templateId }) => templateId)}::text[],
    ${keys.map(({ revision }) => revision)}::integer[], ${keys.map(({ rulesVersion }) => rulesVersion)}::text[],
    ${keys.map(({ optionsKey }) => optionsKey)}::text[], ${keys.map(({ reviewsKey }) => reviewsKey)}::text[])
    with ordinality as given (${KEY_COLUMNS}, place)`;
}

/** Saves the templates themselves, and by writing their rows holds off others who save revisions. Gives their senders. */
async function saveTemplates(
  db: Db,
  revisions: readonly NewRevision[],
  at: Date,
): Promise<ReadonlyMap<string, string>> {
  // In one order, so that no two wait for each other.
  const { rows } = await prepared(
    "save-templates",
    sql<{ readonly id: string; readonly sender: string }>`
    with given as (
      select * from unnest(${revisions.map(({ templateId }) => templateId)}::text[],
        ${revisions.map(({ name }) => storableText(name))}::text[],
        ${revisions.map(({ sender = null }) => storableText(sender))}::text[],
        ${revisions.map(({ neededBy }) => neededBy ?? null)}::timestamptz[]) as given (id, name, sender, needed_by)
    )
    insert into templates (id, name, sender, needed_by, created_at)
    select id, name, coalesce(sender, ''), needed_by, ${at}::timestamptz from given order by id collate "C"
    on conflict (id) do update set name = coalesce(excluded.name, templates.name),
      sender = coalesce((select sender from given where given.id = excluded.id), templates.sender),
      needed_by = coalesce(excluded.needed_by, templates.needed_by)
    returning id, sender`,
  ).execute(db);
  return new Map(rows.map(({ id, sender }) => [id, sender]));
}

/** Finds the latest revision of each text, since a revert is the same text once more, or inserts the next. */
async function numberRevisions(
  db: Db,
  revisions: readonly NewRevision[],
  at: Date,
): Promise<ReadonlyMap<string, Pick<SavedRevision, "revision" | "isNew">>> {
  // The hash is of all three as one JSON text, in which the quotes keep them apart.
  const { rows } = await prepared(
    "number-revisions",
    sql<{ readonly template_id: string; readonly revision: number; readonly is_new: boolean }>`
    with given as (
      select *, sha256(convert_to(json_build_array(syntax, source, text)::text, 'UTF8')) as content_hash
      from unnest(${revisions.map(({ templateId }) => templateId)}::text[],
        ${revisions.map(({ syntax }) => syntax)}::text[], ${revisions.map(({ source }) => source)}::text[],
        ${revisions.map(({ text }) => text)}::text[]) as given (template_id, syntax, source, text)
    ), looked_up as (
      select *, (select max(revision) from revisions as same
          where same.template_id = given.template_id and same.content_hash = given.content_hash) as known,
        (select max(revision) from revisions as each where each.template_id = given.template_id) as last
      from given
    ), inserted as (
      insert into revisions (template_id, revision, content_hash, syntax, source, text, created_at)
      select template_id, coalesce(last, 0) + 1, content_hash, syntax, source, text, ${at}::timestamptz
      from looked_up where known is null
      returning template_id, revision
    )
    select template_id, known as revision, false as is_new from looked_up where known is not null
    union all select template_id, revision, true from inserted`,
  ).execute(db);
  return new Map(rows.map(({ template_id, revision, is_new: isNew }) => [template_id, { revision, isNew }]));
}
