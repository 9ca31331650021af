// The rewrite of a template that mailings are sent by: the last one.
import { sql } from "kysely";
import type { TemplateId } from "../base/ids.ts";
import type { Template } from "../template/template.ts";
import type { Db } from "./database.ts";
import { storedOneOf } from "./stored.ts";

/** A rewritten template. */
export interface CurrentRewrite extends Template {
  /** Stands for the text: another rewrite has another. */
  readonly rewriteId: number;
}

interface Row {
  readonly id: number;
  readonly syntax: string;
  readonly source: string;
  readonly text: string | null;
}

/** Loads the last rewrite; `null` where the template was never rewritten. */
export async function loadCurrentRewrite(db: Db, templateId: TemplateId): Promise<CurrentRewrite | null> {
  const { rows } = await sql<Row>`
    select id, result->>'syntax' as syntax, result->>'source' as source, result->>'text' as text
    from rewrites where template_id = ${templateId} and is_current`.execute(db);
  const [row] = rows;
  if (row === undefined) return null;
  const syntax = storedOneOf(["html", "handlebars", "mjml", "text"] as const, row.syntax);
  return { rewriteId: row.id, syntax, source: row.source, text: row.text };
}
