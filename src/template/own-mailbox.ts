// Tells a mailbox that mails are sent to, which is the reader's own, from one that is written to.
import { countWords, foldText } from "./fold-text.ts";
import { foldForReading, type PhraseReader } from "./match-phrases.ts";

/** Characters before a mailbox that are read. */
const MAX_LEADING_CHARS = 80;

/** What leads to it, folded: "mails sent to", "an die E-Mails geschickt werden". One "e-mail to" is one to be written. */
const SENT_TO =
  /(?:^| )(?:(?:sent|delivered|addressed|mailed|emailed|posted|subscribed|registered|listed) (?:to|as|with|under)|(?:e ?mails|mails|messages|newsletters|notifications|mailings|updates|alerts) (?:to|at|on|for)|(?:receiv(?:e|ed|ing)|get|getting) (?:(?!us|e|email|mail|write|reply|contact)[^ ]+ ){0,4}(?:at|on)|(?:gesendet|geschickt|verschickt|versandt|(?:e ?mails|mails|nachrichten|mailings)(?: mehr)?) (?:an|unter)|(?:verzonden|gestuurd|verstuurd) (?:aan|naar)|ontvangen op|(?:mails|berichten|nieuwsbrieven)(?: meer)? (?:op|aan|naar)|(?:envoye|adresse|destine)e?s? a|(?:e ?mails|mails|courriels|messages) (?:a|sur)|enviad[oa]s? (?:a|para)|(?:correos|mensajes) a|inviat[oai] a|wyslan[aeyo] na|отправлен\p{L}{0,3} на|skickade? till|skickats? till|sendt til|zaslan[aeyo] na|odeslan[aeyo] na)$/u;
const TAKEN_OFF =
  /(?:^| )(?:unsubscribe|remove|abmelden|desabonner|desinscrire|uitschrijven|afmelden|disiscrivere)$/u;
const WORD = /\p{L}{2}/u;

/**
 * Tells whether a mailbox is the reader's own by the words around it.
 *
 * @param before Up to the mailbox.
 * @param after From it on.
 */
export function isOwnMailbox(before: string, after: string): boolean {
  if (/[:：,;(<]\s{0,9}$/.test(before)) return false;
  const folded = foldForReading(before.slice(-MAX_LEADING_CHARS));
  return SENT_TO.test(folded) || (TAKEN_OFF.test(folded) && WORD.test(after));
}

/** "Too many mails? [Unsubscribe] shop@example.com": the link before it answers. */
export function isToldBefore(
  { before, others }: { readonly before: string; readonly others: readonly string[] },
  read: PhraseReader,
): boolean {
  return others.some((other) => {
    const at = other.length < MIN_TOLD_CHARS ? -1 : before.lastIndexOf(other);
    if (at < 0 || countWords(foldText(before.slice(at + other.length))) > 1) return false;
    return read(other).hits.some(
      ({ list, isVague }) => !isVague && (list === "unsubscribe" || list === "manage"),
    );
  });
}

/** Shorter texts stand anywhere. */
const MIN_TOLD_CHARS = 3;
