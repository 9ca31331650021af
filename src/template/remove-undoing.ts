// Plans the removal of attributes that would undo a replaced link; which those are stands in the catalogue.
import { UNDOING_ATTRIBUTES, type UndoingAttribute } from "./catalogue/undoing-attributes.ts";
import { type AttributeBounds, AttributeScanner } from "./html-attributes.ts";
import type { Link } from "./link.ts";
import { maskMergeTags } from "./merge-tags.ts";
import type { Edit, Span } from "./template.ts";

/** Characters of a start tag that are read; a longer one holds a picture, not attributes. */
const MAX_TAG_CHARS = 20_000;

const BY_NAME: ReadonlyMap<string, UndoingAttribute> = new Map(
  UNDOING_ATTRIBUTES.map((attribute) => [attribute.name, attribute]),
);

/** Plans one edit for each attribute of a link's start tag that would undo the replacement. */
export function removeUndoing(link: Link, source: string): readonly Edit[] {
  if (link.place !== "attribute" || ![...link.attributes].some(([name, value]) => isUndoing(name, value)))
    return [];
  const { start, end } = link.elementSpan;
  const tag = source.slice(start, Math.min(end, start + MAX_TAG_CHARS));
  const scanner = new AttributeScanner(maskMergeTags(tag));
  if (scanner.scan(`<${link.element}`.length, tag.length) < 0) return [];
  return scanner
    .bounds()
    .filter((attribute) => isWithin(attribute, tag, link.attributes))
    .map((attribute) => wholeAttribute(attribute, tag))
    .map((span) => ({
      part: link.part,
      span: { start: start + span.start, end: start + span.end },
      text: "",
    }));
}

function isUndoing(name: string, value: string): boolean {
  const known = BY_NAME.get(name);
  return known !== undefined && (known.value === undefined || known.value.test(value.trim()));
}

function isWithin(
  { nameStart, nameEnd }: AttributeBounds,
  tag: string,
  values: ReadonlyMap<string, string>,
): boolean {
  const name = tag.slice(nameStart, nameEnd).toLowerCase();
  return isUndoing(name, values.get(name) ?? "");
}

/** From the white space before its name to behind its value's quote. */
function wholeAttribute({ nameStart, nameEnd, valueStart, valueEnd }: AttributeBounds, tag: string): Span {
  let start = nameStart;
  while (/\s/.test(tag.charAt(start - 1))) start -= 1;
  if (valueStart < 0) return { start, end: nameEnd };
  const quote = tag.charAt(valueStart - 1);
  return { start, end: valueEnd + (quote === '"' || quote === "'" ? 1 : 0) };
}
