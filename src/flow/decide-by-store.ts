// Decides a list by reading the standings of each batch from the store: for small lists, and where there is no roster.
import { numberOfDecision } from "../consent/class-decisions.ts";
import { parseEmailAddress } from "../consent/contact.ts";
import { openList } from "../consent/decide-list.ts";
import type { Mailing } from "../consent/decide-send.ts";
import type { ListedRecipient } from "../consent/listed-recipient.ts";
import type { Standing } from "../consent/standing.ts";
import type { DecidedRecipients } from "../roster/list-decisions.ts";
import { loadStandings, type RecipientRef } from "../store/standings.ts";
import type { FlowDependencies } from "./dependencies.ts";

// Read in one statement; keeps the embedded database free for others in between.
const STANDINGS_AT_ONCE = 1_000;

/** Decides the next recipients of a list. A failed load throws: nobody of the batch is passed. */
export type DecideBatch = (batch: readonly ListedRecipient[]) => Promise<DecidedRecipients>;

/** Decides the batches of one list in its order. */
export function decideByStore({ db, clock }: FlowDependencies, mailing: Mailing): DecideBatch {
  const decide = openList(mailing);
  return async (batch) => {
    const standings: (Standing | null)[] = [];
    for (let from = 0; from < batch.length; from += STANDINGS_AT_ONCE) {
      standings.push(...(await loadStandings(db, batch.slice(from, from + STANDINGS_AT_ONCE).map(findBy))));
    }
    const at = clock();
    const decisions = batch.map(({ email }, index) => {
      return numberOfDecision(decide({ listedEmail: email, standing: standings[index] ?? null, at }));
    });
    return {
      at,
      recipients: batch,
      decisions: Uint8Array.from(decisions),
      contactIds: Float64Array.from(standings, (standing) => standing?.contactId ?? 0),
      emails: standings.map((standing) => standing?.email ?? ""),
    };
  };
}

/** Gives what to look a recipient up by; an address that cannot be sent to is nobody's. */
export function findBy({ externalId, email }: ListedRecipient): RecipientRef {
  const parsed = email === null ? null : parseEmailAddress(email);
  return { externalId, email: parsed?.kind === "ok" ? parsed.value : null };
}
