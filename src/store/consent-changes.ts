// The log of consent changes: rows in at its end, and one contact's history out.
import { sql } from "kysely";
import { assertNever } from "../base/assert.ts";
import {
  type ContactId,
  parseContactId,
  parseLegalBasisKey,
  parseMailingId,
  parsePurposeKey,
  parseSourceKey,
  parseSubscriptionTypeKey,
} from "../base/ids.ts";
import type { ChangeEvidence, ConsentChange } from "../consent/standing.ts";
import type { Db } from "./database.ts";
import { fromMilliseconds } from "./milliseconds.ts";
import { CONSENT_STATES } from "./standing-rows.ts";
import { storableText } from "./storable-text.ts";
import { stored, storedOneOf } from "./stored.ts";
import { SUBSCRIPTION_CHOICES } from "./subscription-types.ts";

/** Inserts changes at the end of the log, in their order. It does not change what is on record: `appendChanges` does. */
export async function insertChanges(db: Db, changes: readonly ConsentChange[]): Promise<void> {
  const columns = changes.map(formatColumns);
  await sql`
    insert into consent_changes (contact_id, kind, purpose, state, legal_basis, subscription_type, choice, source,
      changed_at, actor, comment, wording, mailing_id)
    select contact_id, kind, purpose, state, legal_basis, subscription_type, choice, source,
      ${fromMilliseconds("changed_at")}, actor, comment, wording, mailing_id
    from unnest(
      ${changes.map(({ contactId }) => contactId)}::bigint[],
      ${changes.map(({ kind }) => kind)}::text[],
      ${columns.map(({ purpose }) => purpose)}::text[],
      ${columns.map(({ state }) => state)}::text[],
      ${columns.map(({ legalBasis }) => legalBasis)}::text[],
      ${columns.map(({ subscriptionType }) => subscriptionType)}::text[],
      ${columns.map(({ choice }) => choice)}::text[],
      ${changes.map(({ source }) => source)}::text[],
      ${changes.map(({ at }) => at.getTime())}::float8[],
      ${changes.map(({ actor }) => storableText(actor))}::text[],
      ${changes.map(({ comment }) => storableText(comment))}::text[],
      ${changes.map(({ wording }) => storableText(wording))}::text[],
      ${changes.map(({ mailingId }) => mailingId)}::text[]
    ) with ordinality as given (contact_id, kind, purpose, state, legal_basis, subscription_type, choice, source,
      changed_at, actor, comment, wording, mailing_id, position)
    order by position`.execute(db);
}

/** Loads all changes of one contact in the order they were appended. */
export async function loadChanges(db: Db, contactId: ContactId): Promise<readonly ConsentChange[]> {
  const rows = await db
    .selectFrom("consent_changes")
    .select([
      "contact_id",
      "kind",
      "purpose",
      "state",
      "legal_basis",
      "subscription_type",
      "choice",
      "source",
    ])
    .select(["changed_at", "actor", "comment", "wording", "mailing_id"])
    .where("contact_id", "=", contactId)
    .orderBy("id")
    .execute();
  return rows.map(readChange);
}

interface ChangeColumns {
  readonly purpose: string | null;
  readonly state: string | null;
  readonly legalBasis: string | null;
  readonly subscriptionType: string | null;
  readonly choice: string | null;
}

function formatColumns(change: ConsentChange): ChangeColumns {
  switch (change.kind) {
    case "consent":
      return { ...change, subscriptionType: null, choice: null };
    case "subscription":
      return { ...change, purpose: null, state: null, legalBasis: null };
    default:
      return assertNever(change);
  }
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
}

const CHANGE_KINDS: readonly ConsentChange["kind"][] = ["consent", "subscription"];

function readChange(row: ChangeRow): ConsentChange {
  const kind = storedOneOf(CHANGE_KINDS, row.kind);
  switch (kind) {
    case "consent":
      return {
        kind,
        ...readEvidence(row),
        purpose: stored(parsePurposeKey(row.purpose ?? "")),
        state: storedOneOf(CONSENT_STATES, row.state ?? ""),
        legalBasis: stored(parseLegalBasisKey(row.legal_basis ?? "")),
      };
    case "subscription":
      return {
        kind,
        ...readEvidence(row),
        subscriptionType: stored(parseSubscriptionTypeKey(row.subscription_type ?? "")),
        choice: storedOneOf(SUBSCRIPTION_CHOICES, row.choice ?? ""),
      };
    default:
      return assertNever(kind);
  }
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
