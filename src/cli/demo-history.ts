// A past for the demo's pages: a month in which people came and went by the ways there are, and what they were sent.
import {
  type ContactId,
  type MailingId,
  parseMailingId,
  parseSubscriptionTypeKey,
  type SubscriptionTypeKey,
} from "../base/ids.ts";
import type { ListedRecipient } from "../consent/listed-recipient.ts";
import { builtInSource, CONSENT, E_MARKETING } from "../consent/purpose.ts";
import type { ConsentChange, Standing } from "../consent/standing.ts";
import { filterInline } from "../flow/filter-list.ts";
import type { FilterDependencies } from "../flow/filter-recipients.ts";
import { recordChangesAsOf } from "../store/recorded-at.ts";
import { appendChanges, loadStandings } from "../store/standings.ts";
import { take } from "./terminal.ts";

const DAY_MS = 86_400_000;
/** When the demo's contacts came on record, before today. */
export const DEMO_DAYS = 35;
const SHOWN_DAYS = 30;
const RECORDED_AFTER_MS = 400; // what a click takes until it is on record

/** What was sent, so many days before today. */
const MAILINGS = [
  { id: "demo-autumn-offers", type: "offers", daysAgo: 27 },
  { id: "demo-product-news", type: "product-news", daysAgo: 19 },
  { id: "demo-open-house", type: "event-invitations", daysAgo: 12 },
  { id: "demo-winter-offers", type: "offers", daysAgo: 5 },
] as const;

/**
 * Puts the past on record. None of it changes who gets the newsletter today: people leave other types, agree who could be
 * mailed all the same, come back after they left, or complain from addresses that are barred.
 */
export async function addHistory(
  deps: FilterDependencies,
  recipients: readonly ListedRecipient[],
): Promise<void> {
  const today = deps.clock();
  const standings = await loadStandings(
    deps.db,
    recipients.map(({ externalId }) => ({ externalId, email: null })),
  );
  const past = new Past(standings.filter((each) => each !== null));
  for (let daysAgo = SHOWN_DAYS - 1; daysAgo > 0; daysAgo -= 1) {
    const at = new Date(today.getTime() - daysAgo * DAY_MS);
    const sent = MAILINGS.find((mailing) => mailing.daysAgo === daysAgo);
    if (sent !== undefined) await sendThen({ ...deps, clock: () => at }, sent, recipients);
    await recordChangesAsOf(deps.db, new Date(at.getTime() + RECORDED_AFTER_MS));
    await appendChanges(deps.db, past.changesOf(at, daysAgo));
  }
}

async function sendThen(
  deps: FilterDependencies,
  { id, type }: (typeof MAILINGS)[number],
  recipients: readonly ListedRecipient[],
): Promise<void> {
  const request = {
    mailingId: take(parseMailingId(id)),
    purpose: E_MARKETING,
    subscriptionType: typeOf(type),
    listKey: "everybody",
    override: null,
  };
  await filterInline(deps, request, { recipients, onProgress: async () => {} });
}

function typeOf(key: string): SubscriptionTypeKey {
  return take(parseSubscriptionTypeKey(key));
}

/** Goes through people so that each does one thing. */
class Past {
  readonly #neverAsked: Standing[];
  readonly #barred: Standing[];
  readonly #others: Standing[];
  /** Who left, and on which day they come back. */
  readonly #away: { readonly contactId: ContactId; readonly daysAgo: number }[] = [];

  constructor(standings: readonly Standing[]) {
    const isBarred = ({ suppressions }: Standing): boolean => suppressions.length > 0;
    const stateOf = ({ consentByPurpose }: Standing) => consentByPurpose.get(E_MARKETING)?.state;
    this.#barred = standings.filter((each) => isBarred(each) && stateOf(each) === "granted");
    const reachable = standings.filter((each) => !isBarred(each) && each.email !== null);
    this.#neverAsked = reachable.filter((each) => stateOf(each) === undefined && !each.hasNoMailingsMark);
    this.#others = reachable.filter((each) => stateOf(each) === "granted");
  }

  /** Gives what people did on a day: more on working days, and most in the days after a mailing. */
  changesOf(at: Date, daysAgo: number): readonly ConsentChange[] {
    const isWorkingDay = at.getUTCDay() % 6 !== 0;
    const sent = MAILINGS.findLast((mailing) => mailing.daysAgo >= daysAgo);
    const since = sent === undefined ? Number.POSITIVE_INFINITY : sent.daysAgo - daysAgo;
    const leaving = Math.max(since > 6 ? 0 : 1, Math.round(9 / (1 + since * since)));
    const back = this.#away.filter((each) => each.daysAgo === daysAgo);
    return [
      ...this.#next(this.#neverAsked, (isWorkingDay ? 4 : 1) + (daysAgo % 3)).map((id) =>
        consent(id, at, "web-form", "granted"),
      ),
      ...back.map(({ contactId }) => consent(contactId, at, "preferences-page", "granted")),
      ...this.#next(this.#barred, daysAgo % 4 === 1 ? 1 : 0).map((id) =>
        consent(id, at, "complaint", "withdrawn"),
      ),
      ...this.#leave(daysAgo).map((id) => consent(id, at, "preferences-page", "withdrawn")),
      ...this.#next(this.#others, isWorkingDay ? 1 + (daysAgo % 4) : 1).map((id) =>
        choice(id, at, { type: "event-invitations", choice: "subscribed", mailingId: null }),
      ),
      ...(sent === undefined ? [] : this.#next(this.#others, leaving)).map((id) =>
        choice(id, at, {
          type: sent?.type ?? "offers",
          choice: "unsubscribed",
          mailingId: sent === undefined ? null : take(parseMailingId(sent.id)),
        }),
      ),
    ];
  }

  /** Some leave for good reasons of their own, and are back within the week. */
  #leave(daysAgo: number): readonly ContactId[] {
    const stays = 2 + (daysAgo % 4);
    if (daysAgo <= stays) return [];
    const left = this.#next(this.#others, daysAgo % 2 === 0 ? 1 : 2);
    this.#away.push(...left.map((contactId) => ({ contactId, daysAgo: daysAgo - stays })));
    return left;
  }

  #next(people: Standing[], count: number): readonly ContactId[] {
    return people.splice(0, count).map(({ contactId }) => contactId);
  }
}

function evidence(contactId: ContactId, at: Date) {
  return { contactId, at, actor: null, comment: null, wording: null, mailingId: null };
}

function consent(
  contactId: ContactId,
  at: Date,
  source: "web-form" | "preferences-page" | "complaint",
  state: "granted" | "withdrawn",
): ConsentChange {
  const said = { purpose: E_MARKETING, state, legalBasis: CONSENT, source: builtInSource(source) };
  return { kind: "consent", ...evidence(contactId, at), ...said };
}

function choice(
  contactId: ContactId,
  at: Date,
  said: {
    readonly type: string;
    readonly choice: "subscribed" | "unsubscribed";
    readonly mailingId: MailingId | null;
  },
): ConsentChange {
  return {
    kind: "subscription",
    ...evidence(contactId, at),
    subscriptionType: typeOf(said.type),
    choice: said.choice,
    mailingId: said.mailingId,
    source: builtInSource(said.choice === "subscribed" ? "preferences-page" : "one-click"),
  };
}
