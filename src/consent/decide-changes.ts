// What a recipient's click changes: a request and a standing -> the changes to append, none when it is so already.
import { assertNever } from "../base/assert.ts";
import type { LegalBasisKey, MailingId, PurposeKey, SourceKey, SubscriptionTypeKey } from "../base/ids.ts";
import {
  builtInSource,
  CONSENT,
  CONTRACT,
  E_MARKETING,
  isOwnSource,
  LEGAL_OBLIGATION,
  SALES_AND_SERVICE,
  type SubscriptionChoice,
  type SubscriptionType,
  VITAL_INTERESTS,
} from "./purpose.ts";
import { isMarkInForce, isPaused } from "./send-facts.ts";
import {
  type ChangeEvidence,
  type Consent,
  type ConsentRecord,
  isLowering,
  type Standing,
  type StatedChange,
} from "./standing.ts";

/** What a recipient, or their mail client for them, asks for. */
export type PreferenceRequest =
  /** No more of what this mail was (RFC 8058). */
  | { readonly kind: "one-click" }
  /** No more e-marketing at all. */
  | { readonly kind: "stop-all" }
  /** E-marketing again, or for the first time: by the contact's own consent. */
  | { readonly kind: "start-again" }
  /** The same, confirmed by the link of a mail that was asked for at that moment. */
  | { readonly kind: "confirm"; readonly askedAt: Date }
  /** No e-marketing for some days; afterwards all is as it was. */
  | { readonly kind: "pause"; readonly days: PauseDays }
  | { readonly kind: "end-pause" }
  /** What to receive of each type that was shown; a type not among them stays as it is. */
  | {
      readonly kind: "save-choices";
      readonly choiceByType: ReadonlyMap<SubscriptionTypeKey, SubscriptionChoice>;
    };

/** How long a pause may last. */
export const PAUSE_DAYS = [30, 60, 90] as const;
/** One of {@link PAUSE_DAYS}. */
export type PauseDays = (typeof PAUSE_DAYS)[number];

/** What the request came through, and when. */
export interface ChangeContext {
  /** What the mail was sent for. */
  readonly purpose: PurposeKey;
  /** The type the mail was sent for; `null` where it had none, or the type is gone since. */
  readonly subscriptionType: SubscriptionTypeKey | null;
  /** All types on record, those switched off too. */
  readonly types: readonly SubscriptionType[];
  /** Of a withdrawal by whom nothing is on record. */
  readonly defaultLegalBasis: LegalBasisKey;
  readonly mailingId: MailingId | null;
  /** Version of the wording the contact saw; `null` where a mail client asked. */
  readonly wording: string | null;
  /** The request was noted at that time and is decided later: what the contact said since then stands. */
  readonly isNoted: boolean;
  /** See `batchBehind`. */
  readonly isOfBatch: IsOfBatch;
  readonly at: Date;
}

/** Tells of a change whether what is on record in its place may be taken back with an import or the upgrade. */
export type IsOfBatch = (change: StatedChange) => boolean;

/** Decides which changes a request brings; the same request again brings none. */
export function decideChanges(
  standing: Standing,
  request: PreferenceRequest,
  context: ChangeContext,
): readonly StatedChange[] {
  const { contactId } = standing;
  const { at, wording, mailingId } = context;
  const source = builtInSource(request.kind === "one-click" ? "one-click" : "preferences-page");
  const comment = request.kind === "confirm" ? CONFIRMED : null;
  const evidence: ChangeEvidence = { contactId, source, at, actor: null, comment, wording, mailingId };
  return requestedChanges(standing, request, { ...context, evidence }).filter(
    (change) =>
      alters(standing, change, context.isOfBatch(change)) &&
      !(context.isNoted && wasSaidSince(standing, change)),
  );
}

/**
 * Says whether a request is to be confirmed by mail first: e-marketing again after it was withdrawn. Whoever holds a
 * forwarded mail can open its link; only who reads the mailbox can confirm. Leaving never needs it.
 */
export function needsConfirmation(standing: Standing, request: PreferenceRequest): boolean {
  return request.kind === "start-again" && isStopped(standing);
}

