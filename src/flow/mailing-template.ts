// The template of a mailing we send ourselves: its last rewrite, compiled once and kept for the jobs that come after.
import type { TemplateId } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import { type CompiledTemplate, compileTemplate } from "../personalize/compile-template.ts";
import { type CurrentRewrite, loadCurrentRewrite } from "../store/current-rewrites.ts";
import { loadSettings } from "../store/settings.ts";
import { compileMjml } from "./compile-mjml.ts";
import type { FlowDependencies } from "./dependencies.ts";

/** What a mailing says of its template. */
export interface TemplateUse {
  readonly id: TemplateId;
  readonly subject: string;
  /** What the rewrite put into its links; `null`: ours. */
  readonly mergeTag: string | null;
}

/** Loads the name mails of a mailing come from: as it is set when a batch of it begins; "" where none is. */
export async function loadSenderName({ db }: FlowDependencies): Promise<string> {
  return (await loadSettings(db)).senderName ?? "";
}

const KEPT_TEMPLATES = 50; // a process sends a few mailings at a time

/** Compiles templates, and keeps them as long as they are used. */
export class MailingTemplates {
  readonly #compiled = new Map<string, CompiledTemplate>();

  /** Gives a compiled template; the error says what is wrong with it, and that no recipient can mend it. */
  async load({ db }: FlowDependencies, use: TemplateUse): Promise<Result<CompiledTemplate, string>> {
    const rewrite = await loadCurrentRewrite(db, use.id);
    const name = JSON.stringify(use.id);
    if (rewrite === null) return err(`Cannot send template ${name}: it was never rewritten`);
    const key = JSON.stringify([rewrite.rewriteId, use]);
    const known = this.#compiled.get(key);
    if (known !== undefined) return ok(known);
    const compiled = await compileRewrite(rewrite, use);
    if (compiled.kind === "ok") this.#keep(key, compiled.value);
    return compiled;
  }

  #keep(key: string, template: CompiledTemplate): void {
    const [oldest] = this.#compiled.keys();
    if (oldest !== undefined && this.#compiled.size >= KEPT_TEMPLATES) this.#compiled.delete(oldest);
    this.#compiled.set(key, template);
  }
}

async function compileRewrite(
  { syntax, source, text }: CurrentRewrite,
  { id, subject, mergeTag }: TemplateUse,
): Promise<Result<CompiledTemplate, string>> {
  const options = { mergeLanguage: "handlebars", ...(mergeTag === null ? {} : { mergeTag }) } as const;
  if (syntax !== "mjml") return compileTemplate({ id, syntax, source, text, subject }, options);
  const html = await compileMjml(source);
  if (html.kind === "error") return err(`Cannot compile template ${JSON.stringify(id)}: ${html.error}`);
  return compileTemplate({ id, syntax: "html", source: html.value, text, subject }, options);
}
