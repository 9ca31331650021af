// Which partials a text may use: those it is given, and those it defines itself where it stands, `{{#*inline "name"}}`.
import Handlebars from "handlebars";

/** @throws Error for a partial that would not be there, and for a decorator other than `inline`. */
export function refuseUnknownNames(given: readonly string[], text: string): void {
  new NameFinder(given).accept(Handlebars.parse(text));
}

class NameFinder extends Handlebars.Visitor {
  /** Those in force where it looks; a block's own end with it. */
  #known: ReadonlySet<string>;

  constructor(given: readonly string[]) {
    super();
    this.#known = new Set(given);
  }

  override Program(program: hbs.AST.Program): void {
    const around = this.#known;
    // Handlebars takes in all of a block before it renders any of it, so that one may be used above its definition.
    this.#known = new Set([...around, ...program.body.flatMap(inlineName)]);
    super.Program(program);
    this.#known = around;
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    const { name } = partial;
    if ("original" in name && !this.#known.has(name.original)) {
      throw new Error(`there is no partial "${name.original}"`);
    }
    super.PartialStatement(partial);
  }

  override Decorator(decorator: hbs.AST.Decorator): void {
    refuseDecorator(decorator);
  }

  override DecoratorBlock(decorator: hbs.AST.DecoratorBlock): void {
    if (!isInline(decorator)) refuseDecorator(decorator);
    super.DecoratorBlock(decorator);
  }
}

function inlineName(statement: hbs.AST.Statement): readonly string[] {
  if (!isDecoratorBlock(statement) || !isInline(statement)) return [];
  const [name] = statement.params;
  return name !== undefined && isText(name) ? [name.value] : [];
}

function isDecoratorBlock(statement: hbs.AST.Statement): statement is hbs.AST.DecoratorBlock {
  return statement.type === "DecoratorBlock";
}

function isInline({ path }: hbs.AST.DecoratorBlock): boolean {
  return path.original === "inline";
}

function isText(expression: hbs.AST.Expression): expression is hbs.AST.StringLiteral {
  return expression.type === "StringLiteral";
}

function refuseDecorator({ path }: Pick<hbs.AST.Decorator, "path">): never {
  throw new Error(`there is no decorator "${"original" in path ? path.original : ""}"`);
}
