// One contact of an import: its columns read into domain values, or what is wrong with which column.

import { assertNever } from "../base/assert.ts";
import {
  type ContactId,
  type ExternalId,
  parseExternalId,
  parseSubscriptionTypeKey,
  type SubscriptionTypeKey,
} from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import { type EmailAddress, parseEmailAddress } from "./contact.ts";
import { builtInSource, CONSENT, E_MARKETING, LEGITIMATE_INTEREST } from "./purpose.ts";
import { type ChangeEvidence, evolve, type Standing, type StatedChange, supersedes } from "./standing.ts";
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

/** A contact as another system hands it over. `null` marks leave what is on record. */
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
  readonly eMarketing: { readonly state: "granted" | "withdrawn"; readonly at: Date } | null;
  readonly unsubscribedTypes: readonly SubscriptionTypeKey[];
  readonly suppression: SuppressionReason | null;
}

/** What is wrong with one column of a line, and what would be right. */
export interface ColumnProblem {
  readonly column: string;
  readonly reason: string;
}

/** A contact that goes in, perhaps with a warning; a broken address is dropped, not the person. */
export interface ParsedContact {
  readonly contact: ImportedContact;
  readonly warnings: readonly ColumnProblem[];
}

/** A line's columns by name; text as it stood, booleans where the format has them. */
export type ImportFields = Readonly<Record<string, unknown>>;

const YES_NO = new Map([
  ["yes", true],
  ["true", true],
  ["1", true],
  ["no", false],
  ["false", false],
  ["0", false],
]);

/** Reads one line of an import of contacts; every problem is named, not only the first. */
export function parseImportedContact(
  fields: ImportFields,
  now: Date,
): Result<ParsedContact, readonly ColumnProblem[]> {
  const problems: ColumnProblem[] = [];
  const warnings: ColumnProblem[] = [];
  const columns = readColumns(fields, problems);
  const externalId = required(columns, "id", problems);
  const contact: Omit<ImportedContact, "externalId"> = {
    email: readEmail(columns, warnings),
    name: columns.get("name") ?? null,
    language: readLanguage(columns, problems),
    company: readCompany(columns, problems),
    hasNoMailingsMark: readYesNo(columns, "no_mailings", problems),
    wasMailedBefore: readYesNo(columns, "mailed_before", problems),
    eMarketing: readEMarketing(columns, problems),
    unsubscribedTypes: readTypes(columns, problems),
    suppression: readSuppression(columns, problems),
  };
  // A consent dated ahead would outlive every withdrawal until then. A withdrawal dated ahead goes in: it is one.
  if (contact.eMarketing?.state === "granted" && contact.eMarketing.at > now) {
    problems.push({ column: "e_marketing_at", reason: "lies in the future; say when the consent changed" });
  }
  if (externalId === null || problems.length > 0) return err(problems);
  return ok({ contact: { externalId, ...contact }, warnings });
}

/** The changes an imported contact brings to its standing; what is on record already, or withdrawn since, brings none. */
export function planImport(contact: ImportedContact, standing: Standing, at: Date): readonly StatedChange[] {
  const stated = statedChanges(contact, standing.contactId, at).filter((change) => alters(standing, change));
  const after = stated.reduce(evolve, standing);
  // Whoever complains to their mail provider has withdrawn, whatever else the line says.
  if (contact.suppression !== "complaint" || isWithdrawn(after)) return stated;
  const consent = { purpose: E_MARKETING, state: "withdrawn", legalBasis: LEGITIMATE_INTEREST } as const;
  return [...stated, { kind: "consent", ...evidenceOf(standing.contactId, "complaint"), at, ...consent }];
}

function alters(standing: Standing, change: StatedChange): boolean {
  switch (change.kind) {
    case "consent": {
      const recorded = standing.consentByPurpose.get(change.purpose);
      if (recorded === undefined) return true;
      // A later withdrawal is kept beside an earlier one: it outlives the grants in between.
      const isKnownGrant = change.state === "granted" && recorded.state === "granted";
      return !isKnownGrant && supersedes(change, recorded);
    }
    case "subscription":
      return standing.subscriptionByType.get(change.subscriptionType)?.choice !== change.choice;
    case "pause":
      return true;
    default:
      return assertNever(change);
  }
}

function isWithdrawn(standing: Standing): boolean {
  return standing.consentByPurpose.get(E_MARKETING)?.state === "withdrawn";
}

