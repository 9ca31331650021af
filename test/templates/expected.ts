// What the samples must come to: expected.json as a person reads templates and rules, typed for the tests.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** One link of a sample, in the order of its source. */
export interface ExpectedLink {
  /** As it is written; where a tag or element is the whole link, all of that. */
  readonly href: string;
  readonly verdict: "unsubscribe" | "preferences" | "unsure" | "other";
  readonly replaced: boolean;
  /** Left out for links that are neither replaced nor flagged. */
  readonly origin?: "default" | "hand-made";
  /** The mailing system, where the sample leaves no doubt which it is. */
  readonly dialect?: string;
  /** What a default link reads before the rewrite; left out where a tag or element is the whole link. */
  readonly text?: string;
  /** What it reads after the rewrite; goes with `text`. */
  readonly label?: string;
  /** What stands in place of a whole tag or element. */
  readonly becomes?: string;
}

/** One sample. */
export interface ExpectedFile {
  readonly state: "rewritten" | "needs-review" | "no-unsubscribe-link" | "unchanged";
  readonly links: readonly ExpectedLink[];
}

/** All samples, and the totals of the demo. */
export interface Expected {
  readonly templates: {
    readonly files: number;
    readonly rewritten: number;
    readonly needsReview: number;
    readonly noLink: number;
  };
  readonly recipients: { readonly send: number; readonly withhold: Readonly<Record<string, number>> };
  readonly upgrade: {
    readonly contacts: number;
    readonly salesAndServiceGranted: number;
    readonly eMarketingAssumed: number;
    readonly eMarketingWithdrawn: number;
  };
  readonly files: Readonly<Record<string, ExpectedFile>>;
}

/** Reads the expectations. */
export function readExpected(): Expected {
  const path = fileURLToPath(new URL("./expected.json", import.meta.url));
  return JSON.parse(readFileSync(path, "utf8")) as Expected;
}

/**
 * Makes a sample's source as it must read after the rewrite, from the expected links alone: each replaced address is
 * the merge tag, with the page's part for it where the sample has links of both purposes; each default link has its
 * label, and all else is as it was.
 *
 * @throws Error when a link does not stand in the source in the order expected: the expectation is wrong.
 */
export function rewriteAsExpected(
  source: string,
  { links, mergeTag }: { readonly links: readonly ExpectedLink[]; readonly mergeTag: string },
): string {
  let rewritten = "";
  let copiedTo = 0;
  const replaceNext = (text: string, replacement: string): void => {
    const start = source.indexOf(text, copiedTo);
    if (start < 0)
      throw new Error(`Cannot expect ${JSON.stringify(text)}: it does not come next in the source`);
    rewritten += source.slice(copiedTo, start) + replacement;
    copiedTo = start + text.length;
  };
  const verdicts = new Set(links.map(({ verdict }) => verdict));
  const hasBoth = verdicts.has("unsubscribe") && verdicts.has("preferences");
  for (const { href, verdict, replaced, becomes, text, label } of links) {
    const address = hasBoth && verdict === "unsubscribe" ? `${mergeTag}#unsubscribe` : mergeTag;
    replaceNext(href, replaced ? (becomes ?? address) : href);
    if (text !== undefined && label !== undefined) replaceNext(`>${text}<`, `>${label}<`);
  }
  return rewritten + source.slice(copiedTo);
}
