// The whole pipeline: a template and options -> every link with its verdict, the edits, and the rewritten texts.
import { err, ok, type Result } from "../base/result.ts";
import { addFooter } from "./add-footer.ts";
import type { LinkOrigin, Verdict } from "./classify-link.ts";
import { isUndisturbed } from "./is-undisturbed.ts";
import type { JudgingContext } from "./judge-links.ts";
import { documentLanguage } from "./labels.ts";
import { type PlannedEdits, planEdits, unsubscribeTagOf } from "./plan-edits.ts";
import type { Replacement } from "./plan-replacement.ts";
import { buildProof, type Proof } from "./proof.ts";
import { keepReadings } from "./readings.ts";
import type { LabelResult } from "./relabel.ts";
import {
  type AppliedReview,
  judgeReviewed,
  type Pattern,
  type ReviewedLink,
  withDoubt,
} from "./review-links.ts";
import { hasRules, NO_REVIEWS, type Reviews } from "./review-rule.ts";
import { RULES_VERSION, type Signal } from "./signals.ts";
import { splice } from "./splice.ts";
import {
  DEFAULT_MERGE_TAG,
  type Edit,
  type Part,
  type Span,
  type Syntax,
  type Template,
} from "./template.ts";

/** What a job may choose. */
export interface RewriteOptions {
  /** What stands in the link from now on; without quotes or line breaks, since it stands in an attribute. */
  readonly mergeTag: string;
  /**
   * What stands in links that opt out, where the template has links that manage, too. Left out, it is
   * `{{manageSubscriptionsUrl}}#unsubscribe` for the built-in tag, and `mergeTag` for any other.
   */
  readonly unsubscribeMergeTag?: string;
  /** Which replaced links get the label "Manage subscriptions". */
  readonly relabel: "default-links" | "never" | "always";
  /** What is done with a template in which nothing was found. */
  readonly whenMissing: "report" | "fail" | "add-footer";
  /** BCP 47; a hint for labels. */
  readonly language: string | null;
}

/** How a template came out. */
export type RewriteState = "rewritten" | "needs-review" | "unchanged" | "no-unsubscribe-link";

/** A link and what became of it. */
export interface LinkResult {
  readonly part: Part;
  readonly span: Span;
  readonly href: string;
  /** Absent for links ruled out at once. */
  readonly text?: string;
  readonly verdict: Verdict["kind"];
  readonly origin: LinkOrigin;
  readonly dialect: string | null;
  readonly language: string | null;
  /** Absent for links ruled out at once. */
  readonly signals?: readonly Signal[];
  /** Only where it was replaced. */
  readonly replacedBy?: string;
  /** What became of its text; only where it was replaced. */
  readonly label?: LabelResult;
  /** What a reviewer knows it by; only where a person is asked or has ruled. */
  readonly pattern?: Pattern;
  /** The rule that outranked its verdict. */
  readonly review?: AppliedReview;
}

/** What a rewrite comes to. */
export interface RewritePlan {
  readonly state: RewriteState;
  readonly rulesVersion: string;
  readonly syntax: Syntax;
  readonly source: string;
  /** `null` where the template has no plain-text part. */
  readonly text: string | null;
  /** Every link: those of the source first, then those of the text, in source order. */
  readonly links: readonly LinkResult[];
  readonly proof: Proof;
}

/** Why a template is refused; the message continues `Cannot rewrite template "x": `. */
export interface RewriteError {
  readonly code: "no-unsubscribe-link";
  readonly message: string;
}

/**
 * Plans the rewrite of a template; a rewritten one comes out as it is.
 *
 * @param reviews What people ruled of its flagged links, which outranks what those are held to be.
 */
export function planRewrite(
  template: Template,
  options: RewriteOptions,
  reviews: Reviews = NO_REVIEWS,
): Result<RewritePlan, RewriteError> {
  const { language, mergeTag } = options;
  const languages = [language, documentLanguage(template.source)].filter((each) => each !== null);
  const context = {
    languages,
    ownTags: [...new Set([mergeTag, unsubscribeTagOf(options), DEFAULT_MERGE_TAG])],
    ...keepReadings(),
  };
  let hasDropped = false;
  const noteDropped = (): void => {
    hasDropped = true;
  };
  const judged = judgeReviewed(template, { noteDropped, ...context }, reviews);
  const isMissing = judged.every(({ verdict }) => verdict.kind === "other");
  if (isMissing && options.whenMissing === "fail") {
    return err({
      code: "no-unsubscribe-link",
      message: `none of its ${judged.length} links unsubscribes; add one, or ask for a footer with whenMissing "add-footer"`,
    });
  }
  const footers =
    isMissing && options.whenMissing === "add-footer"
      ? planFooters(template, options).filter((footer) => isSeen(template, footer, { reviews, ...context }))
      : [];
  const planned = planEdits(judged, template, options);
  const edits = [...planned.edits, ...footers];
  const plan = formatPlan(template, {
    judged,
    ...planned,
    edits,
    isMissing: isMissing && footers.length === 0,
  });
  const rewriting = {
    template,
    judged,
    edits,
    replacements: planned.replacements,
    result: plan.source,
    context,
  };
  const isSure = !hasDropped && !hasRules(reviews) && isUndisturbed(rewriting);
  if (edits.length === 0 || isSure || isStable(plan, options, { reviews, ...context })) return ok(plan);
  return ok(formatPlan(template, { judged: judged.map(withDoubt), edits: [], replacements: [], isMissing }));
}

