// What every language of the recipient's pages must say. A language that lacks a key, or a place to fill, does not
// compile. How to add one stands in docs/translations.md.
import type { InterfaceLanguage } from "../../base/languages.ts";
import type { DefaultTypeKey } from "../../consent/type-names.ts";
import type { Plural, With } from "./message.ts";

/** A page's heading and the sentence under it. */
export interface Notice {
  readonly title: string;
  readonly text: string;
}

/** All words of the recipient's pages and of the mails they send, in one language. */
export interface Strings {
  /** For the `lang` attribute and Intl. */
  readonly language: InterfaceLanguage;
  /** For the `dir` attribute. */
  readonly direction: "ltr" | "rtl";
  /** Nobody whose first language it is has read this file yet. */
  readonly needsNativeReview: boolean;

  /** The personal page: its frame, and what it says above all else. */
  readonly title: string;
  /** Under the title; the address is masked. */
  readonly mailTo: With<"address">;
  /** Instead of it, where the contact has no address. */
  readonly noAddress: string;
  /** Names the switcher of languages. */
  readonly languageLabel: string;
  /** Names a link to the sender's own privacy notice. */
  readonly privacyLink: string;
  readonly footer: string;
  readonly preview: {
    readonly banner: Notice;
    /** Stands in the banner after a button was pressed. */
    readonly pressed: string;
  };
  readonly barredTitle: string;
  /** Why nothing is sent to the address, by reason of suppression. */
  readonly barred: Readonly<Record<"hard-bounce" | "complaint" | "manual" | "erased", string>>;
  readonly companyBarred: string;

  /** The first card: out of what the mail was, out of everything, or back in. */
  readonly cameFrom: With<"type">;
  readonly cameFromStopped: With<"type">;
  readonly unsubscribe: With<"type">;
  readonly resubscribe: With<"type">;
  /** The button where the name of the kind is not known. */
  readonly unsubscribeThisKind: string;
  readonly marketingOn: string;
  readonly marketingOff: string;
  readonly stopAll: string;
  readonly startAgain: string;
  /** The button where consent was never given. */
  readonly start: string;

  readonly pause: {
    readonly title: string;
    readonly text: string;
    /** The buttons: 30, 60 and 90 days. */
    readonly button: Plural<"days">;
    readonly until: With<"date">;
    readonly end: string;
  };

  /** After a button was pressed: what is so now. */
  readonly saved: {
    readonly title: string;
    readonly subscribed: With<"type">;
    readonly unsubscribed: With<"type">;
    readonly stopped: string;
    readonly started: string;
    readonly paused: With<"date">;
    readonly pauseEnded: string;
    /** Choices were recorded that alter nothing of what is sent. */
    readonly choices: string;
    readonly nothing: string;
    readonly undone: string;
    readonly undoTooLate: string;
    /** A heading over the list of what is still sent. */
    readonly stillTitle: string;
    /** In that list: mail that is not marketing. */
    readonly stillService: string;
    readonly stillNothing: string;
    readonly onItsWay: string;
    readonly undo: string;
  };

  /** The switches, one for each kind of mail. */
  readonly choices: {
    readonly title: string;
    readonly hint: string;
    readonly whileStopped: string;
    readonly save: string;
    readonly since: With<"choice"> & With<"date">;
    readonly subscribed: string;
    readonly unsubscribed: string;
    /** Under a kind the person made no choice on, and which is sent, or not, by default. */
    readonly onByDefault: string;
    readonly offByDefault: string;
    /** Under a kind the person did not choose, and which is sent all the same. */
    readonly offButSent: string;
  };

  /**
   * What comes under the kinds of mail every sender starts with, in one sentence: not how often, which differs from
   * sender to sender. Their names are in `consent/type-names.ts`.
   */
  readonly typeDescription: Readonly<Record<DefaultTypeKey, string>>;

  /** What is on record: for what, on which ground, since when, from where. */
  readonly record: {
    readonly title: string;
    readonly purposeName: Readonly<Record<"e-marketing" | "sales-and-service", string>>;
    readonly purposeHint: Readonly<Record<"e-marketing" | "sales-and-service", string>>;
    readonly statusLabel: string;
    readonly granted: string;
    readonly withdrawn: string;
    /** No record, and mail goes out all the same. */
    readonly noneSent: string;
    /** No record, and so nothing is sent. */
    readonly noneWithheld: string;
    /** The mark the contact had before consents were kept. */
    readonly markedNoMailings: string;
    readonly basisLabel: string;
    /** The grounds of GDPR Art. 6(1), as one says them to a neighbour. */
    readonly basis: Readonly<
      Record<
        | "consent"
        | "contract"
        | "legal-obligation"
        | "vital-interests"
        | "public-interest"
        | "legitimate-interest",
        string
      >
    >;
    readonly sinceLabel: string;
    readonly sourceLabel: string;
    /** How it came to us; ends the line "From where". */
    readonly source: Readonly<
      Record<
        | "user"
        | "email"
        | "request"
        | "chat"
        | "web-form"
        | "customer-portal"
        | "import"
        | "api"
        | "upgrade"
        | "preferences-page"
        | "one-click"
        | "complaint"
        | "unknown",
        string
      >
    >;
  };
  readonly staysTitle: string;
  readonly stays: string;

  /** A link from an old mail can stop mail, but not show or change more. */
  readonly oldLink: {
    readonly notice: Notice;
    /** After stopping by it; nobody is told who is on record. */
    readonly stopped: Notice;
    readonly freshHint: string;
    readonly freshButton: string;
  };

  /** Having one's link sent, without a mail at hand. */
  readonly lostMail: {
    readonly notice: Notice;
    readonly hint: string;
    readonly label: string;
    readonly button: string;
    readonly notAnAddress: string;
    /** The same answer for everybody. */
    readonly sent: Notice;
  };

  /** Marketing mail again after it was stopped: only who reads the mailbox can say so. */
  readonly confirm: {
    /** On the page, before the button is pressed. */
    readonly hint: string;
    /** After it was pressed; the address is masked. */
    readonly sentTitle: string;
    readonly sent: With<"address">;
    readonly valid: Plural<"days">;
    /** The page behind the link of the mail. */
    readonly page: Notice;
    readonly button: string;
    readonly done: Notice;
    readonly expired: Notice;
    /** A link from the page that follows to the personal page. */
    readonly toPage: string;
  };

  /** The mails we send. `copy` stands over the bare address, for who cannot press the button. */
  readonly mails: {
    readonly link: MailText;
    readonly confirm: MailText;
    readonly copy: string;
  };

  /** Answers to a mail program's own unsubscribe button, as plain text. */
  readonly oneClick: {
    readonly type: With<"type">;
    readonly all: string;
    readonly gone: string;
    readonly preview: string;
    readonly noted: string;
  };

  /** Pages that say one thing. */
  readonly gone: Notice;
  readonly badLink: Notice;
  readonly notFound: Notice;
  readonly badRequest: Notice;
  readonly methodNotAllowed: Notice;
  readonly tooLarge: Notice;
  readonly tooMany: Notice;
  readonly bug: Notice;
  /** The records cannot be reached. */
  readonly storeDown: Notice;
  /** Stands over the buttons that work all the same. */
  readonly storeDownStop: string;
  /** One of them was pressed: kept safe, and not yet done. */
  readonly noted: Notice;
}

/** The words of one mail. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly button: string;
  /** For who did not ask for the mail. */
  readonly unasked: string;
}
