// Tells webhooks what happened, for as long as a worker runs.
import { openWebhookPost } from "../delivery/post-webhook.ts";
import { forgetOldMessages } from "../flow/deliver-webhooks.ts";
import { enqueueDueMessages, startWebhookWorker } from "../queue/webhook-worker.ts";
import type { WorkerOptions } from "../queue/worker.ts";
import type { Config } from "./config.ts";
import { type Repeated, repeat } from "./repeat.ts";
import type { System } from "./wire.ts";

const LOOK_EVERY_MS = 1_000; // how long an event waits for its message to be put in the queue
const FORGET_MS = 60_000;
const CONCURRENCY = 16; // each waits for somebody else

/** Starts putting messages in the queue as they come due, and delivering them. */
export async function startWebhooks(
  { backend, queues, deps }: System,
  { webhookNetworks: networks }: Config,
  onEnded: NonNullable<WorkerOptions["onEnded"]>,
): Promise<Repeated> {
  const post = openWebhookPost({ networks });
  const worker = await startWebhookWorker(backend, { ...deps, post }, { concurrency: CONCURRENCY, onEnded });
  const parts = [
    repeat(deps.log, LOOK_EVERY_MS, () => enqueueDueMessages(queues, deps)),
    repeat(deps.log, FORGET_MS, () => forgetOldMessages(deps)),
  ];
  return {
    async stop() {
      await Promise.all(parts.map((part) => part.stop()));
      await worker.close();
    },
  };
}
