// The tables as Kysely sees them: column types as the driver gives them, before they are parsed into domain values.
import type { ColumnType, Generated, GeneratedAlways } from "kysely";
import type { AdminTables } from "./admin-tables.ts";
import type { ImportTables } from "./import-tables.ts";
import type { MailingTables } from "./mailing-tables.ts";
import type { BurstsTable, OutboxTable, PageActionsTable } from "./page-tables.ts";
import type { ReviewTables } from "./review-tables.ts";
import type { SignInTables } from "./sign-in-tables.ts";
import type { WebhookTables } from "./webhook-tables.ts";

/** JSON: read as parsed by the driver, written as text so that the order of keys is ours. */
export type Json = ColumnType<unknown, string, string>;

interface PurposesTable {
  readonly key: string;
  readonly number: Generated<number>;
  readonly is_active: Generated<boolean>;
}

interface LegalBasesTable {
  readonly key: string;
  readonly is_active: Generated<boolean>;
  readonly position: number;
}

interface SourcesTable {
  readonly key: string;
  readonly is_active: Generated<boolean>;
}

interface SubscriptionTypesTable {
  readonly key: string;
  readonly number: Generated<number>;
  readonly purpose: string;
  readonly default_choice: string;
  readonly is_active: Generated<boolean>;
  readonly position: number;
  /** An object: name by language code. */
  readonly name_by_language: Json;
  /** The same of descriptions. */
  readonly description_by_language: ColumnType<unknown, string | undefined, string>;
  readonly removed_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
}

interface CompaniesTable {
  readonly id: GeneratedAlways<number>;
  readonly external_id: string;
  readonly name: string | null;
  /** `null`: nobody has said. */
  readonly has_no_mailings: boolean | null;
  /** The import that brought it. */
  readonly created_in: number | null;
  readonly created_at: Date;
  readonly changed_at: Date;
}

interface ContactsTable {
  readonly id: GeneratedAlways<number>;
  readonly external_id: string;
  readonly email: string | null;
  readonly address_key: string | null;
  readonly name: string | null;
  readonly language: string | null;
  readonly company_id: number | null;
  /** `null`: nobody has said; the same for the next. */
  readonly has_no_mailings_mark: boolean | null;
  readonly was_mailed_before: boolean | null;
  /** Who the contact is now; `null` unless it was merged. */
  readonly merged_into: Generated<number | null>;
  /** `null` unless its person was erased: then nothing but the number is left. */
  readonly erased_at: Generated<Date | null>;
  /** The import that brought it. */
  readonly created_in: number | null;
  readonly created_at: Date;
  readonly changed_at: Date;
}

interface MergesTable {
  readonly contact_id: number;
  readonly merged_at: Date;
  /** Of the address the contact had. */
  readonly address_key: string | null;
  readonly merged_by: string;
  readonly reason: string;
}

interface ConsentsTable {
  readonly contact_id: number;
  readonly purpose: string;
  readonly state: string;
  readonly legal_basis: string;
  readonly source: string;
  readonly changed_at: Date;
}

interface SubscriptionsTable {
  readonly contact_id: number;
  readonly subscription_type: string;
  readonly choice: string;
  readonly source: string;
  readonly changed_at: Date;
}

interface PausesTable {
  readonly contact_id: number;
  readonly purpose: string;
  readonly until: Date;
  readonly source: string;
  readonly changed_at: Date;
}

/** The log; the database refuses to change it. */
interface ConsentChangesTable {
  readonly id: GeneratedAlways<number>;
  readonly transaction_id: Generated<string>;
  readonly contact_id: number;
  readonly kind: string;
  readonly purpose: string | null;
  readonly state: string | null;
  readonly legal_basis: string | null;
  readonly subscription_type: string | null;
  readonly choice: string | null;
  readonly source: string;
  readonly changed_at: Date;
  readonly actor: string | null;
  readonly comment: string | null;
  readonly wording: string | null;
  readonly mailing_id: string | null;
  readonly paused_until: Date | null;
  /** The import or upgrade that wrote it; of a retraction, the one that is taken back. */
  readonly batch_id: number | null;
  /** Of the record that a retraction restores. */
  readonly restored_source: string | null;
  readonly restored_at: Date | null;
  readonly recorded_at: Generated<Date | null>;
}

interface SuppressionsTable {
  readonly id: GeneratedAlways<number>;
  readonly address_key: string;
  readonly reason: string;
  readonly since: Date;
  /** Who set it; `null`: a system. */
  readonly actor: string | null;
  readonly comment: string | null;
  /** The import that brought it. */
  readonly batch_id: number | null;
  /** Other imports that state it: it is in force until the last of them is taken back. */
  readonly also_batch_ids: Generated<readonly number[]>;
  readonly lifted_at: Date | null;
  readonly lifted_by: string | null;
  readonly lift_comment: string | null;
}

/** Jobs that are not known to be done. */
interface AcceptedJobsTable {
  readonly id: GeneratedAlways<number>;
  readonly queue: string;
  readonly job_id: string;
  readonly name: string;
  /** JSON. */
  readonly data: string;
  readonly accepted_at: Date;
}

interface ApiAnswersTable {
  readonly api_key_id: number;
  readonly key_hash: Buffer;
  readonly request_hash: Buffer;
  readonly begun_at: Date;
  /** Sealed under the API key. */
  readonly answer: Generated<Buffer | null>;
}

/** What Kysely runs migrations by. */
interface MigrationsTable {
  readonly name: string;
  readonly timestamp: string;
}

/** All tables by name. */
export interface Tables
  extends AdminTables,
    ImportTables,
    SignInTables,
    MailingTables,
    ReviewTables,
    WebhookTables {
  readonly purposes: PurposesTable;
  readonly legal_bases: LegalBasesTable;
  readonly sources: SourcesTable;
  readonly subscription_types: SubscriptionTypesTable;
  readonly companies: CompaniesTable;
  readonly contacts: ContactsTable;
  readonly merges: MergesTable;
  readonly consents: ConsentsTable;
  readonly subscriptions: SubscriptionsTable;
  readonly pauses: PausesTable;
  readonly consent_changes: ConsentChangesTable;
  readonly suppressions: SuppressionsTable;
  readonly accepted_jobs: AcceptedJobsTable;
  readonly api_answers: ApiAnswersTable;
  readonly outbox: OutboxTable;
  readonly page_actions: PageActionsTable;
  readonly bursts: BurstsTable;
  readonly migrations: MigrationsTable;
}
