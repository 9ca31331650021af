// Settings of the whole system.
import type { Db } from "./database.ts";

/** What an admin set for the whole system. */
export interface Settings {
  /** While on, nobody is mailed for e-marketing who never gave consent. */
  readonly hasEMarketingPrivacy: boolean;
}

const E_MARKETING_PRIVACY = "e-marketing-privacy";

/**
 * Loads the settings.
 *
 * @throws Error when one is missing or of another type: a bug, and no reason to go on with a guess.
 */
export async function loadSettings(db: Db): Promise<Settings> {
  const rows = await db.selectFrom("settings").select(["key", "value"]).execute();
  const privacy = rows.find(({ key }) => key === E_MARKETING_PRIVACY)?.value;
  if (typeof privacy !== "boolean")
    throw new Error(`Cannot read the store: setting "${E_MARKETING_PRIVACY}" is not there`);
  return { hasEMarketingPrivacy: privacy };
}

/** Saves the settings. */
export async function saveSettings(db: Db, settings: Settings, at: Date): Promise<void> {
  await db
    .updateTable("settings")
    .set({ value: JSON.stringify(settings.hasEMarketingPrivacy), changed_at: at })
    .where("key", "=", E_MARKETING_PRIVACY)
    .execute();
}
