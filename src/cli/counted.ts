// Numbers with the word for what they count, as English has it.

/**
 * Formats a count with its word.
 *
 * @example counted(1, "line", "lines") is "1 line"; counted(2_000, "mail", "mails") is "2,000 mails"
 */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}
