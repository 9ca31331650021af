// What stands around every page of the admins, and on the pages that say that something does not go.
import type { AdminRole } from "../../../admin/admin.ts";
import type { Notice } from "../../strings/strings.ts";
import type { AdminRefusalKind } from "../refusals.ts";
import type { Words } from "./words.ts";

interface FrameWords {
  readonly languageName: string;
  readonly skip: string;
  readonly navigation: string;
  /** The button that shows them on a phone. */
  readonly menu: string;
  /** Names the way back up. */
  readonly trail: string;
  readonly pages: {
    readonly overview: string;
    readonly review: string;
    readonly templates: string;
    readonly mailings: string;
    readonly contacts: string;
    readonly upgrade: string;
    readonly settings: string;
    readonly webhooks: string;
    readonly apiKeys: string;
    readonly admins: string;
    readonly queues: string;
    readonly account: string;
  };
  readonly roles: Readonly<Record<AdminRole, string>>;
  readonly signOut: string;
  readonly back: string;
  /** Stands before a field's error, for those who do not see its colour. */
  readonly fieldError: string;
  readonly refusals: Readonly<Record<AdminRefusalKind, Notice>>;
}

/** The words of the frame. */
export const FRAME_WORDS: Words<FrameWords> = {
  en: {
    languageName: "English",
    skip: "Skip to the content",
    navigation: "Pages",
    menu: "Menu",
    trail: "Pages above this one",
    pages: {
      overview: "Overview",
      review: "Review",
      templates: "Templates",
      mailings: "Mailings",
      contacts: "Contacts",
      upgrade: "Upgrade",
      settings: "Settings",
      webhooks: "Webhooks",
      apiKeys: "API keys",
      admins: "Admins",
      queues: "Queues",
      account: "Your account",
    },
    roles: { reviewer: "Reviewer", "consent-officer": "Consent officer", owner: "Owner" },
    signOut: "Sign out",
    back: "Back to the overview",
    fieldError: "Error",
    refusals: {
      "not-found": {
        title: "There is no such page",
        text: "It may have moved, or the address has a mistake.",
      },
      "bad-request": {
        title: "This form could not be read",
        text: "Nothing was changed. Go back and try again.",
      },
      "method-not-allowed": { title: "This cannot be done here", text: "Nothing was changed." },
      "too-large": { title: "This is too large", text: "Nothing was changed. Send less at once." },
      "too-many": {
        title: "Too many tries",
        text: "Wait a quarter of an hour, then try again. A browser you have signed in from before has tries of its own.",
      },
      forged: {
        title: "This form did not come from here",
        text: "Nothing was changed. Open the page again and send the form from there; you may have signed in anew since.",
      },
      "signed-out": {
        title: "You are signed out",
        text: "Nothing was changed. Sign in again, then send the form once more.",
      },
      forbidden: {
        title: "Your role does not allow this",
        text: "Nothing was changed. Ask an owner for it, or to give you another role.",
      },
      "store-failed": {
        title: "The database does not answer",
        text: "Whether anything was changed is not certain. Try again in a few minutes, and look before you repeat it.",
      },
      bug: {
        title: "Something went wrong here",
        text: "It was logged. Try again; if it stays, tell who runs this system.",
      },
    },
  },
  nl: {
    languageName: "Nederlands",
    skip: "Naar de inhoud",
    navigation: "Pagina’s",
    menu: "Menu",
    trail: "Pagina’s boven deze",
    pages: {
      overview: "Overzicht",
      review: "Beoordelen",
      templates: "Sjablonen",
      mailings: "Mailings",
      contacts: "Contacten",
      upgrade: "Upgrade",
      settings: "Instellingen",
      webhooks: "Webhooks",
      apiKeys: "API-sleutels",
      admins: "Beheerders",
      queues: "Wachtrijen",
      account: "Uw account",
    },
    roles: { reviewer: "Beoordelaar", "consent-officer": "Toestemmingsbeheerder", owner: "Eigenaar" },
    signOut: "Uitloggen",
    back: "Terug naar het overzicht",
    fieldError: "Fout",
    refusals: {
      "not-found": {
        title: "Deze pagina bestaat niet",
        text: "Ze is verplaatst, of er zit een fout in het adres.",
      },
      "bad-request": {
        title: "Dit formulier kon niet worden gelezen",
        text: "Er is niets gewijzigd. Ga terug en probeer het opnieuw.",
      },
      "method-not-allowed": { title: "Dat kan hier niet", text: "Er is niets gewijzigd." },
      "too-large": { title: "Dit is te groot", text: "Er is niets gewijzigd. Stuur minder tegelijk." },
      "too-many": {
        title: "Te veel pogingen",
        text: "Wacht een kwartier en probeer het opnieuw. Een browser waarmee u eerder was ingelogd, heeft eigen pogingen.",
      },
      forged: {
        title: "Dit formulier kwam niet hiervandaan",
        text: "Er is niets gewijzigd. Open de pagina opnieuw en verstuur het formulier daar; misschien hebt u zich intussen opnieuw ingelogd.",
      },
      "signed-out": {
        title: "U bent uitgelogd",
        text: "Er is niets gewijzigd. Meld u opnieuw aan en verstuur het formulier nog eens.",
      },
      forbidden: {
        title: "Uw rol staat dit niet toe",
        text: "Er is niets gewijzigd. Vraag een eigenaar om het te doen, of om u een andere rol te geven.",
      },
      "store-failed": {
        title: "De database antwoordt niet",
        text: "Of er iets is gewijzigd, is niet zeker. Probeer het over een paar minuten opnieuw, en kijk eerst voordat u het herhaalt.",
      },
      bug: {
        title: "Er ging hier iets mis",
        text: "Het is vastgelegd. Probeer het opnieuw; blijft het zo, meld het dan aan wie dit systeem beheert.",
      },
    },
  },
};
