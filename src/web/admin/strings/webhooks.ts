// The words of the pages of webhooks.
import type { OffReason } from "../../../store/webhook-endpoints.ts";
import type { WebhookMessageState } from "../../../store/webhook-log.ts";
import type { WebhookEvent } from "../../../webhook/event.ts";
import type { Plural, With } from "../../strings/message.ts";
import type { WebhookEdit } from "../views/webhook-page.tsx";
import { PLAIN_WORDS } from "./plain.ts";
import type { Words } from "./words.ts";

interface WebhookWords {
  readonly intro: string;
  readonly none: string;
  readonly noneHint: string;
  readonly address: string;
  readonly events: string;
  readonly state: string;
  readonly waiting: string;
  readonly failed: string;
  readonly on: string;
  readonly off: string;
  readonly failing: string;
  readonly offSince: With<"time">;
  readonly failingSince: With<"time">;
  readonly because: Readonly<Record<OffReason, string>>;
  readonly tells: Readonly<Record<WebhookEvent, string>>;
  readonly added: string;
  readonly addedBy: string;
  readonly succeeded: string;
  readonly never: string;
  readonly add: string;
  readonly urlHint: string;
  readonly badUrl: string;
  readonly httpToo: string;
  readonly privateUrl: string;
  readonly noEvent: string;
  readonly secret: string;
  readonly secretHint: string;
  readonly title: With<"number">;
  readonly switchOn: string;
  readonly switchOff: string;
  readonly switchHint: string;
  readonly rotate: string;
  readonly rotateHint: string;
  readonly remove: string;
  readonly removeHint: string;
  readonly change: string;
  readonly done: Readonly<Record<Exclude<WebhookEdit, "secret"> | "nothing", string>>;
  readonly messages: string;
  readonly noMessages: string;
  readonly noneInState: string;
  readonly allStates: string;
  readonly states: Readonly<Record<WebhookMessageState, string>>;
  readonly show: string;
  readonly older: string;
  readonly message: string;
  readonly happened: string;
  readonly tries: Plural<"count">;
  readonly lastTry: With<"time">;
  readonly due: With<"time">;
  readonly replay: string;
  readonly replayFailed: string;
  readonly replaySince: string;
  readonly since: string;
  readonly replayHint: string;
  readonly badTime: string;
}

