// How mail systems and template languages write merge tags: what opens and closes each, and what may stand between.
import { CALL_OPENINGS } from "./find-calls.ts";

/** One way to write merge tags. */
export interface Form {
  readonly open: string;
  readonly close: string;
  /** What may stand between: a pattern that fits all of it, or a test. */
  readonly content: RegExp | ((content: string) => boolean);
  /** Characters of the whole tag; beyond, the opening was something else and must not swallow markup. */
  readonly maxChars: number;
  /** Would fit CSS and scripts as well, and is not looked for in them. */
  readonly isLoose?: boolean;
  /** Class of characters that the content starts with, where the opening alone stands in most texts. */
  readonly starts?: string;
  /** Reaches to the end of the text where its closing is missing: PHP leaves it out at the end of a file. */
  readonly isOpenEnded?: boolean;
}

/** Characters of a tag that is a name. */
export const NAME_CHARS = 120;
/** Characters of a tag that computes something. */
export const EXPRESSION_CHARS = 2_000;
/** Characters of blocks of code and comments, which may hold anything. */
export const CODE_CHARS = 50_000;

const ANYTHING = (): boolean => true;
const NAME = /^[A-Za-z_][\w.:-]*$/;
const ONE_LINE = /^[^\r\n]+$/;

/** Longer openings of one character before shorter ones. */
const FORMS: readonly Form[] = [
  { open: "{{!--", close: "--}}", content: ANYTHING, maxChars: CODE_CHARS }, // Handlebars comment
  { open: "{{--", close: "--}}", content: ANYTHING, maxChars: CODE_CHARS }, // Blade comment
  { open: "{!!", close: "!!}", content: isRawEcho, maxChars: EXPRESSION_CHARS }, // Blade, unescaped
  { open: "{{", close: "}}", content: isExpression, maxChars: EXPRESSION_CHARS },
  { open: "{%", close: "%}", content: isStatement, maxChars: EXPRESSION_CHARS },
  { open: "{#", close: "#}", content: ANYTHING, maxChars: CODE_CHARS }, // Twig comment
  { open: "{*", close: "*}", content: ANYTHING, maxChars: CODE_CHARS }, // Smarty comment
  { open: "{", close: "}", content: isSingleBraced, maxChars: 500, isLoose: true, starts: "$/!A-Za-z_" },
  { open: "*|", close: "|*", content: /^[^\r\n]+$/, maxChars: 500 },
  { open: "*%7C", close: "%7C*", content: /^[\w.:-]+$/, maxChars: NAME_CHARS }, // what an editor makes of *|...|*
  { open: "%%[", close: "]%%", content: ANYTHING, maxChars: CODE_CHARS }, // AMPscript block
  { open: "%%=", close: "=%%", content: ANYTHING, maxChars: EXPRESSION_CHARS }, // AMPscript value
  { open: "%%", close: "%%", content: /^[{!]?[A-Za-z_][\w .:-]*\}?$/, maxChars: NAME_CHARS, isLoose: true },
  { open: "%2A%7C", close: "%7C%2A", content: /^[\w.:-]+$/, maxChars: NAME_CHARS },
  { open: "%7B%7B", close: "%7D%7D", content: /^(?:%20)?[\w.-]+(?:%20)?$/, maxChars: NAME_CHARS },
  { open: "%5B%5B", close: "%5D%5D", content: /^[\w.-]+$/, maxChars: NAME_CHARS },
  { open: "%{", close: "}", content: NAME, maxChars: NAME_CHARS },
  { open: "%(", close: ")s", content: NAME, maxChars: NAME_CHARS },
  {
    open: "%",
    close: "%",
    content: /^[A-Za-z_][\w.-]+$/,
    maxChars: NAME_CHARS,
    isLoose: true,
    starts: "A-Za-z_",
  },
  { open: "$$", close: "$$", content: NAME, maxChars: NAME_CHARS },
  { open: "$!{", close: "}", content: /^[^{}\r\n]+$/, maxChars: 500 },
  { open: "${", close: "}", content: /^[^{}\r\n]+$/, maxChars: 500 },
  { open: "$[", close: "]$", content: /^[^[\]\r\n]+$/, maxChars: 300 },
  {
    open: "$",
    close: "$",
    content: /^[A-Za-z_]\w*(?:\([^<>"$]*\))?$/,
    maxChars: NAME_CHARS,
    isLoose: true,
    starts: "A-Za-z_",
  },
  { open: "[[", close: "]]", content: /^[^<>[\]\r\n]+$/, maxChars: 300 },
  { open: "[%", close: "%]", content: isStatement, maxChars: EXPRESSION_CHARS }, // Template Toolkit
  { open: "[%", close: "]", content: isCommand, maxChars: 500 },
  { open: "[*", close: "*]", content: NAME, maxChars: NAME_CHARS },
  { open: "[", close: "]", content: isBracketed, maxChars: 200, isLoose: true, starts: "/$A-Za-z" },
  { open: "<%--", close: "--%>", content: ANYTHING, maxChars: CODE_CHARS },
  { open: "<%", close: "%>", content: ANYTHING, maxChars: CODE_CHARS },
  ...spaced("<?php", { isOpenEnded: true }),
  { open: "<?=", close: "?>", content: ANYTHING, maxChars: CODE_CHARS },
  ...spaced("<?", {}),
  { open: "<#--", close: "-->", content: ANYTHING, maxChars: CODE_CHARS }, // FreeMarker comment
  { open: "<#", close: ">", content: /^[a-z][^<>]*$/, maxChars: 500 }, // FreeMarker directives and macros
  { open: "</#", close: ">", content: /^[a-z]+$/, maxChars: NAME_CHARS },
  { open: "<@", close: ">", content: /^[A-Za-z][^<>]*$/, maxChars: 500 },
  { open: "</@", close: ">", content: /^[\w.]*$/, maxChars: NAME_CHARS },
  { open: "<<", close: ">>", content: /^[A-Za-z_][\w .:-]*$/, maxChars: NAME_CHARS },
  { open: "&lt;%", close: "%&gt;", content: ONE_LINE, maxChars: 300 },
  { open: "###", close: "###", content: NAME, maxChars: NAME_CHARS, isLoose: true },
  { open: "##", close: "##", content: NAME, maxChars: NAME_CHARS, isLoose: true },
  {
    open: "#",
    close: "#",
    content: /^[A-Za-z_][\w.:-]+$/,
    maxChars: NAME_CHARS,
    isLoose: true,
    starts: "A-Za-z_",
  },
  { open: "@{", close: "}@", content: NAME, maxChars: NAME_CHARS },
  { open: "@@", close: "@@", content: NAME, maxChars: NAME_CHARS },
  { open: "@", close: "@", content: /^[A-Z][A-Z0-9_]+$/, maxChars: NAME_CHARS, isLoose: true },
  { open: "~~", close: "~~", content: /^[A-Za-z_][\w.-]*$/, maxChars: 300 },
  {
    open: "~",
    close: "~",
    content: /^[A-Za-z_][\w.]+$/,
    maxChars: NAME_CHARS,
    isLoose: true,
    starts: "A-Za-z_",
  },
  { open: "§§", close: "§§", content: NAME, maxChars: NAME_CHARS },
  { open: "((", close: "))", content: /^[A-Za-z_]\w*(?:\?\?[^()\r\n]*)?$/, maxChars: 300, isLoose: true },
  { open: "__", close: "__", content: /^[A-Z][A-Z0-9_]*$/, maxChars: NAME_CHARS, isLoose: true },
  { open: "::", close: "::", content: /^[A-Za-z]\w*$/, maxChars: NAME_CHARS, isLoose: true },
];

/** PHP opens only where white space follows: `<?xml` is no code. */
function spaced(open: string, more: Partial<Form>): readonly Form[] {
  return [" ", "\n", "\r", "\t"].map((space) => ({
    open: open + space,
    close: "?>",
    content: () => true,
    maxChars: CODE_CHARS,
    ...more,
  }));
}

/** A form with what most places are ruled out by. */
export interface KeyedForm extends Form {
  /** Code of the opening's second character; -1 where it has one only. */
  readonly secondCode: number;
}

const FORMS_BY_OPENING: ReadonlyMap<string, readonly KeyedForm[]> = groupByOpening();

function groupByOpening(): ReadonlyMap<string, readonly KeyedForm[]> {
  const groups = new Map<string, KeyedForm[]>();
  for (const form of FORMS) {
    const secondCode = form.open.length > 1 ? form.open.charCodeAt(1) : -1;
    const first = form.open.charAt(0);
    // All of one shape, which V8 reads far more quickly than several.
    groups.set(first, [
      ...(groups.get(first) ?? []),
      { secondCode, isLoose: false, isOpenEnded: false, ...form },
    ]);
  }
  return groups;
}

/** The forms that open with a character, the longer openings first. */
export function formsOpenedBy(first: string): readonly KeyedForm[] {
  return FORMS_BY_OPENING.get(first) ?? [];
}

/** What opens a style sheet or a script, in which loose forms are not looked for. */
export const CODE_OPENING = "<(?:[mM][jJ]-)?(?:[sS][tT][yY][lL][eE]|[sS][cC][rR][iI][pP][tT])\\b";

/** Within a class, all characters. */
const ANY = "\\s\\S";
const OPENING = new RegExp(openings().join("|"), "g");

/**
 * One pattern for each first character of an opening, with what may follow it. A search for them all is ten times as fast
 * as a look at each character, as long as the patterns are this plain.
 */
function openings(): readonly string[] {
  const firsts = new Set([...FORMS_BY_OPENING.keys(), ...CALL_OPENINGS.map(([first]) => first)]);
  return Array.from(firsts, (first) => {
    const seconds: string[] = CALL_OPENINGS.flatMap(([opening, starts]) =>
      opening === first ? [starts] : [],
    );
    const longer: string[] = first === "<" ? [CODE_OPENING.slice(1)] : [];
    for (const { open, starts } of formsOpenedBy(first)) {
      if (open.length === 1) seconds.push(starts ?? ANY);
      else if (open.length === 2) seconds.push(escapeRegExp(open.slice(1)));
      else longer.push(escapeRegExp(open.slice(1)));
    }
    const either = seconds.length === 0 ? longer : [`[${seconds.join("")}]`, ...longer];
    return `${escapeRegExp(first)}(?=${either.join("|")})`;
  });
}

function escapeRegExp(text: string): string {
  return text.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The next place from `from` on where a merge tag, a style sheet or a script may open; the length where none does. */
export function nextOpening(source: string, from: number): number {
  OPENING.lastIndex = from;
  return OPENING.test(source) ? OPENING.lastIndex - 1 : source.length;
}

/** Tells what may stand in `{{...}}`: an opening without its closing would reach to that of a later tag, over markup. */
export function isExpression(content: string): boolean {
  const inner = content.replace(/^[{$!~&>#^/]{1,4}/, "");
  return !inner.includes("{{") && !/<[a-z/!]/i.test(inner.replace(/"[^"]*"|'[^']*'/g, ""));
}

function isStatement(content: string): boolean {
  return !/[{[]%/.test(content) && !/<[a-z/!]/i.test(content.replace(/"[^"]*"|'[^']*'/g, ""));
}

const BRACED_NAME = /^[$/!]?[A-Za-z_][\w.:|-]*(?: \w+){0,2}$/;
/** Smarty: a keyword or function with values, a variable with modifiers. */
const SMARTY = /^(?:\$[A-Za-z_]|[a-z_]+\s[^{}=$"']*[=$"'])[^{}]*$/;

function isSingleBraced(content: string): boolean {
  if (content.includes("{")) return false;
  return BRACED_NAME.test(content) || (SMARTY.test(content) && !/<[a-z/!]/i.test(content));
}

const BRACKETED_NAME = /^\/?\$?[A-Za-z][\w.-]*(?:[:|][\w .|-]*)?(?: \w+="[^"<>[\]]*")*$/;

/** Not `[if mso]`, which opens a conditional comment. */
function isBracketed(content: string): boolean {
  return BRACKETED_NAME.test(content) && !/^(?:if|else|endif)\b/i.test(content);
}

/** Inxmail's values in quotes may hold brackets; Template Toolkit compares in `[% IF a > b %]`. */
function isCommand(content: string): boolean {
  return /^(?:[^<>"[\]\r\n]|"[^"[\]\r\n]*")+$/.test(content) || /^\s[^[\]\r\n]*%$/.test(content);
}

function isRawEcho(content: string): boolean {
  return !content.includes("{!!");
}
