// Hands messages to webhooks over HTTP, signed as Standard Webhooks asks, and never into a network that is not named.
import { lookup } from "node:dns";
import { Agent as HttpAgent, request as requestHttp } from "node:http";
import { Agent as HttpsAgent, request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { Webhook } from "standardwebhooks";
import type { OutgoingMessage, PostMessage, PostOutcome } from "../flow/deliver-webhooks.ts";
import { isBarred, mayReach } from "../webhook/reachable.ts";

const TIMEOUT_MS = 15_000; // Standard Webhooks: 15 to 30 s; far below the time a message is kept from others

/** How messages are handed over. */
export interface PostOptions {
  /** Private networks, such as 10.0.0.0/8, and addresses that may be connected to; all public ones may. */
  readonly networks: readonly string[];
  /** Until the answer's status is there, in milliseconds. */
  readonly timeoutMs?: number;
}

const NOT_ALLOWED = "address not allowed";

/**
 * Opens the way out. The address that a name resolves to is checked at each connection and is the one connected to, and
 * redirects are not followed.
 */
export function openWebhookPost({ networks, timeoutMs = TIMEOUT_MS }: PostOptions): PostMessage {
  const filter = { lookup: lookupAmong(networks) };
  // Agents of our own keep no connection, so that each one is checked.
  const agents = { http: new HttpAgent(filter), https: new HttpsAgent(filter) };
  return (message) =>
    // Of a host that is an address no name is looked up.
    isBarred(new URL(message.url).hostname, networks)
      ? Promise.resolve({ kind: "unanswered", failure: NOT_ALLOWED })
      : post(message, agents, timeoutMs);
}

/** Resolves names; one that has an address which may not be reached is refused whole. */
function lookupAmong(networks: readonly string[]): LookupFunction {
  return (name, options, done) =>
    lookup(name, { ...options, all: true }, (cause, found) => {
      const [first] = found ?? [];
      if (cause !== null || first === undefined) return done(cause ?? new Error("No address"), []);
      if (!found.every(({ address }) => mayReach(address, networks))) return done(new Error(NOT_ALLOWED), []);
      return options.all === true ? done(null, found) : done(null, first.address, first.family);
    });
}

interface Agents {
  readonly http: HttpAgent;
  readonly https: HttpsAgent;
}

function post(message: OutgoingMessage, agents: Agents, timeoutMs: number): Promise<PostOutcome> {
  const url = new URL(message.url);
  const isHttps = url.protocol === "https:";
  const options = {
    method: "POST",
    agent: isHttps ? agents.https : agents.http,
    headers: headersOf(message),
    signal: AbortSignal.timeout(timeoutMs),
  };
  return new Promise((done) => {
    const request = isHttps ? requestHttps(url, options) : requestHttp(url, options);
    request.on("response", (response) => {
      // The status says all; what else is sent, however much, is not read.
      const status = response.statusCode ?? 0;
      done({ kind: "answered", status, retryAfterMs: readRetryAfter(response.headers["retry-after"]) });
      request.destroy();
    });
    request.on("error", (cause) => done({ kind: "unanswered", failure: describe(cause) }));
    request.end(message.body);
  });
}

function headersOf({ id, at, body, secrets }: OutgoingMessage) {
  const signatures = secrets.map((secret) => new Webhook(secret).sign(id, at, body));
  return {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    "user-agent": "mailconsent",
    "webhook-id": id,
    "webhook-timestamp": `${Math.floor(at.getTime() / 1_000)}`,
    "webhook-signature": signatures.join(" "),
  };
}

/** RFC 9110 section 10.2.3, in seconds; dates are left out, since clocks differ. */
function readRetryAfter(value: string | undefined): number | null {
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) * 1_000 : null;
}

/** Names a failure without its message, which may quote what a foreign server sent. */
function describe(cause: Error): string {
  if (cause.name === "AbortError" || cause.name === "TimeoutError") return "no answer in time";
  if ("code" in cause && typeof cause.code === "string") return cause.code;
  return cause.message === NOT_ALLOWED ? NOT_ALLOWED : cause.name;
}
