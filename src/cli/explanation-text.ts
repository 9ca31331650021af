// An explanation for people: who it is, what is on record and since when, what follows, and the log behind it.
import { assertNever, invariant } from "../base/assert.ts";
import type { BatchId, PurposeKey } from "../base/ids.ts";
import { DECISION_RULES_VERSION, type SendDecision } from "../consent/decide-send.ts";
import { builtInSource, E_MARKETING } from "../consent/purpose.ts";
import { REASON_WORDS } from "../consent/reason-words.ts";
import type { Consent, ConsentChange } from "../consent/standing.ts";
import type { ExplainedEntry, ExplainedMailing } from "../flow/explain-mailing.ts";
import type { ExplainedTerms, Explanation } from "../flow/explain-recipient.ts";
import type { Reconstructed } from "../flow/reconstruct-standings.ts";
import type { BatchKind } from "../store/batches.ts";
import type { LoggedChange } from "../store/consent-changes.ts";
import type { SuppressionRecord } from "../store/suppressions.ts";
import { tellTime } from "./tell-time.ts";

const MAX_DELAY_MS = 60_000; // between a change and the transaction that records it
const MAX_CONTACTS_TOLD = 20; // a shared address may be that of thousands; JSON has them all

const BATCH_WORDS: Readonly<Record<BatchKind, string>> = {
  contacts: "import",
  companies: "import",
  interests: "import",
  consents: "import",
  upgrade: "upgrade",
  burst: "revert",
};

type Lines = Iterable<string>;
type BatchKinds = Explanation["batchKinds"];

/** Tells an explanation line by line. */
export function* tellExplanation(explanation: Explanation): Lines {
  const { person, contacts, suppressions, mailing, at, isNow } = explanation;
  yield `${person.named?.externalId ?? person.email}${isNow ? "" : `, as of ${tellTime(at)}`}`;
  yield* tellWho(explanation);
  for (const contact of contacts.slice(0, MAX_CONTACTS_TOLD))
    yield* tellContact(contact, explanation.batchKinds);
  if (contacts.length > MAX_CONTACTS_TOLD) {
    yield `\n… and ${contacts.length - MAX_CONTACTS_TOLD} more; --json has all of them`;
  }
  if (suppressions.length > 0) yield "\nBars on the address";
  for (const suppression of suppressions) yield `  ${tellSuppression(suppression)}`;
  yield* tellDecisions(explanation);
  if (mailing !== null) yield* tellMailing(mailing);
}

function* tellWho(explanation: Explanation): Lines {
  const { person, contacts, suppressions, erasures, formerHolders, isNow } = explanation;
  for (const { at } of erasures) yield `Erased on request, ${tellTime(at)}`;
  if (contacts.length === 0) {
    yield suppressions.length === 0
      ? "Nothing is on record: it is no contact's address, and it is not barred"
      : "It is no contact's address; only the bars below are on record";
    for (const { externalId, until, batchId } of formerHolders) {
      yield `Contact ${externalId} had it until ${tellTime(until)} (import ${batchId}); ask for that id for its record`;
    }
    return;
  }
  if (!isNow) yield "Address, marks and company are those of today: their past is not kept";
  if (contacts.length === 1) return;
  yield person.named === null
    ? `${contacts.length} contacts have this address. Mail goes there only where each of them may be mailed`
    : `The same address is also that of ${contacts.length - 1} more. What they objected to holds for it`;
}

function* tellContact({ card, standing, history }: Reconstructed, batchKinds: BatchKinds): Lines {
  const { name, company, language } = card;
  yield `\nContact ${card.externalId}${name === null ? "" : `, ${name}`} (number ${card.contactId}, on record since ${tellTime(card.createdAt)})`;
  if (card.mergedInto !== null) yield `  merged into ${card.mergedInto}: what counts is on record there`;
  yield `  address ${card.email ?? "none"}, language ${language ?? "not known"}`;
  if (company !== null) {
    const mark = company.hasNoMailings ? ', marked "no mailings"' : "";
    yield `  company ${company.name ?? company.externalId}${mark}`;
  }
  if (card.hasNoMailingsMark) yield '  marked "no mailings" in the system it comes from';
  for (const [purpose, consent] of standing.consentByPurpose)
    yield `  ${purpose}: ${tellConsent(purpose, consent)}`;
  for (const [type, { choice, source, changedAt }] of standing.subscriptionByType) {
    yield `  ${type}: ${choice}, source ${source}, ${tellTime(changedAt)}`;
  }
  for (const [purpose, { until, source }] of standing.pauseByPurpose) {
    yield `  ${purpose}: paused until ${tellTime(until)}, source ${source}`;
  }
  yield history.length === 0 ? "  No consent or choice was ever recorded" : "  Log";
  for (const change of history) yield* tellChange(change, batchKinds);
}

function tellConsent(purpose: PurposeKey, { state, legalBasis, source, changedAt }: Consent): string {
  // What the upgrade assumed is not consent that somebody gave, and nowhere told as such.
  const isOfUpgrade = source === builtInSource("upgrade") && state === "granted";
  const assumed = isOfUpgrade && purpose === E_MARKETING ? ", assumed at upgrade: nobody gave it" : "";
  return `${state} on ${legalBasis}, source ${source}, ${tellTime(changedAt)}${assumed}`;
}

