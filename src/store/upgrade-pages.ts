// Contacts page by page, with all that bears on the upgrade.
import { sql } from "kysely";
import {
  type ContactId,
  parseContactId,
  parseExternalId,
  parsePurposeKey,
  parseSubscriptionTypeKey,
} from "../base/ids.ts";
import { parseEmailAddress } from "../consent/contact.ts";
import { E_MARKETING } from "../consent/purpose.ts";
import type { UpgradeContact } from "../consent/upgrade-report.ts";
import { loadContactIds } from "./contacts.ts";
import type { Db } from "./database.ts";
import { CONSENT_STATES } from "./standing-rows.ts";
import { stored, storedOneOf } from "./stored.ts";

/**
 * Loads contacts by ascending id, for the upgrade. In a transaction they stay locked until its end, so that no change
 * comes in between what is read here and what is appended for it.
 *
 * @param after The last id of the page before; `null` for the first page.
 */
export async function loadContactPage(
  db: Db,
  after: ContactId | null,
  limit: number,
): Promise<readonly UpgradeContact[]> {
  const ids = await loadContactIds(db, after, limit);
  if (ids.length === 0) return [];
  // A statement of its own: one that waits for a lock would still see the consents from before its wait.
  const { rows } = await sql<FactsRow>`
    select id, external_id, email, has_no_mailings_mark, was_mailed_before,
      (select has_no_mailings from companies where companies.id = contacts.company_id) as company_has_no_mailings,
      array(select purpose || ' ' || state from consents where contact_id = contacts.id) as consents,
      array(select interest from contact_interests where contact_id = contacts.id) as interests,
      array(select subscription_type from subscriptions where contact_id = contacts.id) as types
    from contacts where id = any(${ids}::bigint[]) order by id`.execute(db);
  return rows.map(readUpgradeContact);
}

interface FactsRow {
  readonly id: number;
  readonly external_id: string;
  readonly email: string | null;
  readonly has_no_mailings_mark: boolean | null;
  readonly was_mailed_before: boolean | null;
  readonly company_has_no_mailings: boolean | null;
  /** Each as purpose and state with a blank between them, which neither has in it. */
  readonly consents: readonly string[];
  readonly interests: readonly string[];
  readonly types: readonly string[];
}

function readUpgradeContact(row: FactsRow): UpgradeContact {
  const stateByPurpose = new Map(row.consents.map(readStateOfPurpose));
  const email = row.email === null ? null : parseEmailAddress(row.email);
  return {
    contactId: stored(parseContactId(row.id)),
    externalId: stored(parseExternalId(row.external_id)),
    email: email?.kind === "ok" ? email.value : null,
    hasNoMailingsMark: row.has_no_mailings_mark ?? false,
    wasMailedBefore: row.was_mailed_before ?? false,
    companyHasNoMailings: row.company_has_no_mailings ?? false,
    recordedPurposes: new Set(stateByPurpose.keys()),
    recordedEMarketing: stateByPurpose.get(E_MARKETING) ?? null,
    interests: row.interests,
    recordedTypes: new Set(row.types.map((type) => stored(parseSubscriptionTypeKey(type)))),
  };
}

function readStateOfPurpose(text: string) {
  const [purpose = "", state = ""] = text.split(" ");
  return [stored(parsePurposeKey(purpose)), storedOneOf(CONSENT_STATES, state)] as const;
}

/** Counts the addresses that several contacts have, and those contacts. */
export async function countSharedAddresses(
  db: Db,
): Promise<{ readonly addresses: number; readonly contacts: number }> {
  const { rows } = await sql<{ readonly addresses: number; readonly contacts: number }>`
    select count(*) as addresses, coalesce(sum(shared.contacts), 0)::bigint as contacts
    from (
      select count(*) as contacts from contacts where address_key is not null
      group by address_key having count(*) > 1
    ) as shared`.execute(db);
  return rows[0] ?? { addresses: 0, contacts: 0 };
}

/** Loads some of the contacts whose address others have too, those of one address together. */
export async function loadSharingContacts(
  db: Db,
  limit: number,
): Promise<readonly Pick<UpgradeContact, "externalId" | "email">[]> {
  const { rows } = await sql<{ readonly external_id: string; readonly email: string }>`
    select external_id, email from contacts
    where address_key in (
      select address_key from contacts where address_key is not null
      group by address_key having count(*) > 1 order by address_key limit ${limit}
    )
    order by address_key, id limit ${limit}`.execute(db);
  return rows.map((row) => {
    const email = parseEmailAddress(row.email);
    return {
      externalId: stored(parseExternalId(row.external_id)),
      email: email.kind === "ok" ? email.value : null,
    };
  });
}
