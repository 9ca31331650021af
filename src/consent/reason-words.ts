// Every reason to withhold in words, for people who ask why: one place for commands, documents and pages.
import type { WithholdReason } from "./decide-send.ts";

/** What a reason says of the recipient, as a sentence without its full stop. */
export const REASON_WORDS: Readonly<Record<WithholdReason, Readonly<Record<"en" | "nl", string>>>> = {
  "unknown-contact": {
    en: "This is no contact of ours",
    nl: "Dit is geen contact van ons",
  },
  "no-address": {
    en: "The contact has no address that mail could reach",
    nl: "Het contact heeft geen adres dat post kan bereiken",
  },
  "address-mismatch": {
    en: "The list has another address beside the id than the one on record, so it is in doubt who is meant",
    nl: "Naast de id staat in de lijst een ander adres dan geregistreerd is, dus is niet zeker wie bedoeld is",
  },
  duplicate: {
    en: "An earlier entry of the list is for the same address",
    nl: "Een eerdere regel van de lijst is voor hetzelfde adres",
  },
  suppressed: {
    en: "The address is barred, whatever was agreed to",
    nl: "Het adres is geblokkeerd, waarmee ook is ingestemd",
  },
  "purpose-withdrawn": {
    en: "Consent for the purpose of this mail was withdrawn",
    nl: "De toestemming voor het doel van deze mail is ingetrokken",
  },
  "company-no-mailings": {
    en: 'The company of the contact is marked "no mailings"',
    nl: 'Het bedrijf van het contact is gemarkeerd als "geen mailings"',
  },
  unsubscribed: {
    en: "The contact unsubscribed from this type of mail",
    nl: "Het contact heeft zich afgemeld voor dit soort mail",
  },
  paused: {
    en: "The contact paused mail for this purpose, and the pause is not over",
    nl: "Het contact heeft mail voor dit doel een tijd stilgezet en die tijd is niet om",
  },
  "no-consent": {
    en: "E-marketing privacy is on, and no consent to e-marketing was ever given",
    nl: "E-marketingprivacy staat aan en er is nooit toestemming voor e-marketing gegeven",
  },
  "not-subscribed": {
    en: "E-marketing privacy is on, this type of mail needs an opt-in, and there is none",
    nl: "E-marketingprivacy staat aan, voor dit soort mail is een aanmelding nodig en die is er niet",
  },
};
