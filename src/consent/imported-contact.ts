// One contact of an import: its columns read into domain values, and what it changes of the record.
import {
  type ContactId,
  type ExternalId,
  type LegalBasisKey,
  parseSubscriptionTypeKey,
  type SubscriptionTypeKey,
} from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import { type EmailAddress, parseEmailAddress } from "./contact.ts";
import {
  addProblem,
  type ColumnProblem,
  type ImportContext,
  type ImportFields,
  type LineColumns,
  type ParsedLine,
  readColumns,
  readEither,
  readId,
  readKeys,
  readMomentOfEnd,
  readMomentOfGrant,
  readYesNo,
  textOf,
} from "./import-columns.ts";
import { findNews, type ImportedChange, isGivenByNobody } from "./imported-change.ts";
import { builtInSource, CONSENT, E_MARKETING } from "./purpose.ts";
import {
  type ChangeEvidence,
  type ConsentRecord,
  evolve,
  isLowering,
  type StatedChange,
} from "./standing.ts";
import { SUPPRESSION_REASONS, type SuppressionReason } from "./suppression.ts";

/** The columns an import of contacts may have; `id` must be there. */
export const CONTACT_COLUMNS = [
  "id",
  "email",
  "name",
  "language",
  "company_id",
  "company_name",
  "company_no_mailings",
  "no_mailings",
  "mailed_before",
  "e_marketing",
  "e_marketing_at",
  "unsubscribed",
  "suppressed",
] as const;
const KNOWN_COLUMNS: ReadonlySet<string> = new Set(CONTACT_COLUMNS);

/** A contact as another system hands it over. `null` leaves what is on record. */
export interface ImportedContact {
  readonly externalId: ExternalId;
  readonly email: EmailAddress | null;
  readonly name: string | null;
  readonly language: string | null;
  readonly company: {
    readonly externalId: ExternalId;
    readonly name: string | null;
    readonly hasNoMailings: boolean | null;
  } | null;
  readonly hasNoMailingsMark: boolean | null;
  readonly wasMailedBefore: boolean | null;
  /** `at` is `null` where it was withdrawn, and the line does not say when. */
  readonly eMarketing: { readonly state: "granted" | "withdrawn"; readonly at: Date | null } | null;
  readonly unsubscribedTypes: readonly SubscriptionTypeKey[];
  readonly suppression: SuppressionReason | null;
  /** Of a withdrawal that the line states. */
  readonly withdrawnBasis: LegalBasisKey;
}

/** Reads one line; every problem is named, not only the first. A broken address is dropped, not the person. */
export function parseImportedContact(
  fields: ImportFields,
  { now, vocabulary }: ImportContext,
): Result<ParsedLine<ImportedContact>, readonly ColumnProblem[]> {
  const columns = readColumns(fields, KNOWN_COLUMNS);
  const warnings: ColumnProblem[] = [];
  const externalId = readId(columns, "id");
  const contact: Omit<ImportedContact, "externalId"> = {
    email: readEmail(columns, warnings),
    name: textOf(columns, "name"),
    language: readLanguage(columns),
    company: readCompany(columns),
    hasNoMailingsMark: readYesNo(columns, "no_mailings"),
    wasMailedBefore: readYesNo(columns, "mailed_before"),
    eMarketing: readEMarketing(columns, { now, vocabulary }, warnings),
    unsubscribedTypes: readKeys(columns, "unsubscribed", {
      what: "subscription type",
      parse: parseSubscriptionTypeKey,
      known: vocabulary.subscriptionTypes,
      isLowering: true,
    }),
    suppression: readSuppression(columns),
    withdrawnBasis: vocabulary.defaultLegalBasis,
  };
  if (externalId === null || columns.problems.length > 0) return err(columns.problems);
  return ok({ row: { externalId, ...contact }, warnings });
}

/** Says whether a contact's line says anything that its record bears on. */
export function statesChanges(contact: ImportedContact): boolean {
  const { eMarketing, unsubscribedTypes, suppression, hasNoMailingsMark } = contact;
  return (
    eMarketing !== null ||
    unsubscribedTypes.length > 0 ||
    suppression === "complaint" ||
    hasNoMailingsMark === true
  );
}

/**
 * The changes an imported contact brings to its record; what is on record already, or withdrawn since, brings none.
 *
 * @param record Of who it was merged into, where it was merged: its own mark is on nobody's card then.
 */
export function planImport(
  contact: ImportedContact,
  record: ConsentRecord,
  { at, isMerged = false }: { readonly at: Date; readonly isMerged?: boolean },
): readonly StatedChange[] {
  const { contactId } = record;
  // A line grants what the contact gave, and nothing that a mark would bar.
  const unmarked = { ...record, hasNoMailingsMark: false };
  const stated = findNews(statedChanges(contact, contactId, at), unmarked);
  const consent = stated.reduce(evolve, record).consentByPurpose.get(E_MARKETING);
  const withdrawal = {
    purpose: E_MARKETING,
    state: "withdrawn",
    legalBasis: contact.withdrawnBasis,
  } as const;
  // Whoever complains to their mail provider has withdrawn, whatever else the line says.
  if (contact.suppression === "complaint" && consent?.state !== "withdrawn") {
    return [...stated, { kind: "consent", ...evidenceOf(contactId, "complaint"), at, ...withdrawal }];
  }
  const isHidden = isGivenByNobody(consent) || (isMerged && consent === undefined);
  if (contact.hasNoMailingsMark === true && isHidden) {
    const evidence = { ...evidenceOf(contactId, "import"), comment: 'Marked "no mailings"' };
    return [...stated, { kind: "consent", ...evidence, at, ...withdrawal }];
  }
  return stated;
}

