// The words of the pages of settings, subscription types and the vocabulary.
import type { Settings } from "../../../consent/settings.ts";
import type { FigureKind } from "../../../flow/load-setting-figure.ts";
import type { With } from "../../strings/message.ts";
import { PLAIN_WORDS } from "./plain.ts";
import type { Words } from "./words.ts";

interface SettingWords {
  readonly title: string;
  readonly setting: string;
  readonly value: string;
  readonly changed: string;
  readonly byFallback: string;
  readonly none: string;
  readonly picture: string;
  readonly names: Readonly<Record<keyof Settings, string>>;
  readonly hints: Readonly<Record<keyof Settings, string>>;
  readonly refused: With<"what">;
  /** What is refused must be so. */
  readonly mustBe: Readonly<Record<keyof Settings, string>>;
  /** What a change does not do, or when it counts; empty where nothing needs to be said. */
  readonly effects: Readonly<Record<keyof Settings, string>>;
  readonly count: string;
  readonly figures: Readonly<Record<FigureKind, string>>;
  readonly values: Readonly<Record<string, string>>;
  readonly newValue: string;
  readonly preview: string;
  readonly wouldBe: With<"before" | "after">;
  readonly nothingChanges: string;
  readonly wouldDo: string;
  readonly counting: string;
  readonly tooManyToCount: string;
  readonly mail: string;
  readonly withoutType: string;
  readonly whatChanges: string;
  readonly nobody: string;
  readonly sentNow: string;
  readonly sentThen: string;
  readonly added: string;
  readonly removed: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly save: string;
  readonly saved: string;
  readonly meanwhile: string;
  readonly history: string;
  readonly noHistory: string;
  readonly when: string;
  readonly who: string;
  readonly before: string;
  readonly after: string;
  readonly pagePreview: string;
  readonly file: string;
  readonly removePicture: string;
  readonly ownersOnly: string;
}

