// The tables of mailings, the lists they go to and the decisions made for them, as Kysely sees them; see tables.ts.
import type { ColumnType, Generated, GeneratedAlways } from "kysely";

interface MailingsTable {
  readonly number: GeneratedAlways<number>;
  readonly id: string;
  readonly purpose: string;
  readonly subscription_type: string | null;
  readonly language: Generated<string | null>;
  /** The template it is written with, as the send pipeline says. */
  readonly template_id: Generated<string | null>;
  readonly created_at: Date;
}

interface OverridesTable {
  readonly id: GeneratedAlways<number>;
  readonly mailing_number: number;
  readonly overridden_by: string;
  readonly reason: string;
  readonly withdrawn_legal_basis: string | null;
  readonly created_at: Date;
}

/** Overrides asked for at the desk, which name people; see named-overrides.ts. */
interface NamedOverridesTable {
  readonly number: GeneratedAlways<number>;
  readonly mailing_number: number;
  readonly lifts: readonly string[];
  /** Read as JSON: see database.ts on numbers of eight bytes. */
  readonly contact_ids: readonly number[];
  readonly withdrawn_legal_basis: string | null;
  readonly reason: string;
  readonly requested_by: string;
  readonly requested_at: Date;
  readonly state: string;
  readonly decided_by: string | null;
  readonly decided_at: Date | null;
}

interface FilterRunsTable {
  readonly number: GeneratedAlways<number>;
  readonly mailing_number: number;
  readonly list_key: string;
  readonly recipient_list_number: number | null;
  readonly rules_version: string;
  readonly has_e_marketing_privacy: boolean;
  readonly started_at: Date;
  /** `null` while it runs, and of one that broke off. */
  readonly finished_at: ColumnType<Date | null, never, Date>;
  /** By reason, and `send`; `null` until it is finished, and for runs from before they were stored. */
  readonly counts: ColumnType<unknown, never, string>;
}

interface DecisionsTable {
  readonly run_number: number;
  readonly contact_id: number | null;
  readonly decided_at: Date;
  readonly position: number;
  /** `null`: the mail was to be sent. */
  readonly reason: string | null;
  readonly external_id: string | null;
  readonly email: string | null;
}

interface GateLooksTable {
  readonly mailing_number: number;
  readonly batch_hash: Buffer;
  readonly looked_at: Date;
  readonly sent: number;
  /** An object: how many by reason. */
  readonly withheld: unknown;
}

interface MessagesTable {
  readonly mailing_number: number;
  readonly contact_id: number;
  readonly changed_at: Date;
  readonly attempts: number;
  /** Of the mail server; `null` where it gave none, or took the message. */
  readonly reply_code: number | null;
  readonly state: string;
  readonly attempt_key: string;
}

interface MailingDeliveriesTable {
  readonly mailing_number: number;
  readonly contact_id: number;
  readonly outcome: string;
  readonly happened_at: Date;
}

interface RecipientListsTable {
  readonly number: GeneratedAlways<number>;
  readonly id: string;
  /** `null` until the whole list is there. */
  readonly size: number | null;
  readonly created_at: Date;
}

interface RecipientListEntriesTable {
  readonly list_number: number;
  readonly position: number;
  readonly external_id: string | null;
  readonly email: string | null;
}

/** Tables of mailings by name. */
export interface MailingTables {
  readonly mailings: MailingsTable;
  readonly overrides: OverridesTable;
  readonly named_overrides: NamedOverridesTable;
  readonly filter_runs: FilterRunsTable;
  readonly decisions: DecisionsTable;
  readonly gate_looks: GateLooksTable;
  readonly messages: MessagesTable;
  readonly mailing_deliveries: MailingDeliveriesTable;
  readonly recipient_lists: RecipientListsTable;
  readonly recipient_list_entries: RecipientListEntriesTable;
}
