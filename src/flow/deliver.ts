// Handing one message to the mail server: what is given, and what comes back.
import type { MailHeaders } from "../consent/mail-headers.ts";

/** One recipient's mail. */
export interface OutgoingMessage {
  readonly to: string;
  /** Who it is from, beside the address; "": nobody is named. */
  readonly senderName: string;
  readonly subject: string;
  /** `null` where the template is plain text. */
  readonly html: string | null;
  readonly text: string | null;
  readonly headers: MailHeaders;
  /** The same for the same mailing and recipient, so that a second copy can be told. */
  readonly messageKey: string;
}

/** What keeps a message from going out for now. The server's words may quote an address, so they are no part of it. */
export interface Obstacle {
  /**
   * `message`: the server puts this one off. `server`: it cannot be reached, or takes none at the moment. `sender`: it
   * takes none from us as we are, such as by our address or password. `unsaid`: it refuses this one for good, and does not
   * say whether for its recipient or for us.
   */
  readonly of: "message" | "server" | "sender" | "unsaid";
  /** `null`: there was no answer. */
  readonly code: number | null;
  /** RFC 3463; `null` where the answer has none. */
  readonly status: string | null;
  /** The SMTP command that was answered; `null`: none, it was said to the connection. */
  readonly step: string | null;
}

/** What became of handing a message over. `in-doubt`: the server had the whole of it and gave no answer. */
export type Reply =
  | { readonly kind: "accepted" }
  /**
   * For good. `isAddressGone`: since there is no such address. `unsaid`: what it waits for should it turn out to be about
   * us; `null` where it is not.
   */
  | {
      readonly kind: "refused";
      readonly code: number | null;
      readonly isAddressGone: boolean;
      readonly unsaid: Obstacle | null;
    }
  | { readonly kind: "deferred"; readonly obstacle: Obstacle }
  | { readonly kind: "in-doubt" }
  /** It was not handed over, as it may not go any more. */
  | { readonly kind: "withheld" };

/**
 * Hands a message to the mail server; it never throws.
 *
 * @param mayGo Asked before the server hears of the message, and again once it waits for the text; where it throws the
 *   message is deferred.
 */
export type Deliver = (message: OutgoingMessage, mayGo: () => Promise<boolean>) => Promise<Reply>;

/** Of a server that gave no answer. */
export const NO_ANSWER: Obstacle = { of: "server", code: null, status: null, step: null };

/** Says in words what keeps a whole batch back, and where to look. */
export function tellObstacle({ of, code, status, step }: Obstacle): string {
  const told = [code, status, step === null ? null : `at ${step}`].filter((each) => each !== null);
  const answer = told.length === 0 ? "" : `: ${told.join(" ")}`;
  if (of === "sender")
    return `the mail server takes no mail from us${answer}. Look at MAIL_FROM, SMTP_URL and your account there`;
  if (of === "unsaid")
    return `the mail server refuses every message it was given and does not say whose fault it is${answer}. Look at its log, and whether it takes such mail from MAIL_FROM`;
  return `the mail server ${code === null ? "cannot be reached" : `takes no mail for now${answer}`}`;
}
