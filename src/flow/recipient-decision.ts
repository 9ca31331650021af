// One recipient's decision in the shape a send pipeline gets it: see docs/schemas.
import { invariant } from "../base/assert.ts";
import { type ContactId, parseContactId } from "../base/ids.ts";
import { decisionOf } from "../consent/class-decisions.ts";
import { type EmailAddress, parseEmailAddress } from "../consent/contact.ts";
import { DECISION_RULES_VERSION, type WithholdReason } from "../consent/decide-send.ts";
import { personalUrls } from "../consent/list-unsubscribe.ts";
import type { ListedRecipient } from "../consent/listed-recipient.ts";
import { formatMailHeaders, listIdOf, type MailHeaders } from "../consent/mail-headers.ts";
import { signToken } from "../consent/preference-token.ts";
import { type SendPass, signPass } from "../consent/send-pass.ts";
import type { DecidedRecipients } from "../roster/list-decisions.ts";
import type { FilterDependencies } from "./filter-recipients.ts";
import type { OpenMailing } from "./open-mailing.ts";

/** A decision, with the personal link of whoever is to be sent to. */
export type RecipientDecision = { readonly id?: string; readonly email?: string } & (
  | {
      readonly decision: "send";
      readonly manageSubscriptionsUrl: string;
      readonly headers: MailHeaders;
      /** To be shown to the gate, or verified offline, at the moment of sending. */
      readonly pass: SendPass;
    }
  | { readonly decision: "withhold"; readonly reason: WithholdReason }
);

/** Formats decisions; each link is signed with the newest key. */
export function formatDecisions(
  deps: Pick<FilterDependencies, "tokenKeys" | "publicUrl">,
  { id: mailingId, list, token }: Pick<OpenMailing, "id" | "list" | "token">,
  { at, recipients, decisions, contactIds, emails }: DecidedRecipients,
): readonly RecipientDecision[] {
  const listId = listIdOf(list, deps.publicUrl);
  return recipients.map((recipient, index) => {
    const decision = decisionOf(decisions[index] ?? Number.NaN);
    const recorded = emails[index] ?? "";
    const id = recipient.externalId === null ? {} : { id: recipient.externalId };
    if (decision.kind === "withhold") {
      const email = recipient.email ?? (recorded === "" ? null : recorded);
      return { ...id, ...(email === null ? {} : { email }), decision: "withhold", reason: decision.reason };
    }
    const contactId = sentTo(contactIds[index] ?? 0);
    const personal = signToken({ kind: "personal", contactId, ...token }, deps.tokenKeys[0]);
    const { manageSubscriptionsUrl, oneClickUrl } = personalUrls(deps.publicUrl, personal);
    const email = addressToSendTo(recipient, recorded);
    const payload = {
      contactId,
      typeNumber: token.typeNumber,
      rulesVersion: DECISION_RULES_VERSION,
      decidedAt: at,
    };
    return {
      ...id,
      email,
      decision: "send",
      manageSubscriptionsUrl,
      headers: formatMailHeaders({ oneClickUrl, mailto: null, listId }),
      pass: signPass(payload, { mailingId, email }, deps.tokenKeys[0]),
    };
  });
}

function sentTo(contactId: number): ContactId {
  const parsed = parseContactId(contactId);
  invariant(parsed.kind === "ok", "Nobody but a contact is sent to");
  return parsed.value;
}

/** The address on record is the one that was consented for; another spelling of it stays as the list has it. */
function addressToSendTo({ email }: ListedRecipient, recorded: string): EmailAddress {
  // One that were not the same address would have been withheld.
  const listed = email === null ? null : parseEmailAddress(email);
  if (listed?.kind === "ok") return listed.value;
  const own = parseEmailAddress(recorded);
  invariant(own.kind === "ok", "Nobody without a valid address is sent to");
  return own.value;
}
