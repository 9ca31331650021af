// Values that a spreadsheet would calculate as it opens a CSV (OWASP, "CSV injection"): what somebody else wrote into a
// list or an interest must not run at the admin who looks at it.
// csv-stringify has `escape_formulas` for it, which leaves a value that begins with an apostrophe and a formula as it is:
// it could not be told any more what stood there.

/** What begins a formula for one spreadsheet or another, behind the apostrophes that were put before it. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
const ESCAPED_FORMULA = /^'(?='*[=+\-@\t\r＝＋－＠])/;

/**
 * Puts an apostrophe before what a spreadsheet would calculate; anything else stays.
 *
 * @example escapeFormula("=1+1") // "'=1+1"
 */
export function escapeFormula(value: string): string {
  return FORMULA.test(value) ? `'${value}` : value;
}

/**
 * Takes the apostrophe of {@link escapeFormula} away; a value that has none of it stays.
 *
 * @example unescapeFormula("'=1+1") // "=1+1"
 */
export function unescapeFormula(value: string): string {
  return value.replace(ESCAPED_FORMULA, "");
}
