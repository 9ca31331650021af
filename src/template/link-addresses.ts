// Which attributes of a start tag hold an address a reader can follow, and which of those cannot hold another one.
import { type AttributeBounds, AttributeNames } from "./html-attributes.ts";
import { NOT_FOLLOWED } from "./html-elements.ts";
import type { StartTag } from "./html-markup.ts";
import type { Obstacle } from "./link.ts";

/** An address in a start tag: the stretch of the source that is it. */
export interface TagAddress {
  readonly start: number;
  readonly end: number;
  readonly obstacle: Obstacle | null;
}

/** Attributes that name a link's address by an expression of a template language, which a merge tag is none of. */
const COMPUTED: ReadonlySet<string> = new Set(
  ["th:", ":", "v-bind:", "x-bind:", "t-att-", "t-attf-", "py:"].flatMap((prefix) =>
    ["href", "url", "action", "xlink:href", "xlink:url", "xlink:action"].map((name) => prefix + name),
  ),
);
/** Every attribute that is looked at. */
export const ADDRESS_NAMES = new AttributeNames([
  ...["href", "ng-href", "xlink:href", "formaction", "action", "action-xhr", "on"],
  ...COMPUTED,
]);
/** `on="tap:AMP.navigateTo(url='...')"`, its quotes as they are or as references. */
const NAVIGATE =
  /\bAMP\.navigateTo\(\s{0,9}url\s{0,9}=\s{0,9}(?:'([^']*)'|"([^"]*)"|&quot;(.{0,2000}?)&quot;|&#(?:39|x27);(.{0,2000}?)&#(?:39|x27);)/gi;

/** Finds the addresses of a tag: of each attribute the first, and those in other branches of a condition. */
export function findTagAddresses(tag: StartTag, masked: string): readonly TagAddress[] {
  if (NOT_FOLLOWED.has(tag.name)) return [];
  const found: AttributeBounds[] = [];
  const computed: AttributeBounds[] = [];
  const actions: TagAddress[] = [];
  for (const attribute of tag.attributes) {
    const name = nameOf(attribute, masked);
    if (name === "on") actions.push(...findNavigation(attribute, masked));
    if (COMPUTED.has(name)) computed.push(attribute);
    if (!isFollowed(tag.name, name)) continue;
    const isFirst = found.every(
      (other) => other.branch !== attribute.branch || nameOf(other, masked) !== name,
    );
    if (isFirst) found.push(attribute);
  }
  // AMP posts such a form by script and wants JSON back, which a page is not.
  const isPostedByScript = found.some((each) => nameOf(each, masked) === "action-xhr");
  const written = found
    .filter(hasValue)
    .map((each) => toAddress(each, isPostedByScript ? "script-form" : null));
  if (written.length + actions.length > 0)
    return [...written, ...actions].sort((one, other) => one.start - other.start);
  return computed.filter(hasValue).map((each) => toAddress(each, "computed"));
}

/** The attribute's name in lower case; "" where it is surely none of ours. */
function nameOf({ nameStart, nameEnd }: AttributeBounds, masked: string): string {
  return ADDRESS_NAMES.mayHold(masked, nameStart, nameEnd)
    ? masked.slice(nameStart, nameEnd).toLowerCase()
    : "";
}

function isFollowed(element: string, name: string): boolean {
  switch (name) {
    case "href":
    case "ng-href":
      return true;
    case "xlink:href":
      return element === "a";
    case "formaction":
      return element === "button" || element === "input";
    case "action":
    case "action-xhr":
      return element === "form";
    default:
      return false;
  }
}

function hasValue({ valueStart }: AttributeBounds): boolean {
  return valueStart >= 0;
}

function toAddress({ valueStart, valueEnd }: AttributeBounds, obstacle: Obstacle | null): TagAddress {
  return { start: valueStart, end: valueEnd, obstacle };
}

function findNavigation({ valueStart, valueEnd }: AttributeBounds, masked: string): readonly TagAddress[] {
  if (valueStart < 0) return [];
  const value = masked.slice(valueStart, valueEnd);
  return [...value.matchAll(NAVIGATE)].map((match) => {
    const address = match.slice(1).find((group) => group !== undefined) ?? "";
    const start = valueStart + match.index + match[0].indexOf(address, match[0].indexOf("=") + 1);
    return { start, end: start + address.length, obstacle: null };
  });
}
