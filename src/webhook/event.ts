// What happens here that other systems are told of, and the addresses they are told at.
import { err, ok, type Result } from "../base/result.ts";
import { isBarred } from "./reachable.ts";

/** Every event there is; an endpoint is told of those it was added for. */
export const WEBHOOK_EVENTS = [
  "consent.changed",
  "review.requested",
  "review.decided",
  "review.undone",
  "job.finished",
] as const;
/** One of {@link WEBHOOK_EVENTS}. */
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

const MAX_URL_CHARS = 2_000;

/** Parses events as a command line gives them: at least one, separated by commas. */
export function parseWebhookEvents(text: string): Result<readonly WebhookEvent[], string> {
  const names = [...new Set(text.split(",").map((name) => name.trim()))].filter((name) => name !== "");
  const events = WEBHOOK_EVENTS.filter((event) => names.includes(event));
  return events.length === names.length && events.length > 0
    ? ok(events)
    : err(
        `Cannot parse events ${JSON.stringify(text.slice(0, 200))}: name some of ${WEBHOOK_EVENTS.join(", ")}`,
      );
}

const MESSAGE_ID = /^msg_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Writes a message's id as its receiver knows it; the store keeps the UUID in it. */
export function formatMessageId(uuid: string): string {
  return `msg_${uuid}`;
}

/** Parses a message's id, and gives the UUID in it. */
export function parseMessageId(text: string): Result<string, string> {
  const uuid = MESSAGE_ID.exec(text)?.[1];
  return uuid === undefined
    ? err(`Cannot parse message id ${JSON.stringify(text.slice(0, 100))}: it is msg_ and a UUID`)
    : ok(uuid);
}

/** Why an address is none that messages can be posted to. */
export interface EndpointRefusal {
  /** It leads to where messages may not go, and could where the operator says so. */
  readonly isPrivate: boolean;
  readonly message: string;
}

/**
 * Parses the address of an endpoint. Where a name leads is checked at each connection, by the address it resolves to.
 *
 * @param networks Those of the operator's own that may be reached. Where there are such, nothing has to be encrypted.
 */
export function parseEndpointUrl(text: string, networks: readonly string[]): Result<string, EndpointRefusal> {
  const refuse = (why: string, isPrivate = false) =>
    err({ isPrivate, message: `Cannot use this address for a webhook: ${why}` });
  if (text.length > MAX_URL_CHARS) return refuse(`it is longer than ${MAX_URL_CHARS} characters`);
  if (!URL.canParse(text)) return refuse("it is none, such as https://crm.example.com/hooks");
  const url = new URL(text);
  if (url.protocol !== "https:" && !(networks.length > 0 && url.protocol === "http:")) {
    return refuse("it must begin with https://; http:// is for networks that WEBHOOK_NETWORKS names");
  }
  if (url.username !== "" || url.password !== "") {
    return refuse("it holds a password; messages are signed instead");
  }
  if (isBarred(url.hostname, networks)) {
    return refuse(
      "it leads to this machine or into a private network; where messages may go there, name the network in WEBHOOK_NETWORKS",
      true,
    );
  }
  url.hash = "";
  return ok(url.href);
}