/**
 * All that a contact's line says to end something, news or not.
 *
 * @param record After the line's changes. A mark says nothing against what the contact gave.
 */
export function statedEnds(
  contact: ImportedContact,
  record: ConsentRecord,
  at: Date,
): readonly ImportedChange[] {
  const { contactId } = record;
  const ends = statedChanges(contact, contactId, at).filter(
    (each) => each.kind !== "pause" && isLowering(each),
  );
  const recorded = record.consentByPurpose.get(E_MARKETING);
  const isMarked = contact.hasNoMailingsMark === true && recorded?.state !== "granted";
  const hasComplained = contact.suppression === "complaint";
  if (!isMarked && !hasComplained) return ends;
  const withdrawal = {
    purpose: E_MARKETING,
    state: "withdrawn",
    legalBasis: contact.withdrawnBasis,
  } as const;
  const evidence = evidenceOf(contactId, hasComplained ? "complaint" : "import");
  return [
    ...ends,
    {
      kind: "consent",
      ...evidence,
      at,
      ...withdrawal,
      ...(!hasComplained && recorded === undefined && { isOfMark: true }),
    },
  ];
}

function statedChanges(contact: ImportedContact, contactId: ContactId, at: Date): readonly ImportedChange[] {
  const evidence = evidenceOf(contactId, "import");
  const choices: ImportedChange[] = contact.unsubscribedTypes.map((subscriptionType) => {
    const optOut = { subscriptionType, choice: "unsubscribed", isUndated: true } as const;
    return { kind: "subscription", ...evidence, at, ...optOut };
  });
  if (contact.eMarketing === null) return choices;
  const { state, at: saidAt } = contact.eMarketing;
  const legalBasis = state === "granted" ? CONSENT : contact.withdrawnBasis;
  const stated = { kind: "consent", purpose: E_MARKETING, state, legalBasis } as const;
  return [
    { ...stated, ...evidence, at: saidAt ?? at, ...(saidAt === null && { isUndated: true }) },
    ...choices,
  ];
}

function evidenceOf(contactId: ContactId, source: "import" | "complaint"): Omit<ChangeEvidence, "at"> {
  return {
    contactId,
    source: builtInSource(source),
    actor: null,
    comment: null,
    wording: null,
    mailingId: null,
  };
}

function readEmail(columns: LineColumns, warnings: ColumnProblem[]): EmailAddress | null {
  const text = textOf(columns, "email");
  if (text === null) return null;
  const email = parseEmailAddress(text);
  if (email.kind === "ok") return email.value;
  warnings.push({
    column: "email",
    reason: `not an address one can send to (${email.error}); it was left out`,
  });
  return null;
}

function readLanguage(columns: LineColumns): string | null {
  const text = textOf(columns, "language");
  if (text === null) return null;
  if (/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}$/.test(text)) return text;
  columns.problems.push({ column: "language", reason: 'not a language code such as "nl" or "pt-BR"' });
  return null;
}

function readCompany(columns: LineColumns): ImportedContact["company"] {
  const hasNoMailings = readYesNo(columns, "company_no_mailings");
  if (textOf(columns, "company_id") !== null) {
    const externalId = readId(columns, "company_id");
    const name = textOf(columns, "company_name");
    return externalId === null ? null : { externalId, name, hasNoMailings };
  }
  if (hasNoMailings === true) {
    const reason = "is empty, but company_no_mailings is set; name the company";
    addProblem(columns, "company_id", reason);
  }
  return null;
}

function readEMarketing(
  columns: LineColumns,
  { now, vocabulary }: ImportContext,
  warnings: ColumnProblem[],
): ImportedContact["eMarketing"] {
  const state = readEither(columns, "e_marketing", ["granted", "withdrawn"]);
  if (state === null) return null;
  if (state === "withdrawn") return { state, at: readMomentOfEnd(columns, "e_marketing_at", warnings) };
  if (vocabulary.purposes.get(E_MARKETING) !== "active") {
    const reason = `purpose "${E_MARKETING}" is switched off: switch it on, or leave the column empty`;
    addProblem(columns, "e_marketing", reason);
  }
  const at = readMomentOfGrant(columns, "e_marketing_at", now);
  return at === null ? null : { state, at };
}

function readSuppression(columns: LineColumns): SuppressionReason | null {
  const text = textOf(columns, "suppressed");
  if (text === null) return null;
  const reason = SUPPRESSION_REASONS.find((each) => each === text);
  if (reason === undefined) {
    columns.problems.push({
      column: "suppressed",
      reason: `unknown reason; use one of ${SUPPRESSION_REASONS.join(", ")}`,
    });
  }
  return reason ?? null;
}
