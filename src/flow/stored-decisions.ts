// The decisions of a list that was filtered before, read back in the shape a send pipeline gets them.
import type { ContactId, MailingId } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import { numberOfDecision } from "../consent/class-decisions.ts";
import { parseEmailAddress } from "../consent/contact.ts";
import type { SendDecision } from "../consent/decide-send.ts";
import type { DecidedRecipients } from "../roster/list-decisions.ts";
import { loadEmails } from "../store/contact-cards.ts";
import type { Db } from "../store/database.ts";
import { hasFinishedRun, loadDecisionPage, type RecipientDecisionRecord } from "../store/decisions.ts";
import { loadMailing } from "../store/mailings.ts";
import { loadPurposes } from "../store/purposes.ts";
import { loadSubscriptionTypes } from "../store/subscription-types.ts";
import type { FilterDependencies } from "./filter-recipients.ts";
import type { OpenMailing } from "./open-mailing.ts";
import { formatDecisions, type RecipientDecision } from "./recipient-decision.ts";

const PAGE_RECIPIENTS = 1_000;

/** Pages of decisions in the order of the list. */
export type DecisionPages = AsyncIterable<readonly RecipientDecision[]>;

/**
 * Opens the decisions of a list's last finished run; the error says what there is none of.
 *
 * They say what was decided then. Somebody may have left since: the last look before sending is the gate's.
 *
 * @param list.listKey The id of the uploaded list.
 */
export async function openStoredDecisions(
  deps: FilterDependencies,
  { mailingId, listKey }: { readonly mailingId: MailingId; readonly listKey: string },
): Promise<Result<DecisionPages, string>> {
  const mailing = await loadMailing(deps.db, mailingId);
  if (mailing === null) return err(`there is no mailing ${JSON.stringify(mailingId)}`);
  const list = { mailingNumber: mailing.number, listKey };
  if (!(await hasFinishedRun(deps.db, list))) {
    return err(`list ${JSON.stringify(listKey)} was not filtered for this mailing, or is not done yet`);
  }
  const open = {
    id: mailingId,
    list: mailing.subscriptionType ?? mailing.purpose,
    token: await tokenOf(deps.db, mailing),
  };
  return ok(readPages(deps, list, open));
}

async function* readPages(
  deps: FilterDependencies,
  list: Parameters<typeof loadDecisionPage>[1],
  open: Parameters<typeof formatDecisions>[1],
): DecisionPages {
  for (let after = -1; ; ) {
    const page = await loadDecisionPage(deps.db, list, { after, limit: PAGE_RECIPIENTS });
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.position;
    yield formatDecisions(deps, open, await asDecided(deps, page));
  }
}

async function asDecided(
  { db }: FilterDependencies,
  page: readonly RecipientDecisionRecord[],
): Promise<DecidedRecipients> {
  const contactIds = page.flatMap(({ contactId }) => contactId ?? []);
  const emailById: ReadonlyMap<ContactId, string> = await loadEmails(db, contactIds);
  return {
    // A pass may not be younger than its decision.
    at: new Date(Math.min(...page.map(({ decidedAt }) => decidedAt.getTime()))),
    recipients: page,
    decisions: Uint8Array.from(page, (record) => numberOfDecision(asOfNow(record, emailById))),
    contactIds: Float64Array.from(page, ({ contactId }) => contactId ?? 0),
    emails: page.map(({ contactId }) => (contactId === null ? "" : (emailById.get(contactId) ?? ""))),
  };
}

/** Somebody who was erased or lost the address since cannot be sent to, whatever was decided then. */
function asOfNow(
  { decision, contactId, email }: RecipientDecisionRecord,
  emailById: ReadonlyMap<ContactId, string>,
): SendDecision {
  if (decision.kind === "withhold") return decision;
  if (contactId === null) return { kind: "withhold", reason: "unknown-contact" };
  const address = parseEmailAddress(email ?? emailById.get(contactId) ?? "");
  return address.kind === "ok" && emailById.has(contactId)
    ? decision
    : { kind: "withhold", reason: "no-address" };
}

async function tokenOf(
  db: Db,
  mailing: NonNullable<Awaited<ReturnType<typeof loadMailing>>>,
): Promise<OpenMailing["token"]> {
  const purposes = await loadPurposes(db);
  const types = await loadSubscriptionTypes(db);
  return {
    mailingNumber: mailing.number,
    purposeNumber: purposes.find(({ key }) => key === mailing.purpose)?.number ?? 0,
    typeNumber: types.find(({ key }) => key === mailing.subscriptionType)?.number ?? 0,
    issuedAt: mailing.createdAt,
  };
}
