// The words of the page that makes one contact of two.
import type { MergeObstacle } from "../../../flow/merge-contacts.ts";
import type { Plural, With } from "../../strings/message.ts";
import type { Words } from "./words.ts";

interface MergeWords {
  readonly title: With<"id">;
  readonly open: string;
  readonly intro: string;
  readonly who: string;
  readonly find: string;
  readonly notFound: string;
  readonly several: string;
  readonly goes: string;
  readonly stays: string;
  readonly swap: string;
  readonly changes: Plural<"count">;
  readonly said: string;
  readonly brings: string;
  readonly bringsCompany: string;
  readonly noMail: With<"address">;
  readonly forGood: string;
  readonly button: With<"id" | "into">;
  readonly obstacles: Readonly<Record<MergeObstacle, string>>;
  readonly late: string;
  readonly mergedHere: string;
  readonly toStaying: With<"id">;
}

/** The words of merging. */
export const MERGE_WORDS: Words<MergeWords> = {
  en: {
    title: "Merge {id} into another contact",
    open: "Merge into another …",
    intro:
      "For two contacts who are one person. This one goes, the other stays. What would change is shown first.",
    who: "Address or id of the contact who stays",
    find: "Show what would change",
    notFound: "No other contact has that address or id.",
    several: "Several contacts have that address: give the id of one.",
    goes: "Goes",
    stays: "Stays",
    swap: "The other way round",
    changes: {
      one: "{count} thing the one who goes said would count for the one who stays",
      other: "{count} things the one who goes said would count for the one who stays",
    },
    said: "Said",
    brings: "The mark “no mailings” goes along.",
    bringsCompany: "The company goes along.",
    noMail:
      "{address} gets no mail as this contact any more; links in mails to it open the page of the one who stays.",
    forGood: "There is no way back but by hand.",
    button: "Merge {id} into {into} for good",
    obstacles: {
      same: "That is this contact itself.",
      "merged-before": "This contact was merged before.",
      "into-merged": "That contact was merged into another itself: name the other.",
    },
    late: "What is on record has changed meanwhile. Look again before you merge them.",
    mergedHere: "Merged into this contact:",
    toStaying: "Open {id}",
  },
  nl: {
    title: "{id} samenvoegen met een ander contact",
    open: "Samenvoegen met een ander …",
    intro:
      "Voor twee contacten die één persoon zijn. Dit contact gaat, het andere blijft. Eerst wordt getoond wat er verandert.",
    who: "Adres of id van het contact dat blijft",
    find: "Toon wat er zou veranderen",
    notFound: "Geen ander contact heeft dat adres of die id.",
    several: "Meer contacten hebben dat adres: geef de id van één ervan.",
    goes: "Gaat",
    stays: "Blijft",
    swap: "Andersom",
    changes: {
      one: "{count} ding dat het contact dat gaat zei, geldt dan voor het contact dat blijft",
      other: "{count} dingen die het contact dat gaat zei, gelden dan voor het contact dat blijft",
    },
    said: "Gezegd",
    brings: "Het kenmerk ‘geen mailings’ gaat mee.",
    bringsCompany: "Het bedrijf gaat mee.",
    noMail:
      "{address} krijgt als dit contact geen post meer; links in mails eraan openen de pagina van het contact dat blijft.",
    forGood: "Dit kan alleen met de hand ongedaan worden gemaakt.",
    button: "{id} voorgoed samenvoegen met {into}",
    obstacles: {
      same: "Dat is dit contact zelf.",
      "merged-before": "Dit contact is al samengevoegd.",
      "into-merged": "Dat contact is zelf samengevoegd met een ander: noem dat andere.",
    },
    late: "Er is intussen iets gewijzigd. Kijk opnieuw voordat u ze samenvoegt.",
    mergedHere: "Met dit contact samengevoegd:",
    toStaying: "Open {id}",
  },
};