/** Says whether e-marketing rests on the contact's own consent. */
export function hasGivenConsent({ consentByPurpose }: Standing): boolean {
  const consent = consentByPurpose.get(E_MARKETING);
  return consent?.state === "granted" && consent.legalBasis === CONSENT;
}

const CONFIRMED = "Confirmed by the link in a mail";

/** Tells whether the contact said something later of what a change is about; what others recorded does not count. */
function wasSaidSince(standing: Standing, change: StatedChange): boolean {
  const recorded =
    change.kind === "subscription"
      ? standing.subscriptionByType.get(change.subscriptionType)
      : standing.consentByPurpose.get(change.purpose);
  return recorded !== undefined && isOwnSource(recorded.source) && recorded.changedAt > change.at;
}

const DAY_MS = 24 * 60 * 60 * 1_000;

type Requested = ChangeContext & { readonly evidence: ChangeEvidence };

function requestedChanges(
  standing: Standing,
  request: PreferenceRequest,
  context: Requested,
): readonly StatedChange[] {
  const { evidence } = context;
  switch (request.kind) {
    case "one-click":
      return [leave(standing, context)];
    case "stop-all":
      return [withdraw(standing, E_MARKETING, context)];
    case "start-again":
      return needsConfirmation(standing, request) ? [] : start(evidence);
    case "confirm":
      return isStoppedSince(standing, request.askedAt) ? [] : start(evidence);
    case "pause":
      return isStopped(standing)
        ? []
        : [pause(evidence, new Date(context.at.getTime() + request.days * DAY_MS))];
    case "end-pause":
      return [pause(evidence, null)];
    case "save-choices":
      return saveChoices(standing, request.choiceByType, context);
    default:
      return assertNever(request);
  }
}

/**
 * Leaves what the mail was: its type, or where it has none, or none that is on record any more, its purpose. A type that
 * is switched off or was removed is left all the same: it may be switched on again, and an opt-out outlives its type.
 */
function leave(standing: Standing, context: Requested): StatedChange {
  const { subscriptionType, types, purpose, evidence } = context;
  const type = types.find(({ key }) => key === subscriptionType);
  if (type !== undefined) return choose(type.key, "unsubscribed", evidence);
  return withdraw(standing, purposeToLeave(standing, purpose), context);
}

/** Grounds that nobody can withdraw (GDPR Art. 7(3)) or object to (Art. 21(1)). */
const BINDING_BASES: ReadonlySet<LegalBasisKey> = new Set([CONTRACT, LEGAL_OBLIGATION, VITAL_INTERESTS]);

/**
 * Names the purpose that a click on a mail without a type ends. E-marketing, whatever its ground (GDPR Art. 21(2)); a
 * purpose the admin added too, unless its ground binds the sender. Account mail has no purpose one may leave with a
 * click, and a password mail must still arrive: there, and where the ground binds, the click ends e-marketing, since
 * whoever clicks wants less mail. An objection to account mail itself (Art. 21(1)) is weighed by a person. What is withdrawn
 * already binds nobody, so that a second click leaves what the first one left.
 */
function purposeToLeave(standing: Standing, purpose: PurposeKey): PurposeKey {
  const consent = standing.consentByPurpose.get(purpose);
  const isBinding = consent?.state === "granted" && BINDING_BASES.has(consent.legalBasis);
  return isBinding || purpose === SALES_AND_SERVICE ? E_MARKETING : purpose;
}

/**
 * Takes over the choice on each type. Subscribing never lifts the withdrawal of a purpose: a tick says which mail, not
 * that there shall be mail again. It is recorded, mail stays withheld, and the page offers to start again.
 */
function saveChoices(
  standing: Standing,
  choiceByType: ReadonlyMap<SubscriptionTypeKey, SubscriptionChoice>,
  { types, evidence }: Requested,
): readonly StatedChange[] {
  return types.flatMap((type) => {
    const choice = choiceByType.get(type.key);
    if (choice === undefined || isLeftTicked(standing, type, choice)) return [];
    return [choose(type.key, choice, evidence)];
  });
}

