// What every language of the recipient's pages must say. A language that lacks a key does not compile.

/** A page's heading and the sentence under it. */
export interface Notice {
  readonly title: string;
  readonly text: string;
}

/** All words of the recipient's pages in one language; the functions put a name, which is escaped later, into a sentence. */
export interface Strings {
  /** BCP 47 code, for the `lang` attribute and Intl. */
  readonly language: string;
  /** For the `dir` attribute. */
  readonly direction: "ltr" | "rtl";
  /** Stands in the log as what the person saw: raise its number with every sentence that bears on a choice. */
  readonly wording: string;

  readonly title: string;
  readonly mailTo: string;
  /** Where the contact has no address. */
  readonly noAddress: string;
  readonly previewBanner: Notice;
  /** Stands in the banner after a button was pressed. */
  readonly previewPressed: string;
  /** Why the address is barred, by reason of suppression. */
  readonly barred: Readonly<Record<"hard-bounce" | "complaint" | "manual" | "erased", string>>;
  readonly barredTitle: string;
  readonly companyBarred: string;

  /** Confirmations: what is so now, after a change. */
  readonly savedTitle: string;
  readonly nowSubscribed: (type: string) => string;
  readonly nowUnsubscribed: (type: string) => string;
  readonly nowStopped: string;
  readonly nowStarted: string;
  readonly nowSaved: string;
  readonly nothingChanged: string;
  readonly undo: string;

  /** The mail that led here. */
  readonly cameFrom: (type: string) => string;
  readonly cameFromStopped: (type: string) => string;
  readonly unsubscribe: (type: string) => string;
  readonly resubscribe: (type: string) => string;
  readonly marketingOn: string;
  readonly marketingOff: string;
  readonly stopAll: string;
  readonly startAgain: string;
  readonly start: string;

  readonly choicesTitle: string;
  readonly choicesHint: string;
  readonly choicesWhileStopped: string;
  readonly save: string;

  readonly recordTitle: string;
  readonly purposeName: Readonly<Record<string, string>>;
  readonly purposeHint: Readonly<Record<string, string>>;
  readonly statusLabel: string;
  readonly granted: string;
  readonly withdrawn: string;
  /** No record, and mail goes out all the same. */
  readonly noneSent: string;
  /** No record, and so nothing is sent. */
  readonly noneWithheld: string;
  /** The mark the contact had before consents were kept. */
  readonly markedNoMailings: string;
  readonly legalBasisLabel: string;
  readonly legalBasis: Readonly<Record<string, string>>;
  readonly sinceLabel: string;
  readonly sourceLabel: string;
  /** How it came to us, by source; ends the line "From where". */
  readonly source: Readonly<Record<string, string>>;
  readonly choiceSince: (choice: string, date: string) => string;
  readonly subscribed: string;
  readonly unsubscribed: string;
  /** Under a type the contact made no choice on, and which is sent, or not, by default. */
  readonly onByDefault: string;
  readonly offByDefault: string;
  /** Under a type the contact did not choose, and which is sent all the same. */
  readonly offButSent: string;

  readonly staysTitle: string;
  readonly stays: string;
  readonly footer: string;

  readonly gone: Notice;
  readonly welcome: Notice;
  readonly welcomeHint: string;

  /** Answers to a mail client's one-click, as plain text. */
  readonly oneClickType: (type: string) => string;
  readonly oneClickAll: string;
  readonly oneClickGone: string;
  readonly oneClickPreview: string;

  readonly badLink: Notice;
  readonly notFound: Notice;
  readonly badRequest: Notice;
  readonly methodNotAllowed: Notice;
  readonly tooLarge: Notice;
  readonly bug: Notice;
  readonly storeFailed: Notice;
}
