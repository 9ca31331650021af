// What was decided for one person in a stored mailing, and whether it would be decided so now.
import type { ContactId, MailingId } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import { addressKey, isOtherAddress } from "../consent/contact.ts";
import { decideSend, type SendDecision } from "../consent/decide-send.ts";
import type { Db } from "../store/database.ts";
import {
  loadDecisionsFor,
  loadOverrides,
  type StoredDecision,
  type StoredOverride,
} from "../store/decision-lookup.ts";
import { loadMailing, type StoredMailing } from "../store/mailings.ts";
import { loadNamedOverrides } from "../store/named-overrides.ts";
import { loadStandings } from "../store/standings.ts";
import { findBy } from "./decide-by-store.ts";
import type { FlowDependencies } from "./dependencies.ts";
import type { Person } from "./find-person.ts";
import { loadMailingNow } from "./mailing-now.ts";
import { loadTerms } from "./open-mailing.ts";

/** A mailing, and what was decided in it for one person. */
export interface ExplainedMailing extends StoredMailing {
  readonly overrides: readonly StoredOverride[];
  /** Why nothing of it could be sent now, whoever it is for; `null` where it could. */
  readonly obstacle: string | null;
  /** By the time of the decision; none where the person was in none of its lists. */
  readonly entries: readonly ExplainedEntry[];
}

/** A stored decision, and the one that the entry would get now by itself, under the latest override of the mailing. */
export interface ExplainedEntry extends StoredDecision {
  readonly now: SendDecision;
}

/** Loads what a mailing decided for a person; `null` where no mailing is asked about, an error where there is none. */
export async function explainMailing(
  deps: FlowDependencies,
  person: Person,
  mailingId: MailingId | null,
): Promise<Result<ExplainedMailing | null, string>> {
  if (mailingId === null) return ok(null);
  const { db } = deps;
  const stored = await loadMailing(db, mailingId);
  if (stored === null) return err(`there is no mailing ${JSON.stringify(mailingId)}`);
  const { number, ...mailing } = stored;
  const overrides = await loadOverrides(db, number);
  const contactIds = person.contacts.map(({ contactId }) => contactId);
  const decisions = await loadDecisionsFor(db, number, {
    contactIds,
    key: person.email === null ? null : addressKey(person.email),
  });
  const terms = await loadMailingNow(db, stored, overrides.at(-1) ?? null);
  const standings = await loadStandings(db, decisions.map(findBy));
  const at = deps.clock();
  const entries = decisions.map((each, index) => {
    const standing = standings[index] ?? null;
    const contactId = standing?.contactId ?? null;
    const isMismatched = isOtherAddress(each.email, standing?.email ?? null);
    return { ...each, now: decideSend(terms, { standing, contactId, isMismatched, earlier: "none", at }) };
  });
  const termsNow = await loadTerms(db, mailing);
  const obstacle = termsNow.kind === "error" ? termsNow.error : null;
  return ok({
    ...mailing,
    overrides: [...overrides, ...(await loadNamedFor(db, number, contactIds))],
    obstacle,
    entries,
  });
}

/** Those made at the desk that are for one of them. */
async function loadNamedFor(
  db: Db,
  mailingNumber: number,
  contactIds: readonly ContactId[],
): Promise<readonly StoredOverride[]> {
  const named = await loadNamedOverrides(db, mailingNumber);
  return named
    .filter((each) => contactIds.some((id) => each.contactIds.has(id)))
    .map(({ by, reason, includeWithdrawn, at }) => ({ by, reason, includeWithdrawn, at }));
}
