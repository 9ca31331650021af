// Foreign text that a text column would refuse.

/** Replaces NUL, which no text of PostgreSQL can hold, by the sign for a character that cannot be shown. */
export function storableText(text: string): string;
export function storableText(text: string | null): string | null;
export function storableText(text: string | null): string | null {
  return text === null ? null : text.replaceAll("\0", "\uFFFD");
}
