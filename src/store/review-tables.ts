// The tables of templates and of the review of their flagged links, as Kysely sees them; see tables.ts.
import type { ColumnType, Generated, GeneratedAlways } from "kysely";
import type { Json } from "./tables.ts";

interface TemplatesTable {
  readonly id: string;
  readonly name: string | null;
  readonly sender: Generated<string>;
  readonly needed_by: Generated<Date | null>;
  readonly created_at: Date;
}

interface RevisionsTable {
  readonly template_id: string;
  readonly revision: number;
  readonly content_hash: Buffer;
  readonly syntax: string;
  readonly source: string;
  readonly text: string | null;
  readonly created_at: Date;
  /** The decision that was taken back by it; `null` of what was handed in. */
  readonly reverts: number | null;
}

interface RewritesTable {
  readonly id: GeneratedAlways<number>;
  readonly template_id: string;
  readonly revision: number;
  readonly rules_version: string;
  readonly options_key: string;
  readonly reviews_key: Generated<string>;
  readonly state: string;
  readonly result: Json;
  readonly request: ColumnType<unknown, string | null, never>;
  readonly is_current: Generated<boolean>;
  readonly created_at: Date;
}

interface FlagsTable {
  readonly id: GeneratedAlways<number>;
  readonly rewrite_id: number;
  readonly part: string;
  readonly span_start: number;
  readonly span_end: number;
  readonly href: string;
  /** `null`, as the next: flagged before reviews were. */
  readonly template_id: string | null;
  readonly fingerprint: string | null;
  readonly link_key: string | null;
  readonly words: string | null;
  readonly shape: string | null;
  readonly place: string | null;
  readonly dialect: string | null;
  readonly language: string | null;
  readonly text: string | null;
  readonly signals: Json;
  /** Whether it belongs to the last rewrite of its template. */
  readonly is_current: boolean;
  readonly is_sampled: boolean;
  /** The rule that decided it when the template was rewritten. */
  readonly ruled_by: number | null;
  /** The decision of a person that waits to be carried out. */
  readonly decided_in: number | null;
  readonly asked_in: number | null;
  readonly checked_in: number | null;
}

interface ReviewDecisionsTable {
  readonly number: GeneratedAlways<number>;
  readonly fingerprint: string;
  readonly ruling: string;
  readonly scope: string;
  readonly is_check: boolean;
  readonly links: number;
  readonly reason: string | null;
  readonly decided_by: string;
  readonly decided_at: Date;
  readonly undone_by: Generated<string | null>;
  readonly undone_at: Generated<Date | null>;
}

interface ReviewRulesTable {
  readonly number: GeneratedAlways<number>;
  readonly decision_number: number;
  readonly fingerprint: string;
  readonly scope: string;
  readonly template_id: string | null;
  readonly link_key: string | null;
  readonly sender: string | null;
  readonly ruling: string;
  readonly confirmed_hits: number;
  readonly is_asked_again: Generated<boolean>;
  readonly ends_at: Date | null;
  readonly ended_at: Generated<Date | null>;
  readonly ended_by: Generated<string | null>;
  readonly ended_in: Generated<number | null>;
}

interface ReviewWorkTable {
  readonly decision_number: number;
  readonly template_id: string;
  readonly revision: number;
  readonly queued_at: Date;
  readonly rewritten_at: Generated<Date | null>;
  /** Why it can never be rewritten as it stands. */
  readonly refused: Generated<string | null>;
}

interface ReviewStateTable {
  readonly is_only: Generated<boolean>;
  readonly version: number;
}

/** Tables of templates and reviews by name. */
export interface ReviewTables {
  readonly templates: TemplatesTable;
  readonly revisions: RevisionsTable;
  readonly rewrites: RewritesTable;
  readonly flags: FlagsTable;
  readonly review_decisions: ReviewDecisionsTable;
  readonly review_rules: ReviewRulesTable;
  readonly review_work: ReviewWorkTable;
  readonly review_state: ReviewStateTable;
}
