// How a person's ruling outranks what a link was held to be, and what names a link to the person.
import { assertNever } from "../base/assert.ts";
import type { Finding, Verdict } from "./classify-link.ts";
import { type Fingerprint, fingerprintLink, hashOf } from "./fingerprint-link.ts";
import { firstSentence, foldText, lastSentence } from "./fold-text.ts";
import { type JudgedLink, type JudgingContext, judgeLinks } from "./judge-links.ts";
import type { Link } from "./link.ts";
import { findRule, hasRules, type ReviewRule, type Reviews, type Ruling } from "./review-rule.ts";
import type { Signal } from "./signals.ts";
import type { Template } from "./template.ts";

/** What a reviewer knows a link by. */
export interface Pattern extends Fingerprint {
  /** Of this very link within its template, in whatever revision. */
  readonly linkKey: string;
  /** Part, element or kind of place, and what keeps it from being replaced. */
  readonly place: string;
}

/** The rule that decided of a link. */
export interface AppliedReview {
  readonly rule: number;
  readonly ruling: Ruling;
}

/** A judged link, its pattern where a person is or was asked, and what they said. */
export interface ReviewedLink extends JudgedLink {
  readonly pattern?: Pattern;
  readonly review?: AppliedReview;
}

/**
 * Judges all links of a template under what people ruled. A link that is replaced by a ruling tells of those beside it
 * as it will when the rewritten template is judged again.
 */
export function judgeReviewed(
  template: Template,
  context: JudgingContext,
  reviews: Reviews,
): readonly ReviewedLink[] {
  const first = judgeParts(template, context).map((each) => reviewLink(each, reviews));
  const replaced = first.filter(({ review }) => review?.ruling === "replace");
  if (replaced.length === 0) return first;
  const ruledByLink = new Map(replaced.map((each) => [placeOf(each.link), each]));
  const ruled = (link: Link): Verdict | null => ruledByLink.get(placeOf(link))?.verdict ?? null;
  return judgeParts(template, { ...context, ruled }).map(
    (each) => ruledByLink.get(placeOf(each.link)) ?? reviewLink(each, reviews),
  );
}

function judgeParts(template: Template, context: JudgingContext): readonly JudgedLink[] {
  return [...judgeLinks(template, "source", context), ...judgeLinks(template, "text", context)];
}

function placeOf({ part, span }: Link): string {
  return `${part} ${span.start}`;
}

function reviewLink(judged: JudgedLink, reviews: Reviews): ReviewedLink {
  const { link, verdict, isOurs } = judged;
  if (isOurs) return judged;
  if (verdict.kind === "other") return hasRules(reviews) ? reviewOther(judged, reviews) : judged;
  if (verdict.kind !== "unsure" && !hasRules(reviews)) return judged;
  const pattern = patternOf(link, verdict);
  const rule = findRule(reviews, { fingerprint: pattern.key, linkKey: pattern.linkKey });
  if (rule === null || isKept(rule, judged))
    return verdict.kind === "unsure" ? { ...judged, pattern } : judged;
  return applyRule(rule, { ...judged, pattern }, verdict);
}

/**
 * What nothing speaks for has no finding to tell its pattern by, and "click here" over a tracked address is of one
 * pattern in every mail. Only a ruling of this very link, which a person saw, is remembered here.
 */
function reviewOther(judged: JudgedLink, reviews: Reviews): ReviewedLink {
  const rule = reviews.ruleByLink.get(linkKeyOf(judged.link));
  if (rule?.ruling !== "replace" || isKept(rule, judged)) return judged;
  const finding: Finding = {
    origin: "hand-made",
    dialect: null,
    language: null,
    signals: judged.verdict.signals,
  };
  return applyRule(rule, { ...judged, pattern: patternOf(judged.link, finding) }, finding);
}

/** Another address would break what is there, whoever wants it: the template has to be mended first. */
function isKept({ ruling }: ReviewRule, { link, verdict }: JudgedLink): boolean {
  if (ruling !== "replace") return false;
  return link.obstacle !== null || verdict.kind === "unsubscribe" || verdict.kind === "preferences";
}

function applyRule(
  rule: ReviewRule,
  judged: JudgedLink & { readonly pattern: Pattern },
  finding: Finding,
): ReviewedLink {
  const review = { rule: rule.number, ruling: rule.ruling };
  const { origin, dialect, language, signals } = finding;
  const kind = purposeOf(signals);
  switch (rule.ruling) {
    case "replace":
      return { ...judged, review, verdict: { kind, origin, dialect, language, signals } };
    case "leave":
      // As one that leads to us already: it is neither edited, nor doubted, nor missing.
      return { ...judged, review, isOurs: true, verdict: { kind, origin, dialect, language, signals } };
    case "not-an-unsubscribe-link":
      return { ...judged, review, verdict: { kind: "other", signals } };
    default:
      return assertNever(rule.ruling);
  }
}

/** A link of which a person only said that it is to be replaced opts out, unless what speaks for it manages. */
function purposeOf(signals: readonly Signal[]): "unsubscribe" | "preferences" {
  const weigh = (manages: boolean): number =>
    signals
      .filter(({ name, weight }) => weight > 0 && MANAGES.test(name) === manages)
      .reduce((sum, { weight }) => sum + weight, 0);
  return weigh(true) > weigh(false) ? "preferences" : "unsubscribe";
}

const MANAGES = /manage|settings|profile|link-text-change/;

/** Takes the pattern of a link; what was found of it tells dialect, language, and whether its text speaks for itself. */
function patternOf(link: Link, { dialect, language, signals }: Finding): Pattern {
  const place = `${link.part}:${link.place === "attribute" ? link.element : link.place}${link.obstacle === null ? "" : `!${link.obstacle}`}`;
  const text = signals.some(isOfSentence) && !signals.some(isOfText) ? sentenceOf(link) : link.text;
  const fingerprint = fingerprintLink({ text, address: link.address, dialect, place, language });
  return { ...fingerprint, place, linkKey: linkKeyOf(link) };
}

/** "Here" means what its sentence says. */
function isOfSentence({ name }: Signal): boolean {
  return name === "here-text" || name.startsWith("sentence");
}

function isOfText({ name, weight }: Signal): boolean {
  return name.startsWith("link-text") && weight > 0;
}

function sentenceOf({ before, text, after }: Link): string {
  return `${lastSentence(before)} ${text} ${firstSentence(after)}`;
}

function linkKeyOf({ part, address, text }: Link): string {
  return hashOf([part, address, foldText(text)]);
}

/** Where replacing would not hold, a person decides: what was to be replaced is flagged, by rule or not. */
export function withDoubt(each: ReviewedLink): ReviewedLink {
  const { link, verdict, isOurs } = each;
  if (isOurs || verdict.kind === "other") return each;
  return {
    link,
    isOurs,
    verdict: { ...verdict, kind: "unsure" },
    pattern: each.pattern ?? patternOf(link, verdict),
  };
}
