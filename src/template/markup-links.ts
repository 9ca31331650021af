// Collects the links of markup in one scan: which attributes hold an address, and which text belongs to each.
import { type CharacterReferences, startDecoding } from "./character-references.ts";
import { findDamage } from "./find-damage.ts";
import type { AttributeBounds } from "./html-attributes.ts";
import { isBlock, isPicture } from "./html-elements.ts";
import type { EndTag, MarkupVisitor, StartTag } from "./html-markup.ts";
import type { Link, Obstacle } from "./link.ts";
import { ADDRESS_NAMES, findTagAddresses, type TagAddress } from "./link-addresses.ts";
import {
  collapseSpace,
  MAX_LINK_TEXT_CHARS,
  textAfter,
  textBetween,
  textLeadingTo,
  trimRun,
  VisibleText,
} from "./link-text.ts";
import { STAND_IN } from "./merge-tags.ts";
import { type LinkExtent, OpenLinks } from "./open-links.ts";
import type { Span } from "./template.ts";

/** A link of which the text is not known yet. */
interface Draft {
  readonly extent: LinkExtent;
  readonly addresses: readonly TagAddress[];
  readonly attributes: ReadonlyMap<string, string>;
  readonly obstacle: Obstacle | null;
}

/** What a reader sees of a link, and of the whole document. */
interface Seen {
  readonly text: string;
  readonly visible: string;
}

/** Links that are cut out of a form's text; a form around more of them is the whole mail. */
const MAX_LINKS_IN_FORM = 30;

/** Collects every attribute that holds an address a reader can follow, while markup is scanned. */
export class LinkCollector implements MarkupVisitor {
  readonly #masked: string;
  readonly #source: string;
  readonly #references: CharacterReferences;
  readonly #visible = new VisibleText();
  readonly #open = new OpenLinks(this.#visible);
  readonly #drafts: Draft[] = [];
  /** Inside `<xml>`: Outlook's settings, which nobody sees. */
  #isHidden = false;
  /** Inside an `<mj-navbar base-url>`, which MJML puts in front of every address in it. */
  #hasBase = false;
  /** Inside a form that posts its fields. */
  #isPosting = false;

  constructor(source: string, masked: string) {
    this.#source = source;
    this.#masked = masked;
    this.#references = startDecoding();
  }

  startTag(tag: StartTag): void {
    const { name } = tag;
    if (isBlock(name)) this.#visible.break();
    else if (name === "br") this.#visible.line();
    else if (name === "xml") this.#isHidden = true;
    if (name === "form") this.#isPosting = this.#hasPost(tag, "method");
    if (name === "mj-navbar") this.#hasBase = this.#attributes(tag.attributes).has("base-url");
    this.#open.startTag(tag);
    const addresses = tag.mayHave(ADDRESS_NAMES) ? findTagAddresses(tag, this.#masked) : [];
    const isLink = addresses.length > 0;
    const extent = isLink || name === "a" ? this.#open.open(tag) : null;
    if (isPicture(name) || name === "input") this.#appendPicture(tag);
    if (extent === null || !isLink) return;
    extent.textEnd = this.#visible.markEnd();
    const obstacle = this.#hasBase && name === "mj-navbar-link" ? "prefixed" : this.#postObstacle(tag);
    this.#drafts.push({ extent, addresses, attributes: this.#attributes(tag.attributes), obstacle });
  }

  endTag(tag: EndTag): void {
    const { name } = tag;
    this.#open.endTag(tag);
    if (isBlock(name)) this.#visible.break();
    else if (name === "xml") this.#isHidden = false;
    if (name === "form") this.#isPosting = false;
  }

  text(span: Span): void {
    if (this.#isHidden) return;
    this.#visible.append(this.#references.inText(this.#source.slice(span.start, span.end)));
    if (!this.#open.isAnyOpen) return;
    const run = trimRun(this.#source, span);
    if (run !== null) this.#open.addText(run);
  }

  space(): void {
    if (!this.#isHidden) this.#visible.space();
  }

  /** The links found, once the scan is through. */
  links(): readonly Link[] {
    this.#open.closeAll(this.#source.length);
    const visible = this.#visible.toString();
    return this.#drafts.flatMap((draft, index) => {
      const text = this.#textOf(draft, index, visible);
      return draft.addresses.map((address) => this.#link(draft, address, { text, visible }));
    });
  }

  /** A form's text is not that of the links and buttons in it that lead elsewhere. */
  #textOf({ extent }: Draft, index: number, visible: string): string {
    if (extent.element !== "form") return textBetween(visible, extent.textStart, extent.textEnd);
    const pieces: string[] = [];
    let from = extent.textStart;
    for (const inner of this.#drafts.slice(index + 1, index + 1 + MAX_LINKS_IN_FORM)) {
      if (inner.extent.start >= extent.end) break;
      pieces.push(textBetween(visible, from, inner.extent.textStart));
      from = Math.max(from, inner.extent.textEnd);
    }
    pieces.push(textBetween(visible, from, Math.max(from, extent.textEnd)));
    return pieces.filter((piece) => piece !== "").join(" ");
  }

  /** Forms and their buttons post; the anchors in a form do not. */
  #postObstacle(tag: StartTag): Obstacle | null {
    const isPosted =
      tag.name === "form" || tag.name === "button" || tag.name === "input"
        ? this.#isPosting || this.#hasPost(tag, "formmethod")
        : false;
    return isPosted ? "posted-form" : null;
  }

  #hasPost({ attributes }: StartTag, method: string): boolean {
    return this.#attributes(attributes, [method]).get(method)?.trim().toLowerCase() === "post";
  }

  /** Adds what is read out where a picture or a button is shown. */
  #appendPicture(tag: StartTag): void {
    const { name } = tag;
    const names = name === "input" ? ["value", "alt"] : ["alt", "title", "aria-label"];
    const values = this.#attributes(tag.attributes, ["type", ...names]);
    if (name === "input" && !/^(?:submit|button|image)$/i.test(values.get("type") ?? "")) return;
    const text = firstFilled(values, names);
    if (text === "") return;
    this.#visible.space();
    this.#visible.append(text);
    this.#visible.space();
    this.#open.addText(null);
  }

  /** @param wanted The only ones that are read; all where they are left out. */
  #attributes(bounds: readonly AttributeBounds[], wanted?: readonly string[]): ReadonlyMap<string, string> {
    const valueByName = new Map<string, string>();
    for (const { nameStart, nameEnd, valueStart, valueEnd } of bounds) {
      const name = this.#source.slice(nameStart, nameEnd).toLowerCase();
      if (wanted?.includes(name) === false || valueByName.has(name)) continue;
      valueByName.set(
        name,
        valueStart < 0 ? "" : this.#references.inAttribute(this.#source.slice(valueStart, valueEnd)),
      );
    }
    return valueByName;
  }

  #link(draft: Draft, { start, end, obstacle }: TagAddress, { text, visible }: Seen): Link {
    const { attributes, extent } = draft;
    const href = this.#source.slice(start, end);
    return {
      part: "source",
      place: "attribute",
      span: { start, end },
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
      before: textLeadingTo(visible, extent.textStart, extent.textEnd),
      after: textAfter(visible, extent.textEnd),
      obstacle: obstacle ?? draft.obstacle ?? findDamage(href.trim()),
      around: null,
    };
  }

  #hasMergeTag({ start, end }: Span): boolean {
    return this.#masked.slice(start, end).includes(STAND_IN);
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
  return collapseSpace(text.slice(0, MAX_LINK_TEXT_CHARS)).trim();
}
