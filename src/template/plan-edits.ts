// The edits of all links that are replaced, in the order in which they are applied.
import type { JudgedLink } from "./judge-links.ts";
import { documentLanguage } from "./labels.ts";
import { planReplacement, type Replacement } from "./plan-replacement.ts";
import type { RewriteOptions } from "./plan-rewrite.ts";
import { DEFAULT_MERGE_TAG, type Edit, type Template } from "./template.ts";

/** What all links of a template become. */
export interface PlannedEdits {
  /** Those of the source first, each part in ascending order. */
  readonly edits: readonly Edit[];
  readonly replacements: readonly Replacement[];
}

/** Plans all edits. */
export function planEdits(
  judged: readonly JudgedLink[],
  template: Template,
  options: RewriteOptions,
): PlannedEdits {
  const context = {
    options,
    documentLanguage: documentLanguage(template.source),
    template,
    mergeTagByKind: {
      unsubscribe: hasBothPurposes(judged) ? unsubscribeTagOf(options) : options.mergeTag,
      preferences: options.mergeTag,
    },
  };
  const replacements = judged
    .map((each) => planReplacement(each, context))
    .filter((replacement) => replacement !== null);
  const edits = replacements.flatMap((replacement) => replacement.edits);
  const inPart = (part: Edit["part"]) =>
    withoutRepeats(
      edits.filter((edit) => edit.part === part).sort((one, other) => one.span.start - other.span.start),
    );
  return { edits: [...inPart("source"), ...inPart("text")], replacements };
}

/**
 * What stands in links that opt out, where others beside them manage: the built-in tag is an address of ours, whose page
 * has a part named so; another system's tag may be an address that a fragment would break.
 */
export function unsubscribeTagOf({ mergeTag, unsubscribeMergeTag }: RewriteOptions): string {
  if (unsubscribeMergeTag !== undefined) return unsubscribeMergeTag;
  return mergeTag === DEFAULT_MERGE_TAG ? `${DEFAULT_MERGE_TAG}#unsubscribe` : mergeTag;
}

function hasBothPurposes(judged: readonly JudgedLink[]): boolean {
  const kinds = new Set(judged.map(({ verdict }) => verdict.kind));
  return kinds.has("unsubscribe") && kinds.has("preferences");
}

/** Outlook's link and everybody else's may share one text, which gets its label once. */
function withoutRepeats(edits: readonly Edit[]): readonly Edit[] {
  let end = 0;
  return edits.filter(({ span }) => {
    const isFree = span.start >= end;
    if (isFree) end = span.end;
    return isFree;
  });
}
