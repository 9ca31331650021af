// Flow A: saves a template's revision, rewrites its links under what people ruled of them, and keeps what came of it.
import { invariant } from "../base/assert.ts";
import type { PurposeKey, TemplateId } from "../base/ids.ts";
import type { Result } from "../base/result.ts";
import type { NewFlag } from "../store/flags.ts";
import { loadRewriteBasis } from "../store/rewrite-basis.ts";
import {
  type LinkResult,
  planRewrite,
  type RewriteOptions,
  type RewritePlan,
} from "../template/plan-rewrite.ts";
import type { ReviewRule } from "../template/review-rule.ts";
import { isSampled } from "../template/rule-trust.ts";
import { RULES_VERSION } from "../template/signals.ts";
import type { Syntax } from "../template/template.ts";
import { keyOf, loadToPlan, type RevisionToRewrite, type RewriteToPlan, refuse } from "./begin-rewrites.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { openRewriteGroups, type RewriteGroups, type RewriteToSave } from "./rewrite-groups.ts";

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
  /** Those of the process; left out, each rewrite goes to the store by itself. */
  readonly groups?: RewriteGroups;
}

/** Rewrites a template and saves revision and result; the same request twice gives one revision and the same answer. */
export function rewriteTemplate(deps: RewriteDependencies, request: RewriteRequest): Promise<RewriteOutcome> {
  const groups = deps.groups ?? openRewriteGroups(deps);
  return groups.inTurn(request.templateId, async () => {
    const begun = await groups.begin(request);
    return begun.kind === "refused" ? begun : planAndSave({ ...deps, groups }, begun);
  });
}

/** Gives what a rewrite rests on beside its request, as one value: where it is equal, the answer is the same. */
export async function findRewriteBasis({ db, clock }: FlowDependencies): Promise<readonly unknown[]> {
  return [RULES_VERSION, ...(await loadRewriteBasis(db, clock()))];
}

/** Rewrites a revision that is on record. */
export function rewriteRevision(
  deps: RewriteDependencies,
  revision: RevisionToRewrite,
): Promise<RewriteOutcome> {
  const groups = deps.groups ?? openRewriteGroups(deps);
  return groups.inTurn(revision.templateId, async () =>
    planAndSave({ ...deps, groups }, await loadOne(deps, revision)),
  );
}

async function loadOne(deps: FlowDependencies, revision: RevisionToRewrite): Promise<RewriteToPlan> {
  const [loaded] = await loadToPlan(deps, [revision]);
  invariant(loaded !== undefined, "Cannot rewrite a template: nothing was loaded for it");
  return loaded;
}

/** Somebody decides of flagged links every few seconds at most; planning takes milliseconds. */
const MAX_TRIES = 20;

/** Plans and saves a rewrite; where somebody decides of flagged links meanwhile, once more under what holds then. */
async function planAndSave(
  deps: RewriteDependencies & { readonly groups: RewriteGroups },
  begun: RewriteToPlan,
): Promise<RewriteOutcome> {
  let toPlan = begun;
  for (let turn = 0; turn < MAX_TRIES; turn += 1) {
    const planned = await planUnlessKept(deps, toPlan);
    if (planned.kind === "refused") return planned;
    const saved = await deps.groups.save(toSave(toPlan, planned.result));
    if (saved.kind === "saved") return tell(deps, saved.result as RewriteResult);
    toPlan = await loadOne(deps, toPlan.revision);
  }
  throw new Error(`Cannot rewrite template: reviews changed ${MAX_TRIES} times while it was planned`);
}

async function planUnlessKept(
  deps: RewriteDependencies,
  { revision: { templateId, revision, template, terms }, reviews, kept }: RewriteToPlan,
): Promise<RewriteOutcome> {
  if (kept !== null) return { kind: "done", result: kept as RewriteResult };
  const plan = await (deps.plan ?? planRewrite)(template, terms.options, reviews);
  if (plan.kind === "error") return refuse(templateId, plan.error.message);
  return { kind: "done", result: { templateId, revision, ...plan.value } };
}

function toSave({ revision, rules, version }: RewriteToPlan, result: RewriteResult): RewriteToSave {
  return {
    key: keyOf(revision, result),
    state: result.state,
    result,
    request: revision.terms,
    flags: flagsOf(result, rules),
    reviewsVersion: version,
  };
}

function tell({ log }: FlowDependencies, result: RewriteResult): RewriteOutcome {
  const { templateId, revision, state, links } = result;
  log.info({ templateId, revision, state, links: links.length }, "Rewrote template");
  return { kind: "done", result };
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
