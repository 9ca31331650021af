// What a change of a setting would do besides deciding lists: one number of the store before and after it.
import type { Settings } from "../consent/settings.ts";
import {
  countAddressesNearBar,
  countEditableMailings,
  countOverridesAbove,
  countTemplatesWithoutLink,
  countWithoutEMarketing,
} from "../store/setting-figures.ts";
import type { PlannedSetting } from "./change-setting.ts";
import type { FlowDependencies } from "./dependencies.ts";

/** What the number counts. */
export type FigureKind =
  /** Contacts without anything on record for e-marketing, whose withdrawal would rest on the basis in question. */
  | "resting-on-it"
  /** Addresses that one more bounce would bar. */
  | "one-bounce-away"
  /** Templates without a link that a job would leave, refuse or mend, before and after. */
  | "refused-or-mended"
  /** Mailings whose links may show and take choices. */
  | "editable-mailings"
  /** Overrides made at the desk so far that need a second person by it. */
  | "overrides-with-second";

/** A number as it is, and as it would be. */
export interface SettingFigure {
  readonly kind: FigureKind;
  readonly before: number;
  readonly after: number;
}

/** Counts what depends on a setting; `null` where nothing on record does, or it is shown another way. */
export async function loadSettingFigure(
  { db, clock }: FlowDependencies,
  name: keyof Settings,
  { settingsBefore, settingsAfter }: PlannedSetting,
): Promise<SettingFigure | null> {
  const compare = async (
    kind: FigureKind,
    count: (settings: Settings) => Promise<number>,
  ): Promise<SettingFigure> => ({
    kind,
    before: await count(settingsBefore),
    after: await count(settingsAfter),
  });
  switch (name) {
    case "defaultLegalBasis":
      return compare("resting-on-it", async ({ defaultLegalBasis }) =>
        defaultLegalBasis === settingsAfter.defaultLegalBasis ? countWithoutEMarketing(db) : 0,
      );
    case "hardBounceLimit":
      return compare("one-bounce-away", ({ hardBounceLimit }) =>
        countAddressesNearBar(db, "hard-bounce", hardBounceLimit),
      );
    case "softBounceLimit":
      return compare("one-bounce-away", ({ softBounceLimit }) =>
        countAddressesNearBar(db, "soft-bounce", softBounceLimit),
      );
    case "whenMissing":
      return compare("refused-or-mended", async ({ whenMissing }) =>
        whenMissing === "report" ? 0 : countTemplatesWithoutLink(db),
      );
    case "editLinkDays":
      return compare("editable-mailings", ({ editLinkDays }) =>
        countEditableMailings(db, { editLinkDays, at: clock() }),
      );
    case "overrideApprovalPeople":
      return compare("overrides-with-second", ({ overrideApprovalPeople }) =>
        countOverridesAbove(db, overrideApprovalPeople),
      );
    default:
      return null;
  }
}
