// Times on the terminal: shown and read in the reader's zone; JSON has them in UTC.
import { InvalidArgumentError } from "commander";
import { z } from "zod";

const FORMAT = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "medium",
  timeStyle: "long",
});

/** Formats a moment for a reader, with the zone it is in. */
export function tellTime(at: Date): string {
  return FORMAT.format(at);
}

/** Reads a moment, such as 2026-05-31T14:30 or 2026-05-31T14:30:00Z; without a zone in the reader's, a day from its beginning. */
export function parseTime(text: string): Date {
  if (z.iso.date().safeParse(text).success) return new Date(`${text}T00:00`);
  if (z.iso.datetime({ offset: true, local: true }).safeParse(text).success) return new Date(text);
  throw new InvalidArgumentError("A time is such as 2026-05-31, 2026-05-31T14:30 or 2026-05-31T14:30:00Z.");
}
