// Whether a list is decided by the roster in memory or by reading the store: the answers are the same.
import type { Mailing } from "../consent/decide-send.ts";
import { decideByRoster } from "./decide-by-roster.ts";
import { type DecideBatch, decideByStore } from "./decide-by-store.ts";
import type { FlowDependencies } from "./dependencies.ts";
import type { RosterSource } from "./resident-roster.ts";

/** Gives what decides a list of about this size; the roster does not know whom an override names. */
export async function chooseWay(
  deps: FlowDependencies & { readonly rosters: RosterSource | null },
  mailing: Mailing,
  { size, isFormatted }: { readonly size: number; readonly isFormatted: boolean },
): Promise<DecideBatch> {
  if (mailing.namedOverrides.length > 0) return decideByStore(deps, mailing);
  const resident = (await deps.rosters?.forList(size)) ?? null;
  const roster = (await resident?.catchUp()) ?? null;
  return resident === null || roster === null
    ? decideByStore(deps, mailing)
    : decideByRoster(deps, { resident, roster }, { mailing, wantsEmails: isFormatted });
}
