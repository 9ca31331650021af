// The invented names the sample contacts and their companies have, by language.

/** People and companies of one language. */
export interface Country {
  readonly language: string;
  /** How many of a hundred contacts have it; all shares make a hundred. */
  readonly share: number;
  /** First names, parted by spaces. */
  readonly first: string;
  /** Last names, parted by spaces. */
  readonly last: string;
  /** Company names, parted by bars. */
  readonly companies: string;
}

/** The countries the sample contacts live in; their companies are numbered through in this order. */
export const COUNTRIES: readonly Country[] = [
  {
    language: "nl",
    share: 34,
    first:
      "Anna Bram Carla Daan Els Femke Gijs Hanna Ilse Joost Karin Lotte Maarten Nienke Otto Paula Roos Sjoerd Tess Wim",
    last: "Bakker Boer Bos Brouwer Dekker Dijkstra Groot Haan Hendriks Jansen Kok Koster Kuipers Linden Meijer Mulder Smit Veen Visser Vos",
    companies:
      'Haringkade Metaal|Zilvermeer Zuivel|Drieluik Drukwerk|Visser, Kok & Partners|Oostpolder Zaden|Lichtschip Advies|Noordwal Logistiek|Bakkerij "De Halve Maan"|Turfhaven Bouw|Waaiersluis Verhuur|Grachtzicht Makelaars|Klinkerpad Installaties|Heidebrink Zorg|Tolbrug Textiel|Wilgenoord Tuinen|Kromhout Scheepswerf|Stuifzand Media|Ganzeveer Notarissen|Rietland Energie|Peperbus Catering',
  },
  {
    language: "de",
    share: 16,
    first: "Anke Bernd Clara Dieter Eva Franz Greta Horst Inge Jens Katja Lars",
    last: "Bauer Becker Fischer Huber Keller Krüger Lang Möller Richter Schäfer Vogel Wolf",
    companies:
      "Lindenhof Maschinenbau|Rheinufer Spedition|Tannenberg Möbel|Silbersee Optik|Kupferstich Verlag|Morgentau Gärtnerei|Eisvogel Software|Birkenfeld Baustoffe|Alpenglut Kaffee|Nordwind Segel",
  },
  {
    language: "nb",
    share: 12,
    first: "Anders Berit Dag Elin Frode Grete Håkon Ingrid Jorunn Kjell Liv Morten",
    last: "Aas Berg Dahl Eide Foss Haugen Lie Moen Nilsen Rød Solberg Strand",
    companies:
      "Fjordlys Elektro|Granli Trevare|Havgap Fisk|Isbre Regnskap|Kvitfjell Utstyr|Lyngheim Ull|Nordbru Transport|Skarvøy Havbruk",
  },
  {
    language: "en",
    share: 14,
    first: "Alice Ben Claire David Emma Frank Grace Henry Iris James Kate Leo",
    last: "Archer Brook Carter Dale Ellis Field Green Hill Marsh Parker Reed Stone",
    companies:
      "Amberway Tools|Brightwell Dairy|Copperfield Paper|Dunmore Freight|Elmstead Fabrics|Foxglove Nurseries|Greyfriars Legal|Harbourside Print",
  },
  {
    language: "fr",
    share: 10,
    first: "Alain Brigitte Chloé Denis Élise Fabien Gaëlle Hugo Inès Jules",
    last: "Blanc Caron Dubois Fontaine Girard Lambert Moreau Perrin Roche Vidal",
    companies:
      "Atelier du Moulin|Belle Rive Conseil|Cave des Trois Ponts|Delta Serrurerie|Étoile du Nord Transports|Forges de l'Aune",
  },
  {
    language: "sv",
    share: 4,
    first: "Astrid Björn Cecilia Erik Frida Göran Helena",
    last: "Ek Holm Lind Nordin Sjöberg Åberg",
    companies: "Tallmo Snickeri|Vinterviken Båtar",
  },
  {
    language: "da",
    share: 4,
    first: "Aksel Birgit Christian Dorthe Esben Fie Gitte",
    last: "Holm Juhl Krogh Lund Nørgaard Skov",
    companies: "Bøgelund Møbler|Klitgård Rør",
  },
  {
    language: "es",
    share: 2,
    first: "Alba Bruno Carmen Diego Elena",
    last: "Campos Herrera Molina Ortega Ríos",
    companies: "Olivar del Sur",
  },
  {
    language: "it",
    share: 2,
    first: "Aldo Bianca Carlo Daria Enzo",
    last: "Conti Ferri Galli Marini Serra",
    companies: "Officine Valchiara",
  },
  {
    language: "pl",
    share: 2,
    first: "Adam Beata Celina Dorota Emil",
    last: "Górski Jasny Lis Nowicki Zając",
    companies: "Zielony Młyn|Stara Huta",
  },
];
