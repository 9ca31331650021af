// How much the phrase proves that a link's words opt out with.
import { DELETES } from "./combine-roles.ts";
import { HERE_LANGUAGES_BY_WORD } from "./compile-phrases.ts";
import { countWords, isUnspaced } from "./fold-text.ts";
import type { PhraseHit, ReadText } from "./match-phrases.ts";
import { findPaid, isPlan, key, mailingNoun, namesMails, scaled, spokenLanguages } from "./phrase-hits.ts";
import { type Signal, type SignalName, signal } from "./signals.ts";

/** More words than this are a sentence that mentions what it may not do. */
const MAX_LINK_WORDS = 14;
/** Shorter phrases stand in many texts: "stop", "leave". */
const MIN_PART_CHARS = 6;
/** What is paid for, named by the link itself, says more than beside it: also an address such as "/cancel" is then of that. */
const OWN_PAID = 1.5;
/** A character of Han or Hangul says as much as half a word of letters. */
const MIN_UNSPACED_CHARS = 4;

/**
 * Weighs the phrase that opts out in a text.
 *
 * @param isDoubled Whether the same words also have another meaning.
 */
export function unsubscribeSignals(hit: PhraseHit, text: ReadText, isDoubled: boolean): readonly Signal[] {
  const noun = mailingNoun(text, hit);
  if (hit.isVague) {
    const vague = signal("link-text-vague", hit.phrase);
    if (noun !== null) return [vague, signal("mailing-noun", noun)];
    return [scaled(vague, namesSomething(text, hit) ? 0.6 : 1)];
  }
  // "Cancel subscription" ends a plan as often as a newsletter, and names neither.
  const endsPlan = hit.isDoubtful || (hit.isStem && isPlan(text));
  if (isDoubled || endsPlan) return ambiguousSignals(hit, text, endsPlan ? null : noun);
  // One mention in a long text may be an aside; a second one makes it the subject.
  const mentions = new Set(text.hits.filter(({ list }) => list === "unsubscribe").map(key)).size;
  const isLong = countWords(text.folded) > MAX_LINK_WORDS && mentions < 2;
  const minChars = isUnspaced(hit.phrase) ? MIN_UNSPACED_CHARS : MIN_PART_CHARS;
  const isTitle = !hit.isWhole && noun === null && isWithinNames(text, hit);
  const isShortPart = !hit.isStem && !hit.isWhole && hit.span.end - hit.span.start < minChars;
  const said = scaled(
    signal(unsubscribeName(hit, text), hit.phrase),
    isLong || isShortPart || isTitle || isPast(hit, text) ? 0.6 : 1,
  );
  // "Unsubscribe from the Pro plan".
  const isOfMails = noun !== null || namesMails(text.folded);
  const paid = hit.isWhole || isOfMails ? null : findPaid(text, spokenLanguages(text));
  return paid === null ? [said] : [said, scaled(signal("billing-words", paid), OWN_PAID)];
}

/** "The list of unsubscribed contacts" tells of those who left; "I want to be unsubscribed" is one who leaves. */
function isPast({ span, isCombined }: PhraseHit, { folded }: ReadText): boolean {
  const rest = folded.slice(span.end);
  return (
    !isCombined &&
    /^d(?: |$)/.test(rest) &&
    !/(?:^| )(?:be|get|me|getting|being) $/.test(folded.slice(0, span.start))
  );
}

/** "Sign off" may be from a list or from a site, and of a thing that is named it mostly is: "sign off your car". */
function ambiguousSignals(hit: PhraseHit, text: ReadText, noun: string | null): readonly Signal[] {
  const ambiguous = signal("link-text-ambiguous", hit.phrase);
  const paid = findPaid(text, spokenLanguages(text));
  const isOfMails = noun !== null && !hit.isWhole && (paid === null || namesMails(text.folded));
  if (isOfMails) return [ambiguous, signal("mailing-noun", noun)];
  if (paid !== null) return [ambiguous, signal("billing-words", paid)];
  return [scaled(ambiguous, hit.isWhole || !namesSomething(text, hit) ? 1 : 0.6)];
}

/** Whether a number or words of some length stand beside the phrase that are none of mailings, and no "here". */
function namesSomething(text: ReadText, hit: PhraseHit): boolean {
  return startsOfNames(text, hit).length > 0;
}

/** Whether such words stand on both sides: "Public lecture: The Opt-Out Society". */
function isWithinNames(text: ReadText, hit: PhraseHit): boolean {
  const starts = startsOfNames(text, hit);
  return starts.some((start) => start < hit.span.start) && starts.some((start) => start >= hit.span.end);
}

function startsOfNames({ folded, hits, roles }: ReadText, { span }: PhraseHit): readonly number[] {
  const known = [span, ...hits.map((hit) => hit.span), ...roles.map((hit) => hit.span)];
  let at = 0;
  return folded.split(" ").flatMap((word) => {
    const start = at;
    at += word.length + 1;
    if ((word.length < MIN_NAME_CHARS && !/\d/.test(word)) || HERE_LANGUAGES_BY_WORD.has(word)) return [];
    return known.some((each) => each.start < start + word.length && each.end > start) ? [] : [start];
  });
}

/** Shorter words are mostly articles and prepositions. */
const MIN_NAME_CHARS = 5;

/** How they come says no more of what is ended. */
const BY_MAIL =
  / (?:by|via|per|par|por|pr|pa|mit|med|przez|mailem|e) (?:e ?)?(?:mail|mails|post|correo|courriel|posta|mejl|mailem|maila)$/;

function unsubscribeName(hit: PhraseHit, { folded }: ReadText): SignalName {
  if (hit.isCombined) {
    const isWhole = hit.span.start === 0 && !folded.slice(hit.span.end).replace(BY_MAIL, "").includes(" ");
    return isWhole && !DELETES.test(folded) ? "link-text-combined-whole" : "link-text-combined";
  }
  if (hit.isStem) return "link-text-stem";
  return hit.isWhole ? "link-text" : "link-text-part";
}
