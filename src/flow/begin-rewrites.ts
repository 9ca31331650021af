// The first part of flow A, for many templates at once: their revisions are saved, and what they are planned by is loaded.
import { createHash } from "node:crypto";
import type { TemplateId } from "../base/ids.ts";
import type { Purpose } from "../consent/purpose.ts";
import type { Settings } from "../consent/settings.ts";
import { loadPurposes } from "../store/purposes.ts";
import { type LoadedRules, loadRulesFor } from "../store/review-rules.ts";
import { loadSettings } from "../store/settings.ts";
import { loadRewrites, type NewRevision, type RewriteKey, saveRevisions } from "../store/templates.ts";
import { hasRules, type Reviews, reviewsFor } from "../template/review-rule.ts";
import { RULES_VERSION } from "../template/signals.ts";
import { parseTemplate, type Template } from "../template/template.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { findPurpose } from "./load-purpose.ts";
import type { RewriteOutcome, RewriteRequest, RewriteResult, RewriteTerms } from "./rewrite-template.ts";

/** A revision on record, and how it is to be rewritten. */
export interface RevisionToRewrite {
  readonly templateId: TemplateId;
  readonly revision: number;
  readonly sender: string;
  readonly template: Template;
  readonly terms: RewriteTerms;
}

/** A rewrite before it is planned. */
export interface RewriteToPlan extends LoadedRules {
  readonly kind: "to-plan";
  readonly revision: RevisionToRewrite;
  /** Those of the rules that may bear on it. */
  readonly reviews: Reviews;
  /** The result on record, where it holds; `null`: it is to be planned. */
  readonly kept: unknown;
}

/** A rewrite that can be planned, or that can never be as it stands. */
export type BegunRewrite = RewriteToPlan | Extract<RewriteOutcome, { readonly kind: "refused" }>;

/**
 * Begins the rewrites of different templates.
 *
 * @returns In the order they are given.
 */
export async function beginRewrites(
  deps: FlowDependencies,
  requests: readonly RewriteRequest[],
): Promise<readonly BegunRewrite[]> {
  const { db, clock } = deps;
  const [purposes, settings] = await Promise.all([loadPurposes(db), loadSettings(db)]);
  const checked = requests.map((request) => checkRequest(request, purposes, settings));
  const accepted = checked.filter((each) => each.kind === "accepted");
  const saved = await saveRevisions(db, accepted, clock());
  const revisions = saved.map(({ kind: _, name: __, syntax, source, text, ...revision }) => ({
    ...revision,
    template: { syntax, source, text },
  }));
  const begun = await loadToPlan(deps, revisions);
  const begunById = new Map(begun.map((each) => [each.revision.templateId, each]));
  return checked.map((each) => (each.kind === "refused" ? each : begunOf(begunById, each.templateId)));
}

function begunOf(begunById: ReadonlyMap<TemplateId, RewriteToPlan>, id: TemplateId): RewriteToPlan {
  const begun = begunById.get(id);
  if (begun === undefined) throw new Error("Cannot begin a rewrite: its revision was not saved");
  return begun;
}

interface AcceptedRequest extends NewRevision {
  readonly kind: "accepted";
  readonly terms: RewriteTerms;
}

function checkRequest(
  { templateId, name, sender, neededBy, syntax, source, text, options, purpose: key }: RewriteRequest,
  purposes: readonly Purpose[],
  settings: Settings,
): AcceptedRequest | Extract<RewriteOutcome, { readonly kind: "refused" }> {
  const purpose = findPurpose(purposes, key);
  if (purpose.kind === "error") return refuse(templateId, purpose.error);
  const template = parseTemplate({ syntax, source, text });
  if (template.kind === "error") return refuse(templateId, template.error.message);
  const whenMissing = options.whenMissing ?? settings.whenMissing;
  const terms = { purpose: key, syntax, options: { ...options, whenMissing } };
  return { kind: "accepted", templateId, name, sender, neededBy, ...template.value, terms };
}

/** Loads what revisions are planned by, as it is now. */
export async function loadToPlan(
  { db, clock }: FlowDependencies,
  revisions: readonly (RevisionToRewrite & { readonly isNew?: boolean })[],
): Promise<readonly RewriteToPlan[]> {
  if (revisions.length === 0) return [];
  const loaded = await loadRulesFor(db, revisions, clock());
  const toPlan = revisions.map((revision) => {
    const reviews = reviewsFor(loaded.rules, revision);
    // Without rules the result on record holds; with them, which ones bear on the template is known by planning alone.
    const key = revision.isNew === true || hasRules(reviews) ? null : keyOf(revision, { links: [] });
    return { revision, reviews, key };
  });
  const keptByKey = await loadRewrites(
    db,
    toPlan.map(({ key }) => key).filter((key) => key !== null),
  );
  return toPlan.map(({ revision, reviews, key }) => {
    const kept = key === null ? null : (keptByKey.get(key) ?? null);
    return { kind: "to-plan", revision, reviews, ...loaded, kept };
  });
}

/** Gives what a rewrite is known by: all that its result depends on. */
export function keyOf(
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

/** Refuses a template in words. */
export function refuse(
  templateId: TemplateId,
  reason: string,
): Extract<RewriteOutcome, { readonly kind: "refused" }> {
  return { kind: "refused", message: `Cannot rewrite template ${JSON.stringify(templateId)}: ${reason}` };
}
