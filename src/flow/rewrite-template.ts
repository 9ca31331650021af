// Flow A: saves a template's revision, rewrites its links, and keeps what came of it.
import { createHash } from "node:crypto";
import type { PurposeKey, TemplateId } from "../base/ids.ts";
import { loadSettings } from "../store/settings.ts";
import { loadRewrite, saveRevision, saveRewrite } from "../store/templates.ts";
import { planRewrite, type RewriteOptions, type RewritePlan } from "../template/plan-rewrite.ts";
import { RULES_VERSION } from "../template/signals.ts";
import { parseTemplate, type Syntax, type Template } from "../template/template.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { loadPurpose } from "./load-purpose.ts";

/** A template to rewrite, as a mailing system hands it over. */
export interface RewriteRequest {
  readonly templateId: TemplateId;
  readonly name: string | null;
  readonly syntax: Syntax | "auto";
  readonly source: string;
  readonly text: string | null;
  readonly purpose: PurposeKey;
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

/** Rewrites a template and saves revision and result; the same request twice gives one revision and the same answer. */
export async function rewriteTemplate(
  deps: FlowDependencies,
  request: RewriteRequest,
): Promise<RewriteOutcome> {
  const name = JSON.stringify(request.templateId);
  const purpose = await loadPurpose(deps.db, request.purpose);
  if (purpose.kind === "error") return refuse(`Cannot rewrite template ${name}: ${purpose.error}`);
  const template = parseTemplate({ syntax: request.syntax, source: request.source, text: request.text });
  if (template.kind === "error") return refuse(`Cannot rewrite template ${name}: ${template.error.message}`);

  const whenMissing = request.options.whenMissing ?? (await loadSettings(deps.db)).whenMissing;
  const options: RewriteOptions = { ...request.options, whenMissing };
  const revision = await saveRevision(
    deps.db,
    { ...request, ...template.value, name: request.name },
    deps.clock(),
  );
  const key = {
    templateId: request.templateId,
    revision: revision.revision,
    rulesVersion: RULES_VERSION,
    optionsKey: optionsKey(request, options),
  };
  const saved = await loadRewrite(deps.db, key);
  if (saved !== null) return { kind: "done", result: saved as RewriteResult };
  return planAndSave(deps, { key, name, template: template.value, options });
}

interface NewRewrite {
  readonly key: Parameters<typeof loadRewrite>[1];
  readonly name: string;
  readonly template: Template;
  readonly options: RewriteOptions;
}

async function planAndSave(deps: FlowDependencies, rewrite: NewRewrite): Promise<RewriteOutcome> {
  const plan = planRewrite(rewrite.template, rewrite.options);
  if (plan.kind === "error") return refuse(`Cannot rewrite template ${rewrite.name}: ${plan.error.message}`);
  const { templateId, revision } = rewrite.key;
  const result: RewriteResult = { templateId, revision, ...plan.value };
  const flags = plan.value.links.filter(({ verdict }) => verdict === "unsure");
  const saved = await saveRewrite(deps.db, rewrite.key, { state: result.state, result, flags }, deps.clock());
  deps.log.info(
    { templateId, revision, state: result.state, links: result.links.length },
    "Rewrote template",
  );
  return { kind: "done", result: saved as RewriteResult };
}

/** Everything of a request but the text that decides the result. */
function optionsKey({ purpose, syntax }: RewriteRequest, options: RewriteOptions): string {
  const { mergeTag, unsubscribeMergeTag, relabel, whenMissing, language } = options;
  const fields = [purpose, syntax, mergeTag, unsubscribeMergeTag, relabel, whenMissing, language];
  return createHash("sha256").update(JSON.stringify(fields)).digest("hex");
}

function refuse(message: string): RewriteOutcome {
  return { kind: "refused", message };
}
