// The words that every subject has for itself otherwise: there is none, it is on, it is off.
import type { Words } from "./words.ts";

/** Said of values, as one word in a sentence or a cell. */
export const PLAIN_WORDS: Words<Readonly<Record<"none" | "on" | "off", string>>> = {
  en: { none: "none", on: "on", off: "off" },
  nl: { none: "geen", on: "aan", off: "uit" },
};
