// From which network a request came: a stretch of addresses, never the reader's own.
import type { IncomingMessage } from "node:http";
import type { Context } from "hono";
import ipaddr from "ipaddr.js";
import { hashNetwork } from "../consent/network-hash.ts";
import type { WebDependencies } from "./dependencies.ts";

/** Bits that are kept: what a provider gives a household or an office. */
const PREFIX_BITS = { ipv4: 24, ipv6: 48 } as const;
const UNKNOWN = "unknown";

/**
 * Names the network a request came from, such as "192.0.2.0/24".
 *
 * @param trustedProxies How many proxies of our own a request comes through: each adds the address it was reached from
 * to X-Forwarded-For, and what stands before those anybody may have written.
 */
export function networkOf(c: Context, trustedProxies: number): string {
  const address = trustedProxies === 0 ? socketAddress(c) : forwardedAddress(c, trustedProxies);
  if (address === null || !ipaddr.isValid(address)) return UNKNOWN;
  const parsed = ipaddr.process(address);
  const bits = PREFIX_BITS[parsed.kind()];
  const network =
    parsed.kind() === "ipv4"
      ? ipaddr.IPv4.networkAddressFromCIDR(`${parsed.toString()}/${bits}`)
      : ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/${bits}`);
  return `${network.toString()}/${bits}`;
}

/** Gives the keyed hash that is kept of the network a request came from; `null` where that is not known. */
export function networkHashOf(
  c: Context,
  { tokenKeys, trustedProxies }: Pick<WebDependencies, "tokenKeys" | "trustedProxies">,
): Buffer | null {
  const network = networkOf(c, trustedProxies);
  return network === UNKNOWN ? null : hashNetwork(network, tokenKeys[0]);
}

function forwardedAddress(c: Context, trustedProxies: number): string | null {
  const hops = (c.req.header("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim());
  const hop = hops.at(-trustedProxies) ?? null;
  return hop === null || ipaddr.isValid(hop) ? hop : withoutPort(hop);
}

/** Some proxies tell the port as well: "192.0.2.7:51234", "[2001:db8::7]:51234". */
function withoutPort(hop: string): string {
  const url = `http://${hop}`;
  return URL.canParse(url) ? new URL(url).hostname.replace(/^\[|\]$/g, "") : hop;
}

/** Node's own request stands in the environment of its server, and nothing does in a test without a port. */
function socketAddress(c: Context<{ Bindings: { incoming?: IncomingMessage } }>): string | null {
  return c.env?.incoming?.socket.remoteAddress ?? null;
}
