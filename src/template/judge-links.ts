// All links of one part of a template, found and judged together: a link is told by those beside it, too.
import { classifyLink, type Verdict } from "./classify-link.ts";
import { doubtPlans } from "./doubt-plans.ts";
import { findBareAddresses } from "./find-bare-addresses.ts";
import { findTagLinks } from "./find-tag-links.ts";
import { hideTagNames } from "./hide-tags.ts";
import type { Beside } from "./judge-context.ts";
import { withLabel } from "./labelled-link.ts";
import type { Link, Obstacle } from "./link.ts";
import { nameDialects } from "./name-dialects.ts";
import type { Readings } from "./readings.ts";
import { isRuledOut } from "./rule-out.ts";
import { scanSource } from "./scan-source.ts";
import { signal } from "./signals.ts";
import type { Part, Template } from "./template.ts";

/** A link, its verdict, and whether it leads to us already. */
export interface JudgedLink {
  readonly link: Link;
  readonly verdict: Verdict;
  readonly isOurs: boolean;
}

/** What is known of a template beside its links. */
export interface JudgingContext extends Readings {
  /** Languages it is said to be in, the surest first. */
  readonly languages: readonly string[];
  /** Merge tags that lead to us already. */
  readonly ownTags: readonly string[];
  /** Is told where bare addresses were found that are none of the links that are told of. */
  readonly noteDropped?: () => void;
  /** What a person ruled that a link is, which nothing beside it can change; `null` of all others. */
  readonly ruled?: (link: Link) => Verdict | null;
  /** False where only the others matter: links that lead to us already are then all held to manage, without a look. */
  readonly judgesOwn?: boolean;
}

interface PartContext extends JudgingContext {
  readonly source: string;
  readonly isPlain: boolean;
}

/** Finds and judges the links of a part, in source order; none where the template has no such part. */
export function judgeLinks(template: Template, part: Part, context: JudgingContext): readonly JudgedLink[] {
  const source = part === "source" ? template.source : template.text;
  if (source === null) return [];
  const syntax = part === "source" ? template.syntax : "text";
  const scanned = scanSource({ source, syntax, part, tags: context.findMergeTags(source) });
  const tags = findTagLinks({ ...context, ...scanned });
  const marked = withMore(scanned.links, tags);
  const bare = findBareAddresses({ ...scanned, links: marked });
  const isBare = new Set(bare);
  const inSource = { source, isPlain: syntax === "text", ...context };
  const links = foundByJudged(withMore(marked, bare), inSource);
  const found = (link: Link): Link => links.get(link) ?? link;
  const inPart = { ...inSource, ruled: (link: Link) => context.ruled?.(found(link)) ?? null };
  const judged = settle([...links.keys()], inPart);
  const kept = judged.filter(({ link, verdict }) => verdict.kind !== "other" || !isBare.has(found(link)));
  if (kept.length < judged.length) context.noteDropped?.();
  return nameDialects(
    doubtPlans(shareVerdicts(kept, inPart), inPart).map((each) => ({ ...each, link: found(each.link) })),
    context,
  );
}

/** In plain text a link is judged with its label, but told of as it was found: gives back the latter. */
function foundByJudged(
  links: readonly Link[],
  { source, isPlain, ...readings }: PartContext,
): ReadonlyMap<Link, Link> {
  if (!isPlain) return new Map(links.map((link) => [link, link]));
  const hidden = hideTagNames(links);
  return new Map(links.map((link, index) => [withLabel(hidden[index] ?? link, source, readings), link]));
}

/** Rounds after which the rest stays as it is; each settles links by those beside them, and real mails need two. */
const MAX_ROUNDS = 6;

/**
 * Judges until no further link is settled by its neighbours. Judging only once would settle more links when the
 * rewritten template is judged again.
 */
function settle(links: readonly Link[], context: PartContext): readonly JudgedLink[] {
  let judged: readonly JudgedLink[] = links.map((link) => startJudging(link, context));
  const settledBeside = new Int8Array(links.length).fill(-1);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const before = judged;
    judged = before.map((each, index) => {
      if (isSettled(each) || each.verdict === RULED_OUT) return each;
      // Only a link that was settled can change what is held of those beside it.
      const settled = countSettledBeside(before, index);
      if (settled === settledBeside[index]) return each;
      settledBeside[index] = settled;
      return judge(each.link, context, linksBeside(before, index));
    });
    if (judged.filter(isSettled).length === before.filter(isSettled).length) break;
  }
  return judged;
}

/** Once settled a link stays so: as many as before are the same as before. */
function countSettledBeside(judged: readonly JudgedLink[], index: number): number {
  let settled = 0;
  for (let at = Math.max(0, index - NEIGHBOURS); at <= index + NEIGHBOURS; at += 1) {
    const other = judged[at];
    if (other !== undefined && at !== index && isSettled(other)) settled += 1;
  }
  return settled;
}

const UNJUDGED: Verdict = { kind: "other", signals: [] };
const RULED_OUT: Verdict = { kind: "other", signals: [] };
const OWN: Verdict = { kind: "preferences", origin: "hand-made", dialect: null, language: null, signals: [] };

