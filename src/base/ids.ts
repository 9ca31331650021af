// Branded ids and the functions that make them. An id from outside becomes one of these or is refused.
import { err, ok, type Result } from "./result.ts";

declare const brand: unique symbol;
/** A value only its own parse function can make. */
export type Branded<T, Name extends string> = T & { readonly [brand]: Name };

/** A mail template, as its mailing system names it. */
export type TemplateId = Branded<string, "TemplateId">;
/** A mailing, as the send pipeline names it. */
export type MailingId = Branded<string, "MailingId">;
/** An uploaded recipient list. */
export type RecipientListId = Branded<string, "RecipientListId">;
/** A contact or company, as the system it came from names it. */
export type ExternalId = Branded<string, "ExternalId">;
/** A contact, numbered by our store; a positive integer below 2^48. */
export type ContactId = Branded<number, "ContactId">;
/** An import or an upgrade run, numbered by our store. */
export type BatchId = Branded<number, "BatchId">;
/** A burst of actions from one network, numbered by our store. */
export type BurstId = Branded<number, "BurstId">;
/** Names a purpose, legal basis, source or subscription type: lower-case letters, digits and hyphens. */
export type PurposeKey = Branded<string, "PurposeKey">;
export type LegalBasisKey = Branded<string, "LegalBasisKey">;
export type SourceKey = Branded<string, "SourceKey">;
export type SubscriptionTypeKey = Branded<string, "SubscriptionTypeKey">;

const MAX_ID_CHARS = 200; // fits every CRM's keys and keeps index rows short
const KEY = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
const NOT_IN_ID = /[\u0000-\u001f\u007f]/;

/** Parses the id an outside system uses: 1 to 200 characters without control characters and halves of one. */
export function parseTemplateId(text: string): Result<TemplateId, string> {
  return parseOutsideId<TemplateId>("template id", text);
}

/** Parses a mailing's id; the same rules as {@link parseTemplateId}. */
export function parseMailingId(text: string): Result<MailingId, string> {
  return parseOutsideId<MailingId>("mailing id", text);
}

/** Parses a recipient list's id; the same rules as {@link parseTemplateId}. */
export function parseRecipientListId(text: string): Result<RecipientListId, string> {
  return parseOutsideId<RecipientListId>("recipient list id", text);
}

/** Parses the id a contact or company has in its own system; the same rules as {@link parseTemplateId}. */
export function parseExternalId(text: string): Result<ExternalId, string> {
  return parseOutsideId<ExternalId>("id", text);
}

/** Parses a contact's number in our store. */
export function parseContactId(value: number): Result<ContactId, string> {
  return Number.isInteger(value) && value > 0 && value < 2 ** 48
    ? ok(value as ContactId)
    : err(`Cannot parse contact id ${value}: it is a positive integer below 2^48`);
}

/** Parses the number of an import or upgrade, as a command line gives it or the store holds it. */
export function parseBatchId(value: number | string): Result<BatchId, string> {
  return parseNumber<BatchId>("the number of an import, upgrade or revert", value);
}

/** Parses the number of a burst; the same rules as {@link parseBatchId}. */
export function parseBurstId(value: number | string): Result<BurstId, string> {
  return parseNumber<BurstId>("the number of a burst", value);
}

/** Parses a purpose's key: 1 to 64 lower-case letters, digits and hyphens. */
export function parsePurposeKey(text: string): Result<PurposeKey, string> {
  return parseKey<PurposeKey>("purpose", text);
}

/** Parses a legal basis's key; the same rules as {@link parsePurposeKey}. */
export function parseLegalBasisKey(text: string): Result<LegalBasisKey, string> {
  return parseKey<LegalBasisKey>("legal basis", text);
}

/** Parses a source's key; the same rules as {@link parsePurposeKey}. */
export function parseSourceKey(text: string): Result<SourceKey, string> {
  return parseKey<SourceKey>("source", text);
}

/** Parses a subscription type's key; the same rules as {@link parsePurposeKey}. */
export function parseSubscriptionTypeKey(text: string): Result<SubscriptionTypeKey, string> {
  return parseKey<SubscriptionTypeKey>("subscription type", text);
}

function parseOutsideId<Id extends Branded<string, string>>(what: string, text: string): Result<Id, string> {
  if (text.length === 0 || text.length > MAX_ID_CHARS) {
    return err(`Cannot parse ${what}: it has ${text.length} characters, 1 to ${MAX_ID_CHARS} are allowed`);
  }
  if (NOT_IN_ID.test(text)) return err(`Cannot parse ${what}: it holds control characters`);
  // UTF-8 has no form for it: what is stored would be another id than the one that is looked for.
  if (!text.isWellFormed()) return err(`Cannot parse ${what}: it holds half of a character`);
  return ok(text as Id);
}

function parseKey<Key extends Branded<string, string>>(what: string, text: string): Result<Key, string> {
  return KEY.test(text)
    ? ok(text as Key)
    : err(
        `Cannot parse ${what} ${JSON.stringify(text.slice(0, 80))}: 1 to 64 lower-case letters, digits and hyphens`,
      );
}

function parseNumber<Id extends BatchId | BurstId>(name: string, value: number | string): Result<Id, string> {
  const number = Number(value);
  return Number.isSafeInteger(number) && number > 0
    ? ok(number as Id)
    : err(`Cannot parse ${name} ${JSON.stringify(value)}: it is a positive whole number`);
}
