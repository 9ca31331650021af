// One text of a mail, compiled: literal bytes with fields between them, or a function of Handlebars.
import Handlebars from "handlebars";
import type { MessageBuffer } from "./message-buffer.ts";

/** The addresses that our own tags become, by the name the part was compiled with. */
export type OwnUrls = Readonly<Record<OwnUrlName, string>>;
/** The page, and the page at its part for leaving. */
export type OwnUrlName = "manage" | "unsubscribe";

/** What a pipeline fills in for one recipient; as with Handlebars, nothing but own properties is ever read. */
export type MergeValues = Readonly<Record<string, unknown>>;

/** What stands between two literals. */
export type Field =
  | { readonly kind: "own"; readonly name: OwnUrlName; readonly isEscaped: boolean }
  | { readonly kind: "value"; readonly path: readonly string[]; readonly isEscaped: boolean };

/** A compiled text. */
export type Part =
  | {
      readonly kind: "segments";
      /** One more than fields: before the first, between two, behind the last. */
      readonly literals: readonly Buffer[];
      readonly fields: readonly Field[];
      /** Whether values stand in HTML as they are, so that markup of theirs could hide what comes after. */
      readonly holdsMarkup: boolean;
      /** For values that are neither text, number nor boolean: how those are shown is for Handlebars to say. */
      readonly render: RenderPart;
    }
  | { readonly kind: "function"; readonly render: RenderPart };

/** Renders a whole part; it throws what a helper throws. */
export type RenderPart = (values: MergeValues, urls: OwnUrls) => string;

/** Writes a part for one recipient. Returns the text where it came as one, for a look at its links. */
export function writePart(
  part: Part,
  recipient: { readonly values: MergeValues; readonly urls: OwnUrls },
  into: MessageBuffer,
): string | null {
  const { values, urls } = recipient;
  if (part.kind === "segments") {
    const texts = fillFields(part.fields, values, urls);
    const isMarkedUp = part.holdsMarkup && texts?.some((text) => text.includes("<"));
    if (texts !== null && !isMarkedUp) {
      writeSegments(part.literals, texts, into);
      return null;
    }
  }
  const text = part.render(values, urls);
  into.write(text);
  return text;
}

function writeSegments(literals: readonly Buffer[], texts: readonly string[], into: MessageBuffer): void {
  for (let index = 0; index < literals.length; index += 1) {
    const literal = literals[index];
    const text = texts[index];
    if (literal !== undefined) into.copy(literal);
    if (text !== undefined && text !== "") into.write(text);
  }
}

/** Gives what stands in each field; `null` where a value is more than a plain one. */
function fillFields(fields: readonly Field[], values: MergeValues, urls: OwnUrls): string[] | null {
  const texts: string[] = [];
  for (const field of fields) {
    const text = field.kind === "own" ? urls[field.name] : plainText(lookUp(values, field.path));
    if (text === null) return null;
    texts.push(field.isEscaped ? Handlebars.escapeExpression(text) : text);
  }
  return texts;
}

function plainText(value: unknown): string | null {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

/** Own properties only, as Handlebars has it: a template shall not reach a prototype. */
function lookUp(values: MergeValues, path: readonly string[]): unknown {
  let value: unknown = values;
  for (const name of path) {
    if (value === undefined || value === null) return value;
    if (!Object.hasOwn(value, name)) return undefined;
    value = Object(value)[name];
  }
  return value;
}
