// For bugs only: states that the types or the callers promise cannot occur.

/**
 * Closes a switch over a union, so that a new member fails to compile.
 *
 * @throws Error when reached at run time: a value came in past the types.
 */
export function assertNever(value: never): never {
  throw new Error(`Reached a case that cannot be: ${JSON.stringify(value)}`);
}

/**
 * Checks what the surrounding code promises.
 *
 * @throws Error with the message when the promise is broken: a bug.
 */
export function invariant(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message);
}
