// Links that a person is or was asked about, as the last rewrite of each template found them.
import { sql } from "kysely";
import type { TemplateId } from "../base/ids.ts";
import type { Pattern } from "../template/review-links.ts";
import type { Signal } from "../template/signals.ts";
import type { Part, Span } from "../template/template.ts";
import type { Db } from "./database.ts";
import { storableText } from "./storable-text.ts";

/** A link that waits for a person's ruling, or that a rule decided. */
export interface NewFlag {
  readonly part: Part;
  readonly span: Span;
  readonly href: string;
  readonly text: string;
  readonly dialect: string | null;
  readonly language: string | null;
  readonly signals: readonly Signal[];
  readonly pattern: Pattern;
  /** Number of the rule that decided it; `null`: it waits. */
  readonly ruledBy: number | null;
  /** Whether it is one of those that come back as blind checks. */
  readonly isSampled: boolean;
}

/** A flag and the rewrite it was found by. */
interface FlagOfRewrite extends NewFlag {
  readonly rewriteId: number;
  readonly templateId: TemplateId;
}

/**
 * Saves the flags of rewrites that are the last ones of their templates from now on, before those of earlier ones end; what
 * a template's owner was asked before about the same link still is asked.
 */
export async function insertFlags(db: Db, flags: readonly FlagOfRewrite[]): Promise<void> {
  if (flags.length === 0) return;
  const rows = flags.map(({ part, span, href, text, dialect, language, signals, ...flag }) => ({
    rewrite_id: flag.rewriteId,
    template_id: flag.templateId,
    part,
    span_start: span.start,
    span_end: span.end,
    href: whole(href),
    text: whole(text),
    dialect,
    language,
    signals: signals.map((each) => ({ ...each, detail: whole(each.detail) })),
    fingerprint: flag.pattern.key,
    link_key: flag.pattern.linkKey,
    words: whole(flag.pattern.words),
    shape: whole(flag.pattern.shape),
    place: flag.pattern.place,
    ruled_by: flag.ruledBy,
    is_sampled: flag.isSampled,
  }));
  await sql`
    insert into flags (rewrite_id, template_id, part, span_start, span_end, href, text, dialect, language, signals,
      fingerprint, link_key, words, shape, place, ruled_by, is_sampled, is_current, asked_in)
    select rewrite_id, template_id, part, span_start, span_end, href, text, dialect, language, signals,
      fingerprint, link_key, words, shape, place, ruled_by, is_sampled, true,
      (select max(before.asked_in) from flags as before
        where before.template_id = flag.template_id and before.link_key = flag.link_key and before.is_current)
    from json_to_recordset(${JSON.stringify(rows)}::json) as flag (rewrite_id bigint, template_id text, part text,
      span_start integer, span_end integer, href text, text text, dialect text, language text, signals json,
      fingerprint text, link_key text, words text, shape text, place text, ruled_by bigint, is_sampled boolean)`.execute(
    db,
  );
}

/** A text may have been cut within a character, and a column holds whole ones only. */
function whole(text: string): string {
  return storableText(Buffer.from(text).toString());
}

/**
 * Lets the flags of rewrites count, and those of others no more. Those that no rule decided wait for a person again, since
 * every decision made so far was looked at.
 */
export async function markFlagsCurrent(
  db: Db,
  { current, replaced }: { readonly current: readonly number[]; readonly replaced: readonly number[] },
): Promise<void> {
  if (replaced.length > 0)
    await sql`update flags set is_current = false
      where rewrite_id = any(${replaced}::bigint[]) and is_current`.execute(db);
  if (current.length > 0)
    await sql`update flags set is_current = true, decided_in = null
      where rewrite_id = any(${current}::bigint[]) and (not is_current or decided_in is not null)`.execute(
      db,
    );
}
