// What other systems have to do with us, as the admin's pages show it: their keys, and the webhooks they are told by.
import { API_SCOPES } from "../../src/admin/api-scope.ts";
import { addApiKey, revokeApiKey } from "../../src/flow/api-keys.ts";
import { addEndpoint } from "../../src/flow/webhook-endpoints.ts";
import { saveEndpointOff } from "../../src/store/webhook-endpoints.ts";
import { WEBHOOK_MESSAGE_STATES } from "../../src/store/webhook-log.ts";
import {
  appendEvents,
  claimMessage,
  saveTryOutcome,
  takeDueMessages,
} from "../../src/store/webhook-messages.ts";
import { WEBHOOK_EVENTS } from "../../src/webhook/event.ts";
import { NOW, type TestSite, value } from "../web/test-site.ts";

let apiKeys: Promise<string> | null = null;

/** Keys of two systems, one of them revoked. */
export function apiKeysPath(site: TestSite): Promise<string> {
  apiKeys ??= addKeys(site);
  return apiKeys;
}

async function addKeys(site: TestSite): Promise<string> {
  const flow = { db: site.db, log: site.log, clock: () => NOW };
  const by = "olga@example.com";
  await addApiKey(flow, { name: "Web-shop-of-a-rather-long-name", scopes: API_SCOPES, by });
  const { key: old } = await addApiKey(flow, { name: "CRM <b>", scopes: ["contacts:read"], by });
  await revokeApiKey(flow, { id: old.id, by });
  return "/admin/api-keys";
}

let webhook: Promise<string> | null = null;

/** A webhook with a message in every state, and one that was switched off. */
export function webhookPath(site: TestSite): Promise<string> {
  webhook ??= addWebhooks(site);
  return webhook;
}

async function addWebhooks(site: TestSite): Promise<string> {
  const flow = { db: site.db, log: site.log, clock: () => NOW, tokenKeys: site.tokenKeys };
  const by = "olga@example.com";
  const url =
    "https://hooks.of.a.rather.long.name.department.of.a.long.company.example.com/mailconsent/events";
  const told = { url, events: WEBHOOK_EVENTS, by, networks: [] };
  const { id } = value(await addEndpoint(flow, told));
  const closed = {
    url: "https://old.example.com/",
    events: ["job.finished"],
    by,
    networks: [],
  } as const;
  await saveEndpointOff(site.db, value(await addEndpoint(flow, closed)).id, "gone", NOW);
  for (const [index, state] of WEBHOOK_MESSAGE_STATES.entries()) {
    await appendEvents(site.db, [{ event: "job.finished", data: {}, key: state, at: NOW, dueAt: NOW }]);
    const lease = { at: NOW, leaseMs: 1 };
    const [due] = await takeDueMessages(site.db, id, { ...lease, limit: 1 });
    const message = due === undefined ? null : await claimMessage(site.db, due, lease);
    if (message === null) throw new Error("no message is due");
    const status = [503, 204, 503, null][index] ?? null;
    const failure = status === 503 ? "status 503" : null;
    await saveTryOutcome(site.db, message, {
      state,
      dueAt: new Date(NOW.getTime() + 300_000),
      status,
      failure,
    });
  }
  return `/admin/webhooks/${id}`;
}
