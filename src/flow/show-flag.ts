// What a reviewer is shown of a flagged link: the mail with the link outlined, and what a ruling would change of its source.
import type { FilledCopy } from "../preview/fill-copy.ts";
import { previewMail } from "../preview/preview.ts";
import { type FlagInTemplate, loadFlagInTemplate, type StoredFlag } from "../store/review-queue.ts";
import { PREVIEW_ANCHOR } from "../template/preview-copy.ts";
import { type ShownEdit, showEdit } from "../template/show-edit.ts";
import type { FlowDependencies } from "./dependencies.ts";
import type { RewriteTerms } from "./rewrite-template.ts";

/** Names the outlined link in the copy of a mail. */
export const OUTLINED = PREVIEW_ANCHOR;

/** A flagged link and what replacing it would change; the change is `null` where the link has none on record. */
export interface ShownFlag {
  readonly flag: StoredFlag;
  readonly edit: ShownEdit;
}

/** Shows what replacing a flagged link would change; `null` where there is none of that number. */
export async function showFlag({ db }: FlowDependencies, id: number): Promise<ShownFlag | null> {
  const found = await loadFlagInTemplate(db, id);
  return found === null ? null : { flag: found.flag, edit: editOf(found) };
}

function editOf({ flag, template, request }: FlagInTemplate): ShownEdit {
  const { options } = request as RewriteTerms;
  return showEdit(template, flag, options);
}

/** A flag and the template it stands in. */
export type FlaggedMail = Pick<FlagInTemplate, "flag" | "template">;

/** Loads a flag and its template; `null` where there is no such flag. */
export function loadFlaggedMail({ db }: FlowDependencies, id: number): Promise<FlaggedMail | null> {
  return loadFlagInTemplate(db, id);
}

/** Makes a copy of a flag's mail as a reader would see it, its link outlined and nothing loaded. */
export function previewFlag({ flag, template }: FlaggedMail): Promise<FilledCopy> {
  return previewMail(template, flag);
}
