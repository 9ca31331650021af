// The rule that tells a burst: many contacts, one network, one way, one mailing, a few minutes, soon after it was sent.
import type { BurstId, ContactId } from "../base/ids.ts";

/** How an action came: by a button of the page, or by the one click of a mail client. */
export const ACTION_WAYS = ["page", "one-click"] as const;
/** One of {@link ACTION_WAYS}. */
export type ActionWay = (typeof ACTION_WAYS)[number];

/** What somebody, or something, did by a link, as far as the rule looks at it. */
export interface PageAction {
  readonly id: number;
  readonly contactId: ContactId;
  readonly at: Date;
  /** When the link was made, which is when the mailing was about to be sent. */
  readonly linkMadeAt: Date;
  /** The burst it was found to be of before; `null`: none. */
  readonly burstId: BurstId | null;
}

const MINUTE_MS = 60_000;

/**
 * What makes a burst. Nobody's office leaves a mailing by the dozen within minutes of each other; a scanner that presses
 * buttons does so for every mailbox behind it.
 */
export const BURST = {
  minContacts: 20,
  withinMs: 10 * MINUTE_MS,
  /** A mailing takes an hour to be sent, and a scanner reads what it is given at once. */
  soonMs: 120 * MINUTE_MS,
} as const;

/**
 * Finds the bursts among actions of one way, from one network, on the links of one mailing. Bursts that overlap are one.
 *
 * @returns Each burst's actions in the order they came.
 */
export function findBursts(actions: readonly PageAction[]): readonly (readonly PageAction[])[] {
  const soon = actions
    .filter(({ at, linkMadeAt }) => at.getTime() - linkMadeAt.getTime() <= BURST.soonMs)
    .sort((a, b) => a.at.getTime() - b.at.getTime() || a.id - b.id);
  return burstSpans(soon).map(({ start, end }) => soon.slice(start, end));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Slides a window over the actions; windows with enough contacts are joined where they overlap. */
function burstSpans(ordered: readonly PageAction[]): readonly Span[] {
  const spans: Span[] = [];
  const timesByContact = new Map<ContactId, number>();
  let start = 0;
  for (const [index, { at, contactId }] of ordered.entries()) {
    timesByContact.set(contactId, (timesByContact.get(contactId) ?? 0) + 1);
    for (let first = ordered[start]; isBefore(first, at); first = ordered[start]) {
      leaveOut(timesByContact, first.contactId);
      start += 1;
    }
    if (timesByContact.size < BURST.minContacts) continue;
    const last = spans.at(-1);
    const isJoined = last !== undefined && start < last.end;
    if (isJoined) spans.pop();
    spans.push({ start: isJoined ? last.start : start, end: index + 1 });
  }
  return spans;
}

function isBefore(action: PageAction | undefined, at: Date): action is PageAction {
  return action !== undefined && at.getTime() - action.at.getTime() > BURST.withinMs;
}

function leaveOut(timesByContact: Map<ContactId, number>, contactId: ContactId): void {
  const times = timesByContact.get(contactId) ?? 0;
  if (times > 1) timesByContact.set(contactId, times - 1);
  else timesByContact.delete(contactId);
}
