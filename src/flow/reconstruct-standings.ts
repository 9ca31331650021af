// What was on record of contacts at a moment: the log replayed up to then.
import type { ContactId } from "../base/ids.ts";
import { emptyRecord, evolve, type Standing } from "../consent/standing.ts";
import { type LoggedChange, loadHistories } from "../store/consent-changes.ts";
import type { ContactCard } from "../store/contact-cards.ts";
import type { Db } from "../store/database.ts";
import type { SuppressionRecord } from "../store/suppressions.ts";

/** A contact with its part of the log, and what that comes to. */
export interface Reconstructed {
  readonly card: ContactCard;
  readonly history: readonly LoggedChange[];
  /** The contact's own, whoever shares the address. Address, marks and company are today's: the log has no past of them. */
  readonly standing: Standing;
}

/**
 * Reconstructs the standings of contacts.
 *
 * @param at Only what had been put on record by then counts; `null`: all of it.
 * @param suppressions All there ever were on the contacts' address.
 */
export async function reconstructStandings(
  db: Db,
  contacts: readonly ContactCard[],
  { at, suppressions }: { readonly at: Date | null; readonly suppressions: readonly SuppressionRecord[] },
): Promise<readonly Reconstructed[]> {
  const histories = await loadHistories(
    db,
    contacts.map(({ contactId }) => contactId),
  );
  const inForce = suppressions.filter((each) => isInForce(each, at));
  return contacts.map((card) => {
    const history = historyUntil(histories, card.contactId, at);
    const record = history.map(({ change }) => change).reduce(evolve, emptyRecord(card.contactId));
    const { email, language, hasNoMailingsMark, company } = card;
    const companyHasNoMailings = company?.hasNoMailings ?? false;
    const standing: Standing = {
      ...record,
      email,
      language,
      hasNoMailingsMark,
      companyHasNoMailings,
      suppressions: inForce,
    };
    return { card, history, standing };
  });
}

/** Says whether a bar held at a moment; `null`: now. */
function isInForce({ since, lifted }: SuppressionRecord, at: Date | null): boolean {
  if (at === null) return lifted === null;
  return since <= at && (lifted === null || at < lifted.at);
}

function historyUntil(
  histories: ReadonlyMap<ContactId, readonly LoggedChange[]>,
  contactId: ContactId,
  at: Date | null,
): readonly LoggedChange[] {
  const history = histories.get(contactId) ?? [];
  return at === null ? history : history.filter(({ recordedAt }) => recordedAt <= at);
}
