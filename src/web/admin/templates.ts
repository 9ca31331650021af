// Templates: how each was rewritten, side by side with what it was; and a file that is tried without saving it.
import { showTemplate, tryTemplate } from "../../flow/show-template.ts";
import { loadRewritesOf, loadTemplatePage, TEMPLATE_STATES } from "../../store/template-pages.ts";
import type { WebDependencies } from "../dependencies.ts";
import { fromStore, RefusalError } from "../errors.ts";
import { numberIn } from "./number-in.ts";
import { TEMPLATE_WORDS } from "./strings/templates.ts";
import { TEMPLATE_FIELDS, templatePage, triedPage } from "./views/template-page.tsx";
import { templatesPage } from "./views/templates-page.tsx";
import type { AdminVisit } from "./visit.ts";

const PAGE_TEMPLATES = 50;
const MAX_SEARCH_CHARS = 100;

/** Lists templates by how they were last rewritten. */
export function showTemplates(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  return list(deps, visit, null);
}

/** Shows one rewrite of a template. */
export async function showRewrite(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const shown = await load(deps, visit);
  const rewrites = await fromStore(loadRewritesOf(deps.flow.db, shown.row.templateId));
  return visit.c.html(templatePage(visit.frame, { shown, rewrites }));
}

/** Hands over the proof of a rewrite. */
export async function downloadProof(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const { row, comparison } = await load(deps, visit);
  return visit.c.body(`${JSON.stringify(comparison.proof, null, 2)}\n`, 200, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Disposition": `attachment; filename="rewrite-${row.rewriteId}.proof.json"`,
  });
}

/** Rewrites a file that came along, and saves nothing. */
export async function tryFile(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const { c, frame } = visit;
  const file = (await c.req.parseBody())[TEMPLATE_FIELDS.file];
  if (!(file instanceof File) || file.size === 0)
    return list(deps, visit, TEMPLATE_WORDS[frame.language].noFile);
  const tried = tryTemplate(new Uint8Array(await file.arrayBuffer()));
  if (tried.kind === "error") return list(deps, visit, TEMPLATE_WORDS[frame.language].refusals[tried.error]);
  return c.html(triedPage(frame, { file: file.name, comparison: tried.value }));
}

async function list(deps: WebDependencies, visit: AdminVisit, tryError: string | null): Promise<Response> {
  const { c, frame } = visit;
  const state = TEMPLATE_STATES.find((each) => each === c.req.query(TEMPLATE_FIELDS.state)) ?? null;
  const search = (c.req.query(TEMPLATE_FIELDS.search) ?? "").trim().slice(0, MAX_SEARCH_CHARS);
  const before = numberIn(c.req.query("before"));
  const filter = { state, search, before, limit: PAGE_TEMPLATES + 1 };
  const rows = await fromStore(loadTemplatePage(deps.flow.db, filter));
  const page = { rows: rows.slice(0, PAGE_TEMPLATES), hasMore: rows.length > PAGE_TEMPLATES };
  return c.html(templatesPage(frame, { ...page, state, search, tryError }), tryError === null ? 200 : 400);
}

async function load({ flow }: WebDependencies, { c }: AdminVisit) {
  const shown = await fromStore(showTemplate(flow, numberIn(c.req.param("number")) ?? 0));
  if (shown === null) throw new RefusalError({ kind: "not-found" });
  return shown;
}
