// What a sender has to print at the foot of a mail: its name with the form of its company, its postal address, a copyright.

/** Said of rights, in the languages that say it in their own words. */
const RIGHTS =
  /©|\(c\)\s{0,3}(?:19|20)\d\d|all rights reserved|alle re(?:chten|chte) vor(?:behalten|behouden)|alle rechten voorbehouden|tous droits r|todos los derechos|todos os direitos|tutti i diritti|alla rättigheter|alle rettigheder|alle rettigheter|wszelkie prawa|všechna práva|все права защищены|всі права|tüm hakları|版权所有|版權所有|all rights/i;
/** The form of a company, behind its name. */
const COMPANY =
  /(?<![\p{L}.])(?:ltd|llc|inc|gmbh|b\.?v\.|n\.v\.|s\.?a\.?r\.?l|s\.r\.l|s\.p\.a|sp\. z o\.? ?o|s\.r\.o|kft|oy|a\/s|aps|plc|pty|株式会社|有限公司|주식회사)(?![\p{L}])/iu;
/** A street with its number, or a post box. */
const ADDRESS =
  /(?:\d{1,5}\s{1,3}(?:\p{L}{2,20}\.?\s{1,3}){0,3}(?:street|st\.|avenue|ave\b|road|rd\b|lane|drive|boulevard|blvd|suite|highway|way|square|place|court|rue|bd)(?!\p{L}))|(?:(?:straße|strasse|str\.|platz|allee|weg|straat|laan|plein|gracht|kade|gatan|vägen|vej|gade|gata|veien|katu|utca)\s{0,3}\d{1,4})|(?:\b(?:calle|avenida|av\.|rua|via|viale|piazza|ulica|ul\.|ulice|strada|str\.)\s{1,3}[^\d<>]{2,40}\d{1,4})|p\.?\s?o\.?\s?box|postbus|postfach|b\.p\.\s?\d/iu;
/** A postal code in capitals: "in 2019 we" holds none. */
const POSTAL_CODE =
  /\b\d{4}\s?[A-Z]{2}\b|\b[A-Z]{2}\s{1,3}\d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[\dA-Z]?\s\d[A-Z]{2}\b/u;

/** Names the sign of a sender's legal address in the words around a link; `null` where there is none. */
export function findLegalAddress(words: string): string | null {
  for (const pattern of [RIGHTS, COMPANY, ADDRESS, POSTAL_CODE]) {
    const found = pattern.exec(words)?.[0];
    if (found !== undefined) return found.trim();
  }
  return null;
}
