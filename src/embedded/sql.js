// The little SQL the server writes and reads itself.

// What runs to the end of the text when it is not closed: so each character is looked at once, whatever a client sends.
const NOT_CODE =
  /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^']|'')*(?:'|$)|\$(\w*)\$[\s\S]*?(?:\$\1\$|$)|"(?:[^"]|"")*(?:"|$)/g;
const LEADING_COMMENTS = /^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/;

/** Writes a value as an SQL literal; safe while standard_conforming_strings is on or off. */
export function literal(/** @type {string} */ value) {
  return `E'${value.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}

/** Writes a name as a quoted SQL identifier. */
export function identifier(/** @type {string} */ name) {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Takes off the white space and comments before a statement; nested comments are not seen through. */
export function stripComments(/** @type {string} */ sql) {
  return sql.replace(LEADING_COMMENTS, "");
}

/**
 * Splits a text into its statements, without their comments and strings. Nested comments and backslashes that escape a
 * quote are not seen through.
 */
export function statementsIn(/** @type {string} */ sql) {
  const code = sql.replace(NOT_CODE, (skipped) => (skipped.startsWith('"') ? skipped : " "));
  return code.split(";").map((statement) => statement.trim());
}
