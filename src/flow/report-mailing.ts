// What became of a mailing, from its list to those who left by it. Withheld is a result here, and never a failure.
import type { MailingId } from "../base/ids.ts";
import type { DecisionCounts } from "../consent/decision-counts.ts";
import { countMailingDeliveries, type ReturnOutcome } from "../store/mailing-deliveries.ts";
import { countDecided, countLeft, countLooks, type ReportedMailing } from "../store/mailing-report.ts";
import { loadMailing } from "../store/mailings.ts";
import { countMessages, type MessageState } from "../store/messages.ts";
import type { FlowDependencies } from "./dependencies.ts";

/** A mailing in numbers, after its lists were decided. */
export interface MailingAftermath {
  /** Decided right before sending: who is withheld here was let through by the list, and left since. */
  readonly gate: DecisionCounts;
  /** Those that our own sender handed over; empty where a pipeline sends. */
  readonly messages: Readonly<Partial<Record<MessageState, number>>>;
  /** Whose mail came back or was reported as unwanted, as far as reports and events say of which mailing it was. */
  readonly returned: Readonly<Record<ReturnOutcome, number>>;
  /** Contacts who left by a link or button of it. */
  readonly unsubscribed: number;
}

/** A mailing in numbers. */
export interface MailingReport extends MailingAftermath {
  readonly mailingId: MailingId;
  readonly purpose: string;
  readonly subscriptionType: string | null;
  /** Decided when its lists were filtered. */
  readonly list: DecisionCounts;
  /**
   * Let through by the list, and no message of theirs was begun: withheld at the last look, or not come to yet. `null`
   * where a pipeline sends. A batch that is tried again is looked at again, so that `gate` also counts as withheld who
   * left after their mail had gone out.
   */
  readonly withoutMessage: number | null;
}

/** Reports a mailing; `null` where there is none of that id. */
export async function reportMailing(deps: FlowDependencies, id: MailingId): Promise<MailingReport | null> {
  const mailing = await loadMailing(deps.db, id);
  if (mailing === null) return null;
  const list = await countDecided(deps.db, mailing);
  const aftermath = await loadAftermath(deps, mailing);
  const begun = Object.values(aftermath.messages).reduce((sum, count) => sum + count, 0);
  const withoutMessage = begun === 0 ? null : list.send - begun;
  const { purpose, subscriptionType } = mailing;
  return { mailingId: id, purpose, subscriptionType, list, withoutMessage, ...aftermath };
}

/** Loads what became of a mailing after its lists were decided. */
export async function loadAftermath(
  { db, clock }: Pick<FlowDependencies, "db" | "clock">,
  mailing: ReportedMailing,
): Promise<MailingAftermath> {
  const [gate, messages, returned, unsubscribed] = await Promise.all([
    countLooks(db, mailing),
    countMessages(db, mailing.number, clock()),
    countMailingDeliveries(db, mailing.number),
    countLeft(db, mailing),
  ]);
  return { gate, messages, returned, unsubscribed };
}
