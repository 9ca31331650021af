// The last rewrite of a template, to do it again.
import { sql } from "kysely";
import type { TemplateId } from "../base/ids.ts";
import type { Template } from "../template/template.ts";
import type { Db } from "./database.ts";
import { storedOneOf } from "./stored.ts";

/** A revision, and what its template's last job asked for. */
export interface StoredRewrite {
  readonly revision: number;
  readonly sender: string;
  readonly template: Template;
  /** As it was given to `saveRewrite`. */
  readonly request: unknown;
}

interface StoredRewriteRow {
  readonly revision: number;
  readonly sender: string;
  readonly syntax: string;
  readonly source: string;
  readonly text: string | null;
  readonly request: unknown;
}

/**
 * Loads what is to be rewritten again: a revision that reverts a sent one, else the one that was rewritten last, since
 * the mailing system may have handed in another one meanwhile. `null` where the template was never rewritten.
 */
export async function loadStoredRewrite(
  db: Db,
  { templateId, revision }: { readonly templateId: TemplateId; readonly revision: number },
): Promise<StoredRewrite | null> {
  const { rows } = await sql<StoredRewriteRow>`
    select revisions.revision, templates.sender, revisions.syntax, revisions.source, revisions.text, rewrites.request
    from rewrites join templates on templates.id = rewrites.template_id
      join revisions on revisions.template_id = rewrites.template_id and revisions.revision = coalesce(
        (select revision from revisions as revert where revert.template_id = rewrites.template_id
          and revert.revision = ${revision} and revert.reverts is not null and revert.revision > rewrites.revision),
        rewrites.revision)
    where rewrites.template_id = ${templateId} and rewrites.is_current and rewrites.request is not null`.execute(
    db,
  );
  const [row] = rows;
  if (row === undefined) return null;
  const syntax = storedOneOf(["html", "handlebars", "mjml", "text"] as const, row.syntax);
  const { sender, request } = row;
  return {
    revision: row.revision,
    sender,
    template: { syntax, source: row.source, text: row.text },
    request,
  };
}
