// Why an admin's change is refused: which sentence tells it, and what stands in its places. One place for commands and pages.

type Sentences = Readonly<Record<"en" | "nl", string>>;

/** The sentences by their codes, without a full stop; places to fill are written `{name}`. */
const SENTENCES = {
  "nobody-decides": {
    en: "it names nobody who decides it",
    nl: "niemand staat ervoor in",
  },
  "key-malformed": {
    en: 'a key has 1 to 64 lower-case letters, digits and hyphens, which "{key}" has not',
    nl: "een sleutel heeft 1 tot 64 kleine letters, cijfers en koppeltekens, en ‘{key}’ niet",
  },
  "type-taken": {
    en: 'there is a type "{key}"; change that one, or take another key',
    nl: "er is al een soort ‘{key}’; wijzig die, of neem een andere sleutel",
  },
  "type-key-spent": {
    en: '"{key}" was removed on {on}, and what people chose under it stays on record; take another key',
    nl: "‘{key}’ is op {on} verwijderd, en wat mensen ervoor kozen blijft geregistreerd; neem een andere sleutel",
  },
  "type-removed": {
    en: '"{key}" was removed on {on}, which is final',
    nl: "‘{key}’ is op {on} verwijderd, en dat is definitief",
  },
  "type-unknown": {
    en: 'there is no subscription type "{key}"; there are {choices}',
    nl: "er is geen soort ‘{key}’; er zijn {choices}",
  },
  "type-first": { en: '"{key}" is the first', nl: "‘{key}’ is al de eerste" },
  "type-twice": { en: '"{key}" is named twice', nl: "‘{key}’ is twee keer genoemd" },
  "purpose-unknown": {
    en: 'there is no purpose "{key}"; use one of {choices}',
    nl: "er is geen doel ‘{key}’; gebruik een van {choices}",
  },
  "purpose-off": {
    en: 'purpose "{key}" is switched off; switch it on, or use one of {choices}',
    nl: "doel ‘{key}’ staat uit; zet het aan, of gebruik een van {choices}",
  },
  "language-unknown": {
    en: 'the pages do not speak "{language}"; use one of {choices}',
    nl: "de pagina’s spreken geen ‘{language}’; gebruik een van {choices}",
  },
  "name-empty": { en: "the name is empty", nl: "de naam is leeg" },
  "name-too-long": {
    en: "the name has {chars} characters, at most {most} are allowed",
    nl: "de naam heeft {chars} tekens, hoogstens {most} zijn toegestaan",
  },
  "name-controls": { en: "the name holds control characters", nl: "in de naam staan stuurtekens" },
  "description-empty": { en: "the description is empty", nl: "de omschrijving is leeg" },
  "description-too-long": {
    en: "the description has {chars} characters, at most {most} are allowed",
    nl: "de omschrijving heeft {chars} tekens, hoogstens {most} zijn toegestaan",
  },
  "description-controls": {
    en: "the description holds control characters",
    nl: "in de omschrijving staan stuurtekens",
  },
  "entry-taken": { en: "there is one of that key", nl: "er is er al een met die sleutel" },
  "entry-unknown": { en: "there is none; see {of} list", nl: "er is er geen met die sleutel" },
  "entry-name": {
    en: "its name must have 1 to {most} characters, none of them a control character",
    nl: "de naam moet 1 tot {most} tekens hebben, zonder stuurtekens",
  },
  "entry-language": {
    en: 'its language must be a code such as "nl"',
    nl: "de taal moet een code zijn zoals ‘nl’",
  },
  "source-needed": {
    en: "mailconsent itself records with it, such as what recipients do on their page",
    nl: "mailconsent registreert er zelf mee, zoals wat ontvangers op hun pagina doen",
  },
  "consent-needed": {
    en: "what recipients agree to on their page is recorded with it",
    nl: "waarmee ontvangers op hun pagina instemmen, wordt ermee geregistreerd",
  },
  "default-basis-needed": {
    en: "consents without a basis are recorded with it; change the setting default-legal-basis first",
    nl: "toestemmingen zonder grondslag worden ermee geregistreerd; wijzig eerst de instelling Standaardgrondslag",
  },
  "upgrade-purpose-off": {
    en: 'Cannot upgrade: purpose "{key}" is switched off; switch it on first',
    nl: "De upgrade kan niet: doel ‘{key}’ staat uit; zet het eerst aan",
  },
  "upgrade-basis-off": {
    en: 'Cannot upgrade: legal basis "{key}" is switched off; switch it on first',
    nl: "De upgrade kan niet: grondslag ‘{key}’ staat uit; zet die eerst aan",
  },
  "upgrade-source-off": {
    en: 'Cannot upgrade: source "{key}" is switched off; switch it on first',
    nl: "De upgrade kan niet: bron ‘{key}’ staat uit; zet die eerst aan",
  },
  "upgrade-type-unknown": {
    en: 'Cannot upgrade: the mapping names subscription type "{key}", and there is none; correct the mapping',
    nl: "De upgrade kan niet: de toewijzing noemt soort ‘{key}’, en die is er niet; kies een andere",
  },
  "upgrade-type-removed": {
    en: 'Cannot upgrade: the mapping names subscription type "{key}", and it was removed; correct the mapping',
    nl: "De upgrade kan niet: de toewijzing noemt soort ‘{key}’, en die is verwijderd; kies een andere",
  },
  "upgrade-type-off": {
    en: 'Cannot upgrade: the mapping names subscription type "{key}", and it is switched off; correct the mapping',
    nl: "De upgrade kan niet: de toewijzing noemt soort ‘{key}’, en die staat uit; kies een andere, of zet ze aan",
  },
} as const satisfies Readonly<Record<string, Sentences>>;

type Code = keyof typeof SENTENCES;

/** A refusal, to be told in the language of whoever asked. */
export interface Refusal {
  readonly code: Code;
  /** By the names of the places. */
  readonly values: Readonly<Record<string, string>>;
}

/** Makes a refusal. */
export function refuse(code: Code, values: Refusal["values"] = {}): Refusal {
  return { code, values };
}

/** Tells a refusal; the text continues a sentence such as `Cannot rename "x": `. */
export function tellRefusal({ code, values }: Refusal, language: keyof Sentences = "en"): string {
  const sentence: string = SENTENCES[code][language];
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
