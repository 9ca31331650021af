// Mail templates whose one link in each is doubtful, in several languages and of as many patterns as are asked for.

/** A wording that opts out or manages perhaps, and where its link leads: places at which no rule is sure of it. */
const WORDINGS: readonly (readonly [language: string, words: string, leads: "leave" | "billing"])[] = [
  ["en", "Cancel my subscription", "leave"],
  ["en", "Change settings", "leave"],
  ["en", "No longer interested?", "leave"],
  ["en", "How do I unsubscribe?", "leave"],
  ["en", "Unsubscribe", "billing"],
  ["en", "Notification settings", "billing"],
  ["nl", "Instellingen wijzigen", "leave"],
  ["nl", "Uitschrijven cursus", "leave"],
  ["nl", "Meld je af", "billing"],
  ["de", "Einstellungen ändern", "leave"],
  ["de", "Abbestellen", "billing"],
  ["fr", "Gérer mes préférences", "billing"],
  ["fr", "Se désabonner", "billing"],
  ["es", "Cancelar suscripción", "leave"],
  ["es", "Darme de baja", "billing"],
  ["it", "Annulla abbonamento", "leave"],
  ["it", "Disiscriviti", "billing"],
  ["pl", "Wypisz", "billing"],
  ["hu", "Leiratkozás", "billing"],
  ["ro", "Dezabonare", "billing"],
  ["ru", "Отписаться", "billing"],
  ["da", "Afmeld", "billing"],
];

const SENDERS = ["shop", "museum"] as const;

/** How many patterns there are: each wording at each sender's host. */
export const PATTERNS = WORDINGS.length * SENDERS.length;

/** A template as a mailing system hands it over. */
export interface FlaggedTemplate {
  readonly id: string;
  readonly sender: string;
  readonly language: string;
  readonly source: string;
}

/** Makes a template of a pattern; of the same pattern each number gives other ids, and another mail around them. */
export function flaggedTemplate(pattern: number, number: number): FlaggedTemplate {
  const [language, words, leads] = WORDINGS[Math.floor(pattern / SENDERS.length) % WORDINGS.length] ?? [
    "en",
    "Change settings",
    "leave",
  ];
  const sender = SENDERS[pattern % SENDERS.length] ?? "shop";
  const path =
    leads === "leave" ? `leave/${1_000 + number}?u=${number * 7}` : `billing/subscription/${number}`;
  const href = `https://${sender}.example.com/${path}`;
  const source = `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>News ${number}</title></head>
<body style="margin:0;font-family:sans-serif">
<table role="presentation" width="100%"><tr><td style="padding:24px">
<h1>News of week ${number}</h1>
<img src="https://${sender}.example.com/picture-${number}.png" alt="The new collection" width="560" height="180">
<p>What we made, what we found, and where you can see it.</p>
<p><a href="https://${sender}.example.com/stories/${number}">Read the story</a></p>
<p style="font-size:12px;color:#555">{{name}} · <a href="${href}" style="color:#06c">${words}</a></p>
</td></tr></table>
</body></html>
`;
  return { id: `${sender}-${language}-${pattern}-${number}`, sender, language, source };
}

/** Makes as many templates as are asked for, spread over all patterns, some of them holding many. */
export function flaggedTemplates(count: number): readonly FlaggedTemplate[] {
  return Array.from({ length: count }, (_, number) => flaggedTemplate(patternOf(number), number + 1));
}

function patternOf(number: number): number {
  return number < PATTERNS ? number : Math.floor(((number * 37) % 100) ** 2 / (10_000 / PATTERNS));
}
