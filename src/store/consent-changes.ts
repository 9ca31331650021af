// The log of consent changes: rows in at its end, and one contact's history out.
import { sql } from "kysely";
import { assertNever } from "../base/assert.ts";
import {
  type BatchId,
  type ContactId,
  type ExternalId,
  parseBatchId,
  parseContactId,
  parseExternalId,
  parseLegalBasisKey,
  parseMailingId,
  parsePurposeKey,
  parseSourceKey,
  parseSubscriptionTypeKey,
} from "../base/ids.ts";
import { SUBSCRIPTION_CHOICES } from "../consent/purpose.ts";
import {
  type ChangeEvidence,
  type Consent,
  type ConsentChange,
  consentAfter,
  isOfConsent,
  isOfPause,
  isRetraction,
  type Pause,
  pauseAfter,
  type Subscription,
  subscriptionAfter,
} from "../consent/standing.ts";
import type { RecordedChange } from "../consent/take-back.ts";
import { givenRows, type SentColumn } from "./alike-rows.ts";
import type { Db } from "./database.ts";
import { fromMilliseconds } from "./milliseconds.ts";
import { CONSENT_STATES } from "./standing-rows.ts";
import { storableText } from "./storable-text.ts";
import { stored, storedOneOf } from "./stored.ts";
import { insertChangeMessages } from "./webhook-messages.ts";

/**
 * Inserts changes at the end of the log, in their order. It does not change what is on record: `appendChanges` does.
 *
 * @param batchId The import or upgrade that writes them, or of retractions the one that is taken back.
 */
export async function insertChanges(
  db: Db,
  changes: readonly ConsentChange[],
  batchId: BatchId | null,
): Promise<void> {
  const rows = changes.map((change) => ({
    contactId: change.contactId,
    change,
    columns: formatColumns(change),
  }));
  await sql`
    with logged as (
    insert into consent_changes (contact_id, kind, purpose, state, legal_basis, subscription_type, choice, source,
      changed_at, actor, comment, wording, mailing_id, paused_until, batch_id, restored_source,
      restored_at)
    select contact_id, kind, purpose, state, legal_basis, subscription_type, choice, source,
      ${fromMilliseconds("changed_at")}, actor, comment, wording, mailing_id,
      ${fromMilliseconds("paused_until")}, ${batchId}::bigint, restored_source, ${fromMilliseconds("restored_at")}
    from ${givenRows(rows, LOG_COLUMNS, "given")}
    order by position
    returning id, contact_id)
    ${insertChangeMessages("logged")}`.execute(db);
}

interface SentChange {
  readonly contactId: ContactId;
  readonly change: ConsentChange;
  readonly columns: ChangeColumns;
}

const LOG_COLUMNS: readonly SentColumn<SentChange>[] = [
  { name: "kind", type: "text", read: ({ change }) => change.kind },
  { name: "purpose", type: "text", read: ({ columns }) => columns.purpose },
  { name: "state", type: "text", read: ({ columns }) => columns.state },
  { name: "legal_basis", type: "text", read: ({ columns }) => columns.legalBasis },
  { name: "subscription_type", type: "text", read: ({ columns }) => columns.subscriptionType },
  { name: "choice", type: "text", read: ({ columns }) => columns.choice },
  { name: "source", type: "text", read: ({ change }) => change.source },
  { name: "changed_at", type: "float8", read: ({ change }) => change.at.getTime() },
  { name: "actor", type: "text", read: ({ change }) => storableText(change.actor) },
  { name: "comment", type: "text", read: ({ change }) => storableText(change.comment) },
  { name: "wording", type: "text", read: ({ change }) => storableText(change.wording) },
  { name: "mailing_id", type: "text", read: ({ change }) => change.mailingId },
  { name: "paused_until", type: "float8", read: ({ columns }) => columns.pausedUntil?.getTime() ?? null },
  { name: "restored_source", type: "text", read: ({ columns }) => columns.restored?.source ?? null },
  {
    name: "restored_at",
    type: "float8",
    read: ({ columns }) => columns.restored?.changedAt.getTime() ?? null,
  },
];

/** A change in the log, and when it was put there. */
export interface LoggedChange extends RecordedChange {
  /** Of changes from before that was kept, the day they are of. */
  readonly recordedAt: Date;
}

/** Loads all changes of one contact in the order they were appended. */
export async function loadChanges(db: Db, contactId: ContactId): Promise<readonly ConsentChange[]> {
  const histories = await loadHistories(db, [contactId]);
  return (histories.get(contactId) ?? []).map(({ change }) => change);
}

/** Loads the changes of contacts, each contact's in the order they were appended; none has no entry. */
export async function loadHistories(
  db: Db,
  contactIds: readonly ContactId[],
): Promise<ReadonlyMap<ContactId, readonly LoggedChange[]>> {
  const rows = await db
    .selectFrom("consent_changes")
    .leftJoin("batches", "batches.id", "batch_id")
    .select([
      "contact_id",
      "consent_changes.kind",
      "purpose",
      "state",
      "legal_basis",
      "subscription_type",
      "choice",
    ])
    .select(["source", "changed_at", "actor", "comment", "wording", "mailing_id"])
    .select(["paused_until", "transaction_id", "batch_id", "restored_source", "restored_at", "recorded_at"])
    .select(sql<boolean>`take_back is not null`.as("is_taken_back"))
    .where("contact_id", "=", sql<number>`any(${contactIds}::bigint[])`)
    .orderBy("contact_id")
    .orderBy("consent_changes.id")
    .execute();
  const histories = new Map<ContactId, LoggedChange[]>();
  for (const row of rows) {
    const change = readChange(row);
    const batchId = row.batch_id === null ? null : stored(parseBatchId(row.batch_id));
    const recordedAt = row.recorded_at ?? row.changed_at;
    const recorded = {
      ...{ change, batchId, isTakenBack: row.is_taken_back },
      ...{ transactionId: row.transaction_id, recordedAt },
    };
    const history = histories.get(change.contactId);
    if (history === undefined) histories.set(change.contactId, [recorded]);
    else history.push(recorded);
  }
  return histories;
}

