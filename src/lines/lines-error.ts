// Why a whole file or stream of lines cannot be read; a single bad line is reported with that line instead.

/** A list or file that cannot be used at all, in words for whoever handed it over. */
export class LinesError extends Error {
  override readonly name = "LinesError";
}
