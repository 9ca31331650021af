// A rewritten text -> what renders it: segments where it holds nothing but fields, else Handlebars' compiled function.
import Handlebars from "handlebars";
import { err, ok, type Result } from "../base/result.ts";
import { refuseUnknownNames } from "./known-partials.ts";
import { cutAtTags, isMustache, isPlainPath, type OwnTag } from "./own-tags.ts";
import type { Field, MergeValues, OwnUrls, Part, RenderPart } from "./part.ts";

/** What fills a template's other tags: we do as Handlebars does, or the pipeline's own system does later. */
export type MergeLanguage = "handlebars" | "other";

/** How a text is compiled. */
export interface PartOptions {
  readonly mergeLanguage: MergeLanguage;
  readonly ownTags: readonly OwnTag[];
  /** Whether values are escaped for HTML. */
  readonly isHtml: boolean;
  readonly helpers: Readonly<Record<string, Handlebars.HelperDelegate>>;
  readonly partials: Readonly<Record<string, string>>;
}

/** Compiles a text; the error continues `Cannot personalize template "x": `. */
export function compilePart(text: string, options: PartOptions): Result<Part, string> {
  return options.mergeLanguage === "handlebars"
    ? compileHandlebars(text, options)
    : ok(cutOther(text, options));
}

/** Leaves every tag but ours as it stands. */
function cutOther(text: string, { ownTags, isHtml }: PartOptions): Part {
  const cut = cutAtTags(text, ownTags);
  const fields = cut.tags.map(({ name }): Field => ({ kind: "own", name, isEscaped: isHtml }));
  const render: RenderPart = (_, urls) =>
    cut.texts.reduce((sum, each, index) => sum + urlOf(fields[index - 1], urls) + each);
  const literals = cut.texts.map((each) => Buffer.from(each));
  return { kind: "segments", literals, fields, holdsMarkup: false, render };
}

function urlOf(field: Field | undefined, urls: OwnUrls): string {
  if (field?.kind !== "own") return "";
  return field.isEscaped ? Handlebars.escapeExpression(urls[field.name]) : urls[field.name];
}

