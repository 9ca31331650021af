// The recipient's pages in English.
import type { Strings } from "./strings.ts";

/** English; also what stands in where a language is not known. */
export const EN: Strings = {
  language: "en",
  direction: "ltr",
  wording: "en-1",

  title: "Manage your subscriptions",
  mailTo: "For mail to",
  noAddress: "no address on record",
  previewBanner: {
    title: "This is a preview",
    text: "It shows an example of the page a recipient sees. Its buttons can be pressed, and nothing is stored.",
  },
  previewPressed:
    "The button works. A recipient’s choice would be on record now; nothing was stored for this preview.",
  barredTitle: "We send nothing to this address",
  barred: {
    "hard-bounce": "Mail to it came back as undeliverable, so we stopped sending.",
    complaint: "A message from us was reported as spam, so we stopped sending.",
    manual: "It was taken out of all our mailings by hand.",
    erased: "The personal data that belonged to it was erased on request.",
  },
  companyBarred:
    "Your company asked us not to send marketing mail to anybody who works there, so we send you none.",

  savedTitle: "Done",
  nowSubscribed: (type) => `You are subscribed to “${type}”.`,
  nowUnsubscribed: (type) => `You no longer receive “${type}”.`,
  nowStopped: "You no longer receive any marketing mail from us.",
  nowStarted: "Marketing mail is allowed again, as chosen below.",
  nowSaved: "Your choices are on record.",
  nothingChanged: "Nothing had to be changed: it was so already.",
  undo: "Undo",

  cameFrom: (type) => `You came here from a mail of the kind “${type}”.`,
  cameFromStopped: (type) =>
    `You came here from a mail of the kind “${type}”, which you do not receive any more.`,
  unsubscribe: (type) => `Unsubscribe from ${type}`,
  resubscribe: (type) => `Receive ${type} again`,
  marketingOn: "You can stop all marketing mail at once, or choose below what you want to receive.",
  marketingOff: "You receive no marketing mail from us.",
  stopAll: "Stop all marketing mail",
  startAgain: "Receive marketing mail again",
  start: "Receive marketing mail",

  choicesTitle: "Choose what you receive",
  choicesHint: "Tick what you want to receive, then save.",
  choicesWhileStopped:
    "All marketing mail is stopped. Once you receive it again you can choose here what you get.",
  save: "Save choices",

  recordTitle: "What is on record, and why",
  purposeName: { "e-marketing": "Marketing mail", "sales-and-service": "Account and service mail" },
  purposeHint: {
    "e-marketing": "Newsletters, invitations, product news and offers.",
    "sales-and-service": "Mail about your account, your orders and your questions.",
  },
  statusLabel: "Status",
  granted: "Allowed",
  withdrawn: "Stopped",
  noneSent: "Nothing on record. We may write to you until you stop it here.",
  noneWithheld: "Nothing on record. We do not write to you without your consent.",
  markedNoMailings: "Stopped: you are marked as wanting no mailings.",
  legalBasisLabel: "Legal basis",
  legalBasis: {
    consent: "Your consent",
    contract: "A contract with you",
    "legal-obligation": "A legal obligation",
    "vital-interests": "Somebody’s vital interests",
    "public-interest": "A task in the public interest",
    "legitimate-interest": "Our legitimate interest",
  },
  sinceLabel: "Since",
  sourceLabel: "From where",
  source: {
    user: "Entered by a member of our staff",
    email: "From an e-mail of yours",
    request: "From a request of yours",
    chat: "From a chat with you",
    "web-form": "From a form on our website",
    "customer-portal": "From our customer portal",
    import: "Imported from another system of ours",
    api: "Reported by another system of ours",
    upgrade: "Assumed at upgrade: when we began to keep these records we assumed it. You were not asked.",
    "preferences-page": "Chosen by you on this page",
    "one-click": "Chosen by you with the unsubscribe button of your mail program",
    complaint: "You reported a message from us as spam",
    unknown: "Not known",
  },
  choiceSince: (choice, date) => `${choice} since ${date}`,
  subscribed: "Subscribed",
  unsubscribed: "Unsubscribed",
  onByDefault: "Sent unless you choose otherwise",
  offByDefault: "You have not chosen it",
  offButSent: "You have not chosen it, but it may be sent until you save your choices",

  staysTitle: "What stays",
  stays:
    "Mail about your account, your orders and your questions is not marketing. It still reaches you, whatever you choose here.",
  footer:
    "Opening this page changes nothing; only its buttons do. Your link stays valid, and you can come back at any time.",

  gone: {
    title: "Nothing is on record",
    text: "There is no address on record for this link any more, so no mail is sent because of it. You need not do anything.",
  },
  welcome: {
    title: "Choose which mail you receive",
    text: "Here people who get mail decide what they receive. Every mail carries a personal link, “Manage subscriptions”, and that link opens a page of your own: without sign-in, without typing your address.",
  },
  welcomeHint: "To see yours, open the link at the end of any mail you received. Older mails work too.",

  oneClickType: (type) => `You are unsubscribed from "${type}".`,
  oneClickAll: "You are unsubscribed.",
  oneClickGone: "You are unsubscribed: nothing is on record for this link.",
  oneClickPreview: "This is a preview: nothing was stored.",

  badLink: {
    title: "This link does not work",
    text: "It may have been cut off or altered on its way to you. Open the link in the mail once more, or copy it whole. The link in any other mail from us does the same.",
  },
  notFound: {
    title: "There is no page here",
    text: "Please check the address, or open the link in your mail once more.",
  },
  badRequest: {
    title: "We could not read that",
    text: "Nothing was changed. Please go back to your page and choose again.",
  },
  methodNotAllowed: {
    title: "That is not possible here",
    text: "Nothing was changed. Please open the link in your mail.",
  },
  tooLarge: {
    title: "That is too much at once",
    text: "Nothing was changed. Please go back to your page and choose again.",
  },
  bug: {
    title: "Something went wrong on our side",
    text: "We cannot say for certain that your choice was stored. Please open your page again and look; choosing twice does no harm.",
  },
  storeFailed: {
    title: "We cannot reach our records right now",
    text: "If you have just made a choice, it was not confirmed as stored. Please try again in a few minutes: your link stays valid, and choosing twice does no harm.",
  },
};
