// Settings: what is in force, what a change would do before it is saved, and every change there was.
import { mayAct } from "../../admin/admin.ts";
import { formatPicture, readPicture } from "../../consent/picture.ts";
import type { Setting } from "../../consent/setting-kinds.ts";
import { SETTINGS, type Settings } from "../../consent/settings.ts";
import { changeSetting, planSetting } from "../../flow/change-setting.ts";
import { loadSettingFigure } from "../../flow/load-setting-figure.ts";
import { previewOnEverybody } from "../../flow/preview-on-everybody.ts";
import { loadLegalBases } from "../../store/purposes.ts";
import { loadLatestSettingChanges, loadSettingChanges } from "../../store/settings.ts";
import type { WebDependencies } from "../dependencies.ts";
import { fromStore, RefusalError } from "../errors.ts";
import { fill } from "../strings/message.ts";
import { numberIn } from "./number-in.ts";
import { SETTING_WORDS } from "./strings/settings.ts";
import { SETTING_FIELDS, type SettingView, settingPage } from "./views/setting-page.tsx";
import { settingsPage } from "./views/settings-page.tsx";
import { type AdminVisit, goTo, readFields } from "./visit.ts";

/** Names of settings, in the order lists show them. */
const NAMES = Object.keys(SETTINGS) as readonly (keyof Settings)[];

/** Shows all settings. */
export async function showSettings({ flow }: WebDependencies, { c, frame }: AdminVisit): Promise<Response> {
  const latest = await fromStore(loadLatestSettingChanges(flow.db));
  const rows = NAMES.map((name) => {
    const { key } = SETTINGS[name];
    const change = latest.get(key) ?? null;
    return { name, key, value: change?.after ?? fallbackOf(name), change };
  });
  return c.html(settingsPage(frame, rows));
}

/** Shows one setting; with a value in the address, what that would change. */
export async function showSetting(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  return show(deps, visit, { draft: visit.c.req.query(SETTING_FIELDS.value) ?? null, error: null });
}

/** Saves a new value, unless the setting was changed since it was looked at. */
export async function saveSetting(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const field = await readFields(visit);
  const { key } = settingOf(visit);
  const draft = await readValue(visit, field(SETTING_FIELDS.value));
  const words = SETTING_WORDS[visit.frame.language];
  const planned = await fromStore(planSetting(deps.flow.db, key, draft ?? ""));
  if (draft === null || planned.kind === "error") {
    return show(deps, visit, { draft, error: tellRefused(visit, settingOf(visit).name) });
  }
  const reason = field(SETTING_FIELDS.reason).trim();
  const seenVersion = numberIn(field(SETTING_FIELDS.version)) ?? -1;
  const decided = { by: visit.admin.email, reason: reason === "" ? null : reason, seenVersion };
  const saved = await fromStore(changeSetting(deps.flow, planned.value, decided));
  if (saved.kind === "changed") return show(deps, visit, { draft, error: words.meanwhile });
  return goTo(visit, `/admin/settings/${key}?done=saved`);
}

interface Draft {
  /** What the setting may become; `null`: nothing was said. */
  readonly draft: string | null;
  readonly error: string | null;
}

async function show(deps: WebDependencies, visit: AdminVisit, { draft, error }: Draft): Promise<Response> {
  const { c, frame, admin } = visit;
  const { db } = deps.flow;
  const { name, key } = settingOf(visit);
  const history = await fromStore(loadSettingChanges(db, key));
  const value = history[0]?.after ?? fallbackOf(name);
  const planned = draft === null ? null : await fromStore(planSetting(db, key, draft));
  const plan = planned?.kind === "ok" ? planned.value : null;
  const view: SettingView = {
    name,
    key,
    value,
    draft,
    plan,
    effect:
      plan === null || name !== "hasEMarketingPrivacy"
        ? null
        : await fromStore(
            previewOnEverybody(deps.flow, deps.standings, {
              before: plan.settingsBefore,
              after: plan.settingsAfter,
            }),
          ),
    figure: plan === null ? null : await fromStore(loadSettingFigure(deps.flow, name, plan)),
    error: error ?? (planned?.kind === "error" ? tellRefused(visit, name) : null),
    history,
    choices: await choicesOf(deps, name),
    mayChange: mayAct(admin.role, "owner"),
    isSaved: c.req.query("done") === "saved",
  };
  return c.html(settingPage(frame, view), view.error === null ? 200 : 400);
}

function tellRefused({ frame }: AdminVisit, name: keyof Settings): string {
  const words = SETTING_WORDS[frame.language];
  return fill(words.refused, { what: words.mustBe[name] });
}

function settingOf({ c }: AdminVisit): { readonly name: keyof Settings; readonly key: string } {
  const name = NAMES.find((each) => SETTINGS[each].key === c.req.param("key"));
  if (name === undefined) throw new RefusalError({ kind: "not-found" });
  return { name, key: SETTINGS[name].key };
}

function fallbackOf(name: keyof Settings): string {
  const setting: Setting<never> = SETTINGS[name] as Setting<never>;
  return setting.format(setting.fallback);
}

/** Values that can be chosen among; `null`: it is typed. */
async function choicesOf({ flow }: WebDependencies, name: keyof Settings): Promise<readonly string[] | null> {
  switch (name) {
    case "hasEMarketingPrivacy":
      return ["on", "off"];
    case "whenMissing":
      return ["report", "fail", "add-footer"];
    case "defaultLegalBasis":
      return (await fromStore(loadLegalBases(flow.db)))
        .filter(({ isActive }) => isActive)
        .map(({ key }) => key);
    default:
      return null;
  }
}

/** Takes the picture that came along as a file, else the typed value; `null`: the file is no picture. */
async function readValue({ c }: AdminVisit, typed: string): Promise<string | null> {
  const file = (await c.req.parseBody())[SETTING_FIELDS.file];
  if (!(file instanceof File) || file.size === 0) return typed;
  const picture = readPicture(new Uint8Array(await file.arrayBuffer()));
  return picture.kind === "ok" ? formatPicture(picture.value) : null;
}
