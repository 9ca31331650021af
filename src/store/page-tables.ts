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

/** What was done by a link, and from which network: what tells a burst from people. */
export interface PageActionsTable {
  readonly id: GeneratedAlways<number>;
  /** Names the changes it brought: those of the contact with the same. */
  readonly transaction_id: Generated<string>;
  readonly contact_id: number;
  readonly mailing_id: string | null;
  readonly way: string;
  /** A keyed hash; `null` where it is not known. */
  readonly network: Buffer | null;
  readonly link_made_at: Date;
  readonly acted_at: Date;
  readonly has_changed: boolean;
  readonly burst_id: Generated<number | null>;
  /** The batch that reverted what it brought; `null`: none. */
  readonly reverted_in: Generated<number | null>;
  /** Names the retractions, as `transaction_id` names what they took back. */
  readonly reverted_by: Generated<string | null>;
  /** Names the changes that stated it again, after a revert was taken back. */
  readonly restated_by: Generated<string | null>;
}

/** Many actions on one mailing's links, from one network and in one way, in a short time. */
export interface BurstsTable {
  readonly id: GeneratedAlways<number>;
  readonly mailing_id: string;
  readonly way: string;
  readonly network: Buffer;
  readonly marked_at: Date;
}
