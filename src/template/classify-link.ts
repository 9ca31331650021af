// What a link is held to be: sums its signals, and lets doubt win where they disagree.

import type { JudgeContext } from "./judge-context.ts";
import type { Link } from "./link.ts";
import { GENERIC_DIALECT } from "./match-dialect.ts";
import { pickLanguage } from "./match-phrases.ts";
import { type Observations, observeLink } from "./observe-link.ts";
import { DOUBT_AT, FLAG_AT, REPLACE_AT, type Signal, STRONG_AT } from "./signals.ts";

/** Whether a known mailing system puts the link in, or its author wrote it. */
export type LinkOrigin = "default" | "hand-made";

/** What is known of a link that is, or may be, an opt-out. */
export interface Finding {
  readonly origin: LinkOrigin;
  /** Id of the mailing system whose form it has. */
  readonly dialect: string | null;
  /** BCP 47, of the words that tell. */
  readonly language: string | null;
  readonly signals: readonly Signal[];
}

/** What a link is held to be. `unsure` is left as it is and flagged; `other` is left. */
export type Verdict =
  | ({ readonly kind: "unsubscribe" } & Finding)
  | ({ readonly kind: "preferences" } & Finding)
  | ({ readonly kind: "unsure" } & Finding)
  | { readonly kind: "other"; readonly signals: readonly Signal[] };

/** Judges one link. Nothing about it is an error: what is not understood is `other`. */
export function classifyLink(link: Link, context: JudgeContext): Verdict {
  const seen = observeLink(link, context);
  const forUnsubscribe = sum(seen.unsubscribe);
  const forManage = sum(seen.manage);
  const against = sum(seen.against);
  const signals = [...seen.unsubscribe, ...seen.manage, ...seen.against];
  const speaking = forUnsubscribe + forManage;
  const isStrong = [...seen.unsubscribe, ...seen.manage].some(({ weight }) => weight >= STRONG_AT);
  // Hints alone would not replace it, and so are no reason to ask where something speaks against it.
  if (isStrong && speaking >= REPLACE_AT && against <= DOUBT_AT)
    return { kind: "unsure", ...finding(seen, signals, context) };
  const total = speaking + against;
  if (total < FLAG_AT) return { kind: "other", signals };
  if (total < REPLACE_AT || !isStrong) return { kind: "unsure", ...finding(seen, signals, context) };
  const kind = saysUnsubscribe(seen) || forUnsubscribe >= forManage ? "unsubscribe" : "preferences";
  return { kind, ...finding(seen, signals, context) };
}

/** Where the reader is told that the link opts out, and nothing else, that is what it has to do. */
function saysUnsubscribe({ unsubscribe, manage }: Observations): boolean {
  return unsubscribe.some(isText) && !manage.some(isText);
}

function isText({ name }: Signal): boolean {
  return name.startsWith("link-text");
}

function finding(seen: Observations, signals: readonly Signal[], context: JudgeContext): Finding {
  const { best, candidates } = seen.dialect;
  const isKnownSystem = best !== null && best.dialect !== GENERIC_DIALECT && best.form.certainty !== "weak";
  return {
    origin: isKnownSystem ? "default" : "hand-made",
    dialect: best?.dialect ?? null,
    language: pickLanguage(seen.languages, context.languages),
    signals: signals.map((each) => withCandidates(each, candidates)),
  };
}

/** Several systems may write the same tag; all are named, since the tag alone cannot tell which one sends. */
function withCandidates(each: Signal, candidates: readonly string[]): Signal {
  const isDialect = each.name.startsWith("dialect-") || each.name.startsWith("generic-");
  return isDialect && candidates.length > 1 ? { ...each, detail: candidates.join(", ") } : each;
}

function sum(signals: readonly Signal[]): number {
  return signals.reduce((total, { weight }) => total + weight, 0);
}
