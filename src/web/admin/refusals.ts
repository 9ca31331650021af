// Why an admin's request gets no page of its own -> status code. The words stand in strings/frame.ts.
import type { Refusal } from "../errors.ts";

const ADMIN_REFUSAL_KINDS = [
  "not-found",
  "bad-request",
  "method-not-allowed",
  "too-large",
  "too-many",
  "forged",
  "signed-out",
  "forbidden",
  "store-failed",
  "bug",
] as const;
/** A refusal as admins are told it. */
export type AdminRefusalKind = (typeof ADMIN_REFUSAL_KINDS)[number];

/** Gives the kind of a refusal as admins are told it; those of the recipient's pages alone are bugs here. */
export function adminRefusalKind({ kind }: Refusal): AdminRefusalKind {
  return ADMIN_REFUSAL_KINDS.find((each) => each === kind) ?? "bug";
}
