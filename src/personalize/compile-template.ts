// A rewritten template -> what is the same for all its recipients, made once. Whoever gets it can leave by it, or it is
// refused here.
import type Handlebars from "handlebars";
import { err, ok, type Result } from "../base/result.ts";
import { DEFAULT_MERGE_TAG, type Syntax } from "../template/template.ts";
import { findWrongLink, hasLinkTo, isLedTo } from "./check-links.ts";
import { compilePart, type MergeLanguage, type PartOptions } from "./compile-part.ts";
import { cutAtTags, type OwnTag, ownTagsOf } from "./own-tags.ts";
import type { Part } from "./part.ts";

/** A rewritten template; MJML has been compiled, see `compileMjml`. */
export interface RewrittenTemplate {
  /** Names it in messages. */
  readonly id: string;
  readonly syntax: Exclude<Syntax, "mjml">;
  readonly source: string;
  /** The plain-text part; `null` where there is none. */
  readonly text: string | null;
  /** `null` where the pipeline writes subjects by itself. */
  readonly subject: string | null;
}

/** How a template is compiled. */
export interface CompileOptions {
  readonly mergeLanguage: MergeLanguage;
  /** What the rewrite put into its links. */
  readonly mergeTag?: string;
  readonly unsubscribeMergeTag?: string;
  /** A mail that nobody can unsubscribe from, such as an invoice, may have no link. */
  readonly needsLink?: boolean;
  readonly helpers?: Readonly<Record<string, Handlebars.HelperDelegate>>;
  readonly partials?: Readonly<Record<string, string>>;
}

/** A compiled template. */
export interface CompiledTemplate {
  readonly id: string;
  /** Whether its source is plain text. */
  readonly isPlain: boolean;
  readonly source: Part;
  readonly text: Part | null;
  readonly subject: Part | null;
  readonly ownTags: readonly OwnTag[];
  readonly needsLink: boolean;
}

/** Compiles a template; the error names it and what is wrong with it. */
export function compileTemplate(
  template: RewrittenTemplate,
  options: CompileOptions,
): Result<CompiledTemplate, string> {
  const wrong = findFault(template, options);
  if (wrong !== null) return refuse(template, wrong);
  const source = compileOne(template.source, options, template.syntax !== "text");
  const text = template.text === null ? ok(null) : compileOne(template.text, options, false);
  const subject = template.subject === null ? ok(null) : compileOne(template.subject, options, false);
  if (source.kind === "error") return refuse(template, source.error);
  if (text.kind === "error") return refuse(template, `in its plain-text part ${text.error}`);
  if (subject.kind === "error") return refuse(template, `in its subject ${subject.error}`);
  const dead = findDeadEnd(template, options, { source: source.value, text: text.value });
  if (dead !== null) return refuse(template, dead);
  return ok({
    id: template.id,
    isPlain: template.syntax === "text",
    source: source.value,
    text: text.value,
    subject: subject.value,
    ownTags: tagsOf(options),
    needsLink: options.needsLink ?? true,
  });
}

// No address of ours, so that nothing else in a template can be it.
const PROBE = "https://probe.invalid/s/mailconsent-probe";

/** What blocks, helpers and partials make is seen only when it is rendered; what is segments is seen here, once. */
function findDeadEnd(
  { syntax }: RewrittenTemplate,
  { needsLink = true, mergeTag = DEFAULT_MERGE_TAG }: CompileOptions,
  { source, text }: Pick<CompiledTemplate, "source" | "text">,
): string | null {
  if (!needsLink) return null;
  const tag = JSON.stringify(mergeTag);
  if (!isLinked(source, syntax)) return `no link of it leads to the recipient's page: ${tag} stands in none`;
  return text === null || isLinked(text, "text")
    ? null
    : `no link of its plain-text part leads to the recipient's page: ${tag} stands in none`;
}

function isLinked(part: Part, syntax: Syntax): boolean {
  if (part.kind === "function") return true;
  const rendered = part.render({}, { manage: PROBE, unsubscribe: `${PROBE}#unsubscribe` });
  return syntax === "text" ? hasLinkTo(PROBE, rendered, syntax) : isLedTo(PROBE, rendered);
}

function compileOne(text: string, options: CompileOptions, isHtml: boolean): Result<Part, string> {
  const { mergeLanguage, helpers = {}, partials = {} } = options;
  const ownTags = tagsOf(options);
  const part: PartOptions = { mergeLanguage, ownTags, isHtml, helpers, partials };
  const compiled = compilePart(text, part);
  const left = compiled.kind === "ok" ? findLeftTag(compiled.value, ownTags) : null;
  return left === null ? compiled : err(`the tag ${JSON.stringify(left.text)} would not be filled in`);
}

/** A tag that is escaped for Handlebars, as in `\\{{name}}`, stays text. */
function findLeftTag(part: Part, ownTags: readonly OwnTag[]): OwnTag | null {
  if (part.kind === "function") return null;
  return ownTags.find(({ text }) => part.literals.some((literal) => literal.includes(text))) ?? null;
}

function tagsOf({ mergeTag = DEFAULT_MERGE_TAG, unsubscribeMergeTag = null }: Widened): readonly OwnTag[] {
  return ownTagsOf(mergeTag, unsubscribeMergeTag);
}

type Widened = Pick<CompileOptions, "mergeTag"> & { readonly unsubscribeMergeTag?: string | null };

/** Looks at partials too: a footer with the link is often one. */
function findFault({ syntax, source, text }: RewrittenTemplate, options: CompileOptions): string | null {
  const {
    mergeTag = DEFAULT_MERGE_TAG,
    unsubscribeMergeTag = null,
    partials = {},
    needsLink = true,
  } = options;
  const ownTags = tagsOf(options);
  const check = { mergeTag, unsubscribeMergeTag, ownTags };
  const wrong = findWrongLink({ syntax, source, text }, check);
  if (wrong !== null) return wrong;
  for (const [name, partial] of Object.entries(partials)) {
    const inPartial = findWrongLink({ syntax, source: partial, text: null }, check);
    if (inPartial !== null) return `in its partial "${name}" ${inPartial}`;
  }
  if (!needsLink) return null;
  const hasLink = (part: string): boolean =>
    [part, ...Object.values(partials)].some((each) => cutAtTags(each, ownTags).tags.length > 0);
  if (!hasLink(source))
    return `nothing in it leads to the recipient's page: it holds no ${JSON.stringify(mergeTag)}`;
  if (text === null || hasLink(text)) return null;
  return `nothing in its plain-text part leads to the recipient's page: it holds no ${JSON.stringify(mergeTag)}`;
}

function refuse({ id }: RewrittenTemplate, fault: string): Result<never, string> {
  return err(`Cannot personalize template ${JSON.stringify(id)}: ${fault}`);
}
