// What purposes, legal bases, sources and bars are called before admins. Keys that somebody added stand for themselves.
import type { Words } from "./words.ts";

type Names = Readonly<Record<string, string>>;

interface VocabularyWords {
  readonly purpose: Names;
  readonly basis: Names;
  readonly source: Names;
  readonly suppression: Names;
  readonly state: Readonly<Record<"granted" | "withdrawn" | "none", string>>;
  readonly choice: Readonly<Record<"subscribed" | "unsubscribed", string>>;
}

/** The words of the vocabulary. */
export const VOCABULARY_WORDS: Words<VocabularyWords> = {
  en: {
    purpose: { "e-marketing": "E‑marketing", "sales-and-service": "Sales and service" },
    basis: {
      consent: "Consent",
      contract: "Contract",
      "legal-obligation": "Legal obligation",
      "vital-interests": "Vital interests",
      "public-interest": "Public interest",
      "legitimate-interest": "Legitimate interest",
    },
    source: {
      user: "Entered by staff",
      email: "E-mail",
      request: "Request",
      chat: "Chat",
      "web-form": "Web form",
      "customer-portal": "Customer portal",
      import: "Import",
      api: "API",
      upgrade: "Upgrade",
      "preferences-page": "The recipient’s page",
      "one-click": "One-click unsubscribe",
      complaint: "Spam complaint",
      unknown: "Not known",
    },
    suppression: {
      "hard-bounce": "Mail bounced",
      complaint: "Complained",
      manual: "Barred by hand",
      erased: "Erased on request",
    },
    state: { granted: "Granted", withdrawn: "Withdrawn", none: "Nothing on record" },
    choice: { subscribed: "Subscribed", unsubscribed: "Unsubscribed" },
  },
  nl: {
    purpose: { "e-marketing": "E‑marketing", "sales-and-service": "Verkoop en service" },
    basis: {
      consent: "Toestemming",
      contract: "Overeenkomst",
      "legal-obligation": "Wettelijke verplichting",
      "vital-interests": "Vitale belangen",
      "public-interest": "Algemeen belang",
      "legitimate-interest": "Gerechtvaardigd belang",
    },
    source: {
      user: "Ingevoerd door een medewerker",
      email: "E-mail",
      request: "Verzoek",
      chat: "Chat",
      "web-form": "Webformulier",
      "customer-portal": "Klantportaal",
      import: "Import",
      api: "API",
      upgrade: "Upgrade",
      "preferences-page": "De pagina van de ontvanger",
      "one-click": "Afmelden met één klik",
      complaint: "Spamklacht",
      unknown: "Niet bekend",
    },
    suppression: {
      "hard-bounce": "Mail kwam terug",
      complaint: "Klacht",
      manual: "Met de hand geblokkeerd",
      erased: "Gewist op verzoek",
    },
    state: { granted: "Gegeven", withdrawn: "Ingetrokken", none: "Niets geregistreerd" },
    choice: { subscribed: "Aangemeld", unsubscribed: "Afgemeld" },
  },
};
