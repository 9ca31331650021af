// The words of signing in, and of an admin's own account.

import type { IdentityRefusal } from "../../../admin/identity.ts";
import { MAX_PASSWORD_CHARS, MIN_PASSWORD_CHARS, type PasswordError } from "../../../admin/password.ts";
import type { ProviderError } from "../../../flow/sign-in-by-provider.ts";
import type { With } from "../../strings/message.ts";
import type { Words } from "./words.ts";

/** What stands in the way of signing in by the identity provider. */
export type ProviderTrouble = ProviderError | IdentityRefusal | "other-trip";

interface SignInWords {
  readonly title: string;
  readonly email: string;
  readonly password: string;
  readonly button: string;
  readonly refused: string;
  /** What to do who has no account yet; the command is put in. */
  readonly noAccount: With<"command">;
  readonly byProvider: {
    readonly button: With<"name">;
    readonly or: string;
    readonly troubles: Readonly<Record<ProviderTrouble, string>>;
  };
  readonly account: {
    readonly signedInAs: With<"email">;
    readonly role: string;
    readonly sessions: string;
    readonly network: string;
    readonly since: string;
    readonly lastUsed: string;
    readonly thisOne: string;
    readonly signOutEverywhere: string;
    readonly signOutNote: string;
    readonly change: string;
    readonly current: string;
    readonly next: string;
    readonly nextHint: string;
    readonly again: string;
    readonly save: string;
    readonly wrong: string;
    readonly differ: string;
    readonly errors: Readonly<Record<PasswordError, string>>;
    readonly changed: string;
  };
}

/** The words of signing in. */
export const SIGN_IN_WORDS: Words<SignInWords> = {
  en: {
    title: "Sign in",
    email: "E-mail address",
    password: "Password",
    button: "Sign in",
    refused: "Address and password do not fit. Check both and try again.",
    noAccount:
      "No account yet, or forgot the password? An owner can give you a link to choose one. The first owner is added by whoever runs this system: {command}",
    byProvider: {
      button: "Sign in with {name}",
      or: "Or with a password of this system:",
      troubles: {
        unreachable: "The other system does not answer. Try again in a few minutes, or use a password.",
        declined:
          "You were not signed in there: it was cancelled, or you are not allowed in. Try again, or use a password.",
        untrusted:
          "What the other system answered could not be trusted, so you are not signed in. Try again; if it stays, tell who runs this system: the reason is in its log.",
        "other-trip":
          "This did not begin in this browser, took longer than ten minutes, or was done already. Begin again.",
        "no-address": "The other system does not tell your e-mail address. Ask who runs it to pass it on.",
        unverified:
          "The other system does not vouch for your e-mail address. Confirm it there, then try again.",
        "not-invited": "Nobody has let you in here yet. Ask an owner to invite the address you have there.",
        "other-identity":
          "Somebody else signed in here by your address before. Ask an owner to keep that account out and let it in again, which forgets them.",
        "no-role": "You are in none of the groups that are let in here. Ask who runs the other system.",
        disabled: "You are kept from signing in. Ask an owner to let you in again.",
      },
    },
    account: {
      signedInAs: "You are signed in as {email}.",
      role: "Role",
      sessions: "Where you are signed in",
      network: "Network",
      since: "Since",
      lastUsed: "Last used",
      thisOne: "this browser",
      signOutEverywhere: "Sign out everywhere",
      signOutNote: "Ends every session, this one too.",
      change: "Change your password",
      current: "Current password",
      next: "New password",
      nextHint: `At least ${MIN_PASSWORD_CHARS} characters. A few words that make no sentence are easy to keep in mind.`,
      again: "New password again",
      save: "Change the password",
      wrong: "This is not your current password.",
      differ: "The two new passwords differ.",
      errors: {
        "too-short": `Use at least ${MIN_PASSWORD_CHARS} characters.`,
        "too-long": `Use at most ${MAX_PASSWORD_CHARS} characters.`,
        "too-plain": "This is your address, or the same few characters over and over.",
      },
      changed: "Your password is changed, and your other sessions have ended.",
    },
  },
  nl: {
    title: "Inloggen",
    email: "E-mailadres",
    password: "Wachtwoord",
    button: "Inloggen",
    refused: "Adres en wachtwoord horen niet bij elkaar. Controleer beide en probeer het opnieuw.",
    noAccount:
      "Nog geen account, of het wachtwoord vergeten? Een eigenaar kan u een link geven om er een te kiezen. De eerste eigenaar wordt toegevoegd door wie dit systeem beheert: {command}",
    byProvider: {
      button: "Inloggen met {name}",
      or: "Of met een wachtwoord van dit systeem:",
      troubles: {
        unreachable:
          "Het andere systeem antwoordt niet. Probeer het over een paar minuten opnieuw, of gebruik een wachtwoord.",
        declined:
          "U bent daar niet ingelogd: het is afgebroken, of u mag er niet in. Probeer het opnieuw, of gebruik een wachtwoord.",
        untrusted:
          "Het antwoord van het andere systeem was niet te vertrouwen; u bent dus niet ingelogd. Probeer het opnieuw; blijft het zo, meld het dan aan wie dit systeem beheert: de reden staat in het logboek.",
        "other-trip":
          "Dit is niet in deze browser begonnen, duurde langer dan tien minuten, of was al gedaan. Begin opnieuw.",
        "no-address":
          "Het andere systeem geeft uw e-mailadres niet door. Vraag wie het beheert om dat te doen.",
        unverified:
          "Het andere systeem staat niet in voor uw e-mailadres. Bevestig het daar en probeer het opnieuw.",
        "not-invited":
          "Niemand heeft u hier nog toegelaten. Vraag een eigenaar om het adres uit te nodigen dat u daar hebt.",
        "other-identity":
          "Iemand anders meldde zich hier eerder met uw adres aan. Vraag een eigenaar om dat account buiten te sluiten en weer toe te laten; dan wordt die persoon vergeten.",
        "no-role":
          "U zit in geen van de groepen die hier worden toegelaten. Vraag wie het andere systeem beheert.",
        disabled: "U bent buitengesloten. Vraag een eigenaar om u weer toe te laten.",
      },
    },
    account: {
      signedInAs: "U bent ingelogd als {email}.",
      role: "Rol",
      sessions: "Waar u bent ingelogd",
      network: "Netwerk",
      since: "Sinds",
      lastUsed: "Laatst gebruikt",
      thisOne: "deze browser",
      signOutEverywhere: "Overal uitloggen",
      signOutNote: "Beëindigt elke sessie, ook deze.",
      change: "Uw wachtwoord wijzigen",
      current: "Huidig wachtwoord",
      next: "Nieuw wachtwoord",
      nextHint: `Minstens ${MIN_PASSWORD_CHARS} tekens. Een paar woorden die geen zin vormen, zijn makkelijk te onthouden.`,
      again: "Nieuw wachtwoord nog eens",
      save: "Wachtwoord wijzigen",
      wrong: "Dit is niet uw huidige wachtwoord.",
      differ: "De twee nieuwe wachtwoorden verschillen.",
      errors: {
        "too-short": `Gebruik minstens ${MIN_PASSWORD_CHARS} tekens.`,
        "too-long": `Gebruik hoogstens ${MAX_PASSWORD_CHARS} tekens.`,
        "too-plain": "Dit is uw adres, of steeds dezelfde paar tekens.",
      },
      changed: "Uw wachtwoord is gewijzigd en uw andere sessies zijn beëindigd.",
    },
  },
};
