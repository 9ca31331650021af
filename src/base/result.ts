// An outcome the caller must look at, for input from outside that may be wrong.

/** Holds either a value or the reason there is none. */
export type Result<T, E> =
  | { readonly kind: "ok"; readonly value: T }
  | { readonly kind: "error"; readonly error: E };

/** Wraps a value as a success. */
export function ok<T>(value: T): { readonly kind: "ok"; readonly value: T } {
  return { kind: "ok", value };
}

/** Wraps a reason as a failure. */
export function err<E>(error: E): { readonly kind: "error"; readonly error: E } {
  return { kind: "error", error };
}
