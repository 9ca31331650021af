// Links to a place in the same mail: "jump to the offers", the way back to the top, a footnote.
import type { Link } from "./link.ts";
import type { Readings } from "./readings.ts";
import { type Signal, signal } from "./signals.ts";

/** What a fragment can lead to (WHATWG HTML 7.4.6.3), also where the value has no quotes. */
const TARGET = /\s(?:id|name)\s?=\s?(?:"([^"]{1,200})"|'([^']{1,200})'|([^\s"'<>]{1,200}))/gi;

/** Finds the names of all places in a source that a fragment can lead to. */
export function findTargets(source: string): ReadonlySet<string> {
  return new Set(
    Array.from(source.matchAll(TARGET), ([, double, single, bare]) => double ?? single ?? bare ?? ""),
  );
}

/**
 * Weighs an address that is a fragment whose target stands in the mail. `#` alone, and one without a target, are what
 * authors leave for others to fill in.
 *
 * @param source The part the link stands in.
 */
export function inPageSignals(
  { address }: Link,
  source: string,
  { findTargets }: Readings,
): readonly Signal[] {
  if (address.length < 2 || !address.startsWith("#")) return [];
  const fragment = address.slice(1);
  return findTargets(source).has(fragment) ? [signal("in-page", fragment)] : [];
}
