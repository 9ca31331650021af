// Addresses that stand in the words of a mail without being a link: mail clients make them one for the reader.
import { readAddress } from "./address-words.ts";
import type { Link } from "./link.ts";
import { STAND_IN } from "./merge-tags.ts";
import { plainAfter, plainBefore } from "./plain-words.ts";
import type { ScannedSource } from "./scan-source.ts";
import type { Span, Syntax } from "./template.ts";

/** Mailboxes; in markup web addresses too, which in plain text are links. Bounded, so that no run of letters costs more. */
const MAILBOX = new RegExp(
  `(?<![\\w.+%-])[\\w.+%-]{1,64}@(?:(?:[\\w-]{1,63}\\.){1,6}[A-Za-z]{2,24}|${STAND_IN}{3,200}(?:\\.[A-Za-z]{2,24})?)(?![\\w@-])`,
  "g",
);
const WEB_ADDRESS = /https?:\/\/[^\s"'<>()[\]{}]{4,2000}/gi;
/** `example.com/unsubscribe`, which mail clients make a link of too. */
const DOMAIN = /(?<![\w@./:%+-])(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,12}\/[^\s"'<>()[\]{}]{2,2000}/gi;
const TRAILING = /(?:[.,;:!?»”]|&(?:quot|nbsp|gt);?){1,40}$/;

/**
 * Finds bare addresses that may opt out by their words, or stand in a sentence that could; most are ruled out here.
 *
 * @param search Its links all those that are known, merge tags too.
 */
export function findBareAddresses(search: ScannedSource): readonly Link[] {
  const { source, syntax, links, masked } = search;
  const visible = runsWithAddresses(search);
  if (visible.length === 0) return [];
  const taken = new Taken(links.map((link) => (link.place === "attribute" ? link.elementSpan : link.span)));
  const known = new Set(links.map(({ address }) => address));
  const found: Link[] = [];
  for (const { start, end } of betweenTags(visible, links)) {
    const text = masked.slice(start, end);
    for (const { index, length } of findWritten(text, syntax)) {
      const span = { start: start + index, end: start + index + length };
      if (span.end - span.start < MIN_CHARS || taken.overlaps(span)) continue;
      const link = toLink(source.slice(span.start, span.end), span, search);
      if (mayOptOut(link, known)) found.push(link);
    }
  }
  return found;
}

const MIN_CHARS = 6;

/** The stretches of text in which an address may stand: every one of them has one of two characters. */
function runsWithAddresses({ masked, visible }: ScannedSource): readonly Span[] {
  let nextAt = -1;
  let nextSlash = -1;
  return visible.filter(({ start, end }) => {
    if (nextAt < start) nextAt = nextFrom("@", masked, start);
    if (nextSlash < start) nextSlash = nextFrom("/", masked, start);
    return nextAt < end || nextSlash < end;
  });
}

function nextFrom(character: string, text: string, from: number): number {
  const found = text.indexOf(character, from);
  return found < 0 ? text.length : found;
}

/** Cuts stretches of text where a tag that is a link by itself stands: an address ends there, any other tag is part of it. */
function betweenTags(visible: readonly Span[], links: readonly Link[]): readonly Span[] {
  const tags = links.filter(({ place }) => place === "tag").map(({ span }) => span);
  const pieces: Span[] = [];
  let next = 0;
  for (const { start, end } of visible) {
    let from = start;
    for (let tag = tags[next]; tag !== undefined && tag.start < end; tag = tags[next]) {
      if (tag.start > from) pieces.push({ start: from, end: tag.start });
      from = Math.max(from, tag.end);
      next += 1;
    }
    if (from < end) pieces.push({ start: from, end });
  }
  return pieces;
}

interface Written {
  readonly index: number;
  readonly length: number;
}

/** A mailbox within a web address is part of it. */
function findWritten(text: string, syntax: Syntax): readonly Written[] {
  const matches = [
    ...text.matchAll(MAILBOX),
    ...text.matchAll(DOMAIN),
    ...(syntax === "text" ? [] : text.matchAll(WEB_ADDRESS)),
  ];
  let end = 0;
  return matches
    .map((match) => ({ index: match.index, length: match[0].replace(TRAILING, "").length }))
    .sort((one, other) => one.index - other.index || other.length - one.length)
    .filter(({ index, length }) => {
      const isFree = index >= end;
      if (isFree) end = index + length;
      return isFree;
    });
}

function toLink(written: string, span: Span, { part, source, syntax }: ScannedSource): Link {
  return {
    part,
    place: "bare",
    span,
    href: written,
    address: written.includes("/") ? written : `mailto:${written}`,
    element: "",
    elementSpan: span,
    attributes: new Map(),
    text: written,
    textSpan: null,
    before: plainBefore(source, span.start, syntax),
    after: plainAfter(source, span.end, syntax),
    obstacle: null,
    around: null,
  };
}

/** Words right before an address that may opt out; what the whole sentence says is judged like that of any link. */
const OPTING_OUT =
  /remov|un-?sub|opt.?out|abmeld|abbestell|abzumeld|afmeld|af te meld|uitschr|uit te schr|d[ée]sabon|d[ée]sinscri|\bbaja\b|cancelar|descadastr|disiscri|cancella|avregistr|avprenum|frameld|отпис|отказ|відпис|退订|退訂|取消|配信停止|解除|수신거부|수신 거부|\bstop\b|leav|quit|delete|taken off|nicht mehr|niet meer|plus recevoir|no desea|não deseja|non desider|inte längre|ikke l|nie chc|nechc|больше|не хот|не бажа|停止|不要|받지|원치|ne žel|nem k|nu mai|artık|iptal|rezygn|wypis|odhl[aá]|odjav|leirat|dezabon|loobu|atsisak|atteik|afskr|avmeld|vazg|απεγγρ|διαγρ|одјав|отпиш|אבטל|לקבל|הסר|إلغاء|لا تر/i;

/** A mailbox for comments stands beside a sentence about opting out as often as one that takes it. */
function mayOptOut({ address, before }: Link, known: ReadonlySet<string>): boolean {
  const { unsubscribe } = readAddress(address);
  if (unsubscribe.some(({ name }) => name !== "address-weak") || known.has(address)) return true;
  return OPTING_OUT.test(before.slice(-120));
}

/** Stretches that are links already. Each is passed once, however many are asked for. */
class Taken {
  readonly #spans: readonly Span[];
  #next = 0;
  /** The farthest end of those passed. */
  #end = 0;

  constructor(spans: readonly Span[]) {
    this.#spans = [...spans].sort((one, other) => one.start - other.start);
  }

  /** Tells whether a stretch overlaps any of them; callers ask in ascending order. */
  overlaps({ start, end }: Span): boolean {
    for (let span = this.#spans[this.#next]; span !== undefined && span.start < end; ) {
      this.#end = Math.max(this.#end, span.end);
      this.#next += 1;
      span = this.#spans[this.#next];
    }
    return this.#end > start;
  }
}
