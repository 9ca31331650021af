// Requests whose sender hung up in the middle of them.
import { IncomingMessage } from "node:http";

/**
 * Says whether a request broke off before it had come whole: nobody hears the answer, and nothing of ours has failed.
 *
 * @param environment Of Hono: Node's own request stands in it, and nothing does in a test without a port.
 */
export function isBrokenOff(environment: unknown): boolean {
  if (typeof environment !== "object" || environment === null || !("incoming" in environment)) return false;
  const { incoming } = environment;
  return incoming instanceof IncomingMessage && incoming.destroyed && !incoming.complete;
}
