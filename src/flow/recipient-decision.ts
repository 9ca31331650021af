// One recipient's decision in the shape a send pipeline gets it: see docs/schemas.
import { invariant } from "../base/assert.ts";
import { addressKey, parseEmailAddress } from "../consent/contact.ts";
import type { SendDecision, WithholdReason } from "../consent/decide-send.ts";
import { listUnsubscribeHeaders, personalUrls } from "../consent/list-unsubscribe.ts";
import { signToken } from "../consent/preference-token.ts";
import type { Standing } from "../consent/standing.ts";
import type { FilterDependencies, ListedRecipient } from "./filter-recipients.ts";
import type { OpenMailing } from "./open-mailing.ts";

/** A decision, with the personal link of whoever is to be sent to. */
export type RecipientDecision = { readonly id?: string; readonly email?: string } & (
  | {
      readonly decision: "send";
      readonly manageSubscriptionsUrl: string;
      readonly headers: ReturnType<typeof listUnsubscribeHeaders>;
    }
  | { readonly decision: "withhold"; readonly reason: WithholdReason }
);

/** A recipient as listed, as known to us, and as decided. */
export interface Decided {
  readonly recipient: ListedRecipient;
  readonly standing: Standing | null;
  readonly decision: SendDecision;
}

/** Formats a decision; the link is signed with the newest key. */
export function formatDecision(
  { tokenKeys, publicUrl }: Pick<FilterDependencies, "tokenKeys" | "publicUrl">,
  { token }: OpenMailing,
  { recipient, standing, decision }: Decided,
): RecipientDecision {
  const id = recipient.externalId === null ? {} : { id: recipient.externalId };
  if (decision.kind === "withhold") {
    const email = recipient.email ?? standing?.email ?? null;
    const { reason } = decision;
    return { ...id, ...(email === null ? {} : { email }), decision: "withhold", reason };
  }
  invariant(standing !== null, "Nobody but a contact is sent to");
  const personal = signToken({ kind: "personal", contactId: standing.contactId, ...token }, tokenKeys[0]);
  const { manageSubscriptionsUrl, oneClickUrl } = personalUrls(publicUrl, personal);
  const headers = listUnsubscribeHeaders(oneClickUrl);
  return {
    ...id,
    email: addressToSendTo(recipient, standing),
    decision: "send",
    manageSubscriptionsUrl,
    headers,
  };
}

/** The address on record is the one that was consented for; another spelling of it stays as the list has it. */
function addressToSendTo({ email }: ListedRecipient, standing: Standing): string {
  invariant(standing.email !== null, "Nobody without an address is sent to");
  const listed = email === null ? null : parseEmailAddress(email);
  return listed?.kind === "ok" && addressKey(listed.value) === addressKey(standing.email)
    ? listed.value
    : standing.email;
}