type ReviewedContext = JudgingContext & { readonly reviews: Reviews };

/** Damaged markup may read otherwise once a piece of it is replaced: tells whether a second rewrite finds nothing to do. */
function isStable(
  { syntax, source, text }: RewritePlan,
  options: RewriteOptions,
  { reviews, ...context }: ReviewedContext,
): boolean {
  const template = { syntax, source, text };
  const judged = judgeReviewed(template, { ...context, judgesOwn: false }, reviews);
  const isFound = judged.some(({ verdict }) => verdict.kind !== "other");
  return isFound && planEdits(judged, template, options).edits.length === 0;
}

function planFooters(template: Template, { mergeTag, language }: RewriteOptions): readonly Edit[] {
  const { source, text, syntax } = template;
  const languages = [language, documentLanguage(source)];
  const inSource = addFooter({ part: "source", source, syntax, mergeTag, languages });
  const inText =
    text === null ? null : addFooter({ part: "text", source: text, syntax: "text", mergeTag, languages });
  return [inSource, inText].filter((footer) => footer !== null);
}

/** A footer behind a comment, a style or a quote that nobody closed would be part of it, or make a link of what was none. */
function isSeen(template: Template, footer: Edit, { reviews, ...context }: ReviewedContext): boolean {
  const { part } = footer;
  const source = part === "source" ? splice(template.source, [footer]) : template.source;
  const text = part === "text" && template.text !== null ? splice(template.text, [footer]) : template.text;
  const judged = judgeReviewed({ ...template, source, text }, context, reviews).filter(
    ({ link }) => link.part === part,
  );
  return (
    judged.some(({ isOurs }) => isOurs) &&
    judged.every(({ isOurs, verdict }) => isOurs || verdict.kind === "other")
  );
}

interface Planned extends PlannedEdits {
  readonly judged: readonly ReviewedLink[];
  readonly isMissing: boolean;
}

function formatPlan(template: Template, { judged, edits, replacements, isMissing }: Planned): RewritePlan {
  const replacementByLink = new Map(replacements.map((each) => [each.link, each]));
  const source = splice(
    template.source,
    edits.filter(({ part }) => part === "source"),
  );
  const text =
    template.text === null
      ? null
      : splice(
          template.text,
          edits.filter(({ part }) => part === "text"),
        );
  return {
    state: stateOf(judged, edits, isMissing),
    rulesVersion: RULES_VERSION,
    syntax: template.syntax,
    source,
    text,
    links: judged.map((each) => formatLink(each, replacementByLink.get(each.link))),
    proof: buildProof(template, { source, text }, edits),
  };
}

function stateOf(judged: readonly ReviewedLink[], edits: readonly Edit[], isMissing: boolean): RewriteState {
  if (isMissing) return "no-unsubscribe-link";
  if (judged.some(({ verdict }) => verdict.kind === "unsure")) return "needs-review";
  return edits.length > 0 ? "rewritten" : "unchanged";
}

function formatLink(each: ReviewedLink, replacement: Replacement | undefined): LinkResult {
  const { link, verdict, pattern, review } = each;
  const { part, span, href } = link;
  const asked = {
    ...(pattern === undefined ? {} : { pattern }),
    ...(review === undefined ? {} : { review }),
  };
  if (verdict.kind === "other") {
    const ruledOut = {
      part,
      span,
      href,
      verdict: verdict.kind,
      origin: "hand-made",
      dialect: null,
      language: null,
    } as const;
    return verdict.signals.length === 0
      ? { ...ruledOut, ...asked }
      : { ...ruledOut, text: link.text, signals: verdict.signals, ...asked };
  }
  const { kind, origin, dialect, language, signals } = verdict;
  const found = { part, span, href, text: link.text, verdict: kind, origin, dialect, language, signals };
  const result = { ...found, ...asked };
  if (replacement === undefined) return result;
  return { ...result, replacedBy: replacement.mergeTag, label: replacement.label };
}