function compileHandlebars(text: string, options: PartOptions): Result<Part, string> {
  const environment = openEnvironment(options);
  try {
    const { isHtml } = options;
    const render = compileFunction(environment, text, options);
    const segments = cutFields(parseWithOwn(text, options.ownTags), environment, isHtml);
    if (segments === null) return ok({ kind: "function", render });
    const holdsMarkup = isHtml && segments.fields.some(({ isEscaped }) => !isEscaped);
    return ok({ kind: "segments", ...segments, holdsMarkup, render });
  } catch (cause) {
    return err(`Handlebars cannot compile it: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

type Environment = typeof Handlebars;

/** An environment of its own, so that one template's helpers and partials are not another's. */
function openEnvironment(options: PartOptions): Environment {
  const environment = Handlebars.create();
  environment.registerHelper({ ...options.helpers });
  for (const [name, partial] of Object.entries(options.partials)) {
    const compiled = environment.compile(parseWithOwn(partial, options.ownTags), compileOptions(options));
    environment.registerPartial(name, compiled);
  }
  return environment;
}

/** @throws Error what Handlebars says of a text it cannot compile, unknown helpers and partials included. */
function compileFunction(environment: Environment, text: string, options: PartOptions): RenderPart {
  // Only compiling this strictly tells at once of a helper that there is none; it is not what renders, since it also
  // reads `{{name}}` otherwise where a value is a function.
  environment.precompile(parseWithOwn(text, options.ownTags), {
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(Object.keys(environment.helpers).map((name) => [name, true])),
  });
  refuseUnknownNames(Object.keys(environment.partials), text);
  const template = environment.compile(parseWithOwn(text, options.ownTags), compileOptions(options));
  const plainPaths = options.ownTags.filter(({ path }) => path !== null && !path.includes("."));
  return (values, urls) => template(withOwn(values, plainPaths, urls), { data: dataOf(urls) });
}

function compileOptions({ isHtml }: PartOptions): CompileOptions {
  return { noEscape: !isHtml };
}

/** Conditions may ask for our tag too, such as `{{#if manageSubscriptionsUrl}}`. */
function withOwn(values: MergeValues, plainPaths: readonly OwnTag[], urls: OwnUrls): MergeValues {
  const own = plainPaths.map(({ path, name }) => [path ?? "", urls[name]] as const);
  return { ...values, ...Object.fromEntries(own) };
}

const DATA_NAMES = { manage: "mailconsentManageUrl", unsubscribe: "mailconsentUnsubscribeUrl" } as const;

function dataOf({ manage, unsubscribe }: OwnUrls): Record<string, string> {
  return { [DATA_NAMES.manage]: manage, [DATA_NAMES.unsubscribe]: unsubscribe };
}

/**
 * Parses a text so that our tags are data variables: within `{{#each}}` and `{{#with}}` a field is looked up in the item,
 * where the recipient's link is not, and a link would come out empty.
 */
function parseWithOwn(text: string, ownTags: readonly OwnTag[]): hbs.AST.Program {
  const program = Handlebars.parse(text);
  new OwnTagMarker(ownTags).accept(program);
  return program;
}

class OwnTagMarker extends Handlebars.Visitor {
  readonly #tagByPath: ReadonlyMap<string | null, OwnTag>;
  readonly #textTags: readonly OwnTag[];

  constructor(tags: readonly OwnTag[]) {
    super();
    this.#tagByPath = new Map(tags.filter(({ path }) => path !== null).map((tag) => [tag.path, tag]));
    this.#textTags = tags.filter(({ path }) => path === null);
  }

  override Program(program: hbs.AST.Program): void {
    super.Program(program);
    program.body = program.body.flatMap((statement) => this.#cutContent(statement));
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    const tag = isPlainPath(mustache) ? this.#tagByPath.get(mustache.path.original) : undefined;
    if (tag === undefined) super.MustacheStatement(mustache);
    else mustache.path = dataPath(tag, mustache.loc);
  }

  /** A tag that is no field of Handlebars stands in its text. */
  #cutContent(statement: hbs.AST.Statement): readonly hbs.AST.Statement[] {
    if (!isContent(statement) || this.#textTags.length === 0) return [statement];
    const { texts, tags } = cutAtTags(statement.value, this.#textTags);
    return texts.flatMap((value, index): hbs.AST.Statement[] => {
      const tag = tags[index];
      const content = { ...statement, value };
      return tag === undefined ? [content] : [content, ownMustache(tag, statement.loc)];
    });
  }
}

function ownMustache(tag: OwnTag, loc: hbs.AST.SourceLocation): hbs.AST.MustacheStatement {
  const [mustache] = Handlebars.parse("{{own}}").body.filter(isMustache);
  if (mustache === undefined) throw new Error("Handlebars parses a mustache as none");
  return { ...mustache, path: dataPath(tag, loc), loc };
}

function dataPath({ name }: OwnTag, loc: hbs.AST.SourceLocation): hbs.AST.PathExpression {
  const part = DATA_NAMES[name];
  return { type: "PathExpression", data: true, depth: 0, parts: [part], original: `@${part}`, loc };
}

function isContent(statement: hbs.AST.Node): statement is hbs.AST.ContentStatement {
  return statement.type === "ContentStatement";
}

/** Gives the segments of a text that holds nothing but text and plain fields; `null` for one with more. */
function cutFields(
  program: hbs.AST.Program,
  environment: Environment,
  isHtml: boolean,
): { readonly literals: readonly Buffer[]; readonly fields: readonly Field[] } | null {
  const literals = [""];
  const fields: Field[] = [];
  for (const statement of program.body) {
    if (statement.type === "CommentStatement") continue;
    if (isContent(statement)) {
      literals[fields.length] += statement.value;
      continue;
    }
    const field = isMustache(statement) ? fieldOf(statement, environment, isHtml) : null;
    if (field === null) return null;
    fields.push(field);
    literals.push("");
  }
  return isSummedUp(literals, fields)
    ? null
    : { literals: literals.map((each) => Buffer.from(each)), fields };
}

/** What Handlebars compiles adds numbers up that stand first, unescaped and with nothing between: 1 and 2 come out as 3. */
function isSummedUp(literals: readonly string[], [first, second]: readonly Field[]): boolean {
  if (first === undefined || second === undefined || literals[0] !== "" || literals[1] !== "") return false;
  return !first.isEscaped && !second.isEscaped;
}

function fieldOf(
  mustache: hbs.AST.MustacheStatement,
  environment: Environment,
  isHtml: boolean,
): Field | null {
  const isEscaped = isHtml && mustache.escaped;
  const own = ownNameOf(mustache);
  if (own !== null) return { kind: "own", name: own, isEscaped };
  if (!isPlainPath(mustache)) return null;
  const path = mustache.path.parts.map(String);
  return path.length === 1 && path[0] !== undefined && path[0] in environment.helpers
    ? null
    : { kind: "value", path, isEscaped };
}

function ownNameOf({ path }: hbs.AST.MustacheStatement): "manage" | "unsubscribe" | null {
  if (!("data" in path) || path.data !== true) return null;
  if (path.original === `@${DATA_NAMES.manage}`) return "manage";
  return path.original === `@${DATA_NAMES.unsubscribe}` ? "unsubscribe" : null;
}
