// Which addresses messages may be posted to: all public ones, and those in networks that the operator names.
import ipaddr from "ipaddr.js";

// All that is given out of IPv6 so far (RFC 4291 section 2.4). Outside of it stand forms that hold an IPv4 address, such as
// the deprecated `::127.0.0.1`, which ipaddr.js takes for an ordinary address when it is written `::7f00:1`.
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * Says whether messages may go to an IP address.
 *
 * @param networks Addresses and networks such as 10.0.0.0/8 that may be reached though they are private.
 */
export function mayReach(address: string, networks: readonly string[]): boolean {
  const parsed = ipaddr.parse(address);
  if (networks.some((network) => isWithin(parsed, network))) return true;
  return parsed.range() === "unicast" && (parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_IPV6));
}

/** Says whether a host, as a URL has it, is known without asking to be none that messages may go to. */
export function isBarred(host: string, networks: readonly string[]): boolean {
  const name = host.replace(/^\[|\]$|\.$/g, "");
  if (ipaddr.isValid(name)) return !mayReach(name, networks);
  // RFC 6761 section 6.3
  const isThisMachine = /(?:^|\.)localhost$/i.test(name);
  return isThisMachine && !["127.0.0.1", "::1"].some((address) => mayReach(address, networks));
}

function isWithin(address: ipaddr.IPv4 | ipaddr.IPv6, network: string): boolean {
  const [base, bits] = ipaddr.isValidCIDR(network)
    ? ipaddr.parseCIDR(network)
    : ([ipaddr.parse(network), null] as const);
  if (address instanceof ipaddr.IPv4) return base instanceof ipaddr.IPv4 && address.match(base, bits ?? 32);
  return base instanceof ipaddr.IPv6 && address.match(base, bits ?? 128);
}
