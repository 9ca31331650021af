// Reading what the store holds: a value that no longer parses is a bug, not an outcome.
import type { Result } from "../base/result.ts";

/**
 * Takes the value out of a parse of stored text.
 *
 * @throws Error when it does not parse: only this code writes the store, so it is a bug.
 */
export function stored<T>(parsed: Result<T, string>): T {
  if (parsed.kind === "ok") return parsed.value;
  throw new Error(`Cannot read the store: ${parsed.error}`);
}

/**
 * Finds stored text among the values it may have.
 *
 * @throws Error when it is none of them: a bug.
 */
export function storedOneOf<T extends string>(values: readonly T[], text: string): T {
  const value = values.find((each) => each === text);
  if (value !== undefined) return value;
  throw new Error(`Cannot read the store: ${JSON.stringify(text)} is none of ${values.join(", ")}`);
}
