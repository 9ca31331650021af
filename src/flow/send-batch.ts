// Sends the recipients of one send job who were let through: a last look at a few at a time, then their mails, each noted
// before and after. What may have gone out is never sent again.
import { assertNever } from "../base/assert.ts";
import { parseExternalId } from "../base/ids.ts";
import { parseEmailAddress } from "../consent/contact.ts";
import { formatMailHeaders, listIdOf, type MailHeaders, oneClickUrlOf } from "../consent/mail-headers.ts";
import type { CompiledTemplate } from "../personalize/compile-template.ts";
import { MessageBuffer } from "../personalize/message-buffer.ts";
import type { MergeValues } from "../personalize/part.ts";
import { personalize } from "../personalize/personalize.ts";
import {
  claimMessages,
  closeAbandoned,
  type MessageOutcome,
  saveMessageOutcomes,
} from "../store/messages.ts";
import { recordDelivery } from "./bar-address.ts";
import type { FilterDependencies } from "./filter-recipients.ts";
import { type GateRequest, lookAgain, type PassedRecipient } from "./look-again.ts";

/** One recipient's mail. */
export interface OutgoingMessage {
  readonly to: string;
  readonly subject: string;
  /** `null` where the template is plain text. */
  readonly html: string | null;
  readonly text: string | null;
  readonly headers: MailHeaders;
  /** The same for the same mailing and recipient, so that a second copy can be told. */
  readonly messageKey: string;
}

/** What the mail server said. `in-doubt`: it had the whole message and gave no answer. */
export type Reply =
  | { readonly kind: "accepted" }
  /** For good. `isAddressGone`: since there is no such address. */
  | { readonly kind: "refused"; readonly code: number | null; readonly isAddressGone: boolean }
  | { readonly kind: "deferred"; readonly code: number | null }
  | { readonly kind: "in-doubt" };

/** Hands a message to the mail server; it never throws. */
export type Deliver = (message: OutgoingMessage) => Promise<Reply>;

/** What sending takes. */
export interface SendDependencies extends FilterDependencies {
  readonly deliver: Deliver;
  /** Once it is aborted, no further message is begun. */
  readonly signal: AbortSignal;
}

/** Someone whom the filter let through, and what is filled in for them. */
export interface SendableRecipient {
  readonly id?: string | undefined;
  readonly email: string;
  readonly manageSubscriptionsUrl: string;
  readonly headers: { readonly "List-Unsubscribe": string };
  readonly pass: string;
  readonly values: MergeValues;
}

/** One send job. */
export interface SendBatch {
  readonly mailing: Omit<GateRequest, "recipients">;
  readonly template: CompiledTemplate;
  readonly recipients: readonly SendableRecipient[];
  /** Names the attempt at the job. */
  readonly attemptKey: string;
}

/** How many messages of a job stand how, after it. */
export type SendCounts = Record<
  "sent" | "withheld" | "deferred" | "refused" | "inDoubt" | "failed" | "before",
  number
>;

/** A batch was worked through, or can never be sent as it is. */
export type SendOutcome =
  | { readonly kind: "done"; readonly counts: SendCounts }
  | { readonly kind: "refused"; readonly message: string };

/** Small, so that the look is a fraction of a second old when the last of them is handed over. */
const LOOK_RECIPIENTS = 50;
/** Claimed and sent at a time: what a process that dies leaves in doubt is no more than these. */
const CLAIM_RECIPIENTS = 10;
const MAX_ATTEMPTS = 12;

/** Sends a batch. Those deferred are left for the next attempt; {@link SendCounts} says how many. */
export async function sendBatch(deps: SendDependencies, batch: SendBatch): Promise<SendOutcome> {
  const counts: SendCounts = {
    sent: 0,
    withheld: 0,
    deferred: 0,
    refused: 0,
    inDoubt: 0,
    failed: 0,
    before: 0,
  };
  for (let from = 0; from < batch.recipients.length; from += LOOK_RECIPIENTS) {
    const group = batch.recipients.slice(from, from + LOOK_RECIPIENTS);
    const outcome = await lookAgain(deps, { ...batch.mailing, recipients: group.map(toPassed) });
    if (outcome.kind === "refused") return outcome;
    const { withheld, contactIds, mailingNumber } = outcome;
    counts.withheld += withheld.length;
    counts.inDoubt += await giveUpAbandoned(deps, batch, {
      mailingNumber,
      contactIds: Array.from(contactIds),
    });
    const gone = new Set(withheld.map(({ index }) => index));
    const left = group.flatMap((recipient, index) =>
      gone.has(index) ? [] : [{ recipient, contactId: contactIds[index] ?? 0 }],
    );
    for (let at = 0; at < left.length; at += CLAIM_RECIPIENTS) {
      deps.signal.throwIfAborted();
      const fault = await sendSome(deps, batch, {
        mailingNumber,
        some: left.slice(at, at + CLAIM_RECIPIENTS),
        counts,
      });
      if (fault !== null) return { kind: "refused", message: fault };
    }
  }
  return { kind: "done", counts };
}

