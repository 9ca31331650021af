// What the name of a merge tag proves that is a link by itself.
import type { AddressReading } from "./address-words.ts";
import { isNamedForAddress } from "./find-tag-links.ts";
import type { Link } from "./link.ts";
import type { DialectMatch } from "./match-dialect.ts";
import { scaled } from "./phrase-hits.ts";
import { type Signal, signal } from "./signals.ts";

/** Tags in running text may print words, or more than a link. */
export function tagSignals({ place, address, href }: Link, best: DialectMatch | null): readonly Signal[] {
  if (place !== "tag") return [];
  if (/footer/i.test(address)) return [signal("whole-footer", address)];
  return best === null && !isNamedForAddress(href) ? [signal("tag-name-only", address)] : [];
}

/** A name that opts out and is that of an address says as much in any language as those the catalogue knows. */
export function namedTagSignals(
  { place, address }: Link,
  best: DialectMatch | null,
  { unsubscribe }: AddressReading,
): readonly Signal[] {
  const isNamed = unsubscribe.some(({ name }) => name === "address-unsubscribe");
  const isTag = place === "tag" && best === null;
  return isTag && isNamed && isNamedForAddress(address) ? [signal("generic-tag", address)] : [];
}

/** An account or a profile has settings of every kind; only its name beside one of mails is about those. */
export function withoutProfile(each: Signal, { place, address }: Link): Signal {
  const isAny = place === "tag" && each.name === "generic-manage-tag" && !NAMES_MAILS.test(address);
  return isAny ? scaled(each, 0.6) : each;
}

const NAMES_MAILS = /pref|subscri|mail|comm|manage|cent(?:er|re)/i;
