// A small mail around the sample of each form in the catalogue.
import type { DialectForm } from "../../../src/template/catalogue/dialect.ts";
import { DIALECTS } from "../../../src/template/match-dialect.ts";
import { planRewrite, type RewritePlan } from "../../../src/template/plan-rewrite.ts";
import { DEFAULT_MERGE_TAG } from "../../../src/template/template.ts";
import { SAMPLES_BY_DIALECT } from "../form-samples.ts";

/** A form of the catalogue, and how it is written in a template. */
export interface Sample {
  readonly dialect: string;
  readonly form: DialectForm;
  readonly text: string;
}

/** One sample of every form. */
export const SAMPLES: readonly Sample[] = DIALECTS.flatMap(({ id, forms }) =>
  forms.map((form, index) => ({ dialect: id, form, text: SAMPLES_BY_DIALECT[id]?.[index] ?? "" })),
);

/** Names a sample for titles and lists. */
export function nameOf({ dialect, form, text }: Sample): string {
  return `${dialect} ${form.kind} ${form.purpose} ${text}`;
}

/** A mail with the form where it belongs: as an address, as a start tag, or in the text. */
export function mailWith({ form, text }: Sample, label: string): string {
  const quote = text.includes('"') ? "'" : '"';
  let link = `<a href=${quote}${text}${quote}>${label}</a>`;
  if (/^<a\b/.test(text))
    link = `${/\bhref=/.test(text) ? text : text.replace("<a", '<a href="#"')}${label}</a>`;
  else if (/^<(?:div|span)\b/.test(text)) link = `${text}<a href="#">${label}</a>`;
  else if (form.kind === "html-token") link = text;
  return `<html><body><p>Our offers of this week</p><p>${link}</p></body></html>`;
}

/** Marks around or inside another link, which no place in a mail's text stands for. */
export function isMark({ text }: Sample): boolean {
  return /^<(?:div|span)\b/.test(text);
}

/** Rewrites the mail around a sample; `null` where it is refused. */
export function judgeSample(sample: Sample, label: string): RewritePlan | null {
  const plan = planRewrite(
    { syntax: "html", source: mailWith(sample, label), text: null },
    { mergeTag: DEFAULT_MERGE_TAG, relabel: "default-links", whenMissing: "report", language: null },
  );
  return plan.kind === "ok" ? plan.value : null;
}
