// Why somebody is mailed or not: what is on record, what follows from it, and what was decided for a mailing.
import type { BatchId, MailingId, PurposeKey, SubscriptionTypeKey } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import { addressKey } from "../consent/contact.ts";
import { decideSend, type SendDecision } from "../consent/decide-send.ts";
import { mayCarry, type SubscriptionType } from "../consent/purpose.ts";
import type { Settings } from "../consent/settings.ts";
import { heedOthers, strictestStanding } from "../consent/shared-address.ts";
import type { Standing } from "../consent/standing.ts";
import { type FormerHolder, loadFormerHolders } from "../store/batch-befores.ts";
import { type BatchKind, loadBatchKinds } from "../store/batches.ts";
import type { Db } from "../store/database.ts";
import { type Erasure, findErased } from "../store/erasures.ts";
import { loadPurposes } from "../store/purposes.ts";
import { loadSettings } from "../store/settings.ts";
import { loadSubscriptionTypes } from "../store/subscription-types.ts";
import { loadSuppressions, type SuppressionRecord } from "../store/suppressions.ts";
import type { KeyedDependencies } from "./dependencies.ts";
import { type ExplainedMailing, explainMailing } from "./explain-mailing.ts";
import { findPerson, type Person, type Who } from "./find-person.ts";
import { loadTerms } from "./open-mailing.ts";
import { type Reconstructed, reconstructStandings } from "./reconstruct-standings.ts";

/** What somebody wants to know. */
export interface ExplainRequest {
  /** An address, or the id of a contact in its own system. */
  readonly who: Who;
  /** As things stood then; `null`: now. */
  readonly at: Date | null;
  /** Also what was decided for a mailing. */
  readonly mailingId: MailingId | null;
  /** Only what follows for these; both `null`: for every purpose and type there is. */
  readonly purpose: PurposeKey | null;
  readonly subscriptionType: SubscriptionTypeKey | null;
}

/** What follows for one kind of mail, sent to the person alone and without an override. */
export interface ExplainedTerms {
  readonly purpose: PurposeKey;
  readonly subscriptionType: SubscriptionTypeKey | null;
  readonly decision: SendDecision;
}

/** All that bears on whether somebody is mailed. */
export interface Explanation {
  readonly person: Person;
  /** The moment explained. */
  readonly at: Date;
  readonly isNow: boolean;
  readonly contacts: readonly Reconstructed[];
  /** Of every batch that the contacts' log names. */
  readonly batchKinds: ReadonlyMap<BatchId, BatchKind>;
  /** Whose address it was, where it is nobody's now. */
  readonly formerHolders: readonly FormerHolder[];
  /** Every bar there ever was on the address, those set later than the moment left out. */
  readonly suppressions: readonly SuppressionRecord[];
  /** Whether and when the address was erased on request. */
  readonly erasures: readonly Erasure[];
  /** In force at the moment. */
  readonly settings: Settings;
  readonly decisions: readonly ExplainedTerms[];
  readonly mailing: ExplainedMailing | null;
}

/** Explains; the error says what of the request names nothing on record. */
export async function explainRecipient(
  deps: KeyedDependencies,
  request: ExplainRequest,
): Promise<Result<Explanation, string>> {
  const { db } = deps;
  const found = await findPerson(db, request.who);
  if (found.kind === "error") return err(`Cannot explain: ${found.error}`);
  const person = found.value;
  const mailing = await explainMailing(deps, person, request.mailingId);
  if (mailing.kind === "error") return err(`Cannot explain: ${mailing.error}`);
  const terms = await loadAllTerms(db, request, mailing.value);
  if (terms.kind === "error") return err(`Cannot explain: ${terms.error}`);

  const { at } = request;
  const { suppressions, erasures } = await loadOfAddress(deps, person, at);
  const contacts = await reconstructStandings(db, person.contacts, { at, suppressions });
  const settings = await loadSettings(db, at);
  const moment = { settings, standing: standingAtAddress(person, contacts), at: at ?? deps.clock() };
  return ok({
    person,
    at: moment.at,
    isNow: at === null,
    contacts,
    batchKinds: await loadBatchKinds(db, batchesOf(contacts)),
    formerHolders: await findFormer(db, person),
    suppressions,
    erasures,
    settings,
    decisions: terms.value.map((each) => decideTerms(each, moment)),
    mailing: mailing.value,
  });
}

