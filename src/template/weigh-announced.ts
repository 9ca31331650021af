// Links that only end, or only name, what the words right before them say: "Sign off: [this letter], [all letters]".
import { foldText } from "./fold-text.ts";
import type { PhraseReader, ReadText } from "./match-phrases.ts";
import type { SentenceReading } from "./observe-sentence.ts";
import { type Around, findBegun, findNearest, NO_TEXT, type Sentence } from "./read-around.ts";
import { signal } from "./signals.ts";

const SILENT: SentenceReading = { unsubscribe: [], manage: [], against: [], languages: [] };
/** Folded characters between the announcing words and the link above which other links may be meant. */
const FAR_CHARS = 70;
/** Folded characters before a link in which its object may stand. */
const OBJECT_CHARS = 40;

/** Whether a colon announces the link. */
export function isAnnounced({ before }: Sentence): boolean {
  return /[:：]\s*$/.test(before);
}

/**
 * Cuts off the links between a colon and one more that it announces: "Sign off: [this letter], [all letters]". `null`
 * where there are none, or where one of them says itself what it does.
 */
export function announcing(before: string, links: readonly string[], read: PhraseReader): string | null {
  const colon = Math.max(before.lastIndexOf(":"), before.lastIndexOf("："));
  const between = before.slice(colon + 1);
  if (colon < 0 || between.trim() === "" || between.startsWith("//")) return null;
  const announced = links.map((link) => link.trim()).filter((link) => link !== "" && between.includes(link));
  const rest = announced.reduce((words, link) => words.replace(link, " "), between);
  if (announced.length === 0 || rest.replace(/[^\p{L}\p{N}]+/gu, "").length > MAX_JOINING_CHARS) return null;
  const isSaying = announced.some((link) => read(link).hits.some(({ list }) => list !== "nouns"));
  return isSaying ? null : before.slice(0, colon + 1);
}

/** "And", "oder", "или": longer words have a matter of their own. */
const MAX_JOINING_CHARS = 5;

/** Says which of several is left, and nothing of what one gets instead: "[Get the digest]". */
const WHICH =
  /^(?:\S{1,6} ){0,2}(?:this|these|all|every|dez?e|dit|alle[nrs]?|diese[mnrs]?|cet(?:te)?|tou(?:te)?s|est[ae]|tod[ao]s|quest[aoei]|tutt[ei]|denne|disse|denna|dessa|alla|tamanlaiset|kaikki|t[ey]n?|wszystkie|tento|vsechny|этот?|эту|все|всіх|цю) /u;

/** After a colon stands what the sentence is about: "To get the newsletter as text, follow this link: [Plain text]". */
export function announcedReading({ own }: Sentence, before: ReadText, read: PhraseReader): SentenceReading {
  const nearest = findNearest(before, NO_TEXT);
  if (nearest === null || nearest.hit.isVague) return SILENT;
  const { hit, distance } = nearest;
  const isMail =
    hit.list === "unsubscribe" && WHICH.test(own) && read(own).roles.some(({ role }) => role === "mail");
  if ((hit.list !== "unsubscribe" && hit.list !== "manage") || (!isMail && distance > FAR_CHARS))
    return SILENT;
  const found = signal(isMail ? "sentence" : "sentence-far", hit.phrase);
  return { ...SILENT, [hit.list]: [found], languages: [hit.language] };
}

/** "Mails about every parking? [Turn off]": what is ended, the sentence says; "Consent to the newsletter [withdraw]", too. */
export function endingReading(
  { own, before: words }: Sentence,
  { before }: Around,
  read: PhraseReader,
): SentenceReading {
  const mail = before.roles.findLast(({ role }) => role === "mail");
  if (mail === undefined) return SILENT;
  const isAsked = /[?？؟]\s*$/.test(words);
  const object = before.folded.slice(-OBJECT_CHARS).replace(/^\S* /, "");
  const ended = isAsked ? null : findBegun(object, read(foldText(own)), read);
  if (ended?.hit.list === "unsubscribe")
    return {
      ...SILENT,
      unsubscribe: [
        signal("sentence-combined", ended.hit.phrase),
        signal("mailing-noun", before.folded.slice(mail.span.start, mail.span.end)),
      ],
    };
  const noun = signal("mailing-noun", before.folded.slice(mail.span.start, mail.span.end));
  return { ...SILENT, unsubscribe: [signal("link-text-vague", "ends something"), noun] };
}
