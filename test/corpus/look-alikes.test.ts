// What stands beside an opt-out in its own words, and must stay: orders, accounts, bookings, settings of other things.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { planRewrite } from "../../src/template/plan-rewrite.ts";
import type { Syntax } from "../../src/template/template.ts";

interface LookAlikes {
  /** BCP 47, of the texts. */
  readonly language: string;
  readonly texts: readonly string[];
}

interface Sentences {
  readonly language: string;
  /** A sentence that opts out; the link's text stands in square brackets. */
  readonly optsOut: string;
  /** Sentences with links of the same kind for something else. */
  readonly others: readonly string[];
}

const OPTIONS = { mergeTag: "{{url}}", relabel: "never", whenMissing: "report", language: null } as const;
const OPT_OUT = "https://t.example.com/c/1";
const OTHER = "https://t.example.com/c/2";

function readCases<T>(file: string): readonly T[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, file), "utf8")) as readonly T[];
}

/** What the link of an address is held to be. */
function verdictAt(source: string, href: string, syntax: Syntax): string | undefined {
  const plan = planRewrite({ syntax, source, text: null }, OPTIONS);
  if (plan.kind === "error") throw new Error(plan.error.message);
  return plan.value.links.find(({ span }) => span.start === source.indexOf(href))?.verdict;
}

function isReplaced(verdict: string | undefined): boolean {
  return verdict === "unsubscribe" || verdict === "preferences";
}

describe.each(readCases<LookAlikes>("look-alikes.json"))("the look-alikes in $language", ({ texts }) => {
  test("are never replaced, alone or beside an opt-out", () => {
    const shop = `<p><a href="https://www.example.com/shoes">Shoes</a></p>`;
    const note = "You receive this newsletter because you signed up.";
    const replaced = texts.filter((text) => {
      const link = `<a href="${OTHER}">${text}</a>`;
      const beside = `${shop}<p>${note} <a href="${OPT_OUT}">Unsubscribe</a> | ${link}</p>`;
      const alone = `${shop}<p>${note} ${link}</p>`;
      return [beside, alone].some((source) => isReplaced(verdictAt(source, OTHER, "html")));
    });
    expect(replaced).toEqual([]);
  });
});

describe.each(readCases<Sentences>("sentences.json"))("the sentences in $language", ({ optsOut, others }) => {
  const asLink = (sentence: string, href: string): string =>
    sentence.replace(/\[([^\]]*)\]/, `<a href="${href}">$1</a>`);
  const asLine = (sentence: string, href: string): string =>
    `${sentence.replace(/\[([^\]]*)\]/, "$1").replace(/[.。।۔។။։።]\s*$/, "")}:\n${href}\n`;
  const mails = others.flatMap((other) => {
    const [out, left] = [asLink(optsOut, OPT_OUT), asLink(other, OTHER)];
    const [outLine, leftLine] = [asLine(optsOut, OPT_OUT), asLine(other, OTHER)];
    return [
      { other, syntax: "html", source: `<p>${out} ${left}</p>` },
      { other, syntax: "html", source: `<p>${left} ${out}</p>` },
      { other, syntax: "text", source: `Hello\n\n${outLine}${leftLine}` },
      { other, syntax: "text", source: `Hello\n\n${leftLine}${outLine}` },
    ] as const;
  });

  test("of other things are never replaced beside the one that opts out", () => {
    const replaced = mails.filter(({ source, syntax }) => isReplaced(verdictAt(source, OTHER, syntax)));
    expect(replaced.map(({ other }) => other)).toEqual([]);
  });

  test("that opt out are found beside those of other things", () => {
    const missed = mails.filter(({ source, syntax }) => verdictAt(source, OPT_OUT, syntax) === "other");
    expect(missed.map(({ other }) => other)).toEqual([]);
  });
});
