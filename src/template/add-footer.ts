// The footer that a template without any unsubscribe link gets, where the job asks for one.
import { scanMarkup } from "./html-markup.ts";
import { labelFor } from "./labels.ts";
import { maskMergeTags } from "./merge-tags.ts";
import { escapeHtml } from "./relabel.ts";
import type { Edit, Part, Syntax } from "./template.ts";

/** The text that gets a footer. */
export interface FooterRequest {
  readonly part: Part;
  readonly source: string;
  readonly syntax: Syntax;
  readonly mergeTag: string;
  /** Preferred first. */
  readonly languages: readonly (string | null)[];
}

/** Plans one insertion: a small paragraph in HTML, a section in MJML, a line in plain text. */
export function addFooter(request: FooterRequest): Edit {
  const { part, source, syntax } = request;
  const at =
    syntax === "text"
      ? source.length
      : findEnd(source, syntax === "mjml" ? ["mj-body", "mjml"] : ["body", "html"]);
  return { part, span: { start: at, end: at }, text: footerOf(request) };
}

function footerOf({ source, syntax, mergeTag, languages }: FooterRequest): string {
  const label = labelFor(languages);
  const newline = source.includes("\r\n") ? "\r\n" : "\n";
  if (syntax === "text")
    return `${source.endsWith("\n") ? "" : newline}${newline}${label.text}: ${mergeTag}${newline}`;
  const link = (style: string) =>
    `<a href="${mergeTag}" lang="${label.language}" style="${style}">${escapeHtml(label.text)}</a>`;
  // #595959 on white has a contrast of 7:1; below a size of 14px phones enlarge text or leave it too small to tap.
  if (syntax === "mjml") {
    const text = `<mj-text align="center" font-size="14px" line-height="20px" color="#595959">${link("color:#595959")}</mj-text>`;
    return `<mj-section><mj-column>${text}</mj-column></mj-section>${newline}`;
  }
  const style =
    "margin:0;padding:16px;text-align:center;font:14px/20px Arial,Helvetica,sans-serif;color:#595959";
  return `<p style="${style}">${link("color:#595959;text-decoration:underline")}</p>${newline}`;
}

/** Before the last closing tag of the first of these elements that has one, else the end. */
function findEnd(source: string, names: readonly string[]): number {
  const lastByName = new Map<string, number>();
  scanMarkup(maskMergeTags(source), {
    startTag: () => {},
    endTag: ({ name, span, comment }) => {
      if (comment < 0 && names.includes(name)) lastByName.set(name, span.start);
    },
    text: () => {},
  });
  const found = names.map((name) => lastByName.get(name)).find((at) => at !== undefined);
  return found ?? source.length;
}
