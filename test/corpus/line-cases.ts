// Cases of judging one link each: a line of a mail with the link's text in square brackets.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Verdict } from "../../src/template/classify-link.ts";

/** One line, and what the link in it is held to be. */
export interface LineCase {
  /** BCP 47, of the words. */
  readonly language: string;
  readonly verdict: Verdict["kind"];
  /** The link's text stands in square brackets. */
  readonly line: string;
}

const FOLDER = join(import.meta.dirname, "links");
/** Says nothing: a link judged by its words alone. */
const ADDRESS = "https://t.example.com/c/9f8a7b6c";

/** Reads the lines of every language. */
export function readLineCases(): readonly LineCase[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as readonly LineCase[]);
}

/** Makes a mail with another link before the line; a text that is an address is also where its link leads. */
export function sourceOfLine(line: string): string {
  const [, before = "", text = "", after = ""] = /^(.*?)\[([^\]]*)\](.*)$/.exec(line) ?? [];
  const href = /^(?:https?:|mailto:)/.test(text) ? text : ADDRESS;
  const shop = `<p>Lorem ipsum</p><p><a href="https://www.example.com/shoes">Shoes</a></p>`;
  return `<html><body>${shop}<p>${before}<a href="${href}">${text}</a>${after}</p></body></html>`;
}
