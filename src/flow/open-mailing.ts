// The mailing a list is filtered for: checked, put on record once, and read back with what its links will name.
import type { MailingId, PurposeKey, SubscriptionTypeKey, TemplateId } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { Mailing, Override } from "../consent/decide-send.ts";
import type { TokenPayload } from "../consent/preference-token.ts";
import { mayCarry, type Purpose, type SubscriptionType } from "../consent/purpose.ts";
import type { Db } from "../store/database.ts";
import { type StoredMailing, saveMailing } from "../store/mailings.ts";
import { loadNamedOverrides } from "../store/named-overrides.ts";
import { loadLegalBases, loadPurposes } from "../store/purposes.ts";
import { loadSettings } from "../store/settings.ts";
import { loadSubscriptionTypes } from "../store/subscription-types.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { findPurpose } from "./load-purpose.ts";

/** One mailing and the way it is meant. */
export interface FilterRequest {
  readonly mailingId: MailingId;
  readonly purpose: PurposeKey;
  readonly subscriptionType: SubscriptionTypeKey | null;
  /** BCP 47 code of the language it is written in, for the pages its links lead to; `null` where that is not known. */
  readonly language?: string | null;
  /** The template it is sent with; `null` where that is not known. */
  readonly templateId?: TemplateId | null;
  /** Names the list within the mailing; the same list filtered again takes the place of its earlier decisions. */
  readonly listKey: string;
  readonly override: Override | null;
}

/** A mailing on record: what decides its recipients, and what the tokens of its links say. */
export interface OpenMailing {
  readonly id: MailingId;
  readonly mailing: Mailing;
  /** The list its mails are of, for `List-Id`: its subscription type, or its purpose where it has none. */
  readonly list: string;
  readonly token: Omit<TokenPayload, "kind" | "contactId">;
}

/** Checks the mailing and puts it on record; the error says what is wrong with it and what would be right. */
export async function openMailing(
  deps: FlowDependencies,
  request: FilterRequest,
): Promise<Result<OpenMailing, string>> {
  const terms = await loadTerms(deps.db, request);
  if (terms.kind === "error") return terms;
  const { purpose, type } = terms.value;
  const unknownBasis = await findUnknownBasis(deps.db, request.override);
  if (unknownBasis !== null) return err(unknownBasis);
  const { mailingId: id, subscriptionType, override } = request;
  const mailing = { purpose: purpose.key, subscriptionType, override };
  const { language = null, templateId = null } = request;
  const saved = await saveMailing(deps.db, { id, language, templateId, ...mailing }, deps.clock());
  if (saved.kind === "differs") return err(tellDiffering(saved));
  const { hasEMarketingPrivacy } = await loadSettings(deps.db);
  const namedOverrides = await loadNamedOverrides(deps.db, saved.number);
  return ok({
    id,
    mailing: { ...mailing, subscriptionType: type, hasEMarketingPrivacy, namedOverrides },
    list: subscriptionType ?? purpose.key,
    token: {
      mailingNumber: saved.number,
      purposeNumber: purpose.number,
      typeNumber: type?.number ?? 0,
      issuedAt: saved.createdAt,
    },
  });
}

/** What somebody says a mailing is for. */
export type NamedTerms = Pick<FilterRequest, "purpose" | "subscriptionType">;

/** What a mailing is for. */
export interface Terms {
  readonly purpose: Purpose;
  readonly type: SubscriptionType | null;
}

/** Loads the purpose and type that are named, now or as of a moment; the error says which there are. */
export async function loadTerms(
  db: Db,
  named: NamedTerms,
  at: Date | null = null,
): Promise<Result<Terms, string>> {
  const purpose = findPurpose(await loadPurposes(db, at), named.purpose);
  if (purpose.kind === "error") return purpose;
  const type = await loadType(db, named, at);
  return type.kind === "error" ? type : ok({ purpose: purpose.value, type: type.value });
}

/** Says what a mailing is on record for, to who meant it for something else. */
export function tellDiffering({
  purpose,
  subscriptionType,
}: Pick<StoredMailing, "purpose" | "subscriptionType">): string {
  const recorded = `purpose "${purpose}" and subscription type "${subscriptionType ?? "none"}"`;
  return `it is on record with ${recorded}; use those, or another mailing id`;
}

/** Loads the type that is named, now or as of a moment; the error says which there are for the purpose. */
export async function loadType(
  db: Db,
  { subscriptionType, purpose }: NamedTerms,
  at: Date | null,
): Promise<Result<SubscriptionType | null, string>> {
  if (subscriptionType === null) return ok(null);
  const types = await loadSubscriptionTypes(db, at);
  const type = types.find(({ key }) => key === subscriptionType);
  if (type !== undefined && mayCarry(type, purpose)) return ok(type);
  const usable = types.filter((each) => mayCarry(each, purpose)).map(({ key }) => `"${key}"`);
  const choices = usable.length > 0 ? `use one of ${usable.join(", ")}, or none` : "leave it out";
  return err(`${tellUnusable(type, { subscriptionType, purpose })}; ${choices}`);
}

/** Says what keeps a mailing from a type. */
function tellUnusable(
  type: SubscriptionType | undefined,
  { subscriptionType, purpose }: { readonly subscriptionType: string; readonly purpose: string },
): string {
  const name = `subscription type "${subscriptionType}"`;
  if (type === undefined) return `there is no ${name}`;
  if (type.purpose !== purpose) return `${name} is of purpose "${type.purpose}", not "${purpose}"`;
  return type.removedAt === null
    ? `${name} is switched off: switch it on`
    : `${name} was removed on ${type.removedAt.toISOString().slice(0, 10)}`;
}

/** Says what is wrong with the legal basis that an override names, and which there are; `null` where nothing is. */
export async function findUnknownBasis(db: Db, override: Override | null): Promise<string | null> {
  const basis = override?.includeWithdrawn?.legalBasis;
  if (basis === undefined) return null;
  const bases = await loadLegalBases(db);
  const active = bases.filter(({ isActive }) => isActive).map(({ key }) => key);
  if (active.includes(basis)) return null;
  const isOff = bases.some(({ key }) => key === basis);
  const problem = isOff
    ? `legal basis "${basis}", which is switched off`
    : `an unknown legal basis "${basis}"`;
  return `the override names ${problem}; use one of ${active.join(", ")}`;
}