/** Also of those who are withheld by now: what a sender that died left as being sent may have gone out. */
async function giveUpAbandoned(
  { db, log, clock }: SendDependencies,
  { attemptKey }: SendBatch,
  group: { readonly mailingNumber: number; readonly contactIds: readonly number[] },
): Promise<number> {
  const messages = await closeAbandoned(db, { ...group, attemptKey, at: clock() });
  const { mailingNumber } = group;
  if (messages > 0) log.warn({ mailingNumber, messages }, "Messages are in doubt: not sent again");
  return messages;
}

interface Addressed {
  readonly recipient: SendableRecipient;
  readonly contactId: number;
}

interface Some {
  readonly mailingNumber: number;
  readonly some: readonly Addressed[];
  readonly counts: SendCounts;
}

/** Returns what is wrong with the template, which is wrong for everybody: nothing of these was sent then. */
async function sendSome(deps: SendDependencies, batch: SendBatch, group: Some): Promise<string | null> {
  const { mailingNumber, some, counts } = group;
  // Before anything is claimed: a template that fails for one recipient leaves nobody as being sent.
  const messages = new Map<number, OutgoingMessage>();
  for (const { recipient, contactId } of some) {
    const message = composeMessage(deps, batch, recipient);
    if (typeof message === "string") return message;
    messages.set(contactId, message);
  }
  const claim = {
    mailingNumber,
    contactIds: [...messages.keys()],
    attemptKey: batch.attemptKey,
    at: deps.clock(),
  };
  const attemptsByContact = await claimMessages(deps.db, claim);
  counts.before += messages.size - attemptsByContact.size;
  const outcomes = await Promise.all(
    [...attemptsByContact].map(([contactId, attempts]) => sendOne(deps, { contactId, attempts }, messages)),
  );
  await saveMessageOutcomes(deps.db, { mailingNumber, at: deps.clock() }, outcomes);
  for (const { state } of outcomes) counts[state === "in-doubt" ? "inDoubt" : state] += 1;
  return null;
}

async function sendOne(
  deps: SendDependencies,
  { contactId, attempts }: { readonly contactId: number; readonly attempts: number },
  messages: ReadonlyMap<number, OutgoingMessage>,
): Promise<MessageOutcome> {
  const message = messages.get(contactId);
  if (message === undefined) throw new Error("A message was claimed that was not composed");
  const reply = await deps.deliver(message);
  switch (reply.kind) {
    case "accepted":
      return { contactId, state: "sent", replyCode: null };
    case "refused":
      if (reply.isAddressGone) await noteBounce(deps, message.to);
      return { contactId, state: "refused", replyCode: reply.code };
    case "deferred":
      return { contactId, state: attempts < MAX_ATTEMPTS ? "deferred" : "failed", replyCode: reply.code };
    case "in-doubt":
      return { contactId, state: "in-doubt", replyCode: null };
    default:
      return assertNever(reply);
  }
}

/** An address that is gone counts as a hard bounce, as if a report had come back. */
async function noteBounce(deps: SendDependencies, to: string): Promise<void> {
  const email = parseEmailAddress(to);
  if (email.kind === "ok") {
    await recordDelivery(deps, { email: email.value, outcome: "hard-bounce", at: deps.clock() });
  }
}

/** Returns the fault as a text where no mail came of it. */
function composeMessage(
  { publicUrl }: SendDependencies,
  { mailing, template }: SendBatch,
  recipient: SendableRecipient,
): OutgoingMessage | string {
  const { manageSubscriptionsUrl, values, headers, email: to } = recipient;
  const message = personalize(template, { manageSubscriptionsUrl, values }, BUFFER);
  if (message.kind === "error") return message.error;
  const source = message.value.source.toString();
  const text = message.value.text?.toString() ?? null;
  const oneClickUrl = oneClickUrlOf(headers);
  const listId = listIdOf(mailing.subscriptionType ?? mailing.purpose, publicUrl);
  return {
    to,
    subject: message.value.subject ?? "",
    html: template.isPlain ? null : source,
    text: template.isPlain ? source : text,
    headers: formatMailHeaders({ oneClickUrl, mailto: null, listId }),
    messageKey: oneClickUrl,
  };
}

const BUFFER = new MessageBuffer();

function toPassed({ id, email, pass }: SendableRecipient): PassedRecipient {
  const externalId = id === undefined ? null : parseExternalId(id);
  return { externalId: externalId?.kind === "ok" ? externalId.value : null, email, pass };
}
