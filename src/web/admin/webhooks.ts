// Webhooks: which systems are told of what happens, added with a secret shown once, switched, and told again.
import {
  addEndpoint,
  type MadeSecret,
  removeEndpoint,
  replayMessages,
  rotateSecret,
  switchEndpointOff,
  switchEndpointOn,
} from "../../flow/webhook-endpoints.ts";
import { loadEndpoints, type WebhookEndpoint } from "../../store/webhook-endpoints.ts";
import { loadMessages, type ReplayChoice, WEBHOOK_MESSAGE_STATES } from "../../store/webhook-log.ts";
import { parseMessageId, WEBHOOK_EVENTS } from "../../webhook/event.ts";
import type { WebDependencies } from "../dependencies.ts";
import { fromStore, RefusalError } from "../errors.ts";
import { readForm } from "../read-form.ts";
import { parseLocalTime } from "./local-time.ts";
import { numberIn } from "./number-in.ts";
import { WEBHOOK_WORDS } from "./strings/webhooks.ts";
import { WEBHOOK_EDITS, WEBHOOK_FIELDS, webhookPage } from "./views/webhook-page.tsx";
import { NEW_WEBHOOK_FIELDS, WEBHOOKS_PATH, webhooksPage } from "./views/webhooks-page.tsx";
import { type AdminVisit, goTo, orRefuse, readFields } from "./visit.ts";

const PAGE_MESSAGES = 50;

type NewWebhook = Omit<Parameters<typeof webhooksPage>[1], "endpoints" | "isRemoved">;
type Shown = Pick<Parameters<typeof webhookPage>[1], "secret" | "badTime">;

const NOTHING_TYPED: NewWebhook = { secret: null, url: "", chosen: [], urlError: null, eventError: null };
const NOTHING_SHOWN: Shown = { secret: null, badTime: null };

/** Lists all webhooks. */
export function showWebhooks(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  return list(deps, visit, NOTHING_TYPED);
}

/** Adds a webhook; the page that answers shows its secret, this once. */
export async function addWebhook(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const fields = await readForm(visit.c);
  const words = WEBHOOK_WORDS[visit.frame.language];
  const url = fields.get(NEW_WEBHOOK_FIELDS.url)?.[0]?.trim() ?? "";
  const named = fields.get(NEW_WEBHOOK_FIELDS.event) ?? [];
  const chosen = WEBHOOK_EVENTS.filter((event) => named.includes(event));
  const typed = { ...NOTHING_TYPED, url, chosen };
  if (chosen.length === 0) return list(deps, visit, { ...typed, eventError: words.noEvent });
  const { webhookNetworks: networks } = deps;
  const endpoint = { url, events: chosen, by: visit.admin.email, networks };
  const made = await fromStore(addEndpoint(keyed(deps), endpoint));
  if (made.kind === "ok") return list(deps, visit, { ...NOTHING_TYPED, secret: made.value.secret });
  const { isPrivate } = made.error;
  const badUrl = networks.length > 0 ? `${words.badUrl} ${words.httpToo}` : words.badUrl;
  const urlError = isPrivate ? words.privateUrl : badUrl;
  return list(deps, visit, { ...typed, urlError });
}

/** Shows a webhook, and what became of the messages to it. */
export async function showWebhook(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  return show(deps, visit, NOTHING_SHOWN);
}

/** Does one thing with a webhook. */
export async function editWebhook(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const { id, off } = await endpointOf(deps, visit);
  const field = await readFields(visit);
  const edit = WEBHOOK_EDITS.find((each) => each === field(WEBHOOK_FIELDS.edit));
  switch (edit) {
    case "on":
    case "off":
      // Somebody else may have done the same meanwhile.
      if ((edit === "on") !== (off === null)) {
        const flip = edit === "on" ? switchEndpointOn : switchEndpointOff;
        orRefuse(await fromStore(flip(deps.flow, id)), "not-found");
      }
      return goTo(visit, `${WEBHOOKS_PATH}/${id}?done=${edit}`);
    case "secret": {
      const made: MadeSecret = orRefuse(await fromStore(rotateSecret(keyed(deps), id)), "not-found");
      return show(deps, visit, { ...NOTHING_SHOWN, secret: made.secret });
    }
    case "remove":
      orRefuse(await fromStore(removeEndpoint(deps.flow, { id, by: visit.admin.email })), "not-found");
      return goTo(visit, `${WEBHOOKS_PATH}?done=remove`);
    case "replay":
      return replay(deps, visit, id);
    case undefined:
      throw new RefusalError({ kind: "bad-request" });
    default:
      return edit satisfies never;
  }
}

async function replay(deps: WebDependencies, visit: AdminVisit, id: number): Promise<Response> {
  const field = await readFields(visit);
  const choice = readChoice(visit, field);
  if (choice === null) return show(deps, visit, { ...NOTHING_SHOWN, badTime: field(WEBHOOK_FIELDS.since) });
  const count = await fromStore(replayMessages(deps.flow, id, choice));
  return goTo(visit, `${WEBHOOKS_PATH}/${id}?done=${count > 0 ? "replay" : "nothing"}`);
}

/** `null`: the time is none. */
function readChoice({ frame }: AdminVisit, field: (name: string) => string): ReplayChoice | null {
  const which = field(WEBHOOK_FIELDS.which);
  if (which === "failed") return { kind: "failed" };
  if (which !== "since") return { kind: "ids", uuids: [orRefuse(parseMessageId(which), "bad-request")] };
  const at = parseLocalTime(field(WEBHOOK_FIELDS.since), frame.zone);
  return at === null ? null : { kind: "since", at };
}

async function list(
  { flow }: WebDependencies,
  { c, frame }: AdminVisit,
  typed: NewWebhook,
): Promise<Response> {
  const endpoints = await fromStore(loadEndpoints(flow.db));
  const isRemoved = c.req.query("done") === "remove";
  const isRefused = typed.urlError !== null || typed.eventError !== null;
  return c.html(webhooksPage(frame, { ...typed, endpoints, isRemoved }), isRefused ? 400 : 200);
}

async function show(deps: WebDependencies, visit: AdminVisit, shown: Shown): Promise<Response> {
  const { c, frame } = visit;
  const { db, clock } = deps.flow;
  const endpoint = await endpointOf(deps, visit);
  const state = WEBHOOK_MESSAGE_STATES.find((each) => each === c.req.query(WEBHOOK_FIELDS.state)) ?? null;
  const before = numberIn(c.req.query("before"));
  const filter = { endpointId: endpoint.id, state, before, limit: PAGE_MESSAGES + 1 };
  const loaded = await fromStore(loadMessages(db, filter));
  const page = { messages: loaded.slice(0, PAGE_MESSAGES), hasMore: loaded.length > PAGE_MESSAGES };
  const view = { ...shown, ...page, endpoint, state, done: c.req.query("done") ?? null, now: clock() };
  return c.html(webhookPage(frame, view), shown.badTime === null ? 200 : 400);
}

async function endpointOf({ flow }: WebDependencies, { c }: AdminVisit): Promise<WebhookEndpoint> {
  const [endpoint] = await fromStore(loadEndpoints(flow.db, numberIn(c.req.param("number")) ?? 0));
  if (endpoint === undefined) throw new RefusalError({ kind: "not-found" });
  return endpoint;
}

function keyed({ flow, tokenKeys }: WebDependencies) {
  return { ...flow, tokenKeys };
}
