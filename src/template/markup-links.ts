// Collects the links of markup in one scan: which attributes hold an address, and which text belongs to each.
import { type CharacterReferences, findCharacterReferences } from "./character-references.ts";
import type { AttributeBounds } from "./html-attributes.ts";
import { isBlock, isPicture, NOT_FOLLOWED } from "./html-elements.ts";
import { type EndTag, type MarkupVisitor, type StartTag, scanMarkup } from "./html-markup.ts";
import type { Link } from "./link.ts";
import {
  MAX_LINK_TEXT_CHARS,
  textAfter,
  textBefore,
  textBetween,
  trimRun,
  VisibleText,
} from "./link-text.ts";
import { maskMergeTags, STAND_IN } from "./merge-tags.ts";
import { type LinkExtent, OpenLinks } from "./open-links.ts";
import type { Span } from "./template.ts";

/** Finds every attribute that holds an address a reader can follow, in source order. */
export function findMarkupLinks(source: string): readonly Link[] {
  const collector = new LinkCollector(source, maskMergeTags(source));
  scanMarkup(collector.masked, collector);
  return collector.links();
}

/** A link of which the text is not known yet. */
interface Draft {
  readonly extent: LinkExtent;
  readonly addresses: readonly AttributeBounds[];
  readonly attributes: ReadonlyMap<string, string>;
}

class LinkCollector implements MarkupVisitor {
  readonly masked: string;
  readonly #source: string;
  readonly #references: CharacterReferences;
  readonly #visible = new VisibleText();
  readonly #open = new OpenLinks(this.#visible);
  readonly #drafts: Draft[] = [];
  /** Inside `<xml>`: Outlook's settings, which nobody sees. */
  #isHidden = false;

  constructor(source: string, masked: string) {
    this.#source = source;
    this.masked = masked;
    this.#references = findCharacterReferences(source);
  }

  readonly startTag = (tag: StartTag): void => {
    const { name } = tag;
    if (isBlock(name)) this.#visible.break();
    else if (name === "br") this.#visible.space();
    else if (name === "xml") this.#isHidden = true;
    this.#open.startTag(tag);
    const addresses = this.#findAddresses(tag);
    const isLink = addresses.length > 0;
    const extent = isLink || name === "a" ? this.#open.open(tag) : null;
    if (isPicture(name) || name === "input") this.#appendPicture(tag);
    if (extent === null || !isLink) return;
    extent.textEnd = this.#visible.markEnd();
    this.#drafts.push({ extent, addresses, attributes: this.#attributes(tag.attributes) });
  };

  readonly endTag = (tag: EndTag): void => {
    const { name } = tag;
    this.#open.endTag(tag);
    if (isBlock(name)) this.#visible.break();
    else if (name === "xml") this.#isHidden = false;
  };

  readonly text = (span: Span): void => {
    if (this.#isHidden) return;
    this.#visible.append(this.#references.inText(this.#source.slice(span.start, span.end)));
    if (!this.#open.isAnyOpen) return;
    const run = trimRun(this.#source, span);
    if (run !== null) this.#open.addText(run);
  };

  /** The links found, once the scan is through. */
  links(): readonly Link[] {
    this.#open.closeAll(this.#source.length);
    const visible = this.#visible.toString();
    return this.#drafts.flatMap((draft) =>
      draft.addresses.map((address) => this.#link(draft, address, visible)),
    );
  }

  /** The attributes of a tag that hold an address: the first of its name, and those in another branch of a condition. */
  #findAddresses(tag: StartTag): readonly AttributeBounds[] {
    const found: AttributeBounds[] = [];
    if (NOT_FOLLOWED.has(tag.name)) return found;
    let name = "";
    for (const attribute of tag.attributes) {
      const attributeName = this.#addressName(tag.name, attribute);
      if (attributeName === "" || (name !== "" && attributeName !== name)) continue;
      if (found.some(({ branch }) => branch === attribute.branch)) continue;
      name = attributeName;
      found.push(attribute);
    }
    return found.filter(({ valueStart }) => valueStart >= 0);
  }

  /** The attribute's name if such an element is followed by it, else "". */
  #addressName(element: string, { nameStart, nameEnd }: AttributeBounds): string {
    const length = nameEnd - nameStart;
    if (length !== 4 && length !== 6 && length !== 10) return "";
    const name = this.masked.slice(nameStart, nameEnd).toLowerCase();
    if (name === "href") return name;
    if (name === "xlink:href") return element === "a" ? name : "";
    if (name === "formaction") return element === "button" || element === "input" ? name : "";
    return element === "form" && (name === "action" || name === "action-xhr") ? name : "";
  }

  /** Adds what is read out where a picture or a button is shown. */
  #appendPicture({ name, attributes }: StartTag): void {
    const values = this.#attributes(attributes);
    const names = name === "input" ? ["value", "alt"] : ["alt", "title", "aria-label"];
    if (name === "input" && !/^(?:submit|button|image)$/i.test(values.get("type") ?? "")) return;
    const text = firstFilled(values, names);
    if (text === "") return;
    this.#visible.space();
    this.#visible.append(text);
    this.#visible.space();
    this.#open.addText(null);
  }

  #attributes(bounds: readonly AttributeBounds[]): ReadonlyMap<string, string> {
    const valueByName = new Map<string, string>();
    for (const { nameStart, nameEnd, valueStart, valueEnd } of bounds) {
      const name = this.#source.slice(nameStart, nameEnd).toLowerCase();
      if (valueByName.has(name)) continue;
      valueByName.set(
        name,
        valueStart < 0 ? "" : this.#references.inAttribute(this.#source.slice(valueStart, valueEnd)),
      );
    }
    return valueByName;
  }

  #link(draft: Draft, { valueStart, valueEnd }: AttributeBounds, visible: string): Link {
    const { attributes, extent } = draft;
    const href = this.#source.slice(valueStart, valueEnd);
    const text = textBetween(visible, extent.textStart, extent.textEnd);
    return {
      part: "source",
      place: "attribute",
      span: { start: valueStart, end: valueEnd },
      href,
      address: this.#references
        .inAttribute(href)
        .replace(/[\t\r\n]/g, "")
        .trim(),
      element: extent.element,
      elementSpan: { start: extent.start, end: extent.end },
      attributes,
      text: text === "" ? collapse(firstFilled(attributes, ["aria-label", "title", "alt"])) : text,
      textSpan: extent.run !== null && !this.#hasMergeTag(extent.run) ? extent.run : null,
      before: textBefore(visible, extent.textStart),
      after: textAfter(visible, extent.textEnd),
    };
  }

  #hasMergeTag({ start, end }: Span): boolean {
    return this.masked.slice(start, end).includes(STAND_IN);
  }
}

function firstFilled(values: ReadonlyMap<string, string>, names: readonly string[]): string {
  for (const name of names) {
    const value = values.get(name)?.trim() ?? "";
    if (value !== "") return value;
  }
  return "";
}

function collapse(text: string): string {
  return text.slice(0, MAX_LINK_TEXT_CHARS).replace(/\s+/g, " ").trim();
}
