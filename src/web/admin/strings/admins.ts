// The words of the page of admins, and of the page an invitation leads to.
import type { AdminError } from "../../../admin/edit-admins.ts";
import type { AdminChangeKind } from "../../../store/admin-changes.ts";
import type { With } from "../../strings/message.ts";
import { PLAIN_WORDS } from "./plain.ts";
import type { Words } from "./words.ts";

interface AdminWords {
  readonly intro: string;
  readonly active: string;
  readonly invited: string;
  readonly disabled: string;
  readonly you: string;
  readonly role: string;
  readonly added: string;
  readonly sessions: string;
  readonly link: string;
  /** What stands for a link that was never made, was used, or is too old. */
  readonly noLink: string;
  readonly linkedUntil: With<"time">;
  readonly change: string;
  readonly setRole: string;
  readonly makeLink: string;
  readonly makeLinkHint: string;
  readonly endSessions: string;
  readonly disable: string;
  readonly enable: string;
  readonly invite: string;
  readonly email: string;
  readonly inviteHint: string;
  readonly badAddress: string;
  readonly made: With<"email" | "time">;
  readonly done: Readonly<Record<"role" | "disable" | "enable" | "sign-out", string>>;
  readonly refused: string;
  readonly errors: Readonly<Record<AdminError, string>>;
  readonly history: string;
  readonly noHistory: string;
  readonly when: string;
  readonly whom: string;
  readonly what: string;
  readonly who: string;
  readonly changes: Readonly<Record<AdminChangeKind, string>>;
  readonly invitation: {
    readonly title: string;
    readonly intro: With<"email">;
    readonly save: string;
    readonly over: string;
    readonly overHint: string;
  };
}

/** The words of the pages. */
export const ADMIN_WORDS: Words<AdminWords> = {
  en: {
    intro:
      "Who may sign in here, and as what. What is changed holds at once, and is kept in the history below.",
    active: "may sign in",
    invited: "invited",
    disabled: "kept out",
    you: "you",
    role: "Role",
    added: "Added",
    sessions: "Open sessions",
    link: "Password link",
    noLink: PLAIN_WORDS.en.none,
    linkedUntil: "Works once, until {time}",
    change: "Change",
    setRole: "Give this role",
    makeLink: "Make a new link",
    makeLinkHint:
      "A new link is for a forgotten password: the one they have holds until it is used, and an older link is void.",
    endSessions: "End all sessions",
    disable: "Keep from signing in",
    enable: "Let in again",
    invite: "Invite somebody",
    email: "E-mail address",
    inviteHint: "They sign in with it. You are shown a link for them; nothing is mailed.",
    badAddress: "This is no e-mail address.",
    made: "Give {email} this link in a way that only they read. They choose a password by it, once, until {time}. It cannot be shown again.",
    done: {
      role: "The role is changed.",
      disable: "They cannot sign in any more, and their sessions have ended.",
      enable: "They can sign in again.",
      "sign-out": "Their sessions have ended.",
    },
    refused: "Nothing was changed:",
    errors: {
      "last-owner": "nobody else who can sign in is an owner. Make somebody one first.",
      "no-change": "it is so already.",
      taken: "somebody signs in with that address already.",
      unknown: "there is no such admin.",
      disabled: "they are kept from signing in. Let them in again first.",
    },
    history: "History",
    noHistory: "Nothing yet.",
    when: "When",
    whom: "Whom",
    what: "What",
    who: "Who",
    changes: {
      added: "Added",
      invited: "Invited",
      linked: "New link to choose a password",
      role: "New role",
      disabled: "Kept from signing in",
      enabled: "Let in again",
      password: "New password",
      "signed-out": "All sessions ended",
      identity: "First came by an identity provider",
    },
    invitation: {
      title: "Choose a password",
      intro: "You sign in as {email}. After this you are signed in.",
      save: "Save and sign in",
      over: "This link does not work any more",
      overHint:
        "It was used, a newer one took its place, or it is more than a week old. Ask an owner for a new one.",
    },
  },
  nl: {
    intro:
      "Wie hier kan inloggen, en met welke rol. Een wijziging geldt meteen en blijft in de geschiedenis hieronder staan.",
    active: "kan inloggen",
    invited: "uitgenodigd",
    disabled: "buitengesloten",
    you: "u",
    role: "Rol",
    added: "Toegevoegd",
    sessions: "Open sessies",
    link: "Wachtwoordlink",
    noLink: PLAIN_WORDS.nl.none,
    linkedUntil: "Werkt één keer, tot {time}",
    change: "Wijzigen",
    setRole: "Deze rol geven",
    makeLink: "Nieuwe link maken",
    makeLinkHint:
      "Een nieuwe link is voor een vergeten wachtwoord: het huidige blijft gelden tot hij is gebruikt, en een oudere link vervalt.",
    endSessions: "Alle sessies beëindigen",
    disable: "Buitensluiten",
    enable: "Weer toelaten",
    invite: "Iemand uitnodigen",
    email: "E-mailadres",
    inviteHint: "Daarmee logt die persoon in. U krijgt een link te zien; er wordt niets gemaild.",
    badAddress: "Dit is geen e-mailadres.",
    made: "Geef {email} deze link op een manier die niemand anders leest. Daarmee wordt één keer een wachtwoord gekozen, tot {time}. De link kan niet opnieuw worden getoond.",
    done: {
      role: "De rol is gewijzigd.",
      disable: "Inloggen kan niet meer, en de sessies zijn beëindigd.",
      enable: "Inloggen kan weer.",
      "sign-out": "De sessies zijn beëindigd.",
    },
    refused: "Er is niets gewijzigd:",
    errors: {
      "last-owner": "niemand anders die kan inloggen, is eigenaar. Maak eerst iemand anders eigenaar.",
      "no-change": "het was al zo.",
      taken: "iemand meldt zich al met dat adres aan.",
      unknown: "deze beheerder bestaat niet.",
      disabled: "deze beheerder is buitengesloten. Laat eerst weer toe.",
    },
    history: "Geschiedenis",
    noHistory: "Nog niets.",
    when: "Wanneer",
    whom: "Bij wie",
    what: "Wat",
    who: "Door wie",
    changes: {
      added: "Toegevoegd",
      invited: "Uitgenodigd",
      linked: "Nieuwe link om een wachtwoord te kiezen",
      role: "Nieuwe rol",
      disabled: "Buitengesloten",
      enabled: "Weer toegelaten",
      password: "Nieuw wachtwoord",
      "signed-out": "Alle sessies beëindigd",
      identity: "Kwam voor het eerst via een ander inlogsysteem",
    },
    invitation: {
      title: "Kies een wachtwoord",
      intro: "U logt in als {email}. Hierna bent u ingelogd.",
      save: "Opslaan en inloggen",
      over: "Deze link werkt niet meer",
      overHint:
        "Hij is gebruikt, door een nieuwere vervangen, of meer dan een week oud. Vraag een eigenaar om een nieuwe.",
    },
  },
};
