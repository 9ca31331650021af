// Two texts side by side: the lines that differ, with a few around them, and of very long lines the part that differs.
import { structuredPatch } from "diff";

/** A line of both texts beside each other. */
export interface ComparedLines {
  readonly before: string;
  readonly after: string;
  readonly isChanged: boolean;
}

const CONTEXT_LINES = 2;
const MAX_LINES = 400;
/** Mail templates are often one line of a hundred thousand characters. */
const CONTEXT_CHARS = 80;
const MAX_CHARS = 400;

/** Compares two texts; no lines where they are equal. */
export function compareLines(before: string, after: string): readonly ComparedLines[] {
  if (before === after) return [];
  const { hunks } = structuredPatch("", "", before, after, "", "", { context: CONTEXT_LINES });
  return hunks.flatMap(({ lines }) => pairUp(lines)).slice(0, MAX_LINES);
}

/** Puts removed lines beside the added ones that follow them. */
function pairUp(lines: readonly string[]): readonly ComparedLines[] {
  const rows: ComparedLines[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = (): void => {
    for (let each = 0; each < Math.max(removed.length, added.length); each += 1) {
      const [left, right] = cutToDifference(removed[each] ?? "", added[each] ?? "");
      rows.push({ before: left, after: right, isChanged: true });
    }
    removed = [];
    added = [];
  };
  for (const line of lines) {
    const text = line.slice(1);
    if (line.startsWith("-")) removed.push(text);
    else if (line.startsWith("+")) added.push(text);
    else if (!line.startsWith("\\")) {
      flush();
      const cut = text.length > MAX_CHARS ? `${text.slice(0, MAX_CHARS)}…` : text;
      rows.push({ before: cut, after: cut, isChanged: false });
    }
  }
  flush();
  return rows;
}

/** Cuts what two long lines begin and end alike with. */
function cutToDifference(left: string, right: string): readonly [string, string] {
  if (left.length <= MAX_CHARS && right.length <= MAX_CHARS) return [left, right];
  let begin = 0;
  const shorter = Math.min(left.length, right.length);
  while (begin < shorter && left[begin] === right[begin]) begin += 1;
  let end = 0;
  while (end < shorter - begin && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  const from = Math.max(0, begin - CONTEXT_CHARS);
  const cut = (text: string): string => {
    const to = Math.min(text.length, Math.max(from, text.length - end + CONTEXT_CHARS));
    return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
  };
  return [cut(left), cut(right)];
}
