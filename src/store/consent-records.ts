// What the log of changes left on record of contacts: consents, subscriptions and pauses, without what else bears on sending.
import { sql } from "kysely";
import {
  type ContactId,
  parseContactId,
  parseLegalBasisKey,
  parsePurposeKey,
  parseSourceKey,
  parseSubscriptionTypeKey,
} from "../base/ids.ts";
import { SUBSCRIPTION_CHOICES } from "../consent/purpose.ts";
import type { ConsentRecord } from "../consent/standing.ts";
import type { Db } from "./database.ts";
import { CONSENT_STATES } from "./standing-rows.ts";
import { stored, storedOneOf } from "./stored.ts";

type RecordById = ReadonlyMap<ContactId, ConsentRecord>;

/** Loads the record of each contact; an empty one for a contact of whom nothing is on record. */
export async function loadRecords(db: Db, contactIds: readonly ContactId[]): Promise<RecordById> {
  if (contactIds.length === 0) return new Map();
  const consents = await loadConsents(db, contactIds);
  const subscriptions = await loadSubscriptions(db, contactIds);
  const pauses = await loadPauses(db, contactIds);
  return new Map(
    contactIds.map((contactId) => {
      const record = {
        contactId,
        consentByPurpose: new Map(consents.get(contactId)),
        subscriptionByType: new Map(subscriptions.get(contactId)),
        pauseByPurpose: new Map(pauses.get(contactId)),
      };
      return [contactId, record];
    }),
  );
}

async function loadConsents(db: Db, contactIds: readonly ContactId[]) {
  const rows = await db
    .selectFrom("consents")
    .select(["contact_id", "purpose", "state", "legal_basis", "source", "changed_at"])
    .where("contact_id", "=", sql<number>`any(${contactIds}::bigint[])`)
    .orderBy("contact_id")
    .orderBy("purpose")
    .execute();
  return groupByContact(rows, (row) => {
    const consent = {
      state: storedOneOf(CONSENT_STATES, row.state),
      legalBasis: stored(parseLegalBasisKey(row.legal_basis)),
      source: stored(parseSourceKey(row.source)),
      changedAt: row.changed_at,
    };
    return [stored(parsePurposeKey(row.purpose)), consent] as const;
  });
}

async function loadSubscriptions(db: Db, contactIds: readonly ContactId[]) {
  const rows = await db
    .selectFrom("subscriptions")
    .select(["contact_id", "subscription_type", "choice", "source", "changed_at"])
    .where("contact_id", "=", sql<number>`any(${contactIds}::bigint[])`)
    .orderBy("contact_id")
    .orderBy("subscription_type")
    .execute();
  return groupByContact(rows, (row) => {
    const subscription = {
      choice: storedOneOf(SUBSCRIPTION_CHOICES, row.choice),
      source: stored(parseSourceKey(row.source)),
      changedAt: row.changed_at,
    };
    return [stored(parseSubscriptionTypeKey(row.subscription_type)), subscription] as const;
  });
}

async function loadPauses(db: Db, contactIds: readonly ContactId[]) {
  const rows = await db
    .selectFrom("pauses")
    .select(["contact_id", "purpose", "until", "source", "changed_at"])
    .where("contact_id", "=", sql<number>`any(${contactIds}::bigint[])`)
    .orderBy("contact_id")
    .orderBy("purpose")
    .execute();
  return groupByContact(rows, (row) => {
    const pause = { until: row.until, source: stored(parseSourceKey(row.source)), changedAt: row.changed_at };
    return [stored(parsePurposeKey(row.purpose)), pause] as const;
  });
}

function groupByContact<Row extends { readonly contact_id: number }, Entry>(
  rows: readonly Row[],
  read: (row: Row) => Entry,
): ReadonlyMap<ContactId, readonly Entry[]> {
  const groups = new Map<ContactId, Entry[]>();
  for (const row of rows) {
    const contactId = stored(parseContactId(row.contact_id));
    const group = groups.get(contactId);
    if (group === undefined) groups.set(contactId, [read(row)]);
    else group.push(read(row));
  }
  return groups;
}
