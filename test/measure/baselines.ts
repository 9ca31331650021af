// Two ways to find unsubscribe links as they are published today, for comparison. Both are handed every link of the
// labels, so that they are measured by their judging alone.
import { isPositive, type Label } from "./labelled-links.ts";

/** A way to judge a link by its words alone: replace it, or leave it. */
export interface Baseline {
  readonly name: string;
  readonly isFound: (label: Label) => boolean;
}

/** What a baseline comes to. */
export interface BaselineFigures {
  readonly name: string;
  readonly replaced: number;
  readonly destroyed: number;
}

const KEYWORDS =
  /unsubscribe|opt[- ]?out|stop receiving|remove me|no longer (?:wish|want)|(?:manage|update|change|edit)(?: your| my)?(?: e-?mail)? (?:subscriptions?|preferences|settings|notifications)|e-?mail (?:preferences|settings)|subscription (?:preferences|settings|cent(?:er|re))|preference cent(?:er|re)/i;
const HREF_PATTERNS =
  /unsub|opt[-_]?out|remove[-_]?me|(?:e?mail|subscription|manage)[-_/]?(?:preferences|settings)|preference[-_]?cent(?:er|re)/i;

/** The baselines, the simplest first. */
export const BASELINES: readonly Baseline[] = [
  {
    name: "/unsubscribe/i",
    isFound: ({ text, href }) => /unsubscribe/i.test(text) || /unsubscribe/i.test(href),
  },
  {
    name: "English words, href patterns",
    isFound: ({ text, href }) => KEYWORDS.test(text) || HREF_PATTERNS.test(href),
  },
];

/** Measures a baseline on labelled links; what is no link of an `<a>` or of a plain text it does not see. */
export function measureBaseline({ name, isFound }: Baseline, labels: readonly Label[]): BaselineFigures {
  const found = labels.filter((label) => ["a", "#text"].includes(label.tag) && isFound(label));
  const replaced = found.filter(isPositive).length;
  return { name, replaced, destroyed: found.length - replaced };
}