function statedChanges(contact: ImportedContact, contactId: ContactId, at: Date): readonly StatedChange[] {
  const evidence = evidenceOf(contactId, "import");
  const choices: StatedChange[] = contact.unsubscribedTypes.map((subscriptionType) => {
    return { kind: "subscription", ...evidence, at, subscriptionType, choice: "unsubscribed" };
  });
  if (contact.eMarketing === null) return choices;
  const { state } = contact.eMarketing;
  const legalBasis = state === "granted" ? CONSENT : LEGITIMATE_INTEREST;
  return [
    { kind: "consent", ...evidence, at: contact.eMarketing.at, purpose: E_MARKETING, state, legalBasis },
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

type Columns = ReadonlyMap<string, string>;

function readColumns(fields: ImportFields, problems: ColumnProblem[]): Columns {
  const known: readonly string[] = CONTACT_COLUMNS;
  const columns = new Map<string, string>();
  for (const [column, value] of Object.entries(fields)) {
    if (!known.includes(column)) {
      problems.push({ column, reason: `unknown column; the columns are ${known.join(", ")}` });
    } else if (value !== null && typeof value === "object") {
      problems.push({ column, reason: "must be a text, a number, true or false" });
    } else if (String(value).includes("\0")) {
      problems.push({ column, reason: "holds a NUL character, which no text can be stored with" });
    } else if (value !== null && String(value).trim() !== "") {
      columns.set(column, String(value).trim());
    }
  }
  return columns;
}

function required(columns: Columns, column: string, problems: ColumnProblem[]): ExternalId | null {
  const text = columns.get(column);
  if (text === undefined) {
    problems.push({ column, reason: "is empty; every line needs one" });
    return null;
  }
  const id = parseExternalId(text);
  if (id.kind === "ok") return id.value;
  problems.push({ column, reason: id.error });
  return null;
}

function readEmail(columns: Columns, warnings: ColumnProblem[]): EmailAddress | null {
  const text = columns.get("email");
  if (text === undefined) return null;
  const email = parseEmailAddress(text);
  if (email.kind === "ok") return email.value;
  warnings.push({
    column: "email",
    reason: `not an address one can send to (${email.error}); it was left out`,
  });
  return null;
}

function readLanguage(columns: Columns, problems: ColumnProblem[]): string | null {
  const text = columns.get("language");
  if (text === undefined) return null;
  if (/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}$/.test(text)) return text;
  problems.push({ column: "language", reason: 'not a language code such as "nl" or "pt-BR"' });
  return null;
}

function readCompany(columns: Columns, problems: ColumnProblem[]): ImportedContact["company"] {
  const hasNoMailings = readYesNo(columns, "company_no_mailings", problems);
  const name = columns.get("company_name") ?? null;
  if (!columns.has("company_id")) {
    if (hasNoMailings === true) {
      problems.push({
        column: "company_id",
        reason: "is empty, but company_no_mailings is set; name the company",
      });
    }
    return null;
  }
  const externalId = required(columns, "company_id", problems);
  return externalId === null ? null : { externalId, name, hasNoMailings };
}

function readYesNo(columns: Columns, column: string, problems: ColumnProblem[]): boolean | null {
  const text = columns.get(column);
  if (text === undefined) return null;
  const value = YES_NO.get(text.toLowerCase());
  if (value === undefined) problems.push({ column, reason: `"${text.slice(0, 40)}" is neither yes nor no` });
  return value ?? null;
}

function readEMarketing(columns: Columns, problems: ColumnProblem[]): ImportedContact["eMarketing"] {
  const state = columns.get("e_marketing");
  if (state === undefined) return null;
  if (state !== "granted" && state !== "withdrawn") {
    problems.push({
      column: "e_marketing",
      reason: `"${state.slice(0, 40)}" is neither granted nor withdrawn`,
    });
    return null;
  }
  const at = parseMoment(columns.get("e_marketing_at") ?? "");
  if (at !== null) return { state, at };
  problems.push({
    column: "e_marketing_at",
    reason: "no date; say when the consent changed, such as 2024-05-31 or 2024-05-31T14:30+02:00",
  });
  return null;
}

// ISO 8601 alone: Date also takes "05/06/2024" for one of two days, and "5" for one in 2001.
const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Reads a day or a moment; one without a zone is in UTC, not in the zone of the machine that imports. */
function parseMoment(text: string): Date | null {
  const [, day, time = "00:00", zone = "Z"] = MOMENT.exec(text) ?? [];
  if (day === undefined) return null;
  const midnight = new Date(`${day}T00:00Z`);
  const at = new Date(`${day}T${time}${zone}`);
  // Date takes 30 February for 1 March.
  if (Number.isNaN(at.getTime()) || !midnight.toISOString().startsWith(day)) return null;
  return at;
}

function readTypes(columns: Columns, problems: ColumnProblem[]): readonly SubscriptionTypeKey[] {
  const texts = (columns.get("unsubscribed") ?? "").split(";").filter((text) => text.trim() !== "");
  return [...new Set(texts.map((text) => text.trim()))].flatMap((text) => {
    const key = parseSubscriptionTypeKey(text);
    if (key.kind === "ok") return [key.value];
    problems.push({ column: "unsubscribed", reason: key.error });
    return [];
  });
}

function readSuppression(columns: Columns, problems: ColumnProblem[]): SuppressionReason | null {
  const text = columns.get("suppressed");
  if (text === undefined) return null;
  const reason = SUPPRESSION_REASONS.find((each) => each === text);
  if (reason === undefined) {
    problems.push({
      column: "suppressed",
      reason: `unknown reason; use one of ${SUPPRESSION_REASONS.join(", ")}`,
    });
  }
  return reason ?? null;
}
