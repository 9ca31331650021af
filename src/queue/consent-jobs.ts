// The jobs that change consents in bulk: imports and the upgrade; read and checked in this one place.
import { z } from "zod";
import { type BatchId, parseBatchId, parseSubscriptionTypeKey } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import { IMPORT_KINDS, type ImportKindName } from "../flow/import-kinds.ts";
import type { ImportLine } from "../flow/import-lines.ts";
import type { UpgradeRequest } from "../flow/upgrade-contacts.ts";
import { formatProblems, parsed } from "./parse-job.ts";

/** The queue of imports. */
export const CONTACT_IMPORT = "contact-import";
/** The queue of the upgrade. */
export const CONSENT_UPGRADE = "consent-upgrade";
/** More lines than this are imported from a file: job data stays small. */
const MAX_LINES = 10_000;

const who = z.string().trim().min(1).max(200).optional();

/** The data of an `import` job of `contact-import`. */
export const importJobSchema = z.strictObject({
  kind: z.enum(IMPORT_KINDS),
  lines: z.array(z.record(z.string(), z.unknown())).min(1).max(MAX_LINES),
  by: who,
});

/** The data of the jobs of `consent-upgrade`: `rehearse`, `run` and `rollback`. */
export const upgradeJobSchema = z.strictObject({
  mapping: z.record(z.string(), parsed(parseSubscriptionTypeKey)).optional(),
  upgrade: z.int().positive().optional(),
  by: who,
});

/** An import whose lines came along. */
export interface ImportJob {
  readonly kind: ImportKindName;
  readonly lines: readonly ImportLine[];
  readonly by: string | null;
}

/** What a job of the upgrade does. */
export type UpgradeJob =
  | { readonly kind: "rehearse"; readonly request: UpgradeRequest }
  | { readonly kind: "run"; readonly request: UpgradeRequest }
  | { readonly kind: "rollback"; readonly upgrade: BatchId; readonly by: string | null };

/** Reads the data of an `import` job; the error names every field that is wrong. */
export function parseImportJob(data: unknown): Result<ImportJob, string> {
  const result = importJobSchema.safeParse(data);
  if (!result.success) return err(formatProblems(CONTACT_IMPORT, result.error));
  const { kind, lines, by } = result.data;
  const numbered = lines.map((fields, index): ImportLine => {
    return { number: index + 1, raw: JSON.stringify(fields), content: { kind: "fields", fields } };
  });
  return ok({ kind, lines: numbered, by: by ?? null });
}

/** Reads a job of the upgrade; its name says what it does. */
export function parseUpgradeJob(name: string, data: unknown): Result<UpgradeJob, string> {
  const result = upgradeJobSchema.safeParse(data);
  if (!result.success) return err(formatProblems(CONSENT_UPGRADE, result.error));
  const { mapping = {}, upgrade, by = null } = result.data;
  if (name === "rehearse" || name === "run") {
    return ok({ kind: name, request: { by, typeByInterest: new Map(Object.entries(mapping)) } });
  }
  if (name !== "rollback") {
    return err(`Cannot run a "${CONSENT_UPGRADE}" job named "${name}": use rehearse, run or rollback`);
  }
  if (upgrade === undefined) {
    return err(
      `Cannot roll an upgrade back: "upgrade" does not say which; it is the number that run returned`,
    );
  }
  const id = parseBatchId(upgrade);
  return id.kind === "error" ? id : ok({ kind: "rollback", upgrade: id.value, by });
}
