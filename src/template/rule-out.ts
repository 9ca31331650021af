// Which links need no judging: nothing about them could speak for opting out or managing. Most of a mail's are such.
import { AROUND_BY_WORD, aroundKey } from "./compile-phrases.ts";
import { findMisspelt } from "./find-misspelt.ts";
import type { Link } from "./link.ts";
import { observeMarks } from "./observe-marks.ts";
import { observeText } from "./observe-text.ts";
import { hasTag, readDialect, readOwnText, WRITTEN_ADDRESS } from "./read-link.ts";
import type { Readings } from "./readings.ts";

/**
 * Tells whether judging a link would come to `other`, whatever stands beside it. Each kind of signal that speaks for a
 * link has its line here; a law compares.
 */
export function isRuledOut(link: Link, source: string, readings: Readings): boolean {
  return !(
    speaks(link, readings) ||
    names(link.address, readings) ||
    showsName(link, readings) ||
    isMarked(link) ||
    hasTellingForm(link, source, readings) ||
    isTold(link, source, readings)
  );
}

/** By its own words or its title. */
function speaks({ text, attributes, place }: Link, readings: Readings): boolean {
  const { fold, mayOptOut } = readings;
  const words = fold(text);
  if (mayOptOut(words) || (place !== "bare" && findMisspelt(words) !== null)) return true;
  if (attributes.has("title") || attributes.has("aria-label")) {
    const titles = [attributes.get("title"), attributes.get("aria-label")].map((title) => fold(title ?? ""));
    if (titles.some((title) => mayOptOut(title) || findMisspelt(title) !== null)) return true;
  }
  return false;
}

/** By the sentence around it, unless its own words are about something else. */
function isTold(link: Link, source: string, readings: Readings): boolean {
  const { before, after } = link;
  if (!isSaidAround(readings.fold(before), readings.fold(after), readings)) return false;
  const own = readOwnText(link, readings);
  const text = observeText(own);
  if (text.isSignIn) return true;
  if (text.against.length > 0) return false;
  const isAside =
    link.place === "attribute" &&
    own.shown === "words" &&
    !text.isSilent &&
    !text.isPlace &&
    !ASKS.test(before);
  // Beside words of its own a sentence weighs too little by itself; with a weak form it may be enough to ask.
  return !isAside || readDialect(link, source, readings).best !== null;
}

/** What is asked or announced, the next link answers, whatever it is called. */
const ASKS = /[?？؟:：]/;

function isSaidAround(before: string, after: string, { mayOptOutAround }: Readings): boolean {
  if (mayOptOutAround(before === "" || after === "" ? before + after : `${before} ${after}`)) return true;
  const patterns = [aroundKey(before || "-", ""), aroundKey("", after)].flatMap(
    (key) => AROUND_BY_WORD.get(key) ?? [],
  );
  return patterns.some((each) => before.includes(each.before) && after.startsWith(each.after));
}

function isMarked(link: Link): boolean {
  const { unsubscribe, manage } = observeMarks(link);
  return unsubscribe.length + manage.length > 0;
}

/** A weak form weighs too little by itself, and less than it takes for the place of a link to count: "#" of design tools. */
function hasTellingForm(link: Link, source: string, readings: Readings): boolean {
  const { best } = readDialect(link, source, readings);
  return best !== null && hasTag(best) && best.form.certainty !== "weak";
}

/** By the words of an address that readers see. */
function showsName({ text, address }: Link, readings: Readings): boolean {
  if (text === "" || text === address) return false;
  if (text.includes("@") && names(`mailto:${text}`, readings)) return true;
  return WRITTEN_ADDRESS.test(text) && names(text, readings);
}

/** By the words of its address. */
function names(address: string, { readAddress }: Readings): boolean {
  const { unsubscribe, manage } = readAddress(address);
  return unsubscribe.length + manage.length > 0;
}
