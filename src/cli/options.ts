// Options that take more than plain words: read here, refused in words by commander.
import { InvalidArgumentError } from "commander";
import { mergeTagSchema } from "../queue/merge-tag.ts";
import { ROLES, type Role } from "./config.ts";

const FINDINGS = ["unsure", "missing"] as const;
/** What a caller of `rewrite` may ask to fail on. */
export type Finding = (typeof FINDINGS)[number];

/** Reads "web,worker". */
export function parseRoles(text: string): ReadonlySet<Role> {
  const names = text.split(",");
  const roles = ROLES.filter((role) => names.includes(role));
  if (roles.length === names.length) return new Set(roles);
  throw new InvalidArgumentError(`Roles are ${ROLES.join(", ")}, with a comma between them.`);
}

/** Reads "unsure,missing". */
export function parseFailOn(text: string): ReadonlySet<Finding> {
  const names = text.split(",");
  const findings = FINDINGS.filter((finding) => names.includes(finding));
  if (findings.length === names.length) return new Set(findings);
  throw new InvalidArgumentError("Findings are unsure and missing, with a comma between them.");
}

/** Reads what is to stand in the rewritten links. */
export function parseMergeTag(text: string): string {
  const parsed = mergeTagSchema.safeParse(text);
  if (parsed.success) return parsed.data;
  throw new InvalidArgumentError(`It ${parsed.error.issues[0]?.message ?? "cannot be used"}.`);
}
