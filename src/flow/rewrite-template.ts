// Flow A: saves a template's revision, rewrites its links under what people ruled of them, and keeps what came of it.
import { createHash } from "node:crypto";
import type { PurposeKey, TemplateId } from "../base/ids.ts";
import type { Result } from "../base/result.ts";
import { inTransaction } from "../store/database.ts";
import type { NewFlag } from "../store/flags.ts";
import { type LoadedRules, loadRulesFor } from "../store/review-rules.ts";
import { loadRewriteBasis } from "../store/rewrite-basis.ts";
import { loadSettings } from "../store/settings.ts";
import { loadRewrite, type RewriteKey, saveRevision, saveRewrite } from "../store/templates.ts";
import {
  type LinkResult,
  planRewrite,
  type RewriteOptions,
  type RewritePlan,
} from "../template/plan-rewrite.ts";
import { type ReviewRule, reviewsFor } from "../template/review-rule.ts";
import { isSampled } from "../template/rule-trust.ts";
import { RULES_VERSION } from "../template/signals.ts";
import { parseTemplate, type Syntax, type Template } from "../template/template.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { loadPurpose } from "./load-purpose.ts";
import { tellReviewRequested } from "./tell-events.ts";

/** What a job asks for beside the text; it decides the result as much as the text does. */
export interface RewriteTerms {
  readonly purpose: PurposeKey;
  readonly syntax: Syntax | "auto";
  readonly options: RewriteOptions;
}

/** A template to rewrite, as a mailing system hands it over. */
export interface RewriteRequest extends Omit<RewriteTerms, "options"> {
  readonly templateId: TemplateId;
  readonly name: string | null;
  /** Who sends it, for rulings that hold for one sender; left out, as it was. */
  readonly sender?: string;
  /** When a mailing needs it, for the order of the review; left out, as it was. */
  readonly neededBy?: Date;
  readonly source: string;
  readonly text: string | null;
  readonly options: Omit<RewriteOptions, "whenMissing"> & {
    /** `null`: as the setting says. */
    readonly whenMissing: RewriteOptions["whenMissing"] | null;
  };
}

/** What a rewrite job answers; see docs/schemas. */
export interface RewriteResult extends RewritePlan {
  readonly templateId: TemplateId;
  readonly revision: number;
}

/** The template was rewritten and saved, or can never be as it stands. */
export type RewriteOutcome =
  | { readonly kind: "done"; readonly result: RewriteResult }
  | { readonly kind: "refused"; readonly message: string };

/** What rewriting takes. */
export interface RewriteDependencies extends FlowDependencies {
  /** Plans large templates elsewhere; left out, all are planned at once and hold up the process meanwhile. */
  readonly plan?: (
    ...task: Parameters<typeof planRewrite>
  ) => Promise<Result<RewritePlan, { readonly message: string }>>;
}

/** Rewrites a template and saves revision and result; the same request twice gives one revision and the same answer. */
export async function rewriteTemplate(
  deps: RewriteDependencies,
  request: RewriteRequest,
): Promise<RewriteOutcome> {
  const name = JSON.stringify(request.templateId);
  const purpose = await loadPurpose(deps.db, request.purpose);
  if (purpose.kind === "error") return refuse(`Cannot rewrite template ${name}: ${purpose.error}`);
  const template = parseTemplate({ syntax: request.syntax, source: request.source, text: request.text });
  if (template.kind === "error") return refuse(`Cannot rewrite template ${name}: ${template.error.message}`);

  const whenMissing = request.options.whenMissing ?? (await loadSettings(deps.db)).whenMissing;
  const { templateId, sender, neededBy } = request;
  const saved = await saveRevision(
    deps.db,
    { templateId, name: request.name, sender, neededBy, ...template.value },
    deps.clock(),
  );
  const { purpose: key, syntax } = request;
  return rewriteRevision(deps, {
    templateId,
    revision: saved.revision,
    sender: saved.sender,
    template: template.value,
    terms: { purpose: key, syntax, options: { ...request.options, whenMissing } },
  });
}

/** Gives what a rewrite rests on beside its request, as one value: where it is equal, the answer is the same. */
export async function findRewriteBasis({ db, clock }: FlowDependencies): Promise<readonly unknown[]> {
  return [RULES_VERSION, ...(await loadRewriteBasis(db, clock()))];
}

/** A revision on record, and how it is to be rewritten. */
export interface RevisionToRewrite {
  readonly templateId: TemplateId;
  readonly revision: number;
  readonly sender: string;
  readonly template: Template;
  readonly terms: RewriteTerms;
}

