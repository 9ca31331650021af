// Why links cannot be replaced, or a decision cannot be taken, in words.
import type { ReviewRefusal } from "../../../flow/review-link.ts";
import type { Words } from "./words.ts";

interface ReviewRefusalWords {
  /** By what the place of a link says keeps another address from holding there. */
  readonly obstacles: Readonly<Record<string, string>>;
  readonly refusals: Readonly<Record<ReviewRefusal["code"], string>>;
}

/** The words of refusals. */
export const REVIEW_REFUSAL_WORDS: Words<ReviewRefusalWords> = {
  en: {
    obstacles: {
      computed: "the address is an expression, which a merge tag is none of",
      "script-form": "a script posts this form and wants an answer that is no page",
      "posted-form": "it posts a form, of which the page understands its own only",
      prefixed: "base-url of mj-navbar is put in front of the address",
      "damaged-tag": "the merge tag in it is damaged",
      "quoted-printable": "the text is still quoted-printable; decode it first",
    },
    refusals: {
      "no-question": "Write what to ask the template’s owner.",
      "not-replaceable":
        "These links cannot be replaced: another address would not hold there. Leave them, or ask the template’s owner.",
    },
  },
  nl: {
    obstacles: {
      computed: "het adres is een uitdrukking, en een samenvoegveld is dat niet",
      "script-form": "een script verstuurt dit formulier en wil een antwoord dat geen pagina is",
      "posted-form": "het verstuurt een formulier, en de pagina begrijpt alleen die van haarzelf",
      prefixed: "de base-url van mj-navbar komt voor het adres",
      "damaged-tag": "het samenvoegveld erin is beschadigd",
      "quoted-printable": "de tekst is nog quoted-printable; decodeer die eerst",
    },
    refusals: {
      "no-question": "Schrijf wat u de eigenaar van het sjabloon wilt vragen.",
      "not-replaceable":
        "Deze links kunnen niet worden vervangen: een ander adres houdt daar geen stand. Laat ze zoals ze zijn, of vraag de eigenaar van het sjabloon.",
    },
  },
};
