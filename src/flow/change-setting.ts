// An admin changes a setting: it is read, compared with what is in force, and appended; what it would change is told before.
import { err, ok, type Result } from "../base/result.ts";
import { findSetting, parseSettings, SETTINGS, type Settings } from "../consent/settings.ts";
import type { Db } from "../store/database.ts";
import { loadLegalBases } from "../store/purposes.ts";
import {
  type AppendedSetting,
  appendSettingChange,
  loadLatestSettingChanges,
  type NewSetting,
} from "../store/settings.ts";
import { stored } from "../store/stored.ts";
import type { FlowDependencies } from "./dependencies.ts";

/** A change somebody means to make. */
export interface PlannedSetting {
  readonly key: string;
  /** In force now, and from then on; equal where nothing would change. */
  readonly before: string;
  readonly after: string;
  /** All settings, without the change and with it. */
  readonly settingsBefore: Settings;
  readonly settingsAfter: Settings;
}

/** Reads a new value of a setting, and says what it would replace; nothing is stored. */
export async function planSetting(
  db: Db,
  key: string,
  text: string,
): Promise<Result<PlannedSetting, string>> {
  const setting = findSetting(key);
  if (setting.kind === "error") return err(`Cannot set "${key}": ${setting.error}`);
  const parsed = setting.value.parse(text);
  if (parsed.kind === "error") return err(`Cannot set "${key}": it ${parsed.error}`);
  const after = setting.value.format(parsed.value);
  const refusal = await refuseUnknownBasis(db, key, after);
  if (refusal !== null) return err(`Cannot set "${key}": ${refusal}`);
  const latest = await loadLatestSettingChanges(db);
  const texts = new Map([...latest].map(([each, change]) => [each, change.after]));
  return ok({
    key,
    before: texts.get(key) ?? setting.value.format(setting.value.fallback),
    after,
    settingsBefore: stored(parseSettings(texts)),
    settingsAfter: stored(parseSettings(new Map([...texts, [key, after]]))),
  });
}

/** Appends a planned change, unless it is so already or somebody changed it since it was looked at. */
export async function changeSetting(
  deps: FlowDependencies,
  { key, after }: PlannedSetting,
  evidence: Pick<NewSetting, "by" | "reason" | "seenVersion">,
): Promise<AppendedSetting> {
  const appended = await appendSettingChange(deps.db, { ...evidence, key, text: after }, deps.clock());
  const version = appended.kind === "appended" ? appended.change.version : null;
  deps.log.info({ setting: key, outcome: appended.kind, version }, "Setting changed");
  return appended;
}

async function refuseUnknownBasis(db: Db, key: string, after: string): Promise<string | null> {
  if (key !== SETTINGS.defaultLegalBasis.key) return null;
  const bases = await loadLegalBases(db);
  const active: readonly string[] = bases.filter(({ isActive }) => isActive).map(({ key }) => key);
  if (active.includes(after)) return null;
  const isOff = bases.some(({ key }) => key === after);
  const problem = isOff ? `legal basis "${after}" is switched off` : `there is no legal basis "${after}"`;
  return `${problem}; use one of ${active.join(", ")}`;
}
