// What a change of settings would do to mail that goes to everybody on record, for each sort of e-marketing there is.
import type { Mailing } from "../consent/decide-send.ts";
import { E_MARKETING, type SubscriptionType } from "../consent/purpose.ts";
import type { Settings } from "../consent/settings.ts";
import { compareEverybody, gatherEverybody } from "../roster/compare-everybody.ts";
import { loadSubscriptionTypes } from "../store/subscription-types.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { type SettingPreview, summarise } from "./preview-setting.ts";
import type { RosterOnDemand } from "./roster-on-demand.ts";

/** What it would do, or that it is not counted yet, or that so many contacts are not counted while a page waits. */
export type EverybodyPreview =
  | { readonly kind: "counted"; readonly mail: readonly MailPreview[] }
  | { readonly kind: "loading" | "too-large" };

/** What it would do to one sort of mail. */
export interface MailPreview {
  /** `null`: e-marketing without a subscription type. */
  readonly type: SubscriptionType | null;
  readonly preview: SettingPreview;
}

// A page may take a tenth of a second; a store of some thousands of contacts is read in less.
const PATIENCE_MS = 50;

/** Decides everybody without and with a change. */
export async function previewOnEverybody(
  { db, clock }: FlowDependencies,
  onDemand: RosterOnDemand,
  { before, after }: { readonly before: Settings; readonly after: Settings },
): Promise<EverybodyPreview> {
  const types = (await loadSubscriptionTypes(db)).filter(
    ({ isActive, purpose }) => isActive && purpose === E_MARKETING,
  );
  const demanded = await onDemand.ask(PATIENCE_MS);
  if (demanded.kind !== "ready") return demanded;
  // Nothing is awaited from here on, so that all of it is counted at one moment.
  const { roster } = demanded;
  const everybody = gatherEverybody(roster);
  const at = clock();
  const mail = [...types, null].map((type) => {
    const compared = compareEverybody(roster, everybody, {
      before: mailingUnder(before, type),
      after: mailingUnder(after, type),
      at,
    });
    return { type, preview: summarise(compared) };
  });
  return { kind: "counted", mail };
}

function mailingUnder(
  { hasEMarketingPrivacy }: Settings,
  subscriptionType: SubscriptionType | null,
): Mailing {
  return { purpose: E_MARKETING, subscriptionType, hasEMarketingPrivacy, override: null, namedOverrides: [] };
}
