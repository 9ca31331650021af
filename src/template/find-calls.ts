// Calls and directives whose end only their brackets tell: what stands between may hold quotes and brackets of its own.

/** Characters of a call's arguments or a directive; beyond, the bracket was a writer's. */
const MAX_CHARS = 300;

/** Brackets in brackets; a run of openings is no call, and must not be followed from each of them. */
const MAX_DEPTH = 8;

/** `$links.get(`, `$!user.url(`, `$formlink(`: Velocity, Responsys. */
const REFERENCE = /\$!?[A-Za-z_]\w{0,60}(?:\.[A-Za-z_]\w{0,60}){0,6}\(/y;
/** What goes on behind a call: `.url`, `.get("x")`, and Responsys' closing `$`. */
const REFERENCE_TAIL = /(?:\.[A-Za-z_]\w{0,60}){0,6}(?:\((?=[^)])|\$)?/y;
/** `@if(`, `@lang(`, `@Url.Action(`, `@(`: Blade, Razor. */
const AT_CALL =
  /@(?:[A-Za-z_]\w{0,60}(?:\.\w{1,60}){0,6})?\(|@(?:if|elseif|unless|foreach|forelse|for|while|isset|empty|switch|case|class|style|checked|selected|disabled)\s?\(/y;
/** `@Model.UnsubscribeUrl`: Razor. */
const AT_PATH = /@(?:Model|ViewBag)(?:\.[A-Za-z_]\w{0,60}){1,6}(?![\w(@])/y;
/** `#if(`, `#foreach (`: Velocity's directives. */
const HASH_CALL = /#(?:if|elseif|foreach|set|parse|macro|evaluate)\s?\(/y;
/** The rest of a Velocity condition; a fragment of an address is written the same, and stays as it is when masked. */
const HASH_WORD = /#(?:\{(?:else|end)\}|(?:else|end)(?![\w#-]))/y;
/** FreeMarker's directives and macros, in either of its syntaxes. */
const DIRECTIVE = /<#[a-z]|<@[A-Za-z]|\[#[a-z]|\[@[A-Za-z]|\[\/[#@]/y;

/** What calls and directives open with, and the class of characters that may follow. */
export const CALL_OPENINGS: readonly (readonly [string, string])[] = [
  ["$", "!A-Za-z_"],
  ["@", "A-Za-z_("],
  ["#", "{a-z"],
  ["<", "#@"],
  ["[", "#@/"],
];

const BANG = 0x21;
const DOUBLE_QUOTE = 0x22;
const HASH = 0x23;
const DOLLAR = 0x24;
const SINGLE_QUOTE = 0x27;
const OPENING = 0x28;
const CLOSING = 0x29;
const SLASH = 0x2f;
const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const QUESTION = 0x3f;
const AT_SIGN = 0x40;
const OPENING_SQUARE = 0x5b;
const BACKSLASH = 0x5c;
const CLOSING_SQUARE = 0x5d;

/** The end of the call or directive that starts at `at`, or `at` if none does. */
export function endOfCall(source: string, at: number): number {
  switch (source.charCodeAt(at)) {
    case DOLLAR:
      return endOfReference(source, at);
    case AT_SIGN:
      if (isWordCode(source.charCodeAt(at - 1))) return at;
      return matchAt(AT_PATH, source, at) || endOfArguments(source, at, AT_CALL);
    case HASH:
      return matchAt(HASH_WORD, source, at) || endOfArguments(source, at, HASH_CALL);
    case LESS_THAN:
    case OPENING_SQUARE:
      return endOfDirective(source, at);
    default:
      return at;
  }
}

function endOfReference(source: string, at: number): number {
  let end = endOfArguments(source, at, REFERENCE);
  while (end > at) {
    const tail = matchAt(REFERENCE_TAIL, source, end);
    if (tail === end || source.charAt(tail - 1) !== "(") return tail;
    const next = endOfBalanced(source, tail, CLOSING);
    if (next < 0) return end;
    end = next;
  }
  return at;
}

function endOfArguments(source: string, at: number, opening: RegExp): number {
  const start = matchAt(opening, source, at);
  const end = start > 0 ? endOfBalanced(source, start, CLOSING) : -1;
  return end < 0 ? at : end;
}

function endOfDirective(source: string, at: number): number {
  if (matchAt(DIRECTIVE, source, at) === 0) return at;
  const closing = source.charCodeAt(at) === LESS_THAN ? GREATER_THAN : CLOSING_SQUARE;
  const end = endOfBalanced(source, at + 1, closing);
  return end < 0 ? at : end;
}

/** The end of the first closing outside of quotes and inner brackets; -1 where markup or a limit comes first. */
function endOfBalanced(source: string, from: number, closing: number): number {
  const limit = Math.min(source.length, from + MAX_CHARS);
  let depth = 0;
  let quote = 0;
  for (let at = from; at < limit; at += 1) {
    const code = source.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === closing && depth === 0) return at + 1;
    else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
    else if (code === OPENING) depth += 1;
    else if (code === CLOSING) depth -= 1;
    else if ((code === LESS_THAN || code === OPENING_SQUARE) && isMarkup(source, at)) return -1;
    if (depth > MAX_DEPTH) return -1;
  }
  return -1;
}

/** `a < b` compares and `["a"]` lists; an element or another directive starts otherwise. */
function isMarkup(source: string, at: number): boolean {
  const next = source.charCodeAt(at + 1);
  if (next === HASH || next === AT_SIGN || next === SLASH) return true;
  const isElement = isLetter(next) || next === BANG || next === QUESTION;
  return isElement && source.charCodeAt(at) === LESS_THAN;
}

/** Where a sticky pattern's match at `at` ends; 0 where it does not match. */
function matchAt(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : 0;
}

function isWordCode(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x39) || code === 0x5f;
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
