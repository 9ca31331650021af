// The tables of webhooks, as Kysely sees them; see tables.ts.
import type { ColumnType, Generated, GeneratedAlways } from "kysely";

interface WebhookEndpointsTable {
  readonly id: GeneratedAlways<number>;
  readonly url: string;
  readonly events: readonly string[];
  readonly key_id: Buffer;
  readonly salt: Buffer;
  /** Of the secret before this one, under which messages are signed too until `former_until`. */
  readonly former_key_id: Generated<Buffer | null>;
  readonly former_salt: Generated<Buffer | null>;
  readonly former_until: Generated<Date | null>;
  readonly created_at: Date;
  readonly created_by: string;
  readonly removed_at: Generated<Date | null>;
  readonly removed_by: Generated<string | null>;
  /** `null`: it is told of what happens. */
  readonly off_at: Generated<Date | null>;
  readonly off_because: Generated<string | null>;
  /** In a row, to the last try. */
  readonly failures: Generated<number>;
  readonly failing_since: Generated<Date | null>;
  readonly paused_until: Generated<Date | null>;
  readonly succeeded_at: Generated<Date | null>;
}

interface WebhookMessagesTable {
  readonly number: GeneratedAlways<number>;
  readonly id: Generated<string>;
  readonly endpoint_id: number;
  readonly event: string;
  readonly contact_id: number | null;
  /** The entry of the consent log it tells of. */
  readonly change_id: number | null;
  /** JSON, of the other events. */
  readonly data: ColumnType<unknown, string | null, never>;
  /** Keeps what is told again after a crash from being two messages. */
  readonly event_key: string | null;
  readonly happened_at: Date;
  readonly state: Generated<string>;
  readonly attempts: Generated<number>;
  readonly due_at: Date;
  readonly tried_at: Generated<Date | null>;
  readonly status: Generated<number | null>;
  readonly failure: Generated<string | null>;
}

/** Tables of webhooks by name. */
export interface WebhookTables {
  readonly webhook_endpoints: WebhookEndpointsTable;
  readonly webhook_messages: WebhookMessagesTable;
}
