// The purpose a job names: a job for none we know, or one switched off, is refused.
import type { PurposeKey } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { Purpose } from "../consent/purpose.ts";

/** Finds an active purpose among all; the error says which there are. */
export function findPurpose(purposes: readonly Purpose[], key: PurposeKey): Result<Purpose, string> {
  const active = purposes.filter(({ isActive }) => isActive);
  const purpose = active.find((each) => each.key === key);
  if (purpose !== undefined) return ok(purpose);
  const choices = active.map((each) => `"${each.key}"`).join(", ");
  return purposes.some((each) => each.key === key)
    ? err(`purpose "${key}" is switched off: switch it on, or use one of ${choices}`)
    : err(`there is no purpose "${key}"; use one of ${choices}`);
}
