// The words of signing in, and of an admin's own account.
import { MAX_PASSWORD_CHARS, MIN_PASSWORD_CHARS, type PasswordError } from "../../../admin/password.ts";
import type { With } from "../../strings/message.ts";
import type { Words } from "./words.ts";

interface SignInWords {
  readonly title: string;
  readonly email: string;
  readonly password: string;
  readonly button: string;
  readonly refused: string;
  /** What to do who has no account yet; the command is put in. */
  readonly noAccount: With<"command">;
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
      "No account yet, or forgot the password? Whoever runs this system can add or reset it: {command}",
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
    title: "Aanmelden",
    email: "E-mailadres",
    password: "Wachtwoord",
    button: "Aanmelden",
    refused: "Adres en wachtwoord horen niet bij elkaar. Controleer beide en probeer het opnieuw.",
    noAccount:
      "Nog geen account, of het wachtwoord vergeten? Wie dit systeem beheert, kan het toevoegen of opnieuw instellen: {command}",
    account: {
      signedInAs: "U bent aangemeld als {email}.",
      role: "Rol",
      sessions: "Waar u bent aangemeld",
      network: "Netwerk",
      since: "Sinds",
      lastUsed: "Laatst gebruikt",
      thisOne: "deze browser",
      signOutEverywhere: "Overal afmelden",
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
