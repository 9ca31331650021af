// Flow C, confirmed: the link of the mail that was asked for when a withdrawn consent was to be raised.
import { hasGivenConsent } from "../consent/decide-changes.ts";
import { mayConfirm } from "../consent/link-age.ts";
import { type ChangeRequest, changePreferences } from "./change-preferences.ts";
import type { FlowDependencies } from "./dependencies.ts";

/** What came of it: on record, or the link is too old, or the contact withdrew after it was asked for. */
export type ConfirmOutcome = "confirmed" | "expired";

/** What a confirmation takes: the link of the mail, and what the page behind it said. */
export type Confirmation = Omit<ChangeRequest, "request" | "isNoted">;

/** Grants what a contact confirms by the link of a mail; pressing twice is as good as once. */
export async function confirmConsent(
  deps: FlowDependencies,
  confirmation: Confirmation,
): Promise<ConfirmOutcome> {
  const askedAt = confirmation.token.issuedAt;
  if (!mayConfirm(askedAt, deps.clock())) return "expired";
  const request = { kind: "confirm", askedAt } as const;
  const outcome = await changePreferences(deps, { ...confirmation, request });
  if (outcome.kind !== "stored") return "expired";
  const { changes, before } = outcome;
  return changes.length > 0 || hasGivenConsent(before) ? "confirmed" : "expired";
}