/** Somebody decides of flagged links every few seconds at most; planning takes milliseconds. */
const MAX_TRIES = 20;

/** Rewrites a revision under the rules that hold now; where somebody decides meanwhile, once more under theirs. */
export async function rewriteRevision(
  deps: RewriteDependencies,
  revision: RevisionToRewrite,
): Promise<RewriteOutcome> {
  for (let turn = 0; turn < MAX_TRIES; turn += 1) {
    const loaded = await loadRulesFor(deps.db, revision, deps.clock());
    const outcome = await planAndSave(deps, revision, loaded);
    if (outcome !== null) return outcome;
  }
  throw new Error(`Cannot rewrite template: reviews changed ${MAX_TRIES} times while it was planned`);
}

/** Returns `null` where somebody decided of flagged links since the rules were loaded. */
async function planAndSave(
  deps: RewriteDependencies,
  revision: RevisionToRewrite,
  loaded: LoadedRules,
): Promise<RewriteOutcome | null> {
  const { templateId, terms } = revision;
  const result = await planOrLoad(deps, revision, loaded.rules);
  if (result.kind === "refused") return result;
  const flags = flagsOf(result.result, loaded.rules);
  const { state } = result.result;
  const rewrite = { state, result: result.result, request: terms, flags, reviewsVersion: loaded.version };
  const at = deps.clock();
  const saved = await inTransaction(deps.db, async (transaction) => {
    const kept = await saveRewrite(transaction, keyOf(revision, result.result), rewrite, at);
    if (kept.kind === "saved" && kept.isNew && state === "needs-review")
      await tellReviewRequested(transaction, result.result, at);
    return kept;
  });
  if (saved.kind === "reviews-changed") return null;
  const links = result.result.links.length;
  deps.log.info({ templateId, revision: revision.revision, state, links }, "Rewrote template");
  return { kind: "done", result: saved.result as RewriteResult };
}

/** Without rules the result on record holds; with them, which ones bear on the template is known by planning alone. */
async function planOrLoad(
  deps: RewriteDependencies,
  revision: RevisionToRewrite,
  rules: readonly ReviewRule[],
): Promise<RewriteOutcome> {
  const { templateId, template, terms } = revision;
  const saved = rules.length > 0 ? null : await loadRewrite(deps.db, keyOf(revision, { links: [] }));
  if (saved !== null) return { kind: "done", result: saved as RewriteResult };
  const plan = await (deps.plan ?? planRewrite)(template, terms.options, reviewsFor(rules, revision));
  if (plan.kind === "error")
    return refuse(`Cannot rewrite template ${JSON.stringify(templateId)}: ${plan.error.message}`);
  return { kind: "done", result: { templateId, revision: revision.revision, ...plan.value } };
}

function keyOf(
  { templateId, revision, terms }: RevisionToRewrite,
  { links }: Pick<RewriteResult, "links">,
): RewriteKey {
  const rules = new Set(links.flatMap(({ review }) => (review === undefined ? [] : [review.rule])));
  const used = [...rules].sort((one, other) => one - other);
  const reviewsKey = used.length === 0 ? "" : hashOf(used);
  return { templateId, revision, rulesVersion: RULES_VERSION, optionsKey: optionsKey(terms), reviewsKey };
}

/** Everything of a request but the text that decides the result. */
function optionsKey({ purpose, syntax, options }: RewriteTerms): string {
  const { mergeTag, unsubscribeMergeTag, relabel, whenMissing, language } = options;
  return hashOf([purpose, syntax, mergeTag, unsubscribeMergeTag, relabel, whenMissing, language]);
}

function hashOf(fields: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(fields)).digest("hex");
}

/** What a person is asked about, and what a rule answered for them. */
function flagsOf({ templateId, links }: RewriteResult, rules: readonly ReviewRule[]): readonly NewFlag[] {
  const ruleByNumber = new Map(rules.map((rule) => [rule.number, rule]));
  const toFlag = (link: LinkResult): NewFlag | null => {
    const { pattern, part, span, href, text = "", dialect, language, signals = [], review } = link;
    if (pattern === undefined) return null;
    const rule = review === undefined ? undefined : ruleByNumber.get(review.rule);
    return {
      ...{ part, span, href, text, dialect, language, signals, pattern },
      ruledBy: review?.rule ?? null,
      isSampled: rule !== undefined && isSampled(rule.scope, { templateId, linkKey: pattern.linkKey }),
    };
  };
  return links.map(toFlag).filter((flag) => flag !== null);
}

function refuse(message: string): RewriteOutcome {
  return { kind: "refused", message };
}
