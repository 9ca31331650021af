// An admin or a system says where it wants to be told of what happens; the secret of each endpoint is shown once.
import { randomBytes } from "node:crypto";
import { invariant } from "../base/assert.ts";
import { err, ok, type Result } from "../base/result.ts";
import { deriveWebhookSecret, type SecretRef } from "../consent/webhook-secret.ts";
import { inTransaction } from "../store/database.ts";
import {
  saveEndpoint,
  saveEndpointOff,
  saveEndpointOn,
  saveEndpointRemoved,
  saveSecret,
} from "../store/webhook-endpoints.ts";
import { deleteMessages, type ReplayChoice, saveReplayed, saveWaitingDue } from "../store/webhook-log.ts";
import { type EndpointRefusal, parseEndpointUrl, type WebhookEvent } from "../webhook/event.ts";
import type { FlowDependencies, KeyedDependencies } from "./dependencies.ts";

const SALT_BYTES = 24;
const FORMER_SECRET_MS = 24 * 3_600_000; // time to put the new secret in everywhere

/** An endpoint that is to be. */
export interface NewEndpoint {
  readonly url: string;
  readonly events: readonly WebhookEvent[];
  readonly by: string;
  /** Private networks and addresses that messages may go to. */
  readonly networks: readonly string[];
}

/** An endpoint's number and its secret, which is not shown again. */
export interface MadeSecret {
  readonly id: number;
  readonly secret: string;
}

/** Adds an endpoint; it is told of what happens from now on. */
export async function addEndpoint(
  { db, clock, log, tokenKeys }: KeyedDependencies,
  { url, events, by, networks }: NewEndpoint,
): Promise<Result<MadeSecret, EndpointRefusal>> {
  const parsed = parseEndpointUrl(url, networks);
  if (parsed.kind === "error") return parsed;
  const { ref, secret } = makeSecret(tokenKeys);
  const id = await saveEndpoint(db, {
    ...ref,
    url: parsed.value,
    events,
    createdAt: clock(),
    createdBy: by,
  });
  log.info({ endpointId: id }, "Webhook added");
  return ok({ id, secret });
}

/** Gives an endpoint a new secret; for a day messages are signed with the one before it too. */
export async function rotateSecret(
  { db, clock, log, tokenKeys }: KeyedDependencies,
  id: number,
): Promise<Result<MadeSecret, string>> {
  const { ref, secret } = makeSecret(tokenKeys);
  const formerUntil = new Date(clock().getTime() + FORMER_SECRET_MS);
  if (!(await saveSecret(db, { ...ref, id, formerUntil }))) return err(unknown(id));
  log.info({ endpointId: id }, "Secret of a webhook made anew");
  return ok({ id, secret });
}

/** Switches an endpoint off; what happens is kept for it. */
export async function switchEndpointOff(
  { db, clock, log }: FlowDependencies,
  id: number,
): Promise<Result<null, string>> {
  if (!(await saveEndpointOff(db, id, "asked", clock()))) {
    return err(`Cannot switch webhook ${id} off: there is none of that number that is on`);
  }
  log.info({ endpointId: id }, "Webhook switched off");
  return ok(null);
}

/** Switches an endpoint on: it is told all that waits, in its order. */
export async function switchEndpointOn(
  { db, clock, log }: FlowDependencies,
  id: number,
): Promise<Result<null, string>> {
  const isThere = await inTransaction(db, async (transaction) => {
    await saveWaitingDue(transaction, id, clock());
    return saveEndpointOn(transaction, id);
  });
  if (!isThere) return err(unknown(id));
  log.info({ endpointId: id }, "Webhook switched on");
  return ok(null);
}

/** Removes an endpoint, and what waits for it. */
export async function removeEndpoint(
  { db, clock, log }: FlowDependencies,
  { id, by }: { readonly id: number; readonly by: string },
): Promise<Result<null, string>> {
  const isRemoved = await inTransaction(db, async (transaction) => {
    if (!(await saveEndpointRemoved(transaction, { id, by }, clock()))) return false;
    await deleteMessages(transaction, id);
    return true;
  });
  if (!isRemoved) return err(unknown(id));
  log.info({ endpointId: id }, "Webhook removed");
  return ok(null);
}

/** Tells messages again, each by the id it had. Returns how many. */
export async function replayMessages(
  { db, clock, log }: FlowDependencies,
  id: number,
  choice: ReplayChoice,
): Promise<number> {
  const messages = await saveReplayed(db, id, { choice, at: clock() });
  log.info({ endpointId: id, messages }, "Messages of a webhook replayed");
  return messages;
}

function unknown(id: number): string {
  return `There is no webhook ${id}: see "mailconsent webhook list"`;
}

function makeSecret(tokenKeys: KeyedDependencies["tokenKeys"]): {
  readonly ref: SecretRef;
  readonly secret: string;
} {
  const ref = { keyId: tokenKeys[0].id, salt: randomBytes(SALT_BYTES) };
  const secret = deriveWebhookSecret(ref, tokenKeys);
  invariant(secret !== null, "A secret was made under a key that is not there");
  return { ref, secret };
}
