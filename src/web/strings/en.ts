// The recipient's pages in English.
import type { Strings } from "./strings.ts";

/** English; also what stands in where a language is not known. */
export const EN: Strings = {
  language: "en",
  direction: "ltr",
  needsNativeReview: false,

  title: "Manage your subscriptions",
  mailTo: "For mail to {address}",
  noAddress: "There is no address on record for you.",
  languageLabel: "Language",
  privacyLink: "Privacy notice",
  footer:
    "Opening this page changes nothing; only its buttons do. You can come back at any time by the link in any of our mails.",
  preview: {
    banner: {
      title: "This is a preview",
      text: "It shows an example of the page a recipient sees. Its buttons can be pressed, and nothing is stored.",
    },
    pressed:
      "The button works. A recipient’s choice would be on record now; nothing was stored for this preview.",
  },
  barredTitle: "We send nothing to this address",
  barred: {
    "hard-bounce": "Mail to it came back as undeliverable, so we stopped sending.",
    complaint: "A message from us was reported as spam, so we stopped sending.",
    manual: "It was taken out of all our mailings by hand.",
    erased: "The personal data that belonged to it was erased on request.",
  },
  companyBarred:
    "Your company asked us not to send marketing mail to anybody who works there, so we send you none.",

  cameFrom: "You came here from a mail of the kind “{type}”.",
  cameFromStopped: "You came here from a mail of the kind “{type}”, which you do not receive any more.",
  unsubscribe: "Unsubscribe from {type}",
  resubscribe: "Receive {type} again",
  unsubscribeThisKind: "Unsubscribe from this kind of mail",
  marketingOn: "You can stop all marketing mail at once, or choose below what you want to receive.",
  marketingOff: "You receive no marketing mail from us.",
  stopAll: "Stop all marketing mail",
  startAgain: "Receive marketing mail again",
  start: "Receive marketing mail",

  pause: {
    title: "Take a break",
    text: "Pause all marketing mail for a while. Afterwards it comes again as chosen on this page, and you need not do anything.",
    button: { one: "Pause for {days} day", other: "Pause for {days} days" },
    until: "Marketing mail is paused until {date}.",
    end: "End the pause now",
  },

  saved: {
    title: "Done",
    subscribed: "You are subscribed to “{type}”.",
    unsubscribed: "You no longer receive “{type}”.",
    stopped: "You no longer receive any marketing mail from us.",
    started: "Marketing mail is allowed again, as chosen below.",
    paused: "You receive no marketing mail until {date}.",
    pauseEnded: "The pause is over. Marketing mail comes again as chosen below.",
    choices: "Your choices are on record.",
    nothing: "Nothing had to be changed: it was so already.",
    undone: "Undone. Everything is as it was before.",
    undoTooLate: "That was too long ago to be undone. Please choose below what you want.",
    stillTitle: "What you will still receive",
    stillService: "Mail about your account, your orders and your questions",
    stillNothing: "Nothing: no mail from us reaches you.",
    onItsWay: "A mail that was already on its way may still arrive.",
    undo: "Undo",
  },

  choices: {
    title: "Choose what you receive",
    hint: "Switch on what you want to receive, then save.",
    whileStopped:
      "All marketing mail is stopped. Once you receive it again you can choose here what you get.",
    save: "Save choices",
    since: "{choice} since {date}",
    subscribed: "Subscribed",
    unsubscribed: "Unsubscribed",
    onByDefault: "Sent unless you choose otherwise",
    offByDefault: "You have not chosen it",
    offButSent: "You have not chosen it, but it may be sent until you save your choices",
  },

  typeDescription: {
    newsletter: "News and stories from us.",
    "event-invitations": "Invitations to meetings, courses and online events.",
    "product-news": "What is new and what has changed in our products and services.",
    offers: "Discounts and special offers.",
  },

  record: {
    title: "What is on record, and why",
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
    basisLabel: "Why we may",
    basis: {
      consent: "You gave your consent. You can withdraw it here at any time.",
      contract: "It belongs to a contract with you.",
      "legal-obligation": "A law obliges us to.",
      "vital-interests": "It protects somebody’s life or health.",
      "public-interest": "It is part of a task in the public interest.",
      "legitimate-interest":
        "We have an interest in it that the law allows (“legitimate interest”). You can object at any time.",
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
  },
  staysTitle: "What stays",
  stays:
    "Mail about your account, your orders and your questions is not marketing. It still reaches you, whatever you choose here.",

  oldLink: {
    notice: {
      title: "This link is from an older mail",
      text: "You can still stop our mail with it, now and at any time. For your safety it no longer shows what is on record.",
    },
    stopped: {
      title: "Done",
      text: "The mail that was sent to you because of this link is stopped.",
    },
    freshHint: "To see everything and choose for yourself, have a new link sent to your mailbox.",
    freshButton: "Send me a new link",
  },

  lostMail: {
    notice: {
      title: "Choose which mail you receive",
      text: "Every mail from us carries a personal link, “Manage subscriptions”. It opens a page of your own, without sign-in. Older mails work too.",
    },
    hint: "No mail at hand? Enter your address, and we send your link to your mailbox.",
    label: "Your e-mail address",
    button: "Send me my link",
    notAnAddress: "This does not look like an e-mail address. Please check it.",
    sent: {
      title: "Please look in your mailbox",
      text: "If we have this address on record, a mail with your link is on its way. It may take a few minutes. For your safety we tell nobody here whether an address is on record.",
    },
  },

  confirm: {
    hint: "Because you had stopped it, we first send you a mail to confirm.",
    sentTitle: "One more step",
    sent: "We are sending a mail to {address}. Please open the link in it to confirm. Until then nothing changes.",
    valid: { one: "The link is valid for {days} day.", other: "The link is valid for {days} days." },
    page: {
      title: "Do you want marketing mail again?",
      text: "You had stopped marketing mail from us. If you press the button, we may send it to you again. You can stop it again at any time.",
    },
    button: "Yes, send me marketing mail",
    done: {
      title: "Confirmed",
      text: "We may send you marketing mail again. Every mail carries a link by which you can stop it.",
    },
    expired: {
      title: "This confirmation is no longer valid",
      text: "Nothing was changed. If you still want marketing mail, please ask for it again on your page.",
    },
    toPage: "To your page",
  },

  mails: {
    link: {
      subject: "Your link to manage subscriptions",
      text: "Here is the link you asked for. On your page you choose which mail you receive from us.",
      button: "Manage subscriptions",
      unasked:
        "Did you not ask for this? Then somebody entered your address by mistake. You need not do anything.",
    },
    confirm: {
      subject: "Please confirm: marketing mail again",
      text: "You asked to receive marketing mail from us again. Please confirm it with the button. Until then we send none.",
      button: "Look and confirm",
      unasked: "Did you not ask for this? Then do nothing, and nothing changes.",
    },
    copy: "If the button does not work, copy this address into your browser:",
  },

  oneClick: {
    type: "You are unsubscribed from “{type}”.",
    all: "You are unsubscribed.",
    gone: "You are unsubscribed: nothing is on record for this link.",
    preview: "This is a preview: nothing was stored.",
    noted:
      "Your unsubscribing is noted. We cannot reach our records right now; it takes effect as soon as we can.",
  },

  gone: {
    title: "Nothing is on record",
    text: "There is no address on record for this link any more, so no mail is sent because of it. You need not do anything.",
  },
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
  tooMany: {
    title: "Too many attempts",
    text: "Nothing was changed. Please wait a few minutes and try again. Stopping mail always works.",
  },
  bug: {
    title: "Something went wrong on our side",
    text: "We cannot say for certain that your choice was stored. Please open your page again and look; choosing twice does no harm.",
  },
  storeDown: {
    title: "We cannot reach our records right now",
    text: "If you have just made a choice, it was not confirmed as stored. Please try again in a few minutes: your link stays valid, and choosing twice does no harm.",
  },
  storeDownStop: "Stopping mail works all the same: we note it now and apply it as soon as we can.",
  noted: {
    title: "Noted",
    text: "Your wish to stop mail is kept safe, but is not yet applied, because we cannot reach our records right now. It will be as soon as we can. You need not do anything more.",
  },
};