/**
 * Tells a box that was shown ticked and left so, which is no consent (CJEU C-673/17, Planet49). One left empty is
 * recorded: while e-marketing privacy is off, only an opt-out on record keeps mail of that type away.
 */
function isLeftTicked(standing: Standing, type: SubscriptionType, choice: SubscriptionChoice): boolean {
  const shown = standing.subscriptionByType.get(type.key)?.choice ?? type.defaultChoice;
  return shown === "subscribed" && choice === "subscribed";
}

function choose(
  subscriptionType: SubscriptionTypeKey,
  choice: SubscriptionChoice,
  evidence: ChangeEvidence,
): StatedChange {
  return { kind: "subscription", ...evidence, subscriptionType, choice };
}

/** Whoever asks for mail wants no pause either. */
function start(evidence: ChangeEvidence): readonly StatedChange[] {
  const granted = { purpose: E_MARKETING, state: "granted", legalBasis: CONSENT } as const;
  return [{ kind: "consent", ...evidence, ...granted }, pause(evidence, null)];
}

function pause(evidence: ChangeEvidence, until: Date | null): StatedChange {
  return { kind: "pause", ...evidence, purpose: E_MARKETING, until };
}

function isStopped(standing: Standing): boolean {
  return standing.consentByPurpose.get(E_MARKETING)?.state === "withdrawn" || isMarkInForce(standing);
}

/** A withdrawal that came after the mail was asked for outranks the link in it, which knows the second alone. */
function isStoppedSince({ consentByPurpose }: Standing, moment: Date): boolean {
  const consent = consentByPurpose.get(E_MARKETING);
  return consent?.state === "withdrawn" && secondOf(consent.changedAt) > secondOf(moment);
}

function secondOf(at: Date): number {
  return Math.floor(at.getTime() / 1_000);
}

/** A withdrawal names the ground that ends with it. */
function withdraw(
  standing: Standing,
  purpose: PurposeKey,
  { evidence, defaultLegalBasis }: Requested,
): StatedChange {
  const legalBasis = standing.consentByPurpose.get(purpose)?.legalBasis ?? defaultLegalBasis;
  return { kind: "consent", ...evidence, purpose, state: "withdrawn", legalBasis };
}

/**
 * Says whether a change alters what is on record; a repeat does not. Nothing repeats what an import or the upgrade put on
 * record, and no withdrawal or opt-out that of somebody else: what they recorded may be taken back, and this stands. Nor
 * does one that comes a day later: it also ends what was said elsewhere in between, and is told of here afterwards.
 */
export function alters(standing: ConsentRecord, change: StatedChange, isOfBatch: boolean): boolean {
  switch (change.kind) {
    case "consent": {
      const recorded = standing.consentByPurpose.get(change.purpose);
      // The same state on another ground is news: a consent given where one had only been assumed at the upgrade.
      return (
        recorded?.state !== change.state ||
        recorded.legalBasis !== change.legalBasis ||
        isOfBatch ||
        (isLowering(change) && !isRepeat(recorded, change))
      );
    }
    case "subscription": {
      const recorded = standing.subscriptionByType.get(change.subscriptionType);
      return (
        recorded?.choice !== change.choice || isOfBatch || (isLowering(change) && !isRepeat(recorded, change))
      );
    }
    case "pause": {
      const recorded = standing.pauseByPurpose.get(change.purpose);
      if (change.until === null) return isPaused(standing, change.purpose, change.at);
      return recorded?.until.getTime() !== change.until.getTime();
    }
    default:
      return assertNever(change);
  }
}

function isRepeat(
  { source, changedAt }: Pick<Consent, "source" | "changedAt">,
  change: Pick<ChangeEvidence, "source" | "at">,
): boolean {
  return isOneVoice(source, change.source) && change.at.getTime() - changedAt.getTime() < DAY_MS;
}

/** The contact's own page and one-click are one voice, whichever of the two was used. */
function isOneVoice(one: SourceKey, other: SourceKey): boolean {
  return one === other || (isOwnSource(one) && isOwnSource(other));
}
