// What a ruling would change of a template's source, character by character, for a person to see before they rule.
import { planRewrite, type RewriteOptions } from "./plan-rewrite.ts";
import { reviewsFor } from "./review-rule.ts";
import type { Edit, Part, Span, Template } from "./template.ts";

/** A stretch of the source; whether it is what changes. */
export interface SourcePiece {
  readonly text: string;
  readonly isChanged: boolean;
}

/** The source around a link, as it is and as it would be. */
export interface ShownEdit {
  readonly before: readonly SourcePiece[];
  readonly after: readonly SourcePiece[];
  /** `false`: replacing would not hold, so that nothing would change. */
  readonly isPossible: boolean;
}

/** The link that would be replaced. */
export interface EditedLink {
  readonly templateId: string;
  readonly linkKey: string;
  readonly part: Part;
  readonly span: Span;
}

/** Characters that are shown before and after what changes. */
const CONTEXT_CHARS = 180;

/** Shows what replacing a link would change. */
export function showEdit(template: Template, link: EditedLink, options: RewriteOptions): ShownEdit {
  const source = (link.part === "source" ? template.source : template.text) ?? "";
  const edits = editsOf(template, link, options).filter(({ part }) => part === link.part);
  const spans = edits.length === 0 ? [link.span] : edits.map(({ span }) => span);
  const start = Math.max(0, Math.min(...spans.map((span) => span.start)) - CONTEXT_CHARS);
  const end = Math.min(source.length, Math.max(...spans.map((span) => span.end)) + CONTEXT_CHARS);
  const cut = { source, start, end };
  return {
    before: piecesOf(
      cut,
      spans.map((span) => ({ span, text: source.slice(span.start, span.end) })),
    ),
    after: piecesOf(cut, edits),
    isPossible: edits.length > 0,
  };
}

/** The edits there are under the ruling, and not without it. */
function editsOf(template: Template, link: EditedLink, options: RewriteOptions): readonly Edit[] {
  const { templateId, linkKey } = link;
  const scope = { kind: "link", templateId, linkKey } as const;
  const rule = { number: 1, fingerprint: "", scope, ruling: "replace" } as const;
  // A ruling may take the last doubt from a template that is refused without a link.
  const asked = { ...options, whenMissing: "report" } as const;
  const without = planRewrite(template, asked);
  const under = planRewrite(template, asked, reviewsFor([rule], { templateId, sender: "" }));
  if (without.kind === "error" || under.kind === "error") return [];
  const known = new Set(without.value.proof.edits.map((edit) => JSON.stringify(edit)));
  return under.value.proof.edits.filter((edit) => !known.has(JSON.stringify(edit)));
}

interface Cut {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

function piecesOf(
  { source, start, end }: Cut,
  changes: readonly { readonly span: Span; readonly text: string }[],
): readonly SourcePiece[] {
  const pieces: SourcePiece[] = [];
  let at = start;
  for (const { span, text } of changes) {
    pieces.push({ text: source.slice(at, span.start), isChanged: false }, { text, isChanged: true });
    at = span.end;
  }
  pieces.push({ text: source.slice(at, end), isChanged: false });
  return pieces.filter(({ text }) => text !== "");
}
