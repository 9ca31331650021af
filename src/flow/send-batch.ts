// Sends the recipients of one send job who were let through: a last look at a few at a time, kept fresh while their mails
// go out, each noted before and after. What may have gone out is never sent again.
import { assertNever } from "../base/assert.ts";
import { parseExternalId } from "../base/ids.ts";
import { parseEmailAddress } from "../consent/contact.ts";
import { type MailHeaders, oneClickUrlOf } from "../consent/mail-headers.ts";
import type { CompiledTemplate } from "../personalize/compile-template.ts";
import { MessageBuffer } from "../personalize/message-buffer.ts";
import type { MergeValues } from "../personalize/part.ts";
import { personalize } from "../personalize/personalize.ts";
import { inTransaction } from "../store/database.ts";
import type { MailOfMailing } from "../store/mailing-deliveries.ts";
import {
  claimMessages,
  closeAbandoned,
  dropClaims,
  type MessageOutcome,
  saveMessageOutcomes,
} from "../store/messages.ts";
import { recordDelivery } from "./bar-address.ts";
import type { Deliver, Obstacle, OutgoingMessage } from "./deliver.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { type End, type Held, heldBy, NO_END, settleUnsaid } from "./end-of-message.ts";
import type { FilterDependencies } from "./filter-recipients.ts";
import { FreshLook } from "./fresh-look.ts";
import type { GateRequest, PassedRecipient } from "./look-again.ts";

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
  readonly headers: MailHeaders;
  readonly pass: string;
  readonly values: MergeValues;
}

/** One send job. */
export interface SendBatch {
  readonly mailing: Omit<GateRequest, "recipients">;
  readonly template: CompiledTemplate;
  readonly senderName: string;
  readonly recipients: readonly SendableRecipient[];
  /** Names the attempt at the job. */
  readonly attemptKey: string;
}

/** How many messages of a job stand how, after it. */
export type SendCounts = Record<
  "sent" | "withheld" | "deferred" | "refused" | "inDoubt" | "failed" | "before",
  number
>;

/** A batch was worked through, waits for the mail server, or can never be sent as it is. */
export type SendOutcome =
  | { readonly kind: "done"; readonly counts: SendCounts }
  /** None of those tried last got as far as to be judged by themselves: nobody behind them was tried. */
  | { readonly kind: "held"; readonly counts: SendCounts; readonly obstacle: Obstacle }
  | { readonly kind: "refused"; readonly message: string };

const NOTHING_YET = { sent: 0, withheld: 0, deferred: 0, refused: 0, inDoubt: 0, failed: 0, before: 0 };
/** So many are looked at together. */
const LOOK_RECIPIENTS = 50;
/** Claimed and sent at a time: what a process that dies leaves in doubt is no more than these. */
const CLAIM_RECIPIENTS = 10;
const MAX_ATTEMPTS = 12;

/** Sends a batch. Those deferred are left for the next attempt; {@link SendCounts} says how many. */
export async function sendBatch(deps: SendDependencies, batch: SendBatch): Promise<SendOutcome> {
  const counts: SendCounts = { ...NOTHING_YET };
  for (let from = 0; from < batch.recipients.length; from += LOOK_RECIPIENTS) {
    const group = batch.recipients.slice(from, from + LOOK_RECIPIENTS);
    const opened = await FreshLook.open(deps, { ...batch.mailing, recipients: group.map(toPassed) });
    if (opened.kind === "error") return { kind: "refused", message: opened.error };
    const stop = await sendGroup(deps, { batch, group, look: opened.value, counts });
    if (stop !== null) return stop.kind === "held" ? { ...stop, counts } : stop;
  }
  return { kind: "done", counts };
}

/** Why nobody else of a batch is sent to now. */
type Stop = Held | { readonly kind: "refused"; readonly message: string };

interface Group {
  readonly batch: SendBatch;
  readonly group: readonly SendableRecipient[];
  readonly look: FreshLook;
  readonly counts: SendCounts;
}

async function sendGroup(
  deps: SendDependencies,
  { batch, group, look, counts }: Group,
): Promise<Stop | null> {
  const { mailingNumber, contactIds } = look;
  counts.inDoubt += await giveUpAbandoned(deps, batch, { mailingNumber, contactIds: Array.from(contactIds) });
  const left = group.flatMap((recipient, index) =>
    look.isToSend(index) ? [{ recipient, index, contactId: contactIds[index] ?? 0 }] : [],
  );
  counts.withheld += group.length - left.length;
  try {
    for (let at = 0; at < left.length; at += CLAIM_RECIPIENTS) {
      deps.signal.throwIfAborted();
      const some = left.slice(at, at + CLAIM_RECIPIENTS);
      const stop = await sendSome(deps, batch, { look, some, counts });
      if (stop !== null) return stop;
    }
    return null;
  } finally {
    await look.close();
  }
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
  /** In the look. */
  readonly index: number;
  readonly contactId: number;
}

interface Some {
  readonly look: FreshLook;
  readonly some: readonly Addressed[];
  readonly counts: SendCounts;
}

