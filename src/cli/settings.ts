// `mailconsent settings`: shows settings and their history, and changes one after telling what that would do.
import { existsSync } from "node:fs";
import { formatPicture, readPicture } from "../consent/picture.ts";
import type { Setting } from "../consent/setting-kinds.ts";
import { findSetting, SETTINGS } from "../consent/settings.ts";
import { changeSetting, type PlannedSetting, planSetting } from "../flow/change-setting.ts";
import type { FlowDependencies } from "../flow/dependencies.ts";
import { loadTerms, type NamedTerms } from "../flow/open-mailing.ts";
import { previewSetting, type ReasonCounts, type SettingPreview } from "../flow/preview-setting.ts";
import { formatOf, readLineChunks } from "../lines/read-lines.ts";
import { readRecipientBatches } from "../lines/recipient-lines.ts";
import { loadLatestSettingChanges, loadSettingChanges } from "../store/settings.ts";
import { confirm } from "./confirm.ts";
import { CommandError, EXIT_CODES } from "./errors.ts";
import { readNamedFile } from "./file-error.ts";
import { tellTime } from "./tell-time.ts";
import { take } from "./terminal.ts";

type Print = (line: string) => void;

/** Prints every setting with what is in force. */
export async function listSettings(
  { db }: FlowDependencies,
  { json, print }: { readonly json: boolean; readonly print: Print },
): Promise<void> {
  const latest = await loadLatestSettingChanges(db);
  for (const setting of Object.values<Setting<unknown>>(SETTINGS)) {
    const { key, description } = setting;
    const change = latest.get(key) ?? null;
    const value = change?.after ?? setting.format(setting.fallback);
    if (json) {
      const since = change === null ? {} : { since: change.at, by: change.by, version: change.version };
      print(JSON.stringify({ key, value, isDefault: change === null, ...since, description }));
      continue;
    }
    const since = change === null ? "the default" : `since ${tellTime(change.at)}, by ${change.by}`;
    print(`${key}: ${tellValue(value)} (${since})\n    ${description}`);
  }
}

/** Prints the value of one setting, now or at a time. */
export async function getSetting(
  { db }: FlowDependencies,
  { key, at, print }: { readonly key: string; readonly at: Date | null; readonly print: Print },
): Promise<void> {
  const setting = requireSetting(key);
  const change = (await loadLatestSettingChanges(db, at)).get(key);
  print(change?.after ?? setting.format(setting.fallback));
}

/** Prints the changes of one setting. */
export async function tellHistory(
  { db }: FlowDependencies,
  { key, json, print }: { readonly key: string; readonly json: boolean; readonly print: Print },
): Promise<void> {
  const setting = requireSetting(key);
  const changes = await loadSettingChanges(db, key);
  for (const change of changes) {
    const { before, after, at, by, reason } = change;
    if (json) {
      print(JSON.stringify(change));
      continue;
    }
    const from = before === null ? "" : `${tellValue(before)} → `;
    print(`${tellTime(at)}  ${from}${tellValue(after)}, by ${by}${reason === null ? "" : `: ${reason}`}`);
  }
  if (changes.length === 0 && !json) {
    print(`Nobody has set "${key}": it is ${tellValue(setting.format(setting.fallback))}, the default`);
  }
}

/** What the command line asks for. */
export interface SetCommand {
  readonly key: string;
  readonly text: string;
  readonly by: string;
  readonly reason: string | null;
  readonly preview: (NamedTerms & { readonly list: string }) | null;
  readonly asks: boolean;
  readonly json: boolean;
  readonly print: Print;
  readonly warn: Print;
}