function startJudging(link: Link, context: PartContext): JudgedLink {
  if (isOwn(link, context))
    return context.judgesOwn === false ? { link, verdict: OWN, isOurs: true } : judge(link, context, ALONE);
  const ruled = context.ruled?.(link) ?? null;
  if (ruled !== null) return { link, verdict: ruled, isOurs: false };
  const verdict = isRuledOut(link, context.source, context) ? RULED_OUT : UNJUDGED;
  return { link, verdict, isOurs: false };
}

const ALONE: Beside = {
  settledBefore: [],
  settledAfter: [],
  others: [],
  place: 0,
  following: Number.POSITIVE_INFINITY,
};

function isOwn({ href }: Link, { ownTags }: PartContext): boolean {
  return ownTags.some((tag) => href.includes(tag));
}

function judge(link: Link, context: PartContext, beside: Beside): JudgedLink {
  const verdict = classifyLink(link, { beside, ...context });
  if (!isOwn(link, context)) return { link, verdict: withObstacle(verdict, link), isOurs: false };
  if (verdict.kind === "unsubscribe" || verdict.kind === "preferences")
    return { link, verdict, isOurs: true };
  const finding = { origin: "hand-made", dialect: null, language: null, signals: verdict.signals } as const;
  return { link, verdict: { kind: "preferences", ...finding }, isOurs: true };
}

const OBSTACLES: Readonly<Record<Obstacle, string>> = {
  computed: "it is an expression or opens a block, which a merge tag cannot take the place of",
  "script-form": "a script posts this form and wants an answer that is no page",
  "posted-form": "it posts a form, of which the page understands its own only",
  prefixed: "base-url of mj-navbar is put in front of the address",
  "damaged-tag": "the merge tag in it is damaged",
  "unclosed-quote": "its quote is not closed, so that what stands behind it is in it",
  telephone: "it calls or texts a telephone, which is no page",
  "quoted-printable": "the text is still quoted-printable; decode it first",
};

/** What opts out, but where another address would not hold, is left to a person. */
function withObstacle(verdict: Verdict, { obstacle }: Link): Verdict {
  if (obstacle === null || verdict.kind === "other") return verdict;
  return {
    ...verdict,
    kind: "unsure",
    signals: [...verdict.signals, signal("obstacle", OBSTACLES[obstacle])],
  };
}

function isSettled({ verdict }: JudgedLink): boolean {
  return verdict.kind === "unsubscribe" || verdict.kind === "preferences";
}

/**
 * Links on each side that are looked at. Places are counted in links, never in characters: a rewrite changes lengths,
 * and must not change what is held of the links it leaves.
 */
const NEIGHBOURS = 3;

/** What of the links beside one bears on it. */
export function linksBeside(judged: readonly JudgedLink[], index: number): Beside {
  const before = judged.slice(Math.max(0, index - NEIGHBOURS), index);
  const after = judged.slice(index + 1, index + 1 + NEIGHBOURS);
  const textOf = ({ link }: JudgedLink): string => (link.text === "" ? link.href : link.text);
  return {
    settledBefore: before.filter(isSettled).map(textOf),
    settledAfter: after.filter(isSettled).map(textOf),
    others: [...before, ...after].filter((each) => !isSettled(each)).map(textOf),
    place: (index + 1) / judged.length,
    following: judged.length - index - 1,
  };
}

/** A link that says nothing itself and has the address of an opt-out is one, but a person should look. */
function shareVerdicts(judged: readonly JudgedLink[], context: PartContext): readonly JudgedLink[] {
  const optOuts = judged.filter(
    ({ verdict, link }) => verdict.kind === "unsubscribe" && isParticular(link.address),
  );
  const addresses = new Set(optOuts.map(({ link }) => link.address));
  return judged.map((each, index) => {
    const { link } = each;
    if (each.verdict.kind !== "other" || !addresses.has(link.address) || !isWordless(link)) return each;
    // What was ruled out was not asked yet what speaks against it.
    const { verdict } = each.verdict === RULED_OUT ? judge(link, context, linksBeside(judged, index)) : each;
    if (verdict.signals.some(({ weight }) => weight < 0)) return each;
    const signals = [...verdict.signals, signal("same-address", link.text)];
    return {
      ...each,
      verdict: { kind: "unsure", origin: "hand-made", dialect: null, language: null, signals },
    };
  });
}

/** Placeholders and home pages are the address of many links. */
function isParticular(address: string): boolean {
  return /^https?:\/\/[^/?#]+[/?#][^/].{5}/i.test(address);
}

function isWordless({ text, address }: Link): boolean {
  return text === address || !/\p{L}{2}/u.test(text);
}

/** Both in source order; most mails have links of one kind only. */
function withMore(links: readonly Link[], more: readonly Link[]): readonly Link[] {
  return more.length === 0 ? links : [...links, ...more].sort(bySpan);
}

function bySpan(one: Link, other: Link): number {
  return one.span.start - other.span.start;
}
