// The tags that lead to a recipient's page, as they stand in a rewritten template.
import Handlebars from "handlebars";
import type { OwnUrlName } from "./part.ts";

/** One of our tags. */
export interface OwnTag {
  readonly text: string;
  readonly name: OwnUrlName;
  /** The path that Handlebars reads in it, such as `manageSubscriptionsUrl`; `null` where it is no field of Handlebars. */
  readonly path: string | null;
}

/** Names the tags. One that only adds a fragment to the first is found by the first. */
export function ownTagsOf(mergeTag: string, unsubscribeMergeTag: string | null): readonly OwnTag[] {
  const manage: OwnTag = { text: mergeTag, name: "manage", path: pathOf(mergeTag) };
  if (unsubscribeMergeTag === null || unsubscribeMergeTag.includes(mergeTag)) return [manage];
  return [manage, { text: unsubscribeMergeTag, name: "unsubscribe", path: pathOf(unsubscribeMergeTag) }];
}

/** Cuts a text at our tags: texts and tags in turn, a text first and last. */
export function cutAtTags(
  text: string,
  tags: readonly OwnTag[],
): { readonly texts: readonly string[]; readonly tags: readonly OwnTag[] } {
  const texts: string[] = [];
  const found: OwnTag[] = [];
  let from = 0;
  for (let next = findNext(text, tags, from); next !== null; next = findNext(text, tags, from)) {
    texts.push(text.slice(from, next.at));
    found.push(next.tag);
    from = next.at + next.tag.text.length;
  }
  texts.push(text.slice(from));
  return { texts, tags: found };
}

function findNext(text: string, tags: readonly OwnTag[], from: number) {
  let first: { readonly at: number; readonly tag: OwnTag } | null = null;
  for (const tag of tags) {
    const at = text.indexOf(tag.text, from);
    if (at >= 0 && (first === null || at < first.at)) first = { at, tag };
  }
  return first;
}

function pathOf(tag: string): string | null {
  try {
    const { body } = Handlebars.parse(tag);
    const [statement, ...more] = body;
    if (statement === undefined || more.length > 0 || !isMustache(statement)) return null;
    return isPlainPath(statement) ? statement.path.original : null;
  } catch {
    return null; // Handlebars reads no tag in it, so it is text to Handlebars
  }
}

/** A mustache whose path is known to be one. */
export type PlainMustache = hbs.AST.MustacheStatement & { readonly path: hbs.AST.PathExpression };

/** Says whether a statement is a mustache and no block. */
export function isMustache(statement: hbs.AST.Node): statement is hbs.AST.MustacheStatement {
  return statement.type === "MustacheStatement";
}

/** Says whether a mustache is but a path within the values: no helper's arguments, no `@index`, no `../`. */
export function isPlainPath(mustache: hbs.AST.MustacheStatement): mustache is PlainMustache {
  const { path, params, hash } = mustache;
  if (path.type !== "PathExpression" || params.length > 0 || hash !== undefined) return false;
  const { data, depth, parts } = path as hbs.AST.PathExpression;
  return !data && depth === 0 && parts.length > 0;
}
