// Numbers as addresses and forms hold them.

/** Reads a whole number of ours, from 0; `null` where it is none, or more than a number can hold exactly. */
export function numberIn(text: string | undefined): number | null {
  const number = text !== undefined && /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(number) ? number : null;
}
