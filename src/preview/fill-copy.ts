// A template and one of its links -> the copy a reviewer looks at: MJML compiled, Handlebars filled, the link outlined.
import { err, ok, type Result } from "../base/result.ts";
import { fillSamples } from "../personalize/fill-samples.ts";
import {
  markLink,
  outlineLink,
  outlineSource,
  PREVIEW_ANCHOR,
  type PreviewedLink,
} from "../template/preview-copy.ts";
import type { Template } from "../template/template.ts";

/** Why a mail is shown as it is written and not as a reader would see it. */
export type PreviewFaultCode = "mjml" | "handlebars" | "link-lost" | "too-large" | "too-slow";

/** What stands in the way. */
export interface PreviewFault {
  readonly code: PreviewFaultCode;
  /** What mjml or Handlebars says, in English; it may quote the template. `null`: nothing. */
  readonly detail: string | null;
}

/** A copy to be shown. */
export interface FilledCopy {
  readonly html: string;
  /** `null`: it is as a reader would see it. */
  readonly fault: PreviewFault | null;
}

/** Makes the copy. Merge tags of other languages than Handlebars stay as they are. */
export async function fillCopy(template: Template, link: PreviewedLink): Promise<FilledCopy> {
  if (link.part === "text" || template.syntax === "text") {
    return { html: outlineSource(template, link), fault: null };
  }
  const marked = markLink(template, link);
  const compiled = template.syntax === "mjml" ? await compile(marked) : ok(marked);
  if (compiled.kind === "error") return asWritten(template, link, { code: "mjml", detail: compiled.error });
  const filled = fillSamples(compiled.value, PREVIEW_ANCHOR);
  if (filled.kind === "error" && template.syntax === "handlebars") {
    return asWritten(template, link, { code: "handlebars", detail: filled.error });
  }
  const html = outlineLink(filled.kind === "ok" ? filled.value : compiled.value);
  return html === null
    ? asWritten(template, link, { code: "link-lost", detail: null })
    : { html, fault: null };
}

/** Makes the copy of a template as it is written. */
export function asWritten(template: Template, link: PreviewedLink, fault: PreviewFault): FilledCopy {
  return { html: outlineSource(template, link), fault };
}

/** Takes what it can: what a system fills in before it compiles need be no MJML yet. Files are not read. */
async function compile(source: string): Promise<Result<string, string>> {
  // Half a second to load, and only MJML needs it.
  const { default: mjml2html } = await import("mjml");
  try {
    const { html } = await mjml2html(source, {
      validationLevel: "soft",
      keepComments: true,
      ignoreIncludes: true,
    });
    return ok(html);
  } catch (cause) {
    return err(cause instanceof Error ? cause.message : String(cause));
  }
}
