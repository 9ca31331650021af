// Of links of one pattern: three that are as unlike as possible, to be judged by, and those that are not like the rest.
import { foldText } from "./fold-text.ts";
import type { Signal } from "./signals.ts";

/** What is compared of a link. */
export interface ComparedLink {
  readonly text: string;
  readonly href: string;
  readonly templateId: string;
  readonly sender: string;
  readonly signals: readonly Signal[];
}

/** The examples of a group, and those that stand out of it. */
export interface UnlikeLinks<T> {
  readonly examples: readonly T[];
  readonly oddOnes: readonly T[];
}

const EXAMPLES = 3;
/** What one link in so many shares is a way of the pattern; what fewer share is odd. */
const ODD_SHARE = 0.1;
/** Examples are picked among so many, since picking compares each with each. */
const MAX_COMPARED = 500;

/** Picks examples, the first one first, and finds the odd ones: other signals, or another text, than nearly all. */
export function findUnlike<T extends ComparedLink>(links: readonly T[]): UnlikeLinks<T> {
  const kinds = links.map((link) => ({ link, kind: kindOf(link) }));
  const counts = new Map<string, number>();
  for (const { kind } of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const isOdd = ({ kind }: { readonly kind: string }): boolean =>
    (counts.get(kind) ?? 0) <= links.length * ODD_SHARE;
  const oddOnes = kinds.filter(isOdd).map(({ link }) => link);
  const usual = kinds.filter((each) => !isOdd(each)).map(({ link }) => link);
  // Where no kind is usual, none is odd.
  return usual.length === 0
    ? { examples: pickExamples(links), oddOnes: [] }
    : { examples: pickExamples(usual), oddOnes };
}

function kindOf({ text, signals }: ComparedLink): string {
  const seen = signals.map(({ name, weight }) => `${name}${weight < 0 ? "-" : ""}`).sort();
  return [foldText(text).replace(/\p{N}+/gu, "#"), ...seen].join(" ");
}

/** Adds the link that is farthest from those picked, until there are enough. */
function pickExamples<T extends ComparedLink>(links: readonly T[]): readonly T[] {
  const compared = links.slice(0, MAX_COMPARED).map((link) => ({ link, features: featuresOf(link) }));
  const picked = compared.slice(0, 1);
  while (picked.length < Math.min(EXAMPLES, compared.length)) {
    const rest = compared.filter((each) => !picked.includes(each));
    const distances = rest.map(({ features }) =>
      Math.min(...picked.map((other) => distance(features, other.features))),
    );
    const farthest = rest[distances.indexOf(Math.max(...distances))];
    if (farthest === undefined) break;
    picked.push(farthest);
  }
  return picked.map(({ link }) => link);
}

function featuresOf({ text, href, templateId, sender, signals }: ComparedLink): ReadonlySet<string> {
  return new Set([
    `sender ${sender}`,
    `template ${templateId}`,
    `text ${text}`,
    ...href.split(/[/?&=#.]+/).map((piece) => `address ${piece}`),
    ...signals.map(({ name, detail }) => `signal ${name} ${detail}`),
  ]);
}

/** One minus the share of features that both have. */
function distance(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const feature of one) if (other.has(feature)) shared += 1;
  return 1 - shared / (one.size + other.size - shared);
}
