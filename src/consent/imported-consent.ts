// One consent or choice of an import, with the evidence the other system has for it.
import {
  type ContactId,
  type ExternalId,
  parseLegalBasisKey,
  parsePurposeKey,
  parseSourceKey,
  parseSubscriptionTypeKey,
  type SourceKey,
} from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import {
  type ColumnProblem,
  type ImportContext,
  type ImportFields,
  type KeyKind,
  type LineColumns,
  type ParsedLine,
  readColumns,
  readEither,
  readId,
  readKeys,
  readMomentOfEnd,
  readMomentOfGrant,
  textOf,
} from "./import-columns.ts";
import type { ImportedChange } from "./imported-change.ts";
import { builtInSource } from "./purpose.ts";
import { isLowering, type Statement } from "./standing.ts";

/** The columns an import of consents may have; `id`, `at`, and a purpose with state or a type with choice must be there. */
export const CONSENT_COLUMNS = [
  "id",
  "purpose",
  "state",
  "legal_basis",
  "subscription_type",
  "choice",
  "at",
  "source",
  "by",
  "comment",
  "wording",
] as const;
const KNOWN_COLUMNS: ReadonlySet<string> = new Set(CONSENT_COLUMNS);

const STATES = ["granted", "withdrawn"] as const;
const CHOICES = ["subscribed", "unsubscribed"] as const;

/** What one line says of a contact, and the evidence for it. */
export interface ImportedConsent {
  readonly externalId: ExternalId;
  readonly stated: Statement;
  /** `null` where the line ends something, and does not say when. */
  readonly at: Date | null;
  readonly source: SourceKey;
  readonly actor: string | null;
  readonly comment: string | null;
  readonly wording: string | null;
}

/** Reads one line; every problem is named, not only the first. */
export function parseImportedConsent(
  fields: ImportFields,
  { now, vocabulary }: ImportContext,
): Result<ParsedLine<ImportedConsent>, readonly ColumnProblem[]> {
  const columns = readColumns(fields, KNOWN_COLUMNS);
  const { problems } = columns;
  const externalId = readId(columns, "id");
  const stated = readStated(columns, vocabulary);
  const ends = stated !== null && isLowering(stated);
  const warnings: ColumnProblem[] = [];
  const at = ends ? readMomentOfEnd(columns, "at", warnings) : readMomentOfGrant(columns, "at", now);
  const sources = { what: "source", parse: parseSourceKey, known: vocabulary.sources, isLowering: ends };
  const source = readKey(columns, "source", sources) ?? builtInSource("import");
  if (externalId === null || stated === null || problems.length > 0) return err(problems);
  const [actor, comment, wording] = ["by", "comment", "wording"].map((column) => textOf(columns, column));
  return ok({
    row: {
      externalId,
      stated,
      at,
      source,
      actor: actor ?? null,
      comment: comment ?? null,
      wording: wording ?? null,
    },
    warnings,
  });
}

/** The change a line states, as one of the contact with that number; what has no date is of the import. */
export function statedChange(line: ImportedConsent, contactId: ContactId, now: Date): ImportedChange {
  const { stated, at, source, actor, comment, wording } = line;
  const evidence = { contactId, at: at ?? now, source, actor, comment, wording, mailingId: null };
  return { ...stated, ...evidence, ...(at === null && { isUndated: true }) };
}

function readStated(columns: LineColumns, vocabulary: ImportContext["vocabulary"]): Statement | null {
  const { problems } = columns;
  const ofPurpose = textOf(columns, "purpose") !== null;
  const ofType = textOf(columns, "subscription_type") !== null;
  if (ofPurpose === ofType) {
    const reason = "a line is about a purpose or a subscription_type: fill in one of the two";
    problems.push({ column: "purpose", reason });
    return null;
  }
  return ofPurpose ? readConsent(columns, vocabulary) : readChoice(columns, vocabulary);
}

function readConsent(
  columns: LineColumns,
  { purposes, legalBases, defaultLegalBasis }: ImportContext["vocabulary"],
): Statement | null {
  const state = required(columns, "state", readEither(columns, "state", STATES));
  const ends = state === "withdrawn";
  const ofPurposes = { what: "purpose", parse: parsePurposeKey, known: purposes, isLowering: ends };
  const purpose = readKey(columns, "purpose", ofPurposes);
  const ofBases = { what: "legal basis", parse: parseLegalBasisKey, known: legalBases, isLowering: ends };
  const legalBasis = readKey(columns, "legal_basis", ofBases) ?? defaultLegalBasis;
  return purpose === null || state === null ? null : { kind: "consent", purpose, state, legalBasis };
}

function readChoice(
  columns: LineColumns,
  { subscriptionTypes }: ImportContext["vocabulary"],
): Statement | null {
  const choice = required(columns, "choice", readEither(columns, "choice", CHOICES));
  const subscriptionType = readKey(columns, "subscription_type", {
    what: "subscription type",
    parse: parseSubscriptionTypeKey,
    known: subscriptionTypes,
    isLowering: choice === "unsubscribed",
  });
  return subscriptionType === null || choice === null
    ? null
    : { kind: "subscription", subscriptionType, choice };
}

function readKey<Key>(columns: LineColumns, column: string, kind: KeyKind<Key>): Key | null {
  const [key = null, ...others] = readKeys(columns, column, kind);
  if (others.length > 0)
    columns.problems.push({ column, reason: `names several; one line is about one ${kind.what}` });
  return key;
}

function required<Value>(columns: LineColumns, column: string, value: Value | null): Value | null {
  if (textOf(columns, column) === null)
    columns.problems.push({ column, reason: "is empty; every line needs one" });
  return value;
}
