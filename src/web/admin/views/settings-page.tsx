// All settings with what is in force, and the way to subscription types and the vocabulary.
import type { Settings } from "../../../consent/settings.ts";
import type { SettingChange } from "../../../store/settings.ts";
import { lookUp } from "../../strings/message.ts";
import type { AdminFrame } from "../frame.ts";
import { SETTING_WORDS } from "../strings/settings.ts";
import { TYPE_WORDS } from "../strings/types.ts";
import { adminLayout } from "./layout.tsx";
import { nameOf } from "./names.ts";
import { DataTable, Moment } from "./parts.tsx";

interface SettingRow {
  readonly name: keyof Settings;
  readonly key: string;
  readonly value: string;
  /** `null`: nobody has set it. */
  readonly change: SettingChange | null;
}

/** Writes the page. */
export function settingsPage(frame: AdminFrame, rows: readonly SettingRow[]) {
  const words = SETTING_WORDS[frame.language];
  const types = TYPE_WORDS[frame.language];
  const path = `${frame.basePath}/admin/settings`;
  return adminLayout(frame, {
    title: words.title,
    content: (
      <>
        <p class="actions">
          <a class="button" href={`${path}/subscription-types`}>
            {types.title}
          </a>
          <a class="button" href={`${path}/vocabulary`}>
            {types.vocabulary}
          </a>
        </p>
        <DataTable
          columns={[words.setting, words.value, words.changed, words.who]}
          rows={rows.map(({ name, key, value, change }) => [
            <a href={`${path}/${key}`}>{words.names[name]}</a>,
            tellValue(frame, name, value),
            change === null ? (
              <span class="soft">{words.byFallback}</span>
            ) : (
              <Moment frame={frame} at={change.at} />
            ),
            change?.by ?? "–",
          ])}
        />
      </>
    ),
  });
}

/** Writes a value for people. */
export function tellValue(frame: AdminFrame, name: keyof Settings, value: string): string {
  const words = SETTING_WORDS[frame.language];
  if (value === "") return words.none;
  if (name === "senderLogo") return words.picture;
  return name === "defaultLegalBasis" ? nameOf(frame, "basis", value) : lookUp(words.values, value);
}
