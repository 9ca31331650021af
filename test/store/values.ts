// Complete values for tests of the store; a test states only what matters to it.
import { invariant } from "../../src/base/assert.ts";
import type { ContactId, ExternalId, MailingId, SubscriptionTypeKey } from "../../src/base/ids.ts";
import { type AddressKey, addressKey, type EmailAddress } from "../../src/consent/contact.ts";
import type { ImportedContact } from "../../src/consent/imported-contact.ts";
import { builtInSource, CONSENT, E_MARKETING } from "../../src/consent/purpose.ts";
import type { ConsentChange } from "../../src/consent/standing.ts";
import { saveContacts } from "../../src/store/contacts.ts";
import type { Db } from "../../src/store/database.ts";
import { NOTHING_SAID } from "../support/builders.ts";

export const NOON = new Date("2026-03-01T12:00:00.000Z");
export const LATER = new Date("2026-03-02T12:00:00.000Z");
export const NEWSLETTER = "newsletter" as SubscriptionTypeKey;
export const OFFERS = "offers" as SubscriptionTypeKey;

/** Takes text for an external id. */
export function id(text: string): ExternalId {
  return text as ExternalId;
}

/** Takes text for an address. */
export function email(text: string): EmailAddress {
  return text as EmailAddress;
}

/** Takes text for an address and gives its key. */
export function keyOf(text: string): AddressKey {
  return addressKey(email(text));
}

/** Makes a contact with nothing on record but what is given. */
export function aContact(
  fields: Partial<ImportedContact> & { readonly externalId: ExternalId },
): ImportedContact {
  return {
    email: null,
    ...NOTHING_SAID,
    ...fields,
  };
}

/** Saves contacts named by their ids, each with its address or none, and gives their numbers in that order. */
export async function addContacts(
  db: Db,
  emailById: Readonly<Record<string, string | null>>,
): Promise<readonly ContactId[]> {
  const contacts = Object.entries(emailById).map(([externalId, address]) =>
    aContact({ externalId: id(externalId), email: address === null ? null : email(address) }),
  );
  for (const contact of contacts) await saveContacts(db, [contact], NOON);
  const rows = await db.selectFrom("contacts").select(["id", "external_id"]).execute();
  return contacts.map(({ externalId }) => {
    const row = rows.find(({ external_id }) => external_id === externalId);
    invariant(row !== undefined, `No contact ${externalId}`);
    return row.id as ContactId;
  });
}

const evidence = {
  source: builtInSource("web-form"),
  at: NOON,
  actor: null,
  comment: null,
  wording: null,
  mailingId: null as MailingId | null,
};

/** Makes a change of consent to e-marketing. */
export function consentChange(
  contactId: ContactId,
  state: "granted" | "withdrawn",
  fields: Partial<Extract<ConsentChange, { kind: "consent" }>> = {},
): ConsentChange {
  return {
    kind: "consent",
    ...evidence,
    contactId,
    purpose: E_MARKETING,
    state,
    legalBasis: CONSENT,
    ...fields,
  };
}

/** Makes a pause of e-marketing. */
export function pauseChange(contactId: ContactId, until: Date): ConsentChange {
  return { kind: "pause", ...evidence, contactId, purpose: E_MARKETING, until };
}

/** Makes a change of the subscription to the newsletter. */
export function subscriptionChange(
  contactId: ContactId,
  choice: "subscribed" | "unsubscribed",
  fields: Partial<Extract<ConsentChange, { kind: "subscription" }>> = {},
): ConsentChange {
  return { kind: "subscription", ...evidence, contactId, subscriptionType: NEWSLETTER, choice, ...fields };
}