/** The words of the pages. */
export const WEBHOOK_WORDS: Words<WebhookWords> = {
  en: {
    intro: "Which systems are told of what happens here, and whether they take it.",
    none: "No system is told anything yet",
    noneHint: "Add the address of one below: it is told of what happens from then on.",
    address: "Address",
    events: "Is told of",
    state: "State",
    waiting: "Waiting",
    failed: "Given up",
    on: PLAIN_WORDS.en.on,
    off: PLAIN_WORDS.en.off,
    failing: "does not answer",
    offSince: "Since {time}.",
    failingSince: "Took nothing since {time}.",
    because: {
      gone: "It answered that it wants no more (410).",
      failing: "It took nothing for three days.",
      "no-key": "The key its secret was made under is gone: make a new secret, then switch it on.",
      asked: "Somebody switched it off.",
    },
    tells: {
      "consent.changed": "changes of consents, subscriptions and pauses",
      "review.requested": "doubtful links that wait for a person",
      "review.decided": "decisions on flagged links",
      "review.undone": "decisions on flagged links taken back",
      "job.finished": "jobs that completed or failed for good",
    },
    added: "Added",
    addedBy: "By",
    succeeded: "Last took a message",
    never: "Never",
    add: "Add a webhook",
    urlHint: "Where messages are posted, such as https://crm.example.com/hooks.",
    badUrl:
      "Messages cannot be posted there: give a whole address that begins with https://, without a password in it.",
    privateUrl:
      "That leads to this machine or into a private network. Messages go there only where WEBHOOK_NETWORKS names it.",
    httpToo: "In the networks that WEBHOOK_NETWORKS names it may begin with http://.",
    noEvent: "Choose at least one thing to be told of.",
    secret:
      "Messages are signed with this secret. Put it in where they are received; it cannot be shown again.",
    secretHint: "How a receiver checks the signature stands in the documentation of webhooks.",
    title: "Webhook {number}",
    switchOn: "Switch on",
    switchOff: "Switch off",
    switchHint:
      "While it is off, what happens is kept for it for a month. Switched on again, it is told all of it in its order.",
    rotate: "Make a new secret",
    rotateHint: "For a day messages are signed with the old secret too.",
    remove: "Remove",
    removeHint: "What waits for it is deleted, and it is told nothing more.",
    change: "Change",
    done: {
      on: "It is on: what waits is told now.",
      off: "It is off: what happens is kept for it.",
      remove: "It is removed.",
      replay: "These messages are told again.",
      nothing: "There was no such message: nothing is told again.",
    },
    messages: "Messages",
    noMessages: "It was told nothing in the last month.",
    noneInState: "No message is in this state.",
    allStates: "All",
    states: {
      waiting: "waiting",
      delivered: "taken",
      failed: "given up",
      dropped: "not told: the person was erased",
    },
    show: "Show",
    older: "Older messages",
    message: "Message",
    happened: "Happened",
    tries: { one: "{count} try,", other: "{count} tries," },
    lastTry: "the last at {time}",
    due: "Again at {time}",
    replay: "Tell again",
    replayFailed: "All that were given up",
    replaySince: "All since then",
    since: "Since",
    replayHint: "Messages come again by the ids they had, so that a receiver knows those it took before.",
    badTime: "This is no date and time.",
  },
  nl: {
    intro: "Welke systemen te horen krijgen wat hier gebeurt, en of ze het aannemen.",
    none: "Er krijgt nog geen systeem iets te horen",
    noneHint: "Voeg hieronder een adres toe: vanaf dan wordt gemeld wat er gebeurt.",
    address: "Adres",
    events: "Krijgt te horen van",
    state: "Toestand",
    waiting: "Wachtend",
    failed: "Opgegeven",
    on: PLAIN_WORDS.nl.on,
    off: PLAIN_WORDS.nl.off,
    failing: "antwoordt niet",
    offSince: "Sinds {time}.",
    failingSince: "Nam niets aan sinds {time}.",
    because: {
      gone: "Het antwoordde dat het niets meer wil (410).",
      failing: "Het nam drie dagen lang niets aan.",
      "no-key":
        "De sleutel waarmee het geheim is gemaakt, is weg: maak een nieuw geheim en zet het weer aan.",
      asked: "Iemand heeft het uitgezet.",
    },
    tells: {
      "consent.changed": "wijzigingen van toestemmingen, aanmeldingen en pauzes",
      "review.requested": "twijfelachtige links die op een mens wachten",
      "review.decided": "beslissingen over gemarkeerde links",
      "review.undone": "teruggenomen beslissingen over gemarkeerde links",
      "job.finished": "taken die klaar zijn of definitief mislukt",
    },
    added: "Toegevoegd",
    addedBy: "Door",
    succeeded: "Nam voor het laatst iets aan",
    never: "Nooit",
    add: "Webhook toevoegen",
    urlHint: "Waar berichten heen gaan, zoals https://crm.example.com/hooks.",
    badUrl:
      "Daarheen kunnen geen berichten: geef een volledig adres dat met https:// begint, zonder wachtwoord erin.",
    privateUrl:
      "Dat leidt naar deze computer of naar een besloten netwerk. Daarheen gaan berichten alleen als WEBHOOK_NETWORKS het noemt.",
    httpToo: "In de netwerken die WEBHOOK_NETWORKS noemt, mag het met http:// beginnen.",
    noEvent: "Kies ten minste één ding dat wordt gemeld.",
    secret:
      "Berichten worden met dit geheim ondertekend. Zet het bij de ontvanger; het kan niet opnieuw worden getoond.",
    secretHint: "Hoe een ontvanger de handtekening controleert, staat in de documentatie van webhooks.",
    title: "Webhook {number}",
    switchOn: "Aanzetten",
    switchOff: "Uitzetten",
    switchHint:
      "Zolang hij uit staat, blijft wat er gebeurt een maand bewaard. Weer aan, wordt alles op volgorde gemeld.",
    rotate: "Nieuw geheim maken",
    rotateHint: "Nog een dag lang worden berichten ook met het oude geheim ondertekend.",
    remove: "Verwijderen",
    removeHint: "Wat wacht, wordt verwijderd, en er wordt niets meer gemeld.",
    change: "Wijzigen",
    done: {
      on: "Hij staat aan: wat wacht, wordt nu gemeld.",
      off: "Hij staat uit: wat er gebeurt, blijft bewaard.",
      remove: "Hij is verwijderd.",
      replay: "Deze berichten worden opnieuw gemeld.",
      nothing: "Zo’n bericht was er niet: er wordt niets opnieuw gemeld.",
    },
    messages: "Berichten",
    noMessages: "De laatste maand werd er niets gemeld.",
    noneInState: "Geen bericht heeft deze toestand.",
    allStates: "Alle",
    states: {
      waiting: "wachtend",
      delivered: "aangenomen",
      failed: "opgegeven",
      dropped: "niet gemeld: de persoon is gewist",
    },
    show: "Tonen",
    older: "Oudere berichten",
    message: "Bericht",
    happened: "Gebeurd",
    tries: { one: "{count} poging,", other: "{count} pogingen," },
    lastTry: "de laatste om {time}",
    due: "Opnieuw om {time}",
    replay: "Opnieuw melden",
    replayFailed: "Alle opgegeven berichten",
    replaySince: "Alles sindsdien",
    since: "Sinds",
    replayHint:
      "Berichten komen opnieuw met het id dat ze hadden, zodat een ontvanger herkent wat er al was.",
    badTime: "Dit is geen datum en tijd.",
  },
};
