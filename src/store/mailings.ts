// Mailings, and the overrides they are sent under.
import { sql } from "kysely";
import {
  type MailingId,
  type PurposeKey,
  parseMailingId,
  parsePurposeKey,
  parseSubscriptionTypeKey,
  type SubscriptionTypeKey,
  type TemplateId,
} from "../base/ids.ts";
import type { Override } from "../consent/decide-send.ts";
import { type Db, inTransaction } from "./database.ts";
import { storableText } from "./storable-text.ts";
import { stored } from "./stored.ts";

/** A mailing as the store keeps it; its purpose and type never change, since links of sent mails stand for them. */
export interface StoredMailing {
  readonly id: MailingId;
  readonly purpose: PurposeKey;
  readonly subscriptionType: SubscriptionTypeKey | null;
  readonly createdAt: Date;
}

/** The mailing is on record as given, or was with another purpose or type before. */
export type SavedMailing =
  | { readonly kind: "saved"; readonly number: number; readonly createdAt: Date }
  | {
      readonly kind: "differs";
      readonly purpose: PurposeKey;
      readonly subscriptionType: SubscriptionTypeKey | null;
    };

/** Saves a mailing once; a repeat changes nothing. Each new override of it is added to those on record. */
export async function saveMailing(
  db: Db,
  mailing: {
    readonly id: MailingId;
    readonly purpose: PurposeKey;
    readonly subscriptionType: SubscriptionTypeKey | null;
    /** BCP 47 code of the language it is written in, for the pages its links lead to; the first one given stays. */
    readonly language?: string | null;
    /** The template it is sent with; the first one given stays. */
    readonly templateId?: TemplateId | null;
    readonly override: Override | null;
  },
  at: Date,
): Promise<SavedMailing> {
  const { id, purpose, subscriptionType, language = null, templateId = null, override } = mailing;
  return inTransaction(db, async (transaction) => {
    const recorded =
      (await loadMailing(transaction, id)) ??
      (await insertMailing(transaction, { id, purpose, subscriptionType, language, templateId }, at));
    if (recorded.purpose !== purpose || recorded.subscriptionType !== subscriptionType) {
      return { kind: "differs", purpose: recorded.purpose, subscriptionType: recorded.subscriptionType };
    }
    if (override !== null) await saveOverride(transaction, recorded.number, override, at);
    return { kind: "saved", number: recorded.number, createdAt: recorded.createdAt };
  });
}

/** A mailing with the number that stands for it in links. */
export type NumberedMailing = StoredMailing & { readonly number: number };

function selectMailings(db: Db) {
  return db.selectFrom("mailings").select(["number", "id", "purpose", "subscription_type", "created_at"]);
}

/** Loads a mailing by the id the send pipeline gave it; `null` when there is none. */
export async function loadMailing(db: Db, id: MailingId): Promise<NumberedMailing | null> {
  const row = await selectMailings(db).where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : { ...readMailing(row), number: row.number };
}

/** Loads a mailing by its number in our store; `null` when there is none. */
export async function loadMailingByNumber(db: Db, number: number): Promise<NumberedMailing | null> {
  const row = await selectMailings(db).where("number", "=", number).executeTakeFirst();
  return row === undefined ? null : { ...readMailing(row), number: row.number };
}

/** Inserts after a look, and not instead of one: an insert that meets a conflict still uses up one of the 2^32 numbers. */
async function insertMailing(
  db: Db,
  mailing: Omit<StoredMailing, "createdAt"> & {
    readonly language: string | null;
    readonly templateId: TemplateId | null;
  },
  at: Date,
): Promise<NumberedMailing> {
  await db
    .insertInto("mailings")
    .values({
      id: mailing.id,
      purpose: mailing.purpose,
      subscription_type: mailing.subscriptionType,
      language: mailing.language,
      template_id: mailing.templateId,
      created_at: at,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
  const recorded = await loadMailing(db, mailing.id);
  if (recorded === null) throw new Error("Cannot save a mailing: it is not on record after it was inserted");
  return recorded;
}

async function saveOverride(db: Db, mailingNumber: number, override: Override, at: Date): Promise<void> {
  const by = storableText(override.by);
  const reason = storableText(override.reason);
  const legalBasis = override.includeWithdrawn?.legalBasis ?? null;
  await sql`
    insert into overrides (mailing_number, overridden_by, reason, withdrawn_legal_basis, created_at)
    select ${mailingNumber}::bigint, ${by}::text, ${reason}::text, ${legalBasis}::text, ${at}::timestamptz
    where not exists (
      select from overrides where mailing_number = ${mailingNumber}::bigint and overridden_by = ${by}::text
        and reason = ${reason}::text and withdrawn_legal_basis is not distinct from ${legalBasis}::text
    )`.execute(db);
}

function readMailing(row: {
  readonly id: string;
  readonly purpose: string;
  readonly subscription_type: string | null;
  readonly created_at: Date;
}): StoredMailing {
  return {
    id: stored(parseMailingId(row.id)),
    purpose: stored(parsePurposeKey(row.purpose)),
    subscriptionType:
      row.subscription_type === null ? null : stored(parseSubscriptionTypeKey(row.subscription_type)),
    createdAt: row.created_at,
  };
}
