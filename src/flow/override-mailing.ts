// Overrides made at the desk: one person asks with a reason, and beyond a size a second one has to approve it.
import { assertNever } from "../base/assert.ts";
import { err, ok, type Result } from "../base/result.ts";
import { inTransaction } from "../store/database.ts";
import type { NumberedMailing } from "../store/mailings.ts";
import {
  countUnapproved,
  insertNamedOverride,
  loadOverridePeople,
  type OverrideRecord,
  type OverrideStep,
  stepOverride,
} from "../store/named-overrides.ts";
import { loadLegalBases } from "../store/purposes.ts";
import { loadSettings } from "../store/settings.ts";
import { takeOverrideTurn } from "../store/turns.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { type OverrideChoice, type OverridePlan, planOverride } from "./plan-override.ts";

/** Somebody's word for an override. */
export interface OverrideRequest {
  readonly by: string;
  readonly reason: string;
  /** How many people they were told would be sent to. */
  readonly expectedPeople: number;
}

/** Why an override does not come about. */
export type OverrideRefusal = "no-reason" | "nobody" | "changed" | "too-many" | "unknown-basis";

/** Says whether an override for so many more people of a mailing needs a second person. */
export async function needsApproval(
  { db }: FlowDependencies,
  mailingNumber: number,
  people: number,
): Promise<boolean> {
  const { overrideApprovalPeople } = await loadSettings(db);
  // Small ones add up, or a large one could be asked for in pieces.
  return people + (await countUnapproved(db, mailingNumber)) > overrideApprovalPeople;
}

/**
 * Puts an override on record for the people who would be sent to by it, and for nobody else: in force at once, or waiting.
 * The error says why not; `changed` where they are not as many as its maker was told.
 *
 * @returns Its number, and whether it waits.
 */
export function requestOverride(
  deps: FlowDependencies,
  mailing: NumberedMailing,
  asked: { readonly choice: OverrideChoice; readonly request: OverrideRequest },
): Promise<Result<RequestedOverride, OverrideRefusal>> {
  return inTransaction(deps.db, async (db) => {
    await takeOverrideTurn(db);
    return saveRequest({ ...deps, db }, mailing, asked);
  });
}

interface RequestedOverride {
  readonly number: number;
  readonly isWaiting: boolean;
}

async function saveRequest(
  deps: FlowDependencies,
  mailing: NumberedMailing,
  { choice, request }: { readonly choice: OverrideChoice; readonly request: OverrideRequest },
): Promise<Result<RequestedOverride, OverrideRefusal>> {
  const { by, reason, expectedPeople } = request;
  if (reason.trim() === "") return err("no-reason");
  const { lifts, legalBasis } = choice;
  if (legalBasis !== null && !(await isActiveBasis(deps, legalBasis))) return err("unknown-basis");
  const plan = await planOverride(deps, mailing, choice);
  if (plan.kind === "error") return plan;
  const { contactIds } = plan.value;
  if (contactIds.length !== expectedPeople) return err("changed");
  if (contactIds.length === 0) return err("nobody");
  const isWaiting = await needsApproval(deps, mailing.number, contactIds.length);
  const override = {
    mailingNumber: mailing.number,
    by,
    reason: reason.trim(),
    lifts,
    contactIds: new Set(contactIds),
    includeWithdrawn: legalBasis === null ? null : { legalBasis },
    state: isWaiting ? "waiting" : "in-force",
  } as const;
  const number = await insertNamedOverride(deps.db, override, deps.clock());
  deps.log.info({ mailing: mailing.number, override: number, isWaiting }, "Override asked for");
  return ok({ number, isWaiting });
}

async function isActiveBasis({ db }: FlowDependencies, basis: string): Promise<boolean> {
  return (await loadLegalBases(db)).some(({ key, isActive }) => isActive && key === basis);
}

/** Reckons what an override on record would add now; the people it names are all it can be for. */
export async function replanOverride(
  deps: FlowDependencies,
  mailing: NumberedMailing,
  { number, lifts, legalBasis }: OverrideRecord,
): Promise<Result<OverridePlan, "too-many">> {
  const contactIds = await loadOverridePeople(deps.db, number);
  return planOverride(deps, mailing, { lifts: new Set(lifts), legalBasis, contactIds });
}

/** What somebody may do about an override that is on record. */
export type OverrideVerb = "approve" | "refuse" | "take-back";

/** Says which steps an admin may take: nobody says yes or no to what they asked for themselves. */
export function verbsFor({ state, requestedBy }: OverrideRecord, admin: string): readonly OverrideVerb[] {
  if (state === "in-force") return ["take-back"];
  if (state !== "waiting") return [];
  return requestedBy === admin ? ["take-back"] : ["approve", "refuse"];
}

/**
 * Says yes or no to an override, or takes it back: from then on no list and no batch goes by it.
 *
 * @returns Whether it was done; not where somebody else was first, or it is not theirs to say.
 */
export async function decideOverride(
  deps: FlowDependencies,
  record: OverrideRecord,
  { verb, by }: { readonly verb: OverrideVerb; readonly by: string },
): Promise<boolean> {
  const step = { ...stepOf(verb, record), by, at: deps.clock() };
  const isDone = await stepOverride(deps.db, record.number, step);
  deps.log.info({ override: record.number, step: step.to, isDone }, "Override decided");
  return isDone;
}

function stepOf(verb: OverrideVerb, { state }: OverrideRecord): Omit<OverrideStep, "by"> {
  switch (verb) {
    case "approve":
      return { from: "waiting", to: "in-force", isForAnother: true };
    case "refuse":
      return { from: "waiting", to: "refused", isForAnother: true };
    case "take-back":
      return { from: state, to: "ended", isForAnother: false };
    default:
      return assertNever(verb);
  }
}