/** Refuses where no mail came of the template for anybody yet: nothing of these was claimed then. */
async function sendSome(
  deps: SendDependencies,
  batch: SendBatch,
  { look, some, counts }: Some,
): Promise<Stop | null> {
  const composed = some.map((each) => ({ ...each, message: composeMessage(batch, each.recipient) }));
  const [first] = composed;
  const isAnySent = counts.sent + counts.deferred + counts.refused + counts.inDoubt + counts.before > 0;
  const isWrongForAll = !isAnySent && composed.every(({ message }) => typeof message === "string");
  if (isWrongForAll && typeof first?.message === "string") return { kind: "refused", message: first.message };
  const { mailingNumber } = look;
  const contactIds = composed.map(({ contactId }) => contactId);
  const { attemptKey } = batch;
  const attempts = await claimMessages(deps.db, { mailingNumber, contactIds, attemptKey, at: deps.clock() });
  const claimed = composed.flatMap((each) => {
    const tried = attempts.get(each.contactId);
    return tried === undefined ? [] : [{ ...each, attempts: tried }];
  });
  counts.before += composed.length - claimed.length;
  const ends = settleUnsaid(await Promise.all(claimed.map((each) => sendOne(deps, look, each))));
  await saveEnds(deps, mailingNumber, ends);
  for (const { outcome } of ends) {
    if (outcome === null) counts.withheld += 1;
    else counts[outcome.state === "in-doubt" ? "inDoubt" : outcome.state] += 1;
  }
  return heldBy(ends.filter(({ outcome }) => outcome !== null));
}

interface Claimed extends Addressed {
  /** What is wrong where it is a text. */
  readonly message: OutgoingMessage | string;
  readonly attempts: number;
}

async function sendOne(
  { deliver, log }: SendDependencies,
  look: FreshLook,
  { contactId, index, message, attempts }: Claimed,
): Promise<End> {
  const end = (state: MessageOutcome["state"], replyCode: number | null = null, isTry = true): End => {
    return { ...NO_END, contactId, outcome: { contactId, state, replyCode, isTry } };
  };
  if (typeof message === "string") {
    // One whose values make no mail keeps nobody else from theirs.
    log.warn({ contactId, fault: message }, "A message could not be made");
    return end("failed");
  }
  const reply = await deliver(message, () => look.mayGo(index));
  switch (reply.kind) {
    case "accepted":
      return end("sent");
    case "refused":
      return {
        ...end("refused", reply.code),
        bounced: reply.isAddressGone ? message.to : null,
        unsaid: reply.unsaid,
      };
    case "deferred": {
      const { obstacle } = reply;
      // A mail server that is down for hours, or has something against ourselves, is no reason to give a message up.
      const isTry = obstacle.of === "message";
      const state = isTry && attempts >= MAX_ATTEMPTS ? "failed" : "deferred";
      return { ...end(state, obstacle.code, isTry), obstacle };
    }
    case "in-doubt":
      return end("in-doubt");
    case "withheld":
      return { ...NO_END, contactId };
    default:
      return assertNever(reply);
  }
}

/** All of a group at once or none, so that a bounce is not lost where its message is closed. */
async function saveEnds(deps: SendDependencies, mailingNumber: number, ends: readonly End[]): Promise<void> {
  await inTransaction(deps.db, async (db) => {
    const at = deps.clock();
    await saveMessageOutcomes(
      db,
      { mailingNumber, at },
      ends.flatMap(({ outcome }) => outcome ?? []),
    );
    const dropped = ends.flatMap(({ outcome, contactId }) => (outcome === null ? [contactId] : []));
    await dropClaims(db, mailingNumber, dropped);
    for (const { bounced, contactId } of ends) {
      if (bounced !== null) await noteBounce({ ...deps, db }, bounced, { mailingNumber, contactId });
    }
  });
}

/** An address that is gone counts as a hard bounce, as if a report had come back. */
async function noteBounce(deps: FlowDependencies, to: string, mail: MailOfMailing): Promise<void> {
  const email = parseEmailAddress(to);
  if (email.kind === "ok") {
    await recordDelivery(deps, { email: email.value, outcome: "hard-bounce", at: deps.clock() }, mail);
  }
}

/** Returns the fault as a text where no mail came of it. */
function composeMessage(
  { template, senderName }: SendBatch,
  recipient: SendableRecipient,
): OutgoingMessage | string {
  const { manageSubscriptionsUrl, values, headers, email: to } = recipient;
  const message = personalize(template, { manageSubscriptionsUrl, values }, BUFFER);
  if (message.kind === "error") return message.error;
  const source = message.value.source.toString();
  const text = message.value.text?.toString() ?? null;
  return {
    to,
    senderName,
    subject: message.value.subject ?? "",
    html: template.isPlain ? null : source,
    text: template.isPlain ? source : text,
    headers,
    messageKey: oneClickUrlOf(headers),
  };
}

const BUFFER = new MessageBuffer();

function toPassed({ id, email, pass }: SendableRecipient): PassedRecipient {
  const externalId = id === undefined ? null : parseExternalId(id);
  return { externalId: externalId?.kind === "ok" ? externalId.value : null, email, pass };
}
