// What in a sentence that opts out says that its link does not: what goes wrong, and what was done by mistake.
import type { Around, Nearest } from "./read-around.ts";
import { type Signal, signal } from "./signals.ts";

/** Beginnings of words for what goes wrong: "problems with unsubscribing? Click here" is for help, not for leaving. */
const TROUBLE =
  /(?:^|[^\p{L}])(?:problem|trouble|difficult|unable to|abuse|complain|still receiv|nog steeds|klacht|lukt het niet|probleem|probleme|beschwer|missbrauch|immer noch|plainte|queja|denunci|reclama[cç]|segnala(?!zion)|abuso|жалоб|скарг|зглос|проблем|zglos|nahlas|klag|問題|举报|舉報|신고|문제)/u;

/** Weighs what goes wrong in a sentence: its link is for help. */
export function troubleSignals({ before }: Around): readonly Signal[] {
  const trouble = TROUBLE.exec(before.folded);
  return trouble === null ? [] : [signal("sentence-against", trouble[0].trim())];
}

/** What one did without wanting to, one wants undone. */
const MISTAKE =
  "(?:by (?:mistake|accident|error)|in error|accidentally|mistakenly|per (?:ongeluk|vergissing|abuis)|aus versehen|versehentlich|irrtumlich|par (?:erreur|accident|megarde)|por (?:error|equivocacion|accidente|engano|erro|acidente)|sin querer|sem querer|per (?:errore|sbaglio)|av misstag|ved (?:en|et) (?:feil|fejl|fejltagelse|uheld)|vahingossa|przez pomylke|omylem|omylom|veletlenul|din greseala|по ошибке|случайно|помилково|випадково|yanlislikla|kazara)";
/** Behind the words that opt out, and the rest of the last of them. */
const BY_MISTAKE = new RegExp(`^\\p{L}{0,9} (?:\\p{L}{1,4} )?${MISTAKE}(?!\\p{L})`, "u");
/** Before a word in the past: "accidentally unsubscribed". Behind "got this by accident?" stands how to leave. */
const MISTAKEN = new RegExp(
  `(?<!\\p{L})${MISTAKE} (?:unsubscribed|opted out|uitgeschreven|afgemeld|abgemeldet|ausgetragen|abbestellt|desabonne|desinscrit|disiscritt|отписал|wypisal)`,
  "u",
);

/** Weighs a mistake: "unsubscribed by mistake? [Click here]" subscribes again. */
export function mistakeSignals({ before }: Around, { hit, distance }: Nearest): readonly Signal[] {
  if (hit.list !== "unsubscribe") return [];
  const behind = before.folded.slice(before.folded.length - distance);
  const mistake = BY_MISTAKE.exec(behind) ?? MISTAKEN.exec(before.folded);
  return mistake === null ? [] : [signal("sentence-against", mistake[0].trim())];
}
