// The words of the overview.
import type { Plural } from "../../strings/message.ts";
import type { Words } from "./words.ts";

interface OverviewWords {
  readonly title: string;
  readonly waiting: string;
  readonly nothingWaits: string;
  readonly flaggedLinks: Plural<"count">;
  readonly failedJobs: Plural<"count">;
  readonly upgradeDue: string;
}

/** The words of the overview. */
export const OVERVIEW_WORDS: Words<OverviewWords> = {
  en: {
    title: "Overview",
    waiting: "What waits for a person",
    nothingWaits: "Nothing waits. New flagged links, failed jobs and the like show here.",
    flaggedLinks: {
      one: "{count} flagged link waits for a review",
      other: "{count} flagged links wait for a review",
    },
    failedJobs: { one: "{count} job failed", other: "{count} jobs failed" },
    upgradeDue: "The contacts have not been upgraded to consents yet",
  },
  nl: {
    title: "Overzicht",
    waiting: "Wat op iemand wacht",
    nothingWaits:
      "Er wacht niets. Nieuwe twijfelachtige links, mislukte taken en dergelijke staan straks hier.",
    flaggedLinks: {
      one: "{count} twijfelachtige link wacht op een beoordeling",
      other: "{count} twijfelachtige links wachten op een beoordeling",
    },
    failedJobs: { one: "{count} taak is mislukt", other: "{count} taken zijn mislukt" },
    upgradeDue: "De contacten zijn nog niet omgezet naar toestemmingen",
  },
};
