// The words for what became of a mailing after its lists were decided.
import type { ReturnOutcome } from "../../../store/mailing-deliveries.ts";
import type { MessageState } from "../../../store/messages.ts";
import type { With } from "../../strings/message.ts";
import type { Words } from "./words.ts";

interface AftermathWords {
  readonly title: string;
  readonly what: string;
  readonly recipients: string;
  readonly withheldAtLast: With<"why">;
  readonly messages: Readonly<Record<MessageState, string>>;
  readonly returned: Readonly<Record<ReturnOutcome, string>>;
  readonly unsubscribed: string;
  readonly note: string;
}

/** The words for what became of a mailing. */
export const AFTERMATH_WORDS: Words<AftermathWords> = {
  en: {
    title: "What became of it",
    what: "What",
    recipients: "Recipients",
    withheldAtLast: "Withheld right before sending: {why}",
    messages: {
      sent: "Taken by the mail server",
      sending: "Being handed over",
      deferred: "Put off, to be tried again",
      refused: "Refused by the mail server",
      failed: "Given up",
      "in-doubt": "In doubt: it may have been taken, and is not sent again",
    },
    returned: {
      "hard-bounce": "Came back: no such address",
      "soft-bounce": "Came back for another reason",
      complaint: "Reported as unwanted",
    },
    unsubscribed: "Unsubscribed by it",
    note: "What came back or was reported counts as far as the reports say which mailing it was of.",
  },
  nl: {
    title: "Wat ervan geworden is",
    what: "Wat",
    recipients: "Ontvangers",
    withheldAtLast: "Vlak voor het versturen tegengehouden: {why}",
    messages: {
      sent: "Aangenomen door de mailserver",
      sending: "Wordt overgedragen",
      deferred: "Uitgesteld, wordt opnieuw geprobeerd",
      refused: "Geweigerd door de mailserver",
      failed: "Opgegeven",
      "in-doubt": "In twijfel: misschien aangenomen, en niet nog eens verstuurd",
    },
    returned: {
      "hard-bounce": "Teruggekomen: het adres bestaat niet",
      "soft-bounce": "Om een andere reden teruggekomen",
      complaint: "Als ongewenst gemeld",
    },
    unsubscribed: "Afgemeld via deze mailing",
    note: "Wat terugkwam of werd gemeld telt mee voor zover de meldingen zeggen van welke mailing het was.",
  },
};
