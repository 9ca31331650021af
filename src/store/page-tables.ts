// The tables behind what recipients do on the pages, as Kysely sees them.
import type { Generated, GeneratedAlways } from "kysely";

/** Mails that recipients ask for. */
export interface OutboxTable {
  readonly id: GeneratedAlways<number>;
  readonly kind: string;
  /** `null` for a mail to a contact, and for one that is closed. */
  readonly address_key: string | null;
  readonly contact_id: number | null;
  readonly mailing_number: number;
  readonly purpose_number: number;
  readonly type_number: number;
  readonly language: string;
  readonly asked_at: Date;
  readonly due_at: Date;
  readonly attempts: Generated<number>;
  /** `null` until it is done. */
  readonly outcome: Generated<string | null>;
}
