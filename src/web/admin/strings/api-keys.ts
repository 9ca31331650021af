// The words of the page of API keys.
import type { ApiScope } from "../../../admin/api-scope.ts";
import type { With } from "../../strings/message.ts";
import type { Words } from "./words.ts";

interface ApiKeyWords {
  readonly intro: string;
  readonly none: string;
  readonly noneHint: string;
  readonly system: string;
  readonly scopes: string;
  readonly tells: Readonly<Record<ApiScope, string>>;
  readonly made: string;
  readonly state: string;
  readonly works: string;
  readonly revoked: With<"time" | "by">;
  readonly revoke: string;
  readonly revokeHint: With<"name">;
  readonly wasRevoked: string;
  readonly wasRevokedBefore: string;
  readonly add: string;
  readonly nameHint: string;
  readonly noName: string;
  readonly longName: string;
  readonly noScope: string;
  readonly key: With<"name">;
  readonly keyHint: string;
}

/** The words of the page. */
export const API_KEY_WORDS: Words<ApiKeyWords> = {
  en: {
    intro: "Which systems may use the API, and for what. Give each system a key of its own.",
    none: "No system has a key yet",
    noneHint: "Make one below for the system that sends your mails or holds your contacts.",
    system: "System",
    scopes: "May do",
    tells: {
      templates: "have templates rewritten, and see what became of them",
      mailings: "have lists of recipients decided, and see who is sent to",
      "contacts:read": "see what is on record of contacts",
      "contacts:write": "add contacts, change what is on record of them, and erase them",
      "settings:read": "see settings and subscription types",
      "settings:write": "change settings and subscription types",
      reviews: "see flagged links and decide them",
      upgrades: "rehearse, run and roll back the upgrade",
      webhooks: "add webhooks, and have messages told again",
    },
    made: "Made",
    state: "State",
    works: "works",
    revoked: "Revoked {time} by {by}",
    revoke: "Revoke",
    revokeHint:
      "From now on the API refuses whoever sends the key of “{name}”. It cannot be taken back; make a new one instead.",
    wasRevoked: "The key is revoked: the API refuses it from now on.",
    wasRevokedBefore: "There was no such key that still worked: nothing was changed.",
    add: "Make a key",
    nameHint: "What the key is for, such as CRM or web shop.",
    noName: "name the system",
    longName: "at most 200 characters",
    noScope: "choose at least one",
    key: "The key of “{name}”. It is shown this once:",
    keyHint: "Put it into that system now. Only its hash is kept here; whoever loses it needs a new one.",
  },
  nl: {
    intro: "Welke systemen de API mogen gebruiken, en waarvoor. Geef elk systeem een eigen sleutel.",
    none: "Nog geen systeem heeft een sleutel",
    noneHint: "Maak er hieronder een voor het systeem dat uw mails verstuurt of uw contacten beheert.",
    system: "Systeem",
    scopes: "Mag",
    tells: {
      templates: "sjablonen laten herschrijven, en zien wat ervan is geworden",
      mailings: "lijsten van ontvangers laten beslissen, en zien wie mail krijgt",
      "contacts:read": "zien wat van contacten is geregistreerd",
      "contacts:write": "contacten toevoegen, wijzigen wat van hen is geregistreerd, en hen wissen",
      "settings:read": "instellingen en soorten mail zien",
      "settings:write": "instellingen en soorten mail wijzigen",
      reviews: "twijfelachtige links zien en erover beslissen",
      upgrades: "de upgrade proefdraaien, uitvoeren en terugdraaien",
      webhooks: "webhooks toevoegen, en berichten opnieuw laten melden",
    },
    made: "Gemaakt",
    state: "Stand",
    works: "werkt",
    revoked: "Ingetrokken {time} door {by}",
    revoke: "Intrekken",
    revokeHint:
      "Vanaf nu weigert de API wie de sleutel van ‘{name}’ stuurt. Dat kan niet ongedaan worden gemaakt; maak dan een nieuwe.",
    wasRevoked: "De sleutel is ingetrokken: de API weigert hem vanaf nu.",
    wasRevokedBefore: "Er was geen sleutel die nog werkte: er is niets gewijzigd.",
    add: "Sleutel maken",
    nameHint: "Waarvoor de sleutel is, zoals CRM of webwinkel.",
    noName: "noem het systeem",
    longName: "hoogstens 200 tekens",
    noScope: "kies er minstens één",
    key: "De sleutel van ‘{name}’. Hij wordt alleen deze keer getoond:",
    keyHint:
      "Zet hem nu in dat systeem. Hier wordt alleen de hash bewaard; wie hem kwijtraakt, heeft een nieuwe nodig.",
  },
};