/** Tells what a change does, asks, and makes it. Returns the exit code. */
export async function setSetting(deps: FlowDependencies, command: SetCommand): Promise<number> {
  const { key, by, reason, print } = command;
  const planned = take(await planSetting(deps.db, key, command.text));
  const preview = command.preview === null ? null : await previewList(deps, planned, command);
  if (!command.json) for (const line of tellPlan(planned, preview)) print(line);
  if (planned.before === planned.after) {
    if (command.json) print(JSON.stringify({ key, changed: false, value: planned.after, preview }));
    return EXIT_CODES.done;
  }
  if (command.asks && !(await confirm(`Set ${key}?`))) {
    print("Nothing was changed");
    return EXIT_CODES.done;
  }
  const appended = await changeSetting(deps, planned, { by, reason });
  const change = appended.kind === "appended" ? appended.change : null;
  if (command.json) print(JSON.stringify({ key, changed: change !== null, change, preview }));
  else
    print(change === null ? "It was set so by somebody else meanwhile" : `Set, as version ${change.version}`);
  return EXIT_CODES.done;
}

/** Reads the value from the command line or a file; a picture's bytes become the text of the setting. */
export async function readValue(
  key: string,
  { value, file }: { readonly value: string | null; readonly file: string | null },
): Promise<string> {
  if ((value === null) === (file === null)) {
    throw new CommandError("input", `Cannot set "${key}": give either a value or --file`);
  }
  if (value !== null || file === null) return value ?? "";
  const bytes = await readNamedFile(file);
  if (key !== SETTINGS.senderLogo.key) return Buffer.from(bytes).toString("utf8");
  const picture = readPicture(bytes);
  if (picture.kind === "ok") return formatPicture(picture.value);
  throw new CommandError("input", `Cannot set "${key}" from "${file}": it ${picture.error}`);
}

async function previewList(
  deps: FlowDependencies,
  { settingsBefore: before, settingsAfter: after }: PlannedSetting,
  { preview, warn }: SetCommand,
): Promise<SettingPreview | null> {
  if (preview === null) return null;
  const { list } = preview;
  if (list === "-" || !existsSync(list)) {
    throw new CommandError("input", `Cannot preview "${list}": there is no such file`);
  }
  const { purpose, type } = take(await loadTerms(deps.db, preview));
  const terms = { purpose: purpose.key, subscriptionType: type };
  const batches = readRecipientBatches(readLineChunks(list, formatOf(list)), ({ number }, reason) =>
    warn(`Line ${number} left out: ${reason}`),
  );
  return previewSetting(deps, { before, after, terms }, batches);
}

function* tellPlan({ key, before, after }: PlannedSetting, preview: SettingPreview | null): Iterable<string> {
  yield before === after
    ? `${key} is ${tellValue(after)} already`
    : `${key}: ${tellValue(before)} → ${tellValue(after)}`;
  if (preview === null) return;
  const { recipients, sendBefore, sendAfter, added, removed } = preview;
  yield `Of ${tellCount(recipients)} recipients ${tellCount(sendBefore)} are sent to now, ${tellCount(sendAfter)} would be`;
  yield `  added:   ${tellReasons(added)}`;
  yield `  removed: ${tellReasons(removed)}`;
}

function tellReasons(counts: ReasonCounts): string {
  const entries = Object.entries(counts);
  const total = entries.reduce((sum, [, count]) => sum + count, 0);
  const reasons = entries.map(([reason, count]) => `${reason} ${tellCount(count)}`);
  return total === 0 ? "0" : `${tellCount(total)} (${reasons.join(", ")})`;
}

function tellCount(count: number): string {
  return count.toLocaleString("en");
}

function tellValue(text: string): string {
  if (text === "") return "none";
  const [, type, base64] = /^data:([^;]+);base64,(.*)$/.exec(text) ?? [];
  if (type !== undefined && base64 !== undefined) {
    return `${type}, ${tellCount(Buffer.byteLength(base64, "base64"))} bytes`;
  }
  return text.includes("\n") ? JSON.stringify(text) : text;
}

function requireSetting(key: string): Setting<unknown> {
  const setting = findSetting(key);
  if (setting.kind === "ok") return setting.value;
  throw new CommandError("input", `Cannot show a setting: ${setting.error}`);
}
