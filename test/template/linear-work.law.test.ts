import { describe, expect, test } from "vitest";
import { planRewrite, type RewriteOptions } from "../../src/template/plan-rewrite.ts";
import { parseTemplate, type Syntax } from "../../src/template/template.ts";
import { countWork } from "./support/count-work.ts";

const OPTIONS: RewriteOptions = {
  mergeTag: "{{manageSubscriptionsUrl}}",
  relabel: "default-links",
  whenMissing: "report",
  language: null,
};

/** Texts that are made to be slow, each of about `length` characters. */
const HOSTILE: readonly (readonly [string, (length: number) => string])[] = [
  ["deep nesting", (length) => `${fill("<div>", length / 2)}${fill("</div>", length / 2)}`],
  ["deep nesting of links", (length) => fill("<a href=x><table><td>", length)],
  ["nothing but <", (length) => "<".repeat(length)],
  ["unclosed comments", (length) => fill("<!--", length)],
  ["unclosed conditional comments", (length) => fill("<!--[if mso]>", length)],
  ["a giant attribute", (length) => `<a href="${"x".repeat(length)}">unsubscribe</a>`],
  ["a giant attribute that is never closed", (length) => `<a href="${"x ".repeat(length / 2)}`],
  [
    "giant start tags",
    (length) => `<a ${fill('x="y" ', length)}href="https://example.com/unsubscribe">here</a>`,
  ],
  ["links", (length) => fill('<a href="https://example.com/1">x</a> ', length)],
  [
    "links that opt out",
    (length) => fill('<a href="https://example.com/unsubscribe">Unsubscribe</a> ', length),
  ],
  ["forms in forms", (length) => fill('<form action="/x">', length)],
  ["unclosed merge tags", (length) => fill("{{a ", length)],
  ["unclosed code", (length) => fill("<% {* {# <?php ", length)],
  ["merge tags that are links", (length) => fill("<p>{{unsubscribe_url}}</p>", length)],
  ["ampersands", (length) => "&".repeat(length)],
  ["character references", (length) => fill("&amp;&nbsp;&#39;", length)],
  [
    "linked heres",
    (length) => fill('to unsubscribe click <a href="https://example.com/1">here</a> ', length),
  ],
  [
    "a text without breaks",
    (length) => `<p>${fill("unsubscribe from e mails ", length)}<a href="/x">here</a>`,
  ],
  ["a word without end", (length) => `<a href="/x">${"unsubscrib".repeat(length / 10)}</a>`],
  ["quotes", (length) => `<a href=x ${"\"'".repeat(length / 2)}`],
  ["bare addresses", (length) => fill("<p>write to unsub@example.com</p>", length)],
  ["signs of addresses", (length) => fill("a@a.", length)],
  ["unclosed styles and scripts", (length) => fill("<style><script>", length)],
];

function fill(piece: string, length: number): string {
  return piece.repeat(Math.max(1, Math.floor(length / piece.length)));
}

function work(source: string, syntax: Syntax): number {
  return countWork(() => {
    parseTemplate({ syntax: "auto", source, text: null });
    planRewrite({ syntax, source, text: null }, OPTIONS);
  });
}

const LENGTH = 2_000;
/** Twice the text is twice the work; what is looked for once, and never found, is in the short text already. */
const MAX_GROWTH = 2.6;

describe("twice the text is twice the work", () => {
  test.each(HOSTILE)("%s", (_, make) => {
    for (const syntax of ["html", "text"] as const) {
      const once = work(make(LENGTH), syntax);
      expect(work(make(LENGTH * 2), syntax) / once, syntax).toBeLessThan(MAX_GROWTH);
    }
  });
});