/** The words of settings. */
export const SETTING_WORDS: Words<SettingWords> = {
  en: {
    title: "Settings",
    setting: "Setting",
    value: "In force",
    changed: "Last changed",
    byFallback: "never changed",
    none: PLAIN_WORDS.en.none,
    picture: "a picture",
    names: {
      hasEMarketingPrivacy: "E-marketing privacy",
      defaultLegalBasis: "Default legal basis",
      hardBounceLimit: "Hard bounces in a row",
      softBounceLimit: "Soft bounces in a row",
      whenMissing: "When no unsubscribe link is found",
      editLinkDays: "Days a link can edit",
      overrideApprovalPeople: "Overrides without a second person",
      senderName: "Sender’s name",
      senderColour: "Colour of the recipient’s page",
      senderLogo: "Logo",
      senderFooter: "Foot of the recipient’s page",
      privacyUrl: "Privacy notice",
    },
    hints: {
      hasEMarketingPrivacy:
        "While on, nobody gets e-marketing who never gave consent, or a type that needs an opt-in without one.",
      defaultLegalBasis:
        "Of what is recorded without one: lines of an import, and withdrawals by who had none.",
      hardBounceLimit: "After so many an address is barred.",
      softBounceLimit: "After so many an address is barred; 0: never.",
      whenMissing:
        "What a rewrite does with an e-marketing template without any link, unless the job says itself.",
      editLinkDays:
        "How long the link of a mail can be used to subscribe again; leaving works for ever. 0: no limit.",
      overrideApprovalPeople:
        "For so many people of a mailing one person may override at the desk; beyond them a second one has to approve it. 0: always.",
      senderName: "At the head of the recipient’s pages.",
      senderColour: "Such as #1a5fb4; shades of it are chosen that can be read.",
      senderLogo: "PNG, JPEG, GIF or WebP, at most 64 KB.",
      senderFooter: "Who the sender is, and where. Lines are kept.",
      privacyUrl: "An https address, linked from the recipient’s pages.",
    },
    refused: "it must be {what}",
    mustBe: {
      hasEMarketingPrivacy: "on or off",
      defaultLegalBasis: "one of the legal bases that are switched on",
      hardBounceLimit: "a whole number from 1 to 100",
      softBounceLimit: "a whole number from 0 to 100",
      whenMissing: "one of those that can be chosen",
      editLinkDays: "a whole number from 0 to 3650",
      overrideApprovalPeople: "a whole number from 0 to 1000000",
      senderName: "at most 100 characters, without control characters",
      senderColour: "# and six hexadecimal digits, such as #1a5fb4",
      senderLogo: "a PNG, JPEG, GIF or WebP of at most 64 KB",
      senderFooter: "at most 1,000 characters, without control characters",
      privacyUrl: "an https address of at most 2,000 characters",
    },
    effects: {
      hasEMarketingPrivacy: "Counts from the next list that is decided and the next batch that is looked at.",
      defaultLegalBasis: "What is on record stays on the basis it has.",
      hardBounceLimit: "Nobody is barred or let in by the change itself: it counts from the next bounce.",
      softBounceLimit: "Nobody is barred or let in by the change itself: it counts from the next bounce.",
      whenMissing: "Rewritten templates stay as they are until they are rewritten again.",
      editLinkDays: "Leaving works by every link, however old.",
      overrideApprovalPeople: "What waits keeps waiting, and what is in force stays so.",
      senderName: "",
      senderColour: "",
      senderLogo: "",
      senderFooter: "",
      privacyUrl: "",
    },
    count: "What depends on it",
    figures: {
      "resting-on-it":
        "Contacts with nothing on record for e-marketing: a withdrawal of theirs would rest on the new basis",
      "one-bounce-away": "Addresses that one more bounce would bar",
      "refused-or-mended":
        "Templates without a link that would be refused or given a footer when rewritten again",
      "editable-mailings": "Mailings whose links still show and take choices",
      "overrides-with-second": "Overrides so far that name more people than this",
    },
    values: {
      on: PLAIN_WORDS.en.on,
      off: PLAIN_WORDS.en.off,
      report: "report it",
      fail: "refuse the job",
      "add-footer": "add a footer",
    },
    newValue: "New value",
    preview: "Show what would change",
    wouldBe: "From “{before}” to “{after}”",
    nothingChanges: "It is so already: nothing would change.",
    wouldDo: "What it would do to a mailing that goes to everybody on record",
    counting: "The contacts are being counted. This page shows the figures as soon as they are there.",
    tooManyToCount:
      "There are more contacts than may be counted in memory (ROSTER_MB). Count a list with: mailconsent settings set e-marketing-privacy VALUE --preview LIST",
    mail: "Mailing",
    withoutType: "E-marketing without a subscription type",
    whatChanges: "What changes",
    nobody: "Nothing",
    sentNow: "Sent to now",
    sentThen: "Sent to then",
    added: "In addition",
    removed: "No longer",
    reason: "Reason",
    reasonHint: "Stays with the change, and your name with it.",
    save: "Save",
    saved: "Saved. It is in force within seconds.",
    meanwhile: "Somebody changed it meanwhile. Look again before you save.",
    history: "Every change",
    noHistory: "Nobody has changed it yet.",
    when: "When",
    who: "Who",
    before: "Before",
    after: "After",
    pagePreview: "The recipient’s page with it",
    file: "Picture",
    removePicture: "No picture any more",
    ownersOnly: "Only owners may change settings.",
  },
  nl: {
    title: "Instellingen",
    setting: "Instelling",
    value: "Van kracht",
    changed: "Laatst gewijzigd",
    byFallback: "nooit gewijzigd",
    none: PLAIN_WORDS.nl.none,
    picture: "een afbeelding",
    names: {
      hasEMarketingPrivacy: "E-marketingprivacy",
      defaultLegalBasis: "Standaardgrondslag",
      hardBounceLimit: "Harde bounces op rij",
      softBounceLimit: "Zachte bounces op rij",
      whenMissing: "Als er geen afmeldlink is",
      editLinkDays: "Dagen dat een link kan wijzigen",
      overrideApprovalPeople: "Uitzonderingen zonder tweede persoon",
      senderName: "Naam van de afzender",
      senderColour: "Kleur van de pagina van de ontvanger",
      senderLogo: "Logo",
      senderFooter: "Voet van de pagina van de ontvanger",
      privacyUrl: "Privacyverklaring",
    },
    hints: {
      hasEMarketingPrivacy:
        "Als dit aan staat, krijgt niemand e-marketing die nooit toestemming gaf, of een soort die een aanmelding vraagt zonder die.",
      defaultLegalBasis:
        "Van wat zonder grondslag wordt geregistreerd: regels van een import, en intrekkingen van wie er geen had.",
      hardBounceLimit: "Na zoveel wordt een adres geblokkeerd.",
      softBounceLimit: "Na zoveel wordt een adres geblokkeerd; 0: nooit.",
      whenMissing: "Wat er gebeurt met een e-marketingsjabloon zonder link, tenzij de taak het zelf zegt.",
      editLinkDays:
        "Hoe lang de link in een mail kan worden gebruikt om zich weer aan te melden; weggaan kan altijd. 0: onbeperkt.",
      overrideApprovalPeople:
        "Voor zoveel mensen van een mailing mag één persoon hier een uitzondering maken; daarboven moet een tweede het goedkeuren. 0: altijd.",
      senderName: "Boven aan de pagina’s van de ontvanger.",
      senderColour: "Zoals #1a5fb4; er worden tinten gekozen die leesbaar zijn.",
      senderLogo: "PNG, JPEG, GIF of WebP, hoogstens 64 KB.",
      senderFooter: "Wie de afzender is, en waar. Regels blijven staan.",
      privacyUrl: "Een https-adres, waarnaar de pagina’s van de ontvanger verwijzen.",
    },
    refused: "het moet zijn: {what}",
    mustBe: {
      hasEMarketingPrivacy: "aan of uit",
      defaultLegalBasis: "een van de grondslagen die aan staan",
      hardBounceLimit: "een geheel getal van 1 tot en met 100",
      softBounceLimit: "een geheel getal van 0 tot en met 100",
      whenMissing: "een van de keuzes",
      editLinkDays: "een geheel getal van 0 tot en met 3650",
      overrideApprovalPeople: "een geheel getal van 0 tot en met 1000000",
      senderName: "hoogstens 100 tekens, zonder stuurtekens",
      senderColour: "# en zes hexadecimale cijfers, zoals #1a5fb4",
      senderLogo: "een PNG, JPEG, GIF of WebP van hoogstens 64 KB",
      senderFooter: "hoogstens 1.000 tekens, zonder stuurtekens",
      privacyUrl: "een https-adres van hoogstens 2.000 tekens",
    },
    effects: {
      hasEMarketingPrivacy:
        "Telt vanaf de volgende lijst die wordt beslist en het volgende deel dat wordt bekeken.",
      defaultLegalBasis: "Wat geregistreerd is, houdt de grondslag die het heeft.",
      hardBounceLimit:
        "De wijziging zelf blokkeert niemand en laat niemand toe: ze telt vanaf de volgende bounce.",
      softBounceLimit:
        "De wijziging zelf blokkeert niemand en laat niemand toe: ze telt vanaf de volgende bounce.",
      whenMissing: "Herschreven sjablonen blijven zoals ze zijn tot ze opnieuw worden herschreven.",
      editLinkDays: "Weggaan kan met elke link, hoe oud ook.",
      overrideApprovalPeople: "Wat wacht blijft wachten, en wat van kracht is blijft dat.",
      senderName: "",
      senderColour: "",
      senderLogo: "",
      senderFooter: "",
      privacyUrl: "",
    },
    count: "Wat ervan afhangt",
    figures: {
      "resting-on-it":
        "Contacten van wie niets over e-marketing is geregistreerd: een intrekking van hen zou op de nieuwe grondslag berusten",
      "one-bounce-away": "Adressen die na nog één bounce geblokkeerd worden",
      "refused-or-mended":
        "Sjablonen zonder link die bij opnieuw herschrijven worden geweigerd of een voettekst krijgen",
      "editable-mailings": "Mailings waarvan de links nog tonen en keuzes aannemen",
      "overrides-with-second": "Uitzonderingen tot nu toe voor meer mensen dan dit",
    },
    values: {
      on: PLAIN_WORDS.nl.on,
      off: PLAIN_WORDS.nl.off,
      report: "meld het",
      fail: "weiger de taak",
      "add-footer": "voeg een voettekst toe",
    },
    newValue: "Nieuwe waarde",
    preview: "Toon wat er zou veranderen",
    wouldBe: "Van ‘{before}’ naar ‘{after}’",
    nothingChanges: "Het is al zo: er zou niets veranderen.",
    wouldDo: "Wat het zou doen met een mailing aan iedereen die geregistreerd is",
    counting: "De contacten worden geteld. Deze pagina toont de aantallen zodra ze er zijn.",
    tooManyToCount:
      "Er zijn meer contacten dan er in het geheugen geteld mogen worden (ROSTER_MB). Tel een lijst met: mailconsent settings set e-marketing-privacy WAARDE --preview LIJST",
    mail: "Mailing",
    withoutType: "E-marketing zonder abonnementssoort",
    whatChanges: "Wat er verandert",
    nobody: "Niets",
    sentNow: "Krijgt nu post",
    sentThen: "Krijgt dan post",
    added: "Erbij",
    removed: "Niet meer",
    reason: "Reden",
    reasonHint: "Blijft bij de wijziging staan, met uw naam.",
    save: "Opslaan",
    saved: "Opgeslagen. Het is binnen enkele seconden van kracht.",
    meanwhile: "Iemand heeft het intussen gewijzigd. Kijk opnieuw voordat u opslaat.",
    history: "Elke wijziging",
    noHistory: "Niemand heeft het nog gewijzigd.",
    when: "Wanneer",
    who: "Wie",
    before: "Voor",
    after: "Na",
    pagePreview: "De pagina van de ontvanger ermee",
    file: "Afbeelding",
    removePicture: "Geen afbeelding meer",
    ownersOnly: "Alleen eigenaren mogen instellingen wijzigen.",
  },
};