function batchesOf(contacts: readonly Reconstructed[]): readonly BatchId[] {
  const ids = contacts.flatMap(({ history }) => history.map(({ batchId }) => batchId));
  return [...new Set(ids)].filter((id) => id !== null);
}

/** It reads what every import changed, so only for an address that nothing else is on record of. */
async function findFormer(db: Db, { email, contacts }: Person): Promise<readonly FormerHolder[]> {
  return email === null || contacts.length > 0 ? [] : loadFormerHolders(db, addressKey(email));
}

/** What is on record of the address itself, whoever has it. */
async function loadOfAddress(
  { db, tokenKeys }: KeyedDependencies,
  { email }: Person,
  at: Date | null,
): Promise<Pick<Explanation, "suppressions" | "erasures">> {
  if (email === null) return { suppressions: [], erasures: [] };
  const key = addressKey(email);
  const suppressions = await loadSuppressions(db, key);
  const erasures = (await findErased(db, tokenKeys, [key])).get(key) ?? [];
  return {
    suppressions: suppressions.filter(({ since }) => at === null || since <= at),
    erasures: erasures.filter((erasure) => at === null || erasure.at <= at),
  };
}

interface ExplainedFor {
  readonly purpose: PurposeKey;
  readonly type: SubscriptionType | null;
}

/** The terms asked for, those of the mailing, or all there were: each purpose alone, then its types. */
async function loadAllTerms(
  db: Db,
  { purpose, subscriptionType, at }: ExplainRequest,
  mailing: ExplainedMailing | null,
): Promise<Result<readonly ExplainedFor[], string>> {
  const types = await loadSubscriptionTypes(db, at);
  if (purpose !== null || subscriptionType !== null) {
    const ofType = types.find(({ key }) => key === subscriptionType)?.purpose;
    const named = purpose ?? ofType;
    if (named === undefined) {
      const choices = types.map(({ key }) => `"${key}"`).join(", ");
      return err(`there is no subscription type "${subscriptionType}"; use one of ${choices}`);
    }
    const terms = await loadTerms(db, { purpose: named, subscriptionType }, at);
    return terms.kind === "error" ? terms : ok([{ purpose: named, type: terms.value.type }]);
  }
  if (mailing !== null) {
    const type = types.find(({ key }) => key === mailing.subscriptionType) ?? null;
    return ok([{ purpose: mailing.purpose, type }]);
  }
  const purposes = (await loadPurposes(db, at)).filter(({ isActive }) => isActive);
  return ok(
    purposes.flatMap(({ key }): readonly ExplainedFor[] => [
      { purpose: key, type: null },
      ...types.filter((type) => mayCarry(type, key)).map((type) => ({ purpose: key, type })),
    ]),
  );
}

/** Merges as a list does: an id speaks for itself and heeds the others, an address stands for all who have it. */
function standingAtAddress({ named }: Person, contacts: readonly Reconstructed[]): Standing | null {
  const [first, ...others] = contacts.map(({ standing }) => standing);
  if (first === undefined) return null;
  return named === null ? strictestStanding(first, others) : heedOthers(first, others);
}

function decideTerms(
  { purpose, type }: ExplainedFor,
  {
    settings,
    standing,
    at,
  }: { readonly settings: Settings; readonly standing: Standing | null; readonly at: Date },
): ExplainedTerms {
  const { hasEMarketingPrivacy } = settings;
  const mailing = {
    purpose,
    subscriptionType: type,
    hasEMarketingPrivacy,
    override: null,
    namedOverrides: [],
  };
  const decision = decideSend(mailing, {
    standing,
    contactId: null,
    isMismatched: false,
    earlier: "none",
    at,
  });
  return { purpose, subscriptionType: type?.key ?? null, decision };
}
