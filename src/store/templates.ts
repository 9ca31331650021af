// Templates, their revisions, and what rewriting a revision gave.
import { sql } from "kysely";
import type { TemplateId } from "../base/ids.ts";
import type { Template } from "../template/template.ts";
import { type Db, inTransaction } from "./database.ts";
import { insertFlags, markCurrent, type NewFlag } from "./flags.ts";

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

/** What a rewrite gave. */
export interface NewRewrite {
  readonly state: string;
  /** Kept as JSON, keys in their order. */
  readonly result: unknown;
  /** What the job asked for, to do it again. */
  readonly request: unknown;
  readonly flags: readonly NewFlag[];
  /** How often somebody had decided of flagged links when the rules were loaded. */
  readonly reviewsVersion: number;
}

/** The result on record, or word that somebody decided of flagged links meanwhile. */
export type SavedRewrite =
  | { readonly kind: "saved"; readonly result: unknown; readonly isNew: boolean }
  | { readonly kind: "reviews-changed" };

/** Saves a template's text. The same text in the same syntax is the same revision, however many save it at once. */
export async function saveRevision(
  db: Db,
  revision: NewRevision,
  at: Date,
): Promise<{ readonly revision: number; readonly sender: string }> {
  return inTransaction(db, async (transaction) => {
    const sender = await saveTemplate(transaction, revision, at);
    const known = await loadRevisionNumber(transaction, revision);
    return { sender, revision: known ?? (await insertRevision(transaction, revision, at)) };
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

/** Loads the result of a rewrite, as it was when it was saved; `null` when there is none. */
export async function loadRewrite(db: Db, key: RewriteKey): Promise<unknown> {
  const row = await selectRewrite(db, key).select("result").executeTakeFirst();
  return row === undefined ? null : row.result;
}

/**
 * Saves the result of a rewrite, unless there is one already, as the last one of its template. Gives the one on record,
 * so that all get the same.
 */
export async function saveRewrite(
  db: Db,
  key: RewriteKey,
  rewrite: NewRewrite,
  at: Date,
): Promise<SavedRewrite> {
  return inTransaction(db, async (transaction) => {
    // Whoever decides counts this up first: either the rules were all seen here, or the flags are there to be decided.
    const { version } = await transaction
      .selectFrom("review_state")
      .select("version")
      .forShare()
      .executeTakeFirstOrThrow();
    if (version !== rewrite.reviewsVersion) return { kind: "reviews-changed" };
    const inserted = await insertRewrite(transaction, key, rewrite, at);
    if (inserted !== null) await insertFlags(transaction, { ...key, rewriteId: inserted }, rewrite.flags);
    const { id, result } = await selectRewrite(transaction, key)
      .select(["id", "result"])
      .executeTakeFirstOrThrow();
    await markCurrent(transaction, key.templateId, id);
    return { kind: "saved", result, isNew: inserted !== null };
  });
}

function selectRewrite(db: Db, key: RewriteKey) {
  return db
    .selectFrom("rewrites")
    .where("template_id", "=", key.templateId)
    .where("revision", "=", key.revision)
    .where("rules_version", "=", key.rulesVersion)
    .where("options_key", "=", key.optionsKey)
    .where("reviews_key", "=", key.reviewsKey);
}

/** Returns `null` where the rewrite is on record already. */
async function insertRewrite(db: Db, key: RewriteKey, rewrite: NewRewrite, at: Date): Promise<number | null> {
  const inserted = await db
    .insertInto("rewrites")
    .values({
      template_id: key.templateId,
      revision: key.revision,
      rules_version: key.rulesVersion,
      options_key: key.optionsKey,
      reviews_key: key.reviewsKey,
      state: rewrite.state,
      result: JSON.stringify(rewrite.result),
      request: JSON.stringify(rewrite.request),
      created_at: at,
    })
    .onConflict((conflict) => conflict.constraint("rewrites_key").doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted?.id ?? null;
}

/** Saves the template itself, and by writing its row holds off others who save a revision of it. Returns its sender. */
async function saveTemplate(
  db: Db,
  { templateId, name, sender, neededBy }: NewRevision,
  at: Date,
): Promise<string> {
  const row = await db
    .insertInto("templates")
    .values({ id: templateId, name, sender: sender ?? "", needed_by: neededBy ?? null, created_at: at })
    .onConflict((conflict) =>
      conflict.column("id").doUpdateSet({
        name: sql`coalesce(excluded.name, templates.name)`,
        sender: sql`coalesce(${sender ?? null}::text, templates.sender)`,
        needed_by: sql`coalesce(excluded.needed_by, templates.needed_by)`,
      }),
    )
    .returning("sender")
    .executeTakeFirstOrThrow();
  return row.sender;
}

/** Hashes all three as one JSON text, in which the quotes keep them apart. */
function contentHash({ syntax, source, text }: Template) {
  return sql<Buffer>`sha256(convert_to(json_build_array(${syntax}::text, ${source}::text, ${text}::text)::text, 'UTF8'))`;
}

/** The latest of that text: a revert is the same text once more. */
async function loadRevisionNumber(db: Db, revision: NewRevision): Promise<number | null> {
  const row = await db
    .selectFrom("revisions")
    .select("revision")
    .where("template_id", "=", revision.templateId)
    .where("content_hash", "=", contentHash(revision))
    .orderBy("revision", "desc")
    .executeTakeFirst();
  return row?.revision ?? null;
}

async function insertRevision(db: Db, revision: NewRevision, at: Date): Promise<number> {
  const { templateId, syntax, source, text } = revision;
  const { rows } = await sql<{ readonly revision: number }>`
    insert into revisions (template_id, revision, content_hash, syntax, source, text, created_at)
    values (${templateId}, (select coalesce(max(revision), 0) + 1 from revisions where template_id = ${templateId}),
      ${contentHash(revision)}, ${syntax}, ${source}, ${text}, ${at})
    returning revision`.execute(db);
  const [inserted] = rows;
  if (inserted === undefined) throw new Error("Cannot save a revision: the insert returned no row");
  return inserted.revision;
}
