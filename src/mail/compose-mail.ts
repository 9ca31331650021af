// A mail that a recipient asked for -> its subject, HTML and plain text, in their language and under the sender's name.
import { readFileSync } from "node:fs";
import Handlebars from "handlebars";
import { assertNever } from "../base/assert.ts";
import { CONFIRMATION_DAYS } from "../consent/link-age.ts";
import type { Settings } from "../consent/settings.ts";
import type { AskedMail } from "../flow/send-mails.ts";
import { chooseStrings } from "../web/strings/languages.ts";
import { fillCount } from "../web/strings/message.ts";
import type { Strings } from "../web/strings/strings.ts";

/** A mail in words. */
export interface ComposedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** Whose mail it is, and where the pages are. */
export interface MailSender {
  readonly publicUrl: string;
  readonly settings: Pick<Settings, "senderName" | "senderFooter">;
}

/** Composes a mail. */
export function composeMail(mail: AskedMail, sender: MailSender): ComposedMail {
  const strings = chooseStrings(mail.languages, undefined);
  const words = wordsOf(mail, strings);
  const values = {
    ...words,
    ...senderOf(sender),
    language: strings.language,
    direction: strings.direction,
    side: strings.direction === "rtl" ? "right" : "left",
    url: `${sender.publicUrl}${pathOf(mail)}`,
    copy: strings.mails.copy,
  };
  return { subject: words.subject, html: fillHtml(values), text: fillText(values) };
}

interface Words {
  readonly subject: string;
  readonly text: string;
  readonly button: string;
  readonly unasked: string;
  /** Empty where the link does not expire. */
  readonly valid: string;
}

function wordsOf({ kind }: AskedMail, strings: Strings): Words {
  const { mails, confirm, language } = strings;
  switch (kind) {
    case "link":
      return { ...mails.link, valid: "" };
    case "confirmation":
      return {
        ...mails.confirm,
        valid: fillCount(language, confirm.valid, { name: "days", count: CONFIRMATION_DAYS }),
      };
    default:
      return assertNever(kind);
  }
}

function pathOf({ kind, token }: AskedMail): string {
  return kind === "link" ? `/s/${token}` : `/c/${token}`;
}

function senderOf({ publicUrl, settings }: MailSender) {
  return {
    sender: settings.senderName ?? new URL(publicUrl).host,
    footerLines: settings.senderFooter?.split("\n") ?? [],
  };
}

const handlebars = Handlebars.create();
const fillHtml = compile("asked-mail.html");
const fillText = compile("asked-mail.txt.hbs");

function compile(name: string): (values: object) => string {
  const source = readFileSync(new URL(`../../templates/system/${name}`, import.meta.url), "utf8");
  return handlebars.compile(source, { strict: true, knownHelpersOnly: true });
}
