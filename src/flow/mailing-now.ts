// A stored mailing as it would be decided now.
import type { Mailing, Override } from "../consent/decide-send.ts";
import type { Db } from "../store/database.ts";
import type { NumberedMailing } from "../store/mailings.ts";
import { loadNamedOverrides } from "../store/named-overrides.ts";
import { loadSettings } from "../store/settings.ts";
import { loadSubscriptionTypes } from "../store/subscription-types.ts";

/** Loads what decides a mailing at this moment, with the overrides of the desk and the one it is given. */
export async function loadMailingNow(
  db: Db,
  { number, purpose, subscriptionType }: NumberedMailing,
  override: Override | null,
): Promise<Mailing> {
  const types = await loadSubscriptionTypes(db);
  const { hasEMarketingPrivacy } = await loadSettings(db);
  return {
    purpose,
    subscriptionType: types.find(({ key }) => key === subscriptionType) ?? null,
    hasEMarketingPrivacy,
    override,
    namedOverrides: await loadNamedOverrides(db, number),
  };
}