function* tellChange({ change, batchId, recordedAt }: LoggedChange, batchKinds: BatchKinds): Lines {
  const { at, actor, source, wording, mailingId, comment } = change;
  yield `    ${tellTime(at)}  ${tellWhat(change)}`;
  const facts = [
    `source ${source}`,
    actor === null ? "the contact's own" : `by ${actor}`,
    ...(isLater(recordedAt, at) ? [`recorded ${tellTime(recordedAt)}`] : []),
    ...(batchId === null ? [] : [nameBatch(batchId, batchKinds)]),
    ...(mailingId === null ? [] : [`through mailing ${mailingId}`]),
    ...(wording === null ? [] : [`wording ${wording}`]),
    ...(comment === null ? [] : [`"${comment}"`]),
  ];
  yield `        ${facts.join(", ")}`;
}

/** Names a batch as the commands do that made it and take it back. */
function nameBatch(batchId: BatchId, batchKinds: BatchKinds): string {
  const kind = batchKinds.get(batchId);
  invariant(kind !== undefined, `Cannot name batch ${batchId}: it is not on record`);
  return `${BATCH_WORDS[kind]} ${batchId}`;
}

/** Evidence from elsewhere is older than its record; what happened here is recorded at once. */
function isLater(recordedAt: Date, at: Date): boolean {
  return Math.abs(recordedAt.getTime() - at.getTime()) > MAX_DELAY_MS;
}

function tellWhat(change: ConsentChange): string {
  switch (change.kind) {
    case "consent":
      return `${change.purpose} ${change.state} on ${change.legalBasis}`;
    case "subscription":
      return `${change.subscriptionType} ${change.choice}`;
    case "pause":
      return `${change.purpose} ${change.until === null ? "no longer paused" : `paused until ${tellTime(change.until)}`}`;
    case "consent-retracted":
      return `${change.purpose} taken back: ${change.restored === null ? "nothing is on record again" : `${change.restored.state} again`}`;
    case "subscription-retracted":
      return `${change.subscriptionType} taken back: ${change.restored === null ? "nothing is on record again" : `${change.restored.choice} again`}`;
    case "pause-retracted":
      return `${change.purpose}: pause taken back`;
    default:
      return assertNever(change);
  }
}

function tellSuppression({ reason, since, actor, comment, lifted }: SuppressionRecord): string {
  const set = `${reason} since ${tellTime(since)}${actor === null ? "" : `, by ${actor}`}${comment === null ? "" : `: "${comment}"`}`;
  if (lifted === null) return `${set}, in force`;
  const by = lifted.by === null ? "" : ` by ${lifted.by}`;
  return `${set}, lifted ${tellTime(lifted.at)}${by}${lifted.comment === null ? "" : `: "${lifted.comment}"`}`;
}

function* tellDecisions({ decisions, settings, isNow, at }: Explanation): Lines {
  const privacy = `e-marketing privacy ${settings.hasEMarketingPrivacy ? "on" : "off"}`;
  yield `\n${isNow ? "Mail sent now" : `Mail sent on ${tellTime(at)}`} (${privacy}, rules ${DECISION_RULES_VERSION})`;
  const told = decisions.map((each) => ({ name: nameTerms(each), decision: tellDecision(each.decision) }));
  const isAlike = told.every(({ decision }) => decision === told[0]?.decision);
  const rows =
    isAlike && told.length > 1 ? [{ name: "whatever it is for", decision: told[0]?.decision }] : told;
  const width = Math.max(...rows.map(({ name }) => name.length));
  for (const { name, decision } of rows) yield `  ${name.padEnd(width)}  ${decision}`;
}

function nameTerms({
  purpose,
  subscriptionType,
}: Pick<ExplainedTerms, "purpose" | "subscriptionType">): string {
  return subscriptionType === null ? purpose : `${purpose}, ${subscriptionType}`;
}

function tellDecision(decision: SendDecision): string {
  return decision.kind === "send"
    ? "send"
    : `withhold, ${decision.reason}: ${REASON_WORDS[decision.reason].en}`;
}

function* tellMailing(mailing: ExplainedMailing): Lines {
  yield `\nMailing ${mailing.id} (${nameTerms(mailing)}; on record since ${tellTime(mailing.createdAt)})`;
  for (const { by, reason, includeWithdrawn, at } of mailing.overrides) {
    const withdrawn =
      includeWithdrawn === null ? "" : `, withdrawn ones included on ${includeWithdrawn.legalBasis}`;
    yield `  overridden by ${by}, ${tellTime(at)}${withdrawn}: ${reason}`;
  }
  const { obstacle } = mailing;
  if (obstacle !== null) yield `  it would be refused for everybody now: ${obstacle}`;
  if (mailing.entries.length === 0) yield "  none of its lists that were decided has this person";
  for (const entry of mailing.entries) yield* tellEntry(entry, { isRefused: obstacle !== null });
}

function* tellEntry(entry: ExplainedEntry, { isRefused }: { readonly isRefused: boolean }): Lines {
  const { listKey, position, externalId, email, decision, now, decidedAt, rulesVersion } = entry;
  const listed = [externalId, email].filter((each) => each !== null).join(", ");
  yield `  list ${listKey}, entry ${position + 1} (${listed}): ${tellDecision(decision)}`;
  const privacy = `e-marketing privacy ${entry.hasEMarketingPrivacy ? "on" : "off"}`;
  yield `      decided ${tellTime(decidedAt)}, ${privacy}, rules ${rulesVersion}`;
  if (isRefused) return;
  const same = tellDecision(decision) === tellDecision(now);
  yield same ? "      the same now" : `      now, by itself: ${tellDecision(now)}`;
}