/** An entry of the log, and whose it is; `null` where that contact was erased since. */
export async function loadLoggedChange(
  db: Db,
  id: number,
): Promise<{ readonly change: ConsentChange; readonly externalId: ExternalId } | null> {
  const row = await db
    .selectFrom("consent_changes")
    .innerJoin("contacts", "contacts.id", "consent_changes.contact_id")
    .select(["contact_id", "kind", "purpose", "state", "legal_basis", "subscription_type", "choice"])
    .select(["source", "consent_changes.changed_at", "actor", "comment", "wording", "mailing_id"])
    .select(["paused_until", "restored_source", "restored_at", "external_id"])
    .where("consent_changes.id", "=", id)
    .where("erased_at", "is", null)
    .executeTakeFirst();
  if (row === undefined) return null;
  return { change: readChange(row), externalId: stored(parseExternalId(row.external_id)) };
}

interface ChangeColumns {
  readonly purpose: string | null;
  readonly state: string | null;
  readonly legalBasis: string | null;
  readonly subscriptionType: string | null;
  readonly choice: string | null;
  readonly pausedUntil: Date | null;
  readonly restored: Consent | Subscription | Pause | null;
}

const NO_COLUMNS: ChangeColumns = {
  purpose: null,
  state: null,
  legalBasis: null,
  subscriptionType: null,
  choice: null,
  pausedUntil: null,
  restored: null,
};

/** The columns of the record a change is about; a retraction's are those of what it restores. */
function formatColumns(change: ConsentChange): ChangeColumns {
  const columns = { ...NO_COLUMNS, restored: isRetraction(change) ? change.restored : null };
  if (isOfConsent(change)) {
    const after = consentAfter(change);
    const { purpose } = change;
    return { ...columns, purpose, state: after?.state ?? null, legalBasis: after?.legalBasis ?? null };
  }
  if (isOfPause(change)) {
    return { ...columns, purpose: change.purpose, pausedUntil: pauseAfter(change)?.until ?? null };
  }
  const { subscriptionType } = change;
  return { ...columns, subscriptionType, choice: subscriptionAfter(change)?.choice ?? null };
}

interface ChangeRow {
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
  readonly restored_source: string | null;
  readonly restored_at: Date | null;
}

const CHANGE_KINDS: readonly ConsentChange["kind"][] = [
  "consent",
  "subscription",
  "consent-retracted",
  "subscription-retracted",
  "pause",
  "pause-retracted",
];

function readChange(row: ChangeRow): ConsentChange {
  const kind = storedOneOf(CHANGE_KINDS, row.kind);
  const evidence = readEvidence(row);
  switch (kind) {
    case "consent":
      return { kind, ...evidence, purpose: readPurpose(row), ...readState(row) };
    case "subscription":
      return { kind, ...evidence, subscriptionType: readType(row), choice: readChoice(row) };
    case "consent-retracted": {
      const restored = readRestored(row);
      const consent = restored === null ? null : { ...readState(row), ...restored };
      return { kind, ...evidence, purpose: readPurpose(row), restored: consent };
    }
    case "subscription-retracted": {
      const restored = readRestored(row);
      const subscription = restored === null ? null : { choice: readChoice(row), ...restored };
      return { kind, ...evidence, subscriptionType: readType(row), restored: subscription };
    }
    case "pause":
      return { kind, ...evidence, purpose: readPurpose(row), until: row.paused_until };
    case "pause-retracted": {
      const restored = readRestored(row);
      const until = row.paused_until;
      const pause = restored === null || until === null ? null : { until, ...restored };
      return { kind, ...evidence, purpose: readPurpose(row), restored: pause };
    }
    default:
      return assertNever(kind);
  }
}

function readPurpose(row: ChangeRow) {
  return stored(parsePurposeKey(row.purpose ?? ""));
}

function readType(row: ChangeRow) {
  return stored(parseSubscriptionTypeKey(row.subscription_type ?? ""));
}

function readState(row: ChangeRow): Pick<Consent, "state" | "legalBasis"> {
  return {
    state: storedOneOf(CONSENT_STATES, row.state ?? ""),
    legalBasis: stored(parseLegalBasisKey(row.legal_basis ?? "")),
  };
}

function readChoice(row: ChangeRow) {
  return storedOneOf(SUBSCRIPTION_CHOICES, row.choice ?? "");
}

function readRestored(row: ChangeRow): Pick<Consent, "source" | "changedAt"> | null {
  if (row.restored_source === null || row.restored_at === null) return null;
  return { source: stored(parseSourceKey(row.restored_source)), changedAt: row.restored_at };
}

function readEvidence(row: ChangeRow): ChangeEvidence {
  return {
    contactId: stored(parseContactId(row.contact_id)),
    source: stored(parseSourceKey(row.source)),
    at: row.changed_at,
    actor: row.actor,
    comment: row.comment,
    wording: row.wording,
    mailingId: row.mailing_id === null ? null : stored(parseMailingId(row.mailing_id)),
  };
}
