// Which forms of which mailing systems stand in an address or in markup. What that proves is classify-link's to say.

import type { Dialect, DialectForm, FormCertainty } from "./catalogue/dialect.ts";
import { DIALECTS_A_TO_C } from "./catalogue/dialects-a-c.ts";
import { DIALECTS_D_TO_L } from "./catalogue/dialects-d-l.ts";
import { DIALECTS_M_TO_R } from "./catalogue/dialects-m-r.ts";
import { DIALECTS_S_TO_Z } from "./catalogue/dialects-s-z.ts";
import { leadingLiteral } from "./leading-literal.ts";
import { indexByStart, scanStarts } from "./scan-starts.ts";
import type { Span } from "./template.ts";

/** All mailing systems we know, by id. */
export const DIALECTS: readonly Dialect[] = [
  ...DIALECTS_A_TO_C,
  ...DIALECTS_D_TO_L,
  ...DIALECTS_M_TO_R,
  ...DIALECTS_S_TO_Z,
];

/** The entry for tags and addresses that many make up alike; it names no mailing system. */
export const GENERIC_DIALECT = "generic";

/** A form that stands in a text, and where. */
export interface DialectMatch {
  readonly dialect: string;
  readonly form: DialectForm;
  /** The matched stretch of the text that was searched. */
  readonly span: Span;
}

/** What the forms in a text come to. */
export interface DialectFindings {
  /** The most certain match that opts out or manages, `null` where there is none or a near miss outranks it. */
  readonly best: DialectMatch | null;
  /** Ids of all mailing systems that write such a form, the most certain first. */
  readonly candidates: readonly string[];
  /** A form that views online, forwards, confirms or subscribes, and that no other match explains. */
  readonly nearMiss: DialectMatch | null;
}

interface Entry {
  readonly dialect: string;
  readonly form: DialectForm;
  readonly rank: number;
  /** Its place in the catalogue. */
  readonly number: number;
  /** In lower case; every match begins with it. */
  readonly lead: string;
}

const CERTAINTY_RANK: Readonly<Record<FormCertainty, number>> = {
  "seen-in-code": 0,
  documented: 1,
  recalled: 2,
  weak: 6,
};
/** A mailing system of its own is a better answer than the entry for home-made tags. */
const GENERIC_PENALTY = 3;

/** Of two systems with the same tag the one we know more forms of is the more widely used. */
const MAX_FORMS = 100;

const ENTRIES: readonly Entry[] = DIALECTS.flatMap(({ id, forms }) =>
  forms.map((form) => ({ id, form, forms })),
).map(({ id, form, forms }, number) => ({
  dialect: id,
  form,
  number,
  lead: leadingLiteral(form.pattern),
  rank:
    CERTAINTY_RANK[form.certainty] +
    (id === GENERIC_DIALECT ? GENERIC_PENALTY : 0) -
    forms.length / MAX_FORMS,
}));

/** A string that forms are looked for by, and those forms. */
interface Needle {
  readonly text: string;
  readonly entries: readonly Entry[];
}

const INDEX = indexByStart(groupByNeedle(), { stringsOf: ({ text }) => [text] });

function groupByNeedle(): readonly Needle[] {
  const entriesByText = new Map<string, Entry[]>();
  for (const entry of ENTRIES) {
    for (const text of new Set(entry.form.needles))
      entriesByText.set(text, [...(entriesByText.get(text) ?? []), entry]);
  }
  return Array.from(entriesByText, ([text, entries]) => ({ text, entries }));
}

/**
 * Finds every form that stands in a text, the most certain first.
 *
 * @param text An address, a start tag or a merge tag; at most a few thousand characters.
 */
export function matchForms(text: string): readonly DialectMatch[] {
  const possible = findPossible(text.toLowerCase());
  if (possible.size === 0) return NO_MATCHES;
  return [...possible]
    .sort((one, other) => one.rank - other.rank || one.number - other.number)
    .flatMap(({ dialect, form }) => {
      const match = form.pattern.exec(text);
      if (match === null) return [];
      return [{ dialect, form, span: { start: match.index, end: match.index + match[0].length } }];
    });
}

const NO_MATCHES: readonly DialectMatch[] = [];
const NONE: ReadonlySet<Entry> = new Set();

/** Finds the forms that may stand in a text: one of their needles does, and what each of their matches begins with. */
function findPossible(lowered: string): ReadonlySet<Entry> {
  let found: Set<Entry> | null = null;
  let seen: Set<Needle> | null = null;
  scanStarts(lowered, INDEX, (needle, at) => {
    if (!lowered.startsWith(needle.text, at) || seen?.has(needle) === true) return;
    seen = (seen ?? new Set()).add(needle);
    for (const entry of needle.entries) {
      if (lowered.includes(entry.lead)) found = (found ?? new Set()).add(entry);
    }
  });
  return found ?? NONE;
}

/** Judges all forms that stand in a text together: a near miss vetoes, unless it is only part of a better match. */
export function matchDialect(text: string): DialectFindings {
  const matches = matchForms(text);
  const positives = matches.filter(({ form }) => form.purpose !== "near-miss");
  const nearMiss =
    matches.find((match) => match.form.purpose === "near-miss" && !isExplained(match, positives)) ?? null;
  return {
    best: nearMiss === null ? (positives[0] ?? null) : null,
    candidates: [...new Set(positives.map(({ dialect }) => dialect))],
    nearMiss,
  };
}

/** An address may hold a near miss's word within a form that opts out, such as "forward.example/unsubscribe". */
function isExplained({ dialect, span }: DialectMatch, positives: readonly DialectMatch[]): boolean {
  const sure = positives.filter(({ form }) => form.certainty !== "weak");
  // The generic near miss is any address that holds the word, so that its span says nothing.
  if (dialect === GENERIC_DIALECT) return sure.length > 0;
  return sure.some(
    ({ span: outer }) =>
      outer.start <= span.start && outer.end >= span.end && outer.end - outer.start > span.end - span.start,
  );
}
