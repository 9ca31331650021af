// Templates, their revisions, and what rewriting a revision gave.
import { sql } from "kysely";
import type { TemplateId } from "../base/ids.ts";
import type { Part, Span, Template } from "../template/template.ts";
import { type Db, inTransaction } from "./database.ts";

/** A template's text as it was handed over. */
export interface NewRevision extends Template {
  readonly templateId: TemplateId;
  /** `null` leaves the name on record. */
  readonly name: string | null;
}

/** All that a rewrite's result depends on. */
export interface RewriteKey {
  readonly templateId: TemplateId;
  readonly revision: number;
  readonly rulesVersion: string;
  /** Stands for the options, equal for equal ones. */
  readonly optionsKey: string;
}

/** A link that waits for a person's ruling. */
export interface Flag {
  readonly part: Part;
  readonly span: Span;
  readonly href: string;
}

/** What a rewrite gave. */
export interface NewRewrite {
  readonly state: string;
  /** Kept as JSON, keys in their order. */
  readonly result: unknown;
  readonly flags: readonly Flag[];
}

/** Saves a template's text. The same text in the same syntax is the same revision, however many save it at once. */
export async function saveRevision(
  db: Db,
  revision: NewRevision,
  at: Date,
): Promise<{ readonly revision: number }> {
  return inTransaction(db, async (transaction) => {
    await saveTemplate(transaction, revision, at);
    return {
      revision:
        (await loadRevision(transaction, revision)) ?? (await insertRevision(transaction, revision, at)),
    };
  });
}

/** Loads the result of a rewrite, as it was when it was saved; `null` when there is none. */
export async function loadRewrite(db: Db, key: RewriteKey): Promise<unknown> {
  const row = await db
    .selectFrom("rewrites")
    .select("result")
    .where("template_id", "=", key.templateId)
    .where("revision", "=", key.revision)
    .where("rules_version", "=", key.rulesVersion)
    .where("options_key", "=", key.optionsKey)
    .executeTakeFirst();
  return row === undefined ? null : row.result;
}

/** Saves the result of a rewrite, unless there is one already. Returns the one on record, so that all get the same. */
export async function saveRewrite(db: Db, key: RewriteKey, rewrite: NewRewrite, at: Date): Promise<unknown> {
  return inTransaction(db, async (transaction) => {
    const inserted = await transaction
      .insertInto("rewrites")
      .values({
        template_id: key.templateId,
        revision: key.revision,
        rules_version: key.rulesVersion,
        options_key: key.optionsKey,
        state: rewrite.state,
        result: JSON.stringify(rewrite.result),
        created_at: at,
      })
      .onConflict((conflict) =>
        conflict.columns(["template_id", "revision", "rules_version", "options_key"]).doNothing(),
      )
      .returning("id")
      .executeTakeFirst();
    if (inserted !== undefined && rewrite.flags.length > 0)
      await insertFlags(transaction, inserted.id, rewrite.flags);
    return loadRewrite(transaction, key);
  });
}

/** Saves the template itself, and by writing its row holds off others who save a revision of it. */
async function saveTemplate(db: Db, { templateId, name }: NewRevision, at: Date): Promise<void> {
  await db
    .insertInto("templates")
    .values({ id: templateId, name, created_at: at })
    .onConflict((conflict) =>
      conflict.column("id").doUpdateSet({ name: sql`coalesce(excluded.name, templates.name)` }),
    )
    .execute();
}

/** Hashes all three as one JSON text, in which the quotes keep them apart. */
function contentHash({ syntax, source, text }: Template) {
  return sql<Buffer>`sha256(convert_to(json_build_array(${syntax}::text, ${source}::text, ${text}::text)::text, 'UTF8'))`;
}

async function loadRevision(db: Db, revision: NewRevision): Promise<number | null> {
  const row = await db
    .selectFrom("revisions")
    .select("revision")
    .where("template_id", "=", revision.templateId)
    .where("content_hash", "=", contentHash(revision))
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

async function insertFlags(db: Db, rewriteId: number, flags: readonly Flag[]): Promise<void> {
  await db
    .insertInto("flags")
    .values(
      flags.map(({ part, span, href }) => ({
        rewrite_id: rewriteId,
        part,
        span_start: span.start,
        span_end: span.end,
        href,
      })),
    )
    .execute();
}
