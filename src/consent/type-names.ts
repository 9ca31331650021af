// What the four subscription types of every system are called, in every language a recipient may read us in.
import type { InterfaceLanguage } from "../base/languages.ts";

type NameByLanguage = Readonly<Record<InterfaceLanguage, string>>;

/** Keys of the types every system starts with. */
export type DefaultTypeKey = "newsletter" | "event-invitations" | "product-news" | "offers";

/** Their names, as long as no admin changed them. */
export const DEFAULT_TYPE_NAMES: Readonly<Record<DefaultTypeKey, NameByLanguage>> = {
  newsletter: {
    en: "Newsletter",
    ar: "النشرة الإخبارية",
    bg: "Бюлетин",
    cs: "Newsletter",
    da: "Nyhedsbrev",
    de: "Newsletter",
    el: "Ενημερωτικό δελτίο",
    es: "Boletín",
    et: "Uudiskiri",
    fi: "Uutiskirje",
    fr: "Newsletter",
    ga: "Nuachtlitir",
    he: "ניוזלטר",
    hr: "Newsletter",
    hu: "Hírlevél",
    is: "Fréttabréf",
    it: "Newsletter",
    lt: "Naujienlaiškis",
    lv: "Jaunumu vēstule",
    mt: "Bullettin",
    nb: "Nyhetsbrev",
    nl: "Nieuwsbrief",
    pl: "Newsletter",
    pt: "Newsletter",
    ro: "Newsletter",
    sk: "Newsletter",
    sl: "E-novice",
    sv: "Nyhetsbrev",
    uk: "Розсилка новин",
  },
  "event-invitations": {
    en: "Invitations to events",
    ar: "دعوات إلى الفعاليات",
    bg: "Покани за събития",
    cs: "Pozvánky na akce",
    da: "Invitationer til arrangementer",
    de: "Einladungen zu Veranstaltungen",
    el: "Προσκλήσεις σε εκδηλώσεις",
    es: "Invitaciones a eventos",
    et: "Kutsed üritustele",
    fi: "Kutsut tapahtumiin",
    fr: "Invitations aux événements",
    ga: "Cuirí chuig imeachtaí",
    he: "הזמנות לאירועים",
    hr: "Pozivnice na događanja",
    hu: "Meghívók rendezvényekre",
    is: "Boð á viðburði",
    it: "Inviti agli eventi",
    lt: "Kvietimai į renginius",
    lv: "Ielūgumi uz pasākumiem",
    mt: "Stediniet għal avvenimenti",
    nb: "Invitasjoner til arrangementer",
    nl: "Uitnodigingen voor evenementen",
    pl: "Zaproszenia na wydarzenia",
    pt: "Convites para eventos",
    ro: "Invitații la evenimente",
    sk: "Pozvánky na podujatia",
    sl: "Vabila na dogodke",
    sv: "Inbjudningar till evenemang",
    uk: "Запрошення на заходи",
  },
  "product-news": {
    en: "Product news",
    ar: "أخبار المنتجات",
    bg: "Новини за продуктите",
    cs: "Novinky o produktech",
    da: "Produktnyheder",
    de: "Produktneuigkeiten",
    el: "Νέα προϊόντων",
    es: "Novedades de productos",
    et: "Tooteuudised",
    fi: "Tuoteuutiset",
    fr: "Actualités des produits",
    ga: "Nuacht faoi tháirgí",
    he: "חדשות על מוצרים",
    hr: "Novosti o proizvodima",
    hu: "Termékhírek",
    is: "Vörufréttir",
    it: "Novità sui prodotti",
    lt: "Produktų naujienos",
    lv: "Produktu jaunumi",
    mt: "Aħbarijiet dwar il-prodotti",
    nb: "Produktnyheter",
    nl: "Productnieuws",
    pl: "Nowości o produktach",
    pt: "Novidades de produtos",
    ro: "Noutăți despre produse",
    sk: "Novinky o produktoch",
    sl: "Novosti o izdelkih",
    sv: "Produktnyheter",
    uk: "Новини про продукти",
  },
  offers: {
    en: "Offers",
    ar: "العروض",
    bg: "Оферти",
    cs: "Nabídky",
    da: "Tilbud",
    de: "Angebote",
    el: "Προσφορές",
    es: "Ofertas",
    et: "Pakkumised",
    fi: "Tarjoukset",
    fr: "Offres",
    ga: "Tairiscintí",
    he: "מבצעים",
    hr: "Ponude",
    hu: "Ajánlatok",
    is: "Tilboð",
    it: "Offerte",
    lt: "Pasiūlymai",
    lv: "Piedāvājumi",
    mt: "Offerti",
    nb: "Tilbud",
    nl: "Aanbiedingen",
    pl: "Oferty",
    pt: "Ofertas",
    ro: "Oferte",
    sk: "Ponuky",
    sl: "Ponudbe",
    sv: "Erbjudanden",
    uk: "Пропозиції",
  },
};

/** A subscription type, as far as its names go. */
export interface NamedType {
  readonly key: string;
  readonly nameByLanguage: ReadonlyMap<string, string>;
}

/** Gives the names of a type that every system starts with; `null` where an admin renamed it, or added it. */
export function defaultNamesOf({ key, nameByLanguage }: NamedType): NameByLanguage | null {
  const names = Object.entries(DEFAULT_TYPE_NAMES).find(([each]) => each === key)?.[1];
  const english = nameByLanguage.get("en");
  return names === undefined || (english !== undefined && english !== names.en) ? null : names;
}

/** Finds the names a type lacks because their languages came later; none where an admin renamed it, or added it. */
export function findMissingNames(type: NamedType): ReadonlyMap<string, string> {
  const names = Object.entries(defaultNamesOf(type) ?? {});
  return new Map(names.filter(([language]) => !type.nameByLanguage.has(language)));
}
