// Tells endpoints what happened: each message at least once and by one id, those of one contact in their order.
import { deriveWebhookSecret } from "../consent/webhook-secret.ts";
import { loadLoggedChange } from "../store/consent-changes.ts";
import {
  loadOpenEndpoints,
  type OffReason,
  saveEndpointFailure,
  saveEndpointOff,
  saveEndpointPaused,
  saveEndpointSuccess,
} from "../store/webhook-endpoints.ts";
import { deleteOldMessages } from "../store/webhook-log.ts";
import {
  type ClaimedMessage,
  claimMessage,
  holdContact,
  type MessageTry,
  saveTryOutcome,
  takeDueMessages,
  takeNextOfContact,
} from "../store/webhook-messages.ts";
import { formatMessageId } from "../webhook/event.ts";
import { planRetry } from "../webhook/plan-retry.ts";
import type { FlowDependencies, KeyedDependencies } from "./dependencies.ts";
import { changeAsJson } from "./webhook-json.ts";

/** A signed message on its way to an endpoint. */
export interface OutgoingMessage {
  readonly url: string;
  /** The receiver knows a message that comes again by it. */
  readonly id: string;
  readonly at: Date;
  readonly body: string;
  /** It is signed with each of them. */
  readonly secrets: readonly string[];
}

/** How an endpoint answered, or the code of why there was no answer. */
export type PostOutcome =
  | { readonly kind: "answered"; readonly status: number; readonly retryAfterMs: number | null }
  | { readonly kind: "unanswered"; readonly failure: string };

/** Hands a message over; it ends within {@link LEASE_MS}. */
export type PostMessage = (message: OutgoingMessage) => Promise<PostOutcome>;

/** What telling takes. */
export interface WebhookDependencies extends KeyedDependencies {
  readonly post: PostMessage;
}

/** A message that was taken and not closed comes up again after this long, by whatever process. */
const LEASE_MS = 30_000;
const MAX_DUE_AT_ONCE = 1_000;
const MAX_IN_TURN = 50; // of one contact, within one job
const KEEP_MS = 30 * 24 * 3_600_000;
const MAX_DELETED_AT_ONCE = 5_000;

/** Takes the messages that are due. An endpoint that failed last is tried with one alone. */
export async function takeDue({ db, clock }: FlowDependencies): Promise<readonly MessageTry[]> {
  const at = clock();
  const taken: MessageTry[] = [];
  for (const { id, isFailing } of await loadOpenEndpoints(db, at)) {
    const limit = isFailing ? 1 : MAX_DUE_AT_ONCE;
    taken.push(...(await takeDueMessages(db, id, { at, leaseMs: LEASE_MS, limit })));
  }
  return taken;
}

/** Forgets messages that are a month old. */
export async function forgetOldMessages({ db, clock }: FlowDependencies): Promise<void> {
  await deleteOldMessages(db, new Date(clock().getTime() - KEEP_MS), MAX_DELETED_AT_ONCE);
}

/** Delivers a message, and then those of the same contact that wait behind it. Returns how many were taken. */
export async function deliverInTurn(deps: WebhookDependencies, first: MessageTry): Promise<number> {
  let next: MessageTry | null = first;
  for (let delivered = 0; delivered < MAX_IN_TURN; delivered += 1) {
    const message: ClaimedMessage | null =
      next === null ? null : await claimMessage(deps.db, next, leaseFrom(deps));
    if (message === null || !(await deliver(deps, message))) return delivered;
    next = message.contactId === null ? null : await takeNextOfContact(deps.db, message, leaseFrom(deps));
  }
  return MAX_IN_TURN;
}

function leaseFrom({ clock }: WebhookDependencies) {
  return { at: clock(), leaseMs: LEASE_MS };
}

/** Returns whether the message is closed, so that the next of its contact may follow. */
async function deliver(deps: WebhookDependencies, message: ClaimedMessage): Promise<boolean> {
  const secrets = message.secrets.flatMap((ref) => deriveWebhookSecret(ref, deps.tokenKeys) ?? []);
  if (secrets.length === 0) {
    await switchOff(deps, message, "no-key");
    await closeTry(deps, message, { state: "waiting", status: null, failure: "no-key" });
    return false;
  }
  const data = await dataOf(deps, message);
  if (data === null) {
    await closeTry(deps, message, { state: "dropped", status: null, failure: null });
    return true;
  }
  const body = JSON.stringify({ type: message.event, timestamp: message.happenedAt.toISOString(), data });
  const at = deps.clock();
  const outcome = await deps.post({ url: message.url, id: formatMessageId(message.uuid), at, body, secrets });
  return saveOutcome(deps, message, outcome);
}

/** `null` where whom it is about was erased since. */
async function dataOf({ db }: WebhookDependencies, { changeId, data }: ClaimedMessage): Promise<unknown> {
  if (changeId === null) return data;
  const logged = await loadLoggedChange(db, changeId);
  return logged === null ? null : changeAsJson(changeId, logged);
}

async function saveOutcome(
  deps: WebhookDependencies,
  message: ClaimedMessage,
  outcome: PostOutcome,
): Promise<boolean> {
  const { endpointId, number, attempts } = message;
  const status = outcome.kind === "answered" ? outcome.status : null;
  if (status !== null && status >= 200 && status < 300) {
    await closeTry(deps, message, { state: "delivered", status, failure: null });
    await saveEndpointSuccess(deps.db, endpointId, deps.clock());
    return true;
  }
  const failure = outcome.kind === "answered" ? `status ${outcome.status}` : outcome.failure;
  deps.log.warn({ endpointId, number, attempts, failure }, "Webhook did not take a message");
  await saveFailure(deps, message, { status, failure, ...outcome });
  return false;
}

async function saveFailure(
  deps: WebhookDependencies,
  message: ClaimedMessage,
  failed: { readonly status: number | null; readonly failure: string; readonly retryAfterMs?: number | null },
): Promise<void> {
  const { endpointId, attempts } = message;
  const { status, failure, retryAfterMs = null } = failed;
  const at = deps.clock();
  const counted = await saveEndpointFailure(deps.db, endpointId, at);
  const { dueAt, endpoint } = planRetry({ attempts, ...counted, status, retryAfterMs, at });
  if (endpoint.kind === "off") await switchOff(deps, message, endpoint.because);
  else await saveEndpointPaused(deps.db, endpointId, endpoint.until);
  await holdContact(deps.db, message, dueAt ?? at);
  const state = dueAt === null ? "failed" : "waiting";
  await saveTryOutcome(deps.db, message, { state, dueAt: dueAt ?? at, status, failure });
}

function closeTry(
  { db, clock }: WebhookDependencies,
  message: ClaimedMessage,
  closed: Pick<Parameters<typeof saveTryOutcome>[2], "state" | "status" | "failure">,
): Promise<void> {
  return saveTryOutcome(db, message, { ...closed, dueAt: clock() });
}

async function switchOff(
  { db, clock, log }: WebhookDependencies,
  { endpointId }: ClaimedMessage,
  because: OffReason,
): Promise<void> {
  if (!(await saveEndpointOff(db, endpointId, because, clock()))) return;
  log.error(
    { endpointId, because },
    "Webhook switched off: what happens is kept for it until it is switched on",
  );
}
